// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QtDaemon/EmbeddedManager>

#include <QDir>

#include <csignal>

#include <malloc.h>

using namespace QtDaemon;
using namespace std::chrono_literals;

// A thousand services in one process, one after the other: none may leave anything behind.
class tst_Rounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embedded();
    void systemd();
};

struct Holdings
{
    size_t bytes = mallinfo2().uordblks;
    qsizetype descriptors = QDir(QStringLiteral("/proc/self/fd")).count();
    qsizetype threads = QDir(QStringLiteral("/proc/self/task")).count();
};

template <typename Round> static void nothingGrows(Round round)
{
    constexpr int warmUp = 100;
    constexpr int rounds = 1'000;
    for (int i = 0; i < warmUp; ++i)
        QVERIFY(round());
    const Holdings before;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(round());
    const Holdings after;
    qInfo("heap %zu -> %zu bytes", before.bytes, after.bytes);
    QVERIFY2(after.bytes < before.bytes + rounds, "a byte a round, or more, is lost");
    QCOMPARE(after.descriptors, before.descriptors);
    QCOMPARE(after.threads, before.threads);
}

void tst_Rounds::embedded()
{
    nothingGrows([] {
        EmbeddedManager manager;
        Service service(QStringLiteral("round"), manager.backend());
        service.setQuitOnStopped(false);
        int pauses = 0;
        connect(&service, &Service::pausePending, &service, [&] { ++pauses, service.nextState(); });
        service.start();
        manager.start();
        for (const Control control :
             {Control::ParamChange, Control::Pause, Control::Continue, Control::UserFirst, Control::Stop}) {
            manager.advance(1s);
            manager.control(control);
        }
        manager.advance(2s);
        QCoreApplication::processEvents();
        return pauses == 1 && manager.status().state == State::Stopped;
    });
}

void tst_Rounds::systemd()
{
    NotifyDriver manager;
    removeQtTestHandlers();
    nothingGrows([&] {
        manager.nameSocket(); // because the backend removes the variable
        Service service(QStringLiteral("round"), Backend::create());
        service.setQuitOnStopped(false);
        if (!manager.runs(&service) || service.backendName() != u"systemd")
            return false;
        raise(SIGTERM);
        const bool isStopped
            = manager.receives("STOPPING=1") && QTest::qWaitFor([&] { return service.state() == State::Stopped; }, 30'000);
        manager.forget();
        return isStopped;
    });
}

QTEST_GUILESS_MAIN(tst_Rounds)
#include "tst_rounds.moc"
