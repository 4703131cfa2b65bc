// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "outbox.h"

#include <QtDaemon/EmbeddedManager>

#include <QTest>

using namespace QtDaemon;
using namespace std::chrono_literals;

class tst_Outbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShutdownSendsEveryLetter();
    void aStopDoesTheSame();
    void aHungOneIsFoundOut();

private:
    std::unique_ptr<EmbeddedManager> manager;
    std::unique_ptr<Service> service;
    std::unique_ptr<Outbox> outbox;
};

void tst_Outbox::init()
{
    outbox.reset();
    service.reset();
    manager = std::make_unique<EmbeddedManager>();
    service = std::make_unique<Service>(QStringLiteral("outbox"), manager->backend());
    service->setQuitOnStopped(false);
    outbox = std::make_unique<Outbox>(service.get());
    QVERIFY(service->start());
    QCOMPARE(manager->start(), Error::NoError);
    manager->advance(1s);
    QCOMPARE(manager->status().state, State::Running);
}

// 45 seconds of the manager's time, a millisecond of yours.
void tst_Outbox::aShutdownSendsEveryLetter()
{
    outbox->put(44);
    QCOMPARE(manager->control(Control::Shutdown), Error::NoError);
    manager->advance(40s);
    QCOMPARE(manager->status().state, State::StopPending);
    QCOMPARE(manager->status().waitHint, 45'000U);
    QVERIFY(manager->status().checkPoint >= 40); // it reported progress all the time
    QVERIFY(!manager->isHung());

    manager->advance(5s);
    QCOMPARE(outbox->waiting(), 0);
    QCOMPARE(manager->status().state, State::Stopped);
    QCOMPARE(manager->status().exitCode, 0U);
}

void tst_Outbox::aStopDoesTheSame()
{
    outbox->put(3);
    QCOMPARE(manager->control(Control::Stop), Error::NoError);
    QCOMPARE(manager->control(Control::Pause), Error::CannotAcceptControl);
    manager->advance(4s);
    QCOMPARE(outbox->waiting(), 0);
    QCOMPARE(manager->status().state, State::Stopped);
}

void tst_Outbox::aHungOneIsFoundOut()
{
    outbox->put(3);
    service->setPollInterval(0); // like a blocked event loop: there are no cycles
    QCOMPARE(manager->control(Control::Stop), Error::NoError);
    manager->advance(31s); // past the default wait hint
    QVERIFY(manager->isHung());
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
