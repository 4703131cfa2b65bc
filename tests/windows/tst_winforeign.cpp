// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statushook.h"
#include "wininstallertest.h"

static LSTATUS writeError = ERROR_SUCCESS;

static LSTATUS WINAPI setKeyValue(HKEY key, const wchar_t *subKey, const wchar_t *name, DWORD type, const void *data, DWORD size)
{
    return writeError == ERROR_SUCCESS ? RegSetKeyValueW(key, subKey, name, type, data, size) : writeError;
}

// Services that another program has created, and how they are distinguished from this library's.
class tst_WinForeign : public WinInstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ownIsMarked();
    void foreignIsNotChanged_data();
    void foreignIsNotChanged();
    void foreignIsControlled();
    void markGoesWithTheService();
    void notMarkedIsUndone();
    void otherMachine();

private:
    QString program() const { return m_deployment->program() + QStringLiteral(" x"); }
    QString refusal() const
    {
        return QStringLiteral(
                   "A service named %1 exists that QtDaemon did not install, or did not finish installing: it runs %2. ")
            .arg(name(), program());
    }
};

void tst_WinForeign::initTestCase()
{
    WinInstallerTest::initTestCase();
    QVERIFY(replaceImport("RegSetKeyValueW", reinterpret_cast<void *>(&setKeyValue)));
}

void tst_WinForeign::init()
{
    WinInstallerTest::init();
    writeError = ERROR_SUCCESS;
}

void tst_WinForeign::ownIsMarked()
{
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    QCOMPARE(installedBy(name()).toString(), QStringLiteral("QtDaemon"));
    ServiceDescription wanted = description();
    wanted.description.clear();
    QCOMPARE(errorOf(m_controller->reconfigure(wanted)), 0U);
    QCOMPARE(installedBy(name()).toString(), QStringLiteral("QtDaemon"));
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    QVERIFY(!installedBy(name()).isValid());
}

void tst_WinForeign::foreignIsNotChanged_data()
{
    QTest::addColumn<QVariant>("mark"); // the foreign service's
    QTest::newRow("none") << QVariant();
    QTest::newRow("another's") << QVariant(QStringLiteral("WiX"));
    QTest::newRow("a longer one") << QVariant(QStringLiteral("QtDaemons and more"));
    QTest::newRow("empty") << QVariant(QString());
    QTest::newRow("a number") << QVariant(5);
}

void tst_WinForeign::foreignIsNotChanged()
{
    QFETCH(QVariant, mark);
    const ScmService foreign(name(), program());
    QVERIFY(foreign.isInstalled());
    if (mark.isValid())
        QVERIFY(setInstalledBy(name(), mark));
    ServiceDescription wanted = description();
    wanted.password = QStringLiteral("geheim!");
    for (const auto &answer : {m_controller->plan(wanted), m_controller->install(wanted), m_controller->reconfigure(wanted),
                               m_controller->planUninstall(), m_controller->uninstall()}) {
        const auto refused = answerOf(answer);
        QCOMPARE(refused.error, 1073U);
        QVERIFY2(refused.errorString.startsWith(refusal()), qPrintable(refused.errorString));
        QVERIFY(refused.value.isEmpty());
    }
    const RawService service(name(), SERVICE_QUERY_CONFIG);
    QCOMPARE(QString::fromWCharArray(service.config()->lpBinaryPathName), program());
    QCOMPARE(QString::fromWCharArray(service.config()->lpServiceStartName), QStringLiteral("LocalSystem"));
}

void tst_WinForeign::foreignIsControlled()
{
    const ScmService foreign(name(), m_deployment->program() + u' ' + m_deployment->directory() + QStringLiteral("log"));
    QCOMPARE(errorOf(m_controller->startAndWait()), 0U);
    QCOMPARE(answerOf(m_controller->query()).value.status.state, State::Running);
    QCOMPARE(errorOf(m_controller->diagnose()), 0U);
    QCOMPARE(errorOf(m_controller->uninstall()), 1073U);
    QCOMPARE(foreign.state(), DWORD(SERVICE_RUNNING)); // uninstall() did not stop it
    QCOMPARE(errorOf(m_controller->stopAndWait()), 0U);
}

// A service that another program creates later, under the name of one that was uninstalled or deleted, is not taken for it.
void tst_WinForeign::markGoesWithTheService()
{
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    std::optional<ScmService> foreign(std::in_place, name(), program());
    QVERIFY(foreign->isInstalled());
    QCOMPARE(errorOf(m_controller->uninstall()), 1073U);
    foreign.reset();

    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    QVERIFY(DeleteService(RawService(name(), DELETE).handle())); // as sc.exe does
    WAIT_FOR(errorOf(m_controller->query()) == 1060U);
    foreign.emplace(name(), program());
    QVERIFY(foreign->isInstalled());
    QCOMPARE(errorOf(m_controller->uninstall()), 1073U);
    QCOMPARE(errorOf(m_controller->install(description())), 1073U);
}

void tst_WinForeign::notMarkedIsUndone()
{
    writeError = ERROR_ACCESS_DENIED;
    const auto answer = answerOf(m_controller->install(description()));
    QCOMPARE(answer.error, 5U);
    const QString sentence = QStringLiteral(
        "%1 was not installed, because it could not be marked in the registry as a service of QtDaemon: Access denied. ");
    QVERIFY2(answer.errorString.startsWith(sentence.arg(name())), qPrintable(answer.errorString));
    QVERIFY(answer.value.isEmpty());
    QCOMPARE(errorOf(m_controller->query()), 1060U);
}

// Whatever machine it is asked for, Wine opens the SCM of this one; the registry of another machine cannot be reached.
void tst_WinForeign::otherMachine()
{
    ServiceController there(name(), ServiceController::Scope::System, QStringLiteral("nowhere"));
    ServiceDescription wanted = description();
    wanted.environment.clear();
    const auto notMarked = answerOf(there.install(wanted));
    QCOMPARE(notMarked.error, 53U);
    QVERIFY2(notMarked.errorString.contains(QStringLiteral("Remote Registry")), qPrintable(notMarked.errorString));
    QCOMPARE(errorOf(m_controller->query()), 1060U);

    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    const auto notRead = answerOf(there.uninstall());
    QCOMPARE(notRead.error, 53U);
    const QString sentence
        = QStringLiteral("The registry could not be read to find out whether QtDaemon installed %1: ").arg(name());
    QVERIFY2(notRead.errorString.startsWith(sentence), qPrintable(notRead.errorString));
    QCOMPARE(errorOf(m_controller->query()), 0U);
}

QTEST_GUILESS_MAIN(tst_WinForeign)
#include "tst_winforeign.moc"
