// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <csignal>

using namespace QtDaemon;

// SIGHUP, and what systemd receives for it: RELOADING=1 and READY=1, which systemctl waits for.
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
    Notifying a;
    bool readyTooSoon = true;
    connect(&a.service, &Service::paramChange, this, [&] {
        QVERIFY(a.lines().contains("RELOADING=1"));
        readyTooSoon = a.lines().contains("READY=1");
    });
    QVERIFY(a.runs());
    a.forget();
    raise(SIGHUP);
    QVERIFY(a.receives("READY=1"));
    QVERIFY(!readyTooSoon);
    const QByteArrayList &lines = a.lines();
    QCOMPARE(lines.value(0), QByteArray("RELOADING=1"));
    QVERIFY(lines.value(1).startsWith("MONOTONIC_USEC="));
    QVERIFY(lines.value(1).mid(15).toLongLong() > 0);
}

void tst_Reloads::thatNobodyListensTo()
{
    Notifying a;
    QVERIFY(a.runs());
    a.forget();
    raise(SIGHUP);
    QVERIFY(a.receives("READY=1")); // otherwise systemctl would wait forever
    QCOMPARE(a.lines().value(0), QByteArray("RELOADING=1"));
    QVERIFY(a.lines().contains("STATUS=Reload refused"));
}

// The next reload removes the reason, and so does a new status text.
void tst_Reloads::thatIsRefused()
{
    Notifying a;
    a.service.setStatusText(QStringLiteral("fine"));
    int reloads = 0;
    connect(&a.service, &Service::paramChange, this, [&] {
        if (++reloads != 2)
            a.service.refuse(QStringLiteral("line 3:\nno port"));
    });
    QSignalSpy errors(&a.service, &Service::errorOccurred);
    QVERIFY(a.runs());
    const QString sentence = QStringLiteral("The service \"probe\" did not accept its new settings: line 3:\nno port");
    for (const char *status :
         {"STATUS=Reload refused: line 3: no port", "STATUS=fine", "STATUS=Reload refused: line 3: no port"}) {
        a.forget();
        if (reloads != 1)
            QTest::ignoreMessage(QtWarningMsg, "The service \"probe\" did not accept its new settings: line 3:\n    no port");
        raise(SIGHUP);
        QVERIFY(a.receives("READY=1"));
        QCOMPARE(a.countOf("STATUS="), 1);
        QVERIFY2(a.lines().contains(status), a.lines().join('\n').constData());
    }
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.first().first().toString(), sentence);
    QCOMPARE(a.service.state(), State::Running);
    a.forget();
    a.service.setStatusText(QStringLiteral("better"));
    QVERIFY(a.receives("STATUS=better"));
}

void tst_Reloads::thatIsRefusedLater()
{
    Notifying a;
    connect(&a.service, &Service::paramChange, this, [&] { a.service.requestAdditionalTime(5000); });
    QVERIFY(a.runs());
    a.forget();
    raise(SIGHUP);
    QVERIFY(a.receives("EXTEND_TIMEOUT_USEC=5040000"));
    QVERIFY(!a.lines().contains("READY=1"));
    QTest::ignoreMessage(QtWarningMsg, "The service \"probe\" did not accept its new settings: no port");
    a.service.refuse(QStringLiteral("no port"));
    QVERIFY(a.receives("READY=1"));
    QVERIFY(a.lines().contains("STATUS=Reload refused: no port"));
    QTest::ignoreMessage(QtWarningMsg, "refuse(): the service \"probe\" is not reloading its settings; nothing was refused.");
    a.service.refuse(QStringLiteral("too late"));
}

void tst_Reloads::thatExtendedItsTime()
{
    Notifying a;
    connect(&a.service, &Service::paramChange, this, [&] { a.service.requestAdditionalTime(5000); });
    QVERIFY(a.runs());
    a.forget();
    raise(SIGHUP);
    QVERIFY(a.receives("EXTEND_TIMEOUT_USEC=5040000"));
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QVERIFY(!a.lines().contains("READY=1"));
    a.service.nextState();
    QVERIFY(a.receives("READY=1"));
    QCOMPARE(a.service.state(), State::Running);
}

void tst_Reloads::whileAnotherIsHeld()
{
    Notifying a;
    int reloads = 0;
    connect(&a.service, &Service::paramChange, this, [&] {
        if (++reloads == 1)
            a.service.requestAdditionalTime(5000);
    });
    QVERIFY(a.runs());
    a.forget();
    for (const int number : {1, 2}) {
        raise(SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(reloads, number, 30'000);
    }
    QVERIFY(!a.lines().contains("READY=1"));
    a.service.nextState(); // answers both
    QVERIFY(a.receives("READY=1"));
    a.forget();
    raise(SIGHUP);
    QVERIFY(a.receives("READY=1"));
    QCOMPARE(reloads, 3);
}

void tst_Reloads::insideAnother()
{
    Notifying a;
    int reloads = 0;
    bool readyTooSoon = true;
    connect(&a.service, &Service::paramChange, this, [&] {
        if (++reloads > 1)
            return;
        raise(SIGHUP);
        QTRY_COMPARE_WITH_TIMEOUT(reloads, 2, 30'000);
        readyTooSoon = a.lines().contains("READY=1");
        QTest::ignoreMessage(QtWarningMsg, "The service \"probe\" did not accept its new settings: no port");
        a.service.refuse(QStringLiteral("no port"));
    });
    QVERIFY(a.runs());
    a.forget();
    raise(SIGHUP);
    QVERIFY(a.receives("READY=1"));
    QVERIFY(!readyTooSoon);
    QVERIFY(a.lines().contains("STATUS=Reload refused: no port"));
}

void tst_Reloads::thatAreHeldAndDoneInTheirSlot()
{
    Notifying a;
    int reloads = 0;
    bool readyTooSoon = true;
    connect(&a.service, &Service::paramChange, this, [&] {
        ++reloads;
        readyTooSoon = a.lines().contains("READY=1");
        a.service.requestAdditionalTime(5000);
        a.service.nextState();
    });
    QVERIFY(a.runs());
    a.forget();
    raise(SIGHUP);
    raise(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(reloads, 2, 30'000);
    QVERIFY(!readyTooSoon);
    QVERIFY(a.receives("READY=1"));
    QCOMPARE(a.countOf("READY=1"), 1);
}

// systemd would take READY=1 for the end of the start.
void tst_Reloads::whileItStarts()
{
    Notifying a;
    connect(&a.service, &Service::startPending, this, [] {}); // so that the state lasts
    QVERIFY(a.service.start());
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::StartPending, 30'000);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("Control 6 was refused")));
    raise(SIGHUP);
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QVERIFY(!a.lines().contains("READY=1"));
    a.service.nextState();
    QVERIFY(a.receives("READY=1"));
    QCOMPARE(a.countOf("RELOADING=1"), 0);
}

void tst_Reloads::whileItStops()
{
    Notifying a;
    connect(&a.service, &Service::stopPending, this, [] {}); // so that the state lasts
    QVERIFY(a.runs());
    raise(SIGTERM);
    QVERIFY(a.receives("STOPPING=1"));
    a.forget();
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("Control 6 was refused")));
    raise(SIGHUP);
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000);
    QCOMPARE(a.countOf("RELOADING=1") + a.countOf("READY=1"), 0);
}

QTEST_GUILESS_MAIN(tst_Reloads)
#include "tst_reloads.moc"
