// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scmtest.h"

// A service under the real service control manager whose SetServiceStatus fails.
class tst_RefusedStatus : public ScmTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theNextStatusGoesThrough();
    void theProcessEndsWithItsCode();

private:
    QString refusalFile() const { return logName() + QStringLiteral(".refusal"); }
};

void tst_RefusedStatus::init()
{
    ++m_number;
    install(QStringLiteral("refusing %1").arg(m_number), QStringLiteral(" refusing"));
    QVERIFY(starts());
}

void tst_RefusedStatus::theNextStatusGoesThrough()
{
    QVERIFY(m_deployment->createFile(refusalFile()));
    QCOMPARE(m_service->control(SERVICE_CONTROL_PAUSE), DWORD(NO_ERROR));
    WAIT_FOR(log().contains(QStringLiteral("paused")));
    QCOMPARE(m_service->state(), DWORD(SERVICE_RUNNING)); // as far as the SCM knows
    QVERIFY(QFile::remove(m_deployment->directory() + refusalFile()));
    QCOMPARE(m_service->control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
    WAIT_FOR(m_service->state() == SERVICE_STOPPED);
    QCOMPARE(m_service->status().dwWin32ExitCode, DWORD(NO_ERROR));
    QCOMPARE(m_service->exitCode(), DWORD(0));
}

void tst_RefusedStatus::theProcessEndsWithItsCode()
{
    QCOMPARE(m_service->control(Order::SetExitCode), DWORD(NO_ERROR));
    QVERIFY(m_deployment->createFile(refusalFile()));
    QCOMPARE(m_service->control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
    QCOMPARE(m_service->exitCode(), Order::failCode);
    QCOMPARE(log().last(), QStringLiteral("stopped"));
}

QTEST_GUILESS_MAIN(tst_RefusedStatus)
#include "tst_refusedstatus.moc"
