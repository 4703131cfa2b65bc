// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QRegularExpression>
#include <QScopeGuard>

#include <fcntl.h>
#include <sys/mman.h>

using namespace QtDaemon;

// What storeDescriptor() returns for a store that is full or disabled, as far as systemd has reported its limit.
class tst_DescriptorStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limit_data();
    void limit();
    void whatCounts();
    void bothEndsOfAPipe();
    void hungUp();
    void closedHere();
};

struct Storing : Notifying
{
    explicit Storing(const QByteArray &limit)
    {
        qputenv("FDSTORE", limit);
        service.start();
        qunsetenv("FDSTORE");
    }
    ~Storing()
    {
        for (const int descriptor : m_open)
            ::close(descriptor);
    }
    bool stores(const char *name, int descriptor) { return service.storeDescriptor(QLatin1String(name), descriptor); }
    bool refuses(const char *name, int descriptor)
    {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QLatin1Char('"') + QLatin1String(name)
                                                + QStringLiteral("\" was not stored: .* FileDescriptorStoreMax=")));
        return !stores(name, descriptor);
    }
    int file() { return opened(memfd_create("file", MFD_CLOEXEC)); }
    int opened(int descriptor) { return m_open += descriptor, descriptor; }

private:
    QList<int> m_open;
};

void tst_DescriptorStore::limit_data()
{
    // execPid: SYSTEMD_EXEC_PID, set together with MEMORY_PRESSURE_WATCH
    const Table<QByteArray, QByteArray, int> row("limit", "execPid", "room");
    const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
    constexpr int enough = 3;
    row("2", "2", own, 2);
    row("0", "0", own, 0);
    row("more than can be counted", "4294967295", own, enough);
    row("no number", "many", own, enough);
    row("none, of 254 or newer", {}, own, 0);
    row("none, inherited from a 254", {}, "1", enough);
    row("none, older or unknown", {}, {}, enough);
}

void tst_DescriptorStore::limit()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, execPid);
    QFETCH(int, room);
    const char *const names[] = {"FDSTORE", "SYSTEMD_EXEC_PID", "MEMORY_PRESSURE_WATCH", "QTDAEMON_BACKEND"};
    for (const char *name : names)
        qunsetenv(name);
    qputenv("QTDAEMON_BACKEND", "systemd"); // whatever standard input is
    Notifying a;
    const auto unset = qScopeGuard([&] { // before `a` is destroyed, which in a unit's main process waits until its socket is read
        for (const char *name : names)
            qunsetenv(name);
    });
    if (!limit.isEmpty())
        qputenv("FDSTORE", limit);
    if (!execPid.isEmpty()) {
        qputenv("SYSTEMD_EXEC_PID", execPid);
        qputenv("MEMORY_PRESSURE_WATCH", "/dev/null");
    }
    QVERIFY(a.service.start());
    QVERIFY(!qEnvironmentVariableIsSet("FDSTORE"));
    int stored = 0;
    for (int i = 0; i < 3; ++i) {
        const int descriptor = memfd_create("file", MFD_CLOEXEC);
        if (i == room)
            QTest::ignoreMessage(
                QtWarningMsg,
                QRegularExpression(
                    QStringLiteral("\"one\" was not stored: systemd stores at most %1 descriptors .* FileDescriptorStoreMax=")
                        .arg(room)));
        stored += a.service.storeDescriptor(QStringLiteral("one"), descriptor);
        close(descriptor);
    }
    QCOMPARE(stored, room);
    QCOMPARE(a.countOf("FDSTORE=1"), room);
}

void tst_DescriptorStore::whatCounts()
{
    Storing a("2");
    const int first = a.file();
    QVERIFY(a.stores("one", first));
    QVERIFY(a.stores("one", first)); // the same open file
    QVERIFY(a.stores("two", a.opened(fcntl(first, F_DUPFD_CLOEXEC, 0)))); // and also under another name
    QVERIFY(a.stores("one", a.file()));
    QVERIFY(a.refuses("one", a.file()));
    QVERIFY(!a.stores("three", a.file())); // without a second warning
    QVERIFY(a.stores("one", first));
    a.service.removeDescriptor(QStringLiteral("nothing"));
    QVERIFY(a.refuses("three", a.file()));
    a.service.removeDescriptor(QStringLiteral("one")); // removes both
    QVERIFY(a.stores("three", a.file()));
    QVERIFY(a.stores("four", a.file()));
    QVERIFY(a.refuses("five", a.file()));
}

void tst_DescriptorStore::bothEndsOfAPipe()
{
    Storing a("1");
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    QVERIFY(a.stores("read", a.opened(ends[0])));
    QVERIFY(a.refuses("write", a.opened(ends[1])));
}

void tst_DescriptorStore::hungUp()
{
    Storing a("1");
    int ends[2];
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    QVERIFY(a.stores("peer", a.opened(ends[0])));
    QVERIFY(a.refuses("another", a.file()));
    ::close(ends[1]); // systemd now drops it
    QVERIFY(a.stores("another", a.file()));
    QVERIFY(!a.stores("peer", ends[0]));
}

// Only systemd knows whether it still has the descriptor that was closed here.
void tst_DescriptorStore::closedHere()
{
    Storing a("1");
    int ends[2];
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    QVERIFY(a.stores("peer", ends[0]));
    ::close(ends[0]);
    QVERIFY(a.stores("another", a.file()));
    ::close(ends[1]);
}

QTEST_GUILESS_MAIN(tst_DescriptorStore)
#include "tst_descriptorstore.moc"
