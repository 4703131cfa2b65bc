// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <csignal>

using namespace QtDaemon;

// SIGHUP, and what systemd receives: RELOADING=1 and READY=1, which systemctl waits for.
class tst_Reloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreReported();
    void thatNobodyListensTo();
    void thatIsRefused();
    void thatIsRefusedLater();
    void thatExtendedItsTime();
    void whileAnotherIsHeld();
    void insideAnother();
    void thatAreHeldAndDoneInTheirSlot();
    void whileItStarts();
    void whileItStops();
};

void tst_Reloads::theyAreReported()
{
    NotifyDriver systemd;
    Answering a;
    bool readyTooSoon = true;
    connect(&a.service, &Service::paramChange, this, [&] {
        QVERIFY(systemd.lines().contains("RELOADING=1"));
        readyTooSoon = systemd.lines().contains("READY=1");
    });
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.receives("READY=1"));
    QVERIFY(!readyTooSoon);
    const QByteArrayList &lines = systemd.lines();
    QCOMPARE(lines.value(0), QByteArray("RELOADING=1"));
    QVERIFY(lines.value(1).startsWith("MONOTONIC_USEC="));
    QVERIFY(lines.value(1).mid(15).toLongLong() > 0);
}

void tst_Reloads::thatNobodyListensTo()
{
    NotifyDriver systemd;
    Answering a;
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.receives("READY=1")); // systemctl would wait for ever
    QCOMPARE(systemd.lines().value(0), QByteArray("RELOADING=1"));
    QVERIFY(systemd.lines().contains("STATUS=Reload refused"));
}

// The next reload takes the reason away; so does a new status text.
void tst_Reloads::thatIsRefused()
{
    NotifyDriver systemd;
    Answering a;
    a.service.setStatusText(QStringLiteral("fine"));
    int reloads = 0;
    connect(&a.service, &Service::paramChange, this, [&] {
        if (++reloads != 2)
            a.service.refuse(QStringLiteral("line 3:\nno port"));
    });
    QSignalSpy errors(&a.service, &Service::errorOccurred);
    QVERIFY(systemd.runs(&a.service));
    const QString sentence = QStringLiteral("The service \"probe\" did not take its new settings: line 3:\nno port");
    for (const char *status :
         {"STATUS=Reload refused: line 3: no port", "STATUS=fine", "STATUS=Reload refused: line 3: no port"}) {
        systemd.forget();
        if (reloads != 1)
            QTest::ignoreMessage(QtWarningMsg, "The service \"probe\" did not take its new settings: line 3:\n    no port");
        raise(SIGHUP);
        QVERIFY(systemd.receives("READY=1"));
        QCOMPARE(systemd.countOf("STATUS="), 1);
        QVERIFY2(systemd.lines().contains(status), systemd.lines().join('\n').constData());
    }
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.first().first().toString(), sentence);
    QCOMPARE(a.service.state(), State::Running);
    systemd.forget();
    a.service.setStatusText(QStringLiteral("better"));
    QVERIFY(systemd.receives("STATUS=better"));
}

void tst_Reloads::thatIsRefusedLater()
{
    NotifyDriver systemd;
    Answering a;
    connect(&a.service, &Service::paramChange, this, [&] { a.service.requestAdditionalTime(5000); });
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.receives("EXTEND_TIMEOUT_USEC=5040000"));
    QVERIFY(!systemd.lines().contains("READY=1"));
    QTest::ignoreMessage(QtWarningMsg, "The service \"probe\" did not take its new settings: no port");
    a.service.refuse(QStringLiteral("no port"));
    QVERIFY(systemd.receives("READY=1"));
    QVERIFY(systemd.lines().contains("STATUS=Reload refused: no port"));
    QTest::ignoreMessage(QtWarningMsg, "refuse(): the service \"probe\" is not reading its settings again; nothing was refused.");
    a.service.refuse(QStringLiteral("too late"));
}

void tst_Reloads::thatExtendedItsTime()
{
    NotifyDriver systemd;
    Answering a;
    connect(&a.service, &Service::paramChange, this, [&] { a.service.requestAdditionalTime(5000); });
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.receives("EXTEND_TIMEOUT_USEC=5040000"));
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QVERIFY(!systemd.lines().contains("READY=1"));
    a.service.nextState();
    QVERIFY(systemd.receives("READY=1"));
    QCOMPARE(a.service.state(), State::Running);
}

void tst_Reloads::whileAnotherIsHeld()
{
    NotifyDriver systemd;
    Answering a;
    int reloads = 0;
    connect(&a.service, &Service::paramChange, this, [&] {
        if (++reloads == 1)
            a.service.requestAdditionalTime(5000);
    });
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    for (const int number : {1, 2}) {
        raise(SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(reloads, number, 30'000);
    }
    QVERIFY(!systemd.lines().contains("READY=1"));
    a.service.nextState(); // ends both
    QVERIFY(systemd.receives("READY=1"));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.receives("READY=1"));
    QCOMPARE(reloads, 3);
}

void tst_Reloads::insideAnother()
{
    NotifyDriver systemd;
    Answering a;
    int reloads = 0;
    bool readyTooSoon = true;
    connect(&a.service, &Service::paramChange, this, [&] {
        if (++reloads > 1)
            return;
        raise(SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(reloads, 2, 30'000);
        readyTooSoon = systemd.lines().contains("READY=1");
        QTest::ignoreMessage(QtWarningMsg, "The service \"probe\" did not take its new settings: no port");
        a.service.refuse(QStringLiteral("no port"));
    });
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    raise(SIGHUP);
    QVERIFY(systemd.receives("READY=1"));
    QVERIFY(!readyTooSoon);
    QVERIFY(systemd.lines().contains("STATUS=Reload refused: no port"));
}

void tst_Reloads::thatAreHeldAndDoneInTheirSlot()
{
    NotifyDriver systemd;
    Answering a;
    int reloads = 0;
    bool readyTooSoon = true;
    connect(&a.service, &Service::paramChange, this, [&] {
        ++reloads;
        readyTooSoon = systemd.lines().contains("READY=1");
        a.service.requestAdditionalTime(5000);
        a.service.nextState();
    });
    QVERIFY(systemd.runs(&a.service));
    systemd.forget();
    raise(SIGHUP);
    raise(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(reloads, 2, 30'000);
    QVERIFY(!readyTooSoon);
    QVERIFY(systemd.receives("READY=1"));
    QCOMPARE(systemd.countOf("READY=1"), 1);
}

// To systemd READY=1 would be the end of the start.
void tst_Reloads::whileItStarts()
{
    NotifyDriver systemd;
    Answering a;
    connect(&a.service, &Service::startPending, this, [] {}); // stays there
    QVERIFY(a.service.start());
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::StartPending, 30'000);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("Control 6 was refused")));
    raise(SIGHUP);
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QVERIFY(!systemd.lines().contains("READY=1"));
    a.service.nextState();
    QVERIFY(systemd.receives("READY=1"));
    QCOMPARE(systemd.countOf("RELOADING=1"), 0);
}

void tst_Reloads::whileItStops()
{
    NotifyDriver systemd;
    Answering a;
    connect(&a.service, &Service::stopPending, this, [] {}); // stays there
    QVERIFY(systemd.runs(&a.service));
    raise(SIGTERM);
    QVERIFY(systemd.receives("STOPPING=1"));
    systemd.forget();
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("Control 6 was refused")));
    raise(SIGHUP);
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QCOMPARE(systemd.countOf("RELOADING=1") + systemd.countOf("READY=1"), 0);
}

QTEST_GUILESS_MAIN(tst_Reloads)
#include "tst_reloads.moc"
