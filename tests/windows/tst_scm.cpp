// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scmtest.h"

#include <QDeadlineTimer>
#include <QDir>

#define WAIT_FOR_STATE(expected) QTRY_COMPARE_WITH_TIMEOUT(service().state(), DWORD(expected), patience)

// The test service under the real service control manager: what is not in the table of tst_conformance. Each function has a
// service of its own.
class tst_Scm : public ScmTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { install(); }

    void startsWithArguments();
    void leavesWindowsDirectory_data();
    void leavesWindowsDirectory();
    void stopsWithCodeZero();
    void userControlsInOrder();
    void failure();
    void blockedLoopStandsStill();
    void secondServiceInTheProcess();

private:
    void install(const QString &arguments = {});
    ScmService &service() { return *m_service; }
    bool unblock() const { return m_deployment->createFile(logName() + QStringLiteral(".unblock")); }
};

void tst_Scm::install(const QString &arguments)
{
    ++m_number;
    ScmTest::install(QStringLiteral("Prüfdienst %1 für 試験").arg(m_number), arguments);
}

void tst_Scm::startsWithArguments()
{
    QCOMPARE(service().start({QStringLiteral("--Größe=10"), QStringLiteral("zwei Wörter"), QStringLiteral("試験")}),
             DWORD(NO_ERROR));
    WAIT_FOR_STATE(SERVICE_RUNNING);
    WAIT_FOR(log().contains(QStringLiteral("running")));
    QVERIFY(log().contains(QStringLiteral("backend windows")));
    QVERIFY(log().contains(QStringLiteral("arguments --Größe=10|zwei Wörter|試験")));
    QCOMPARE(service().start(), DWORD(ERROR_SERVICE_ALREADY_RUNNING));
    const SERVICE_STATUS_PROCESS status = service().status();
    QCOMPARE(status.dwCheckPoint, DWORD(0));
    QCOMPARE(status.dwWaitHint, DWORD(0));
}

void tst_Scm::leavesWindowsDirectory_data()
{
    const Table<QString, QString> row("before", "after"); // before: as the SCM starts it; after: the program's folder
    row("as started", {}, {});
    row("64 bits", "C:/windows/system32", {});
    row("32 bits", "C:/windows/syswow64", {});
    row("Wine", "c:/WINDOWS", {});
    row("chosen in main()", "C:/windows2", "C:/windows2");
}

void tst_Scm::leavesWindowsDirectory()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    if (!before.isEmpty()) {
        QVERIFY(QDir().mkpath(before));
        install(QStringLiteral(" \"directory ") + before + u'"');
    }
    QCOMPARE(service().start(), DWORD(NO_ERROR));
    if (after.isEmpty())
        after = m_deployment->directory().chopped(1); // without the trailing slash
    WAIT_FOR(log().contains(QStringLiteral("directory ") + after));
}

void tst_Scm::stopsWithCodeZero()
{
    QVERIFY(starts());
    QCOMPARE(service().control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
    WAIT_FOR_STATE(SERVICE_STOPPED);
    // The slots of stopped() have returned before Stopped is reported to the SCM.
    QCOMPARE(log().last(), QStringLiteral("stopped"));
    QCOMPARE(service().status().dwWin32ExitCode, DWORD(NO_ERROR));
    QCOMPARE(service().status().dwServiceSpecificExitCode, DWORD(0));
    QCOMPARE(service().exitCode(), DWORD(0));
}

void tst_Scm::userControlsInOrder()
{
    QVERIFY(starts());
    QCOMPARE(service().control(Order::Block), DWORD(NO_ERROR));
    WAIT_FOR(log().contains(QStringLiteral("blocking")));
    QStringList expected{QStringLiteral("unblocked")};
    for (int round = 0; round < 5; ++round) {
        for (DWORD code = Order::FirstFree; code <= 255; ++code) {
            QCOMPARE(service().control(code), DWORD(NO_ERROR));
            expected.append(QStringLiteral("userControl %1").arg(code));
        }
    }
    QVERIFY(unblock());
    WAIT_FOR(log().size() - log().indexOf(QStringLiteral("unblocked")) >= expected.size());
    QCOMPARE(log().mid(log().indexOf(QStringLiteral("unblocked"))), expected);
}

void tst_Scm::failure()
{
    QVERIFY(starts());
    QCOMPARE(service().control(Order::Fail), DWORD(NO_ERROR));
    WAIT_FOR_STATE(SERVICE_STOPPED);
    QCOMPARE(service().status().dwWin32ExitCode, DWORD(ERROR_SERVICE_SPECIFIC_ERROR));
    QCOMPARE(service().status().dwServiceSpecificExitCode, Order::failCode);
    QVERIFY(log().filter(QStringLiteral("because a test wants it")).size() == 1);
    QCOMPARE(service().exitCode(), Order::failCode);
}

void tst_Scm::blockedLoopStandsStill()
{
    constexpr int pollInterval = 20; // of the test service
    QVERIFY(go());
    QVERIFY(starts({QStringLiteral("hold")}));
    QVERIFY(QFile::remove(m_deployment->directory() + logName() + QStringLiteral(".go")));
    QCOMPARE(service().control(Order::Block), DWORD(NO_ERROR));
    WAIT_FOR(log().contains(QStringLiteral("blocking")));

    QCOMPARE(service().control(SERVICE_CONTROL_PAUSE), DWORD(NO_ERROR));
    int queries = 0;
    for (const QDeadlineTimer deadline(50 * pollInterval); !deadline.hasExpired(); ++queries) {
        QCOMPARE(service().state(), DWORD(SERVICE_PAUSE_PENDING));
        QCOMPARE(service().status().dwCheckPoint, DWORD(1));
    }
    QVERIFY(queries > 1);
    QVERIFY(!log().contains(QStringLiteral("unblocked")));

    QVERIFY(unblock());
    WAIT_FOR(service().status().dwCheckPoint > 5);
    QCOMPARE(service().state(), DWORD(SERVICE_PAUSE_PENDING));
    QVERIFY(go());
    WAIT_FOR_STATE(SERVICE_PAUSED);
}

void tst_Scm::secondServiceInTheProcess()
{
    QVERIFY(starts());
    QCOMPARE(service().control(Order::SecondService), DWORD(NO_ERROR));
    WAIT_FOR(log().contains(QStringLiteral("second 0")));
    QCOMPARE(log().filter(QStringLiteral("this process already has one")).size(), 1);
    QCOMPARE(service().state(), DWORD(SERVICE_RUNNING));
}

QTEST_GUILESS_MAIN(tst_Scm)
#include "tst_scm.moc"
