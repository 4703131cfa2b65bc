// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "faults.h"
#include "notifydriver.h"

#include <QFile>
#include <QMetaEnum>

#include <csignal>

using namespace QtDaemon;

// systemd re-executes itself while a service is in some state: the new instance receives what the old one has missed.
class tst_ManagerReplaced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReported_data();
    void everythingIsReported();
};

constexpr const char *words[] = {"one", "two", "three"};

struct Replacing : Answering
{
    Replacing()
    {
        for (auto signal : {&Service::startPending, &Service::pausePending, &Service::continuePending, &Service::stopPending})
            QObject::connect(&service, signal, &service, [this] {
                if (service.state() != held)
                    service.nextState();
            });
    }
    bool reach(State state)
    {
        held = state;
        const auto sent = [this, state](int signalNumber, State passed) {
            if (service.state() != state)
                raise(signalNumber);
            return QTest::qWaitFor([&] { return service.state() == passed || service.state() == state; }, 30'000);
        };
        if (!QTest::qWaitFor([&] { return service.state() == State::Running || service.state() == state; }, 30'000))
            return false;
        if (state == State::StopPending)
            return sent(SIGTERM, state);
        return state == State::StartPending || state == State::Running || (sent(SIGTSTP, State::Paused) && sent(SIGCONT, state));
    }
    State held = State::NotReady;
};

void tst_ManagerReplaced::everythingIsReported_data()
{
    const Table<State, bool> row("state", "removed");
    for (const State state :
         {State::StartPending, State::Running, State::PausePending, State::Paused, State::ContinuePending, State::StopPending}) {
        const QByteArray name = QMetaEnum::fromType<State>().valueToKey(int(state));
        row(name + ", and its socket goes with it", state, true);
        row(name + ", and its socket stays, unread", state, false);
    }
}

void tst_ManagerReplaced::everythingIsReported()
{
    QFETCH(State, state);
    QFETCH(bool, removed);
    NotifyDriver systemd;
    const QString path = qEnvironmentVariable("NOTIFY_SOCKET");
    const Warnings warnings;
    Replacing a;
    a.service.setStatusText(QStringLiteral("zero"));
    QVERIFY(a.service.start());
    QVERIFY(a.reach(state));
    QVERIFY(systemd.countOf("STATUS=") > 0);
    systemd.forget();

    systemd.close();
    if (removed)
        QVERIFY(QFile::remove(path));
    for (const char *word : words)
        a.service.setStatusText(QString::fromLatin1(word));
    if (state == State::StartPending) {
        a.service.nextState(); // the new instance has to receive READY=1
        QCOMPARE(a.service.state(), State::Running);
    }
    QTRY_COMPARE_WITH_TIMEOUT(warnings.size(), 1, 30'000);
    systemd.open();
    a.held = State::NotReady;
    if (state != State::StopPending)
        raise(SIGTERM);
    QVERIFY(systemd.receives("EXIT_STATUS=0"));
    QCOMPARE(a.service.state(), State::Stopped);
    QCOMPARE(systemd.lines().count("READY=1"), state == State::StartPending ? 1 : 0);
    QCOMPARE(systemd.lines().count("STOPPING=1"), state == State::StopPending ? 0 : 1);
    qsizetype last = -1;
    for (const char *word : words) {
        const auto it = std::find_if(systemd.lines().begin(), systemd.lines().end(),
                                     [&](const QByteArray &line) { return line.startsWith("STATUS=") && line.endsWith(word); });
        const qsizetype at = it - systemd.lines().begin();
        QVERIFY2(it != systemd.lines().end() && at > last, word);
        last = at;
    }
    QCOMPARE(warnings.size(), 1);
}

QTEST_GUILESS_MAIN(tst_ManagerReplaced)
#include "tst_managerreplaced.moc"
