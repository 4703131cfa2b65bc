// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "scmservice.h"
#include "testservice/orders.h"

#include <QTest>

#include <optional>

constexpr int patience = 60'000; // ms; what is waited for comes far earlier

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

// A service whose SetServiceStatus fails, under the real service control manager.
class tst_Untaken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theNextStatusGoesThrough();
    void theProcessEndsWithItsCode();

private:
    QString logName() const { return QString::number(m_number); }
    QStringList log() const { return m_deployment->log(logName()); }
    QString untaken() const { return logName() + QStringLiteral(".untaken"); }

    std::optional<Deployment> m_deployment;
    std::optional<ScmService> m_service;
    int m_number = 0;
};

void tst_Untaken::initTestCase()
{
    m_deployment.emplace(QStringLiteral("testservice.exe"));
    QVERIFY(m_deployment->isComplete());
}

void tst_Untaken::init()
{
    ++m_number;
    const QString arguments = QStringLiteral(" \"%1%2\" untaken").arg(m_deployment->directory(), logName());
    m_service.emplace(QStringLiteral("untaken %1").arg(m_number), m_deployment->program() + arguments);
    QVERIFY(m_service->isInstalled());
    QCOMPARE(m_service->start(), DWORD(NO_ERROR));
    WAIT_FOR(m_service->state() == SERVICE_RUNNING);
}

void tst_Untaken::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("%s", qUtf8Printable(log().join(u'\n')));
    m_service.reset();
}

void tst_Untaken::theNextStatusGoesThrough()
{
    QVERIFY(m_deployment->createFile(untaken()));
    QCOMPARE(m_service->control(SERVICE_CONTROL_PAUSE), DWORD(NO_ERROR));
    WAIT_FOR(log().contains(QStringLiteral("paused")));
    QCOMPARE(m_service->state(), DWORD(SERVICE_RUNNING)); // as far as the SCM knows
    QVERIFY(QFile::remove(m_deployment->directory() + untaken()));
    QCOMPARE(m_service->control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
    WAIT_FOR(m_service->state() == SERVICE_STOPPED);
    QCOMPARE(m_service->status().dwWin32ExitCode, DWORD(NO_ERROR));
    DWORD exitCode = 0xdead;
    QVERIFY(m_service->processEnds(&exitCode));
    QCOMPARE(exitCode, DWORD(0));
}

void tst_Untaken::theProcessEndsWithItsCode()
{
    QCOMPARE(m_service->control(Order::SetExitCode), DWORD(NO_ERROR));
    QVERIFY(m_deployment->createFile(untaken()));
    QCOMPARE(m_service->control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
    DWORD exitCode = 0xdead;
    QVERIFY(m_service->processEnds(&exitCode));
    QCOMPARE(exitCode, Order::failCode);
    QCOMPARE(log().last(), QStringLiteral("stopped"));
}

QTEST_GUILESS_MAIN(tst_Untaken)
#include "tst_untaken.moc"
