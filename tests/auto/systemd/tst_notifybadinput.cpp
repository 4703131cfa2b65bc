// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QRegularExpression>
#include <QSignalSpy>

#include <csignal>

using namespace QtDaemon;

class tst_NotifyBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notifySocket_data();
    void notifySocket();
    void fullSocketDoesNotBlock();
    void watchdog_data();
    void watchdog();
    void storeNames_data();
    void storeNames();
};

static void runsOn()
{
    Answering a;
    QVERIFY(a.service.start());
    QCOMPARE(a.service.backendName(), QStringLiteral("systemd"));
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Running, 30'000);
    raise(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(a.service.state(), State::Stopped, 30'000);
}

void tst_NotifyBadInput::notifySocket_data()
{
    const Table<QByteArray, QString> row("address", "warning");
    const QString form = QStringLiteral("neither an absolute path nor an abstract socket");
    row("relative", "run/notify", form);
    row("empty", "", form);
    row("vsock", "vsock:2:1234", form);
    row("too long", QByteArray("/") + QByteArray(120, 'x'), "121 characters; the limit is 107");
    row("nothing there", "/nowhere/notify", "Sending to NOTIFY_SOCKET failed: ");
}

void tst_NotifyBadInput::notifySocket()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, warning);
    qputenv("NOTIFY_SOCKET", address);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(warning));
    runsOn();
}

void tst_NotifyBadInput::fullSocketDoesNotBlock()
{
    NotifyDriver systemd;
    const QByteArray address = qgetenv("NOTIFY_SOCKET");
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    memcpy(to.sun_path, address.constData(), size_t(address.size()));
    QList<int> fillers;
    for (bool hasRoom = true; hasRoom;) { // the limit of one sender may be reached before that of the socket
        fillers += socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0);
        const auto sends = [&] { return sendto(fillers.last(), "X=1", 3, 0, reinterpret_cast<sockaddr *>(&to), sizeof to) == 3; };
        hasRoom = sends();
        while (sends()) { }
        QCOMPARE(errno, EAGAIN);
    }
    for (const int filler : fillers)
        close(filler);

    Answering a;
    QSignalSpy heartbeats(&a.service, &Service::heartbeat);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Sending to NOTIFY_SOCKET failed")));
    QVERIFY(a.service.start());
    QTRY_VERIFY_WITH_TIMEOUT(heartbeats.size() > 3, 30'000); // the event loop is running
    QCOMPARE(a.service.state(), State::Running);
    QVERIFY(systemd.receives("READY=1")); // nothing was lost: it waited for room
}

void tst_NotifyBadInput::watchdog_data()
{
    const Table<QByteArray, QByteArray, QString> row("interval", "pid", "warning");
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    row("not a number", "soon", own, "WATCHDOG_USEC is \"soon\"");
    row("0", "0", own, "WATCHDOG_USEC is \"0\"");
    row("negative", "-5", own, "WATCHDOG_USEC is \"-5\"");
    row("another pid", "1000000", "1", "WATCHDOG_PID is \"1\", which is not this process");
    row("no pid", "1000000", "x", "WATCHDOG_PID is \"x\", which is not this process");
}

void tst_NotifyBadInput::watchdog()
{
    QFETCH(QByteArray, interval);
    QFETCH(QByteArray, pid);
    QFETCH(QString, warning);
    NotifyDriver systemd({}, interval);
    qputenv("WATCHDOG_PID", pid);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(warning));
    runsOn();
    QVERIFY(!systemd.lines().contains("WATCHDOG=1"));
}

void tst_NotifyBadInput::storeNames_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("empty") << QString();
    QTest::newRow("colon") << QStringLiteral("a:b");
    QTest::newRow("newline") << QStringLiteral("a\nb");
    QTest::newRow("umlaut") << QStringLiteral("\u00e4");
    QTest::newRow("256 characters") << QString(256, u'x');
}

void tst_NotifyBadInput::storeNames()
{
    QFETCH(QString, bad);
    Notifying a;
    QVERIFY(!a.service.storeDescriptor(QStringLiteral("early"), 0));
    QVERIFY(a.service.start());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be the name of a stored descriptor")));
    QVERIFY(!a.service.storeDescriptor(bad, 0));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be the name of a stored descriptor")));
    QVERIFY(!a.service.removeDescriptor(bad));
    QVERIFY(a.service.storeDescriptor(QStringLiteral("good"), 0));
    QVERIFY(a.receives("FDNAME=good"));
    QCOMPARE(a.countOf("FDSTORE"), 1);
}

QTEST_GUILESS_MAIN(tst_NotifyBadInput)
#include "tst_notifybadinput.moc"
