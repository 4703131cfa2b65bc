// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statushook.h"
#include "wininstallertest.h"

// Records what the library has the SCM write, and plays errors of the SCM.
static QStringList accountsWritten;
static QList<bool> delaysWritten;
static DWORD delayError = NO_ERROR;
static DWORD createError = NO_ERROR;

static BOOL WINAPI changeConfig(SC_HANDLE service, DWORD type, DWORD startType, DWORD errorControl, const wchar_t *path,
                                const wchar_t *group, DWORD *tag, const wchar_t *dependencies, const wchar_t *account,
                                const wchar_t *password, const wchar_t *displayName)
{
    if (account || password)
        accountsWritten.append(QString::fromWCharArray(account) + (password ? QStringLiteral(", password") : QString()));
    return ChangeServiceConfigW(service, type, startType, errorControl, path, group, tag, dependencies, account, password,
                                displayName);
}

// DelayedAutoStart is played, because Wine 8 does not have it.
static BOOL WINAPI queryConfig2(SC_HANDLE service, DWORD level, BYTE *buffer, DWORD size, DWORD *needed)
{
    if (level != SERVICE_CONFIG_DELAYED_AUTO_START_INFO)
        return QueryServiceConfig2W(service, level, buffer, size, needed);
    reinterpret_cast<SERVICE_DELAYED_AUTO_START_INFO *>(buffer)->fDelayedAutostart
        = !delaysWritten.isEmpty() && delaysWritten.last();
    return TRUE;
}

static BOOL WINAPI changeConfig2(SC_HANDLE service, DWORD level, void *info)
{
    if (level != SERVICE_CONFIG_DELAYED_AUTO_START_INFO)
        return ChangeServiceConfig2W(service, level, info);
    SetLastError(delayError);
    if (delayError == NO_ERROR)
        delaysWritten.append(static_cast<SERVICE_DELAYED_AUTO_START_INFO *>(info)->fDelayedAutostart);
    return delayError == NO_ERROR;
}

static SC_HANDLE WINAPI createService(SC_HANDLE manager, const wchar_t *name, const wchar_t *displayName, DWORD access,
                                      DWORD type, DWORD startType, DWORD errorControl, const wchar_t *path, const wchar_t *group,
                                      DWORD *tag, const wchar_t *dependencies, const wchar_t *account, const wchar_t *password)
{
    if (createError == NO_ERROR)
        return CreateServiceW(manager, name, displayName, access, type, startType, errorControl, path, group, tag, dependencies,
                              account, password);
    SetLastError(createError);
    return nullptr;
}

static LSTATUS sourceError = ERROR_SUCCESS; // for the value that names the file with the texts
static bool keepsServices = false;

static LSTATUS WINAPI setKeyValue(HKEY key, const wchar_t *subKey, const wchar_t *name, DWORD type, const void *data, DWORD size)
{
    const bool isFile = QString::fromWCharArray(name) == QLatin1String("EventMessageFile");
    return isFile && sourceError != ERROR_SUCCESS ? sourceError : RegSetKeyValueW(key, subKey, name, type, data, size);
}

static BOOL WINAPI deleteService(SC_HANDLE service)
{
    SetLastError(ERROR_ACCESS_DENIED);
    return !keepsServices && DeleteService(service);
}

// Installations that fail, and what they leave behind.
class tst_WinUndone : public WinInstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newServiceIsUndone();
    void eventSourceIsRefused();
    void eventSourceIsRestored();
    void changedServiceIsUndone();
    void displayNameIsTaken();
    void accountComesLast();
    void delayWithoutPassword();
    void refusals();
    void waitsForTheDeletion();
    void deletionTakesTooLong();
};

void tst_WinUndone::initTestCase()
{
    WinInstallerTest::initTestCase();
    QVERIFY(replaceImport("ChangeServiceConfigW", reinterpret_cast<void *>(&changeConfig)));
    QVERIFY(replaceImport("QueryServiceConfig2W", reinterpret_cast<void *>(&queryConfig2)));
    QVERIFY(replaceImport("ChangeServiceConfig2W", reinterpret_cast<void *>(&changeConfig2)));
    QVERIFY(replaceImport("CreateServiceW", reinterpret_cast<void *>(&createService)));
    QVERIFY(replaceImport("RegSetKeyValueW", reinterpret_cast<void *>(&setKeyValue)));
    QVERIFY(replaceImport("DeleteService", reinterpret_cast<void *>(&deleteService)));
}

void tst_WinUndone::init()
{
    WinInstallerTest::init();
    accountsWritten.clear();
    delaysWritten.clear();
    delayError = createError = NO_ERROR;
    sourceError = ERROR_SUCCESS;
    keepsServices = false;
}

void tst_WinUndone::newServiceIsUndone()
{
    ServiceDescription wanted = description();
    wanted.environment.insert(QString(), QStringLiteral("geheim!")); // written to the registry after the service was created
    const auto answer = answerOf(m_controller->install(wanted));
    QCOMPARE(answer.error, 87U);
    QVERIFY(answer.errorString.contains(QStringLiteral("environment variable without a name")));
    QVERIFY(!answer.errorString.contains(QStringLiteral("geheim!")));
    QVERIFY(answer.value.isEmpty());
    QCOMPARE(errorOf(m_controller->query()), 1060U);
    QVERIFY(!registry("ImagePath").isValid());
    QVERIFY(!hasSource());
}

void tst_WinUndone::eventSourceIsRefused()
{
    sourceError = ERROR_ACCESS_DENIED; // fails after two other values have been written
    const auto answer = answerOf(m_controller->install(description()));
    QCOMPARE(answer.error, 5U);
    QVERIFY(answer.errorString.startsWith(
        QStringLiteral("The registry entry for the event source of %1 could not be changed: ").arg(name())));
    QCOMPARE(errorOf(m_controller->query()), 1060U);
    QVERIFY(!hasSource());
}

void tst_WinUndone::eventSourceIsRestored()
{
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    const QString file = source("EventMessageFile").toString();
    QVERIFY(!file.isEmpty());
    keepsServices = true;
    QCOMPARE(errorOf(m_controller->uninstall()), 5U);
    QCOMPARE(source("EventMessageFile").toString(), file);
    keepsServices = false;
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    QVERIFY(!hasSource());
}

void tst_WinUndone::changedServiceIsUndone()
{
    const ServiceDescription before = description();
    QCOMPARE(errorOf(m_controller->install(before)), 0U);
    const QString formerFile = QStringLiteral("C:\\former.dll");
    const QString file = source("EventMessageFile").toString();
    QVERIFY(setSource("EventMessageFile", formerFile));
    ServiceDescription wanted = before;
    wanted.description = QStringLiteral("Anders.");
    wanted.preShutdownTimeout = std::chrono::seconds(1);
    wanted.environment.clear();
    wanted.displayName = QStringLiteral("Print Spooler"); // that of another service, which the SCM refuses at the end
    const auto answer = answerOf(m_controller->reconfigure(wanted));
    QCOMPARE(answer.error, 1078U);
    QCOMPARE(answer.errorString,
             QStringLiteral("The display name \"Print Spooler\" is taken by the service Spooler. Install %1 with another display "
                            "name.")
                 .arg(name()));
    QCOMPARE(source("EventMessageFile").toString(), formerFile);
    QVERIFY(setSource("EventMessageFile", file));
    QVERIFY(answerOf(m_controller->plan(before)).value.isEmpty());
    QCOMPARE(registry("Description").toString(), before.description);
    QCOMPARE(registry("PreshutdownTimeout").toInt(), int(before.preShutdownTimeout.count()));
    QCOMPARE(registry("Environment").toStringList().size(), 2);
}

void tst_WinUndone::displayNameIsTaken()
{
    ServiceDescription wanted = description();
    wanted.displayName = QStringLiteral("Print Spooler");
    auto answer = answerOf(m_controller->install(wanted));
    QCOMPARE(answer.error, 1078U);
    QVERIFY(answer.errorString.contains(QStringLiteral("\"Print Spooler\" is taken by the service Spooler. ")));
    QCOMPARE(errorOf(m_controller->query()), 1060U);

    wanted.displayName = QStringLiteral("Spooler"); // the name of a service, which Wine accepts as a display name
    createError = ERROR_DUPLICATE_SERVICE_NAME;
    answer = answerOf(m_controller->install(wanted));
    QCOMPARE(answer.error, 1078U);
    QVERIFY(answer.errorString.contains(QStringLiteral("\"Spooler\" is taken by the service Spooler. ")));
}

// The account is changed last: when something fails before that, it is unchanged and no password is needed to restore it.
void tst_WinUndone::accountComesLast()
{
    const ServiceDescription before = description();
    QCOMPARE(errorOf(m_controller->install(before)), 0U);
    ServiceDescription wanted = before;
    wanted.account = QStringLiteral(".\\Jürgen");
    wanted.password = QStringLiteral("geheim!");
    wanted.displayName = QStringLiteral("Print Spooler");
    QCOMPARE(errorOf(m_controller->reconfigure(wanted)), 1078U);
    QCOMPARE(accountsWritten, QStringList());

    wanted.displayName = before.displayName;
    wanted.startMode = ServiceDescription::StartMode::Delayed;
    delayError = ERROR_ACCESS_DENIED;
    QCOMPARE(errorOf(m_controller->reconfigure(wanted)), 5U);
    QCOMPARE(accountsWritten, QStringList());
    QVERIFY(answerOf(m_controller->plan(before)).value.isEmpty());

    delayError = NO_ERROR;
    QCOMPARE(errorOf(m_controller->reconfigure(wanted)), 0U);
    QCOMPARE(accountsWritten, QStringList(QStringLiteral(".\\Jürgen, password")));
}

// The start mode and the account are written only if they change, so that changing the mode takes no password.
void tst_WinUndone::delayWithoutPassword()
{
    ServiceDescription wanted = description();
    wanted.account = QStringLiteral(".\\Jürgen");
    wanted.password = QStringLiteral("geheim!");
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QCOMPARE(delaysWritten, QList<bool>());
    wanted.password.clear();
    for (const auto mode : {ServiceDescription::StartMode::Automatic, ServiceDescription::StartMode::Delayed,
                            ServiceDescription::StartMode::OnDemand, ServiceDescription::StartMode::Disabled}) {
        wanted.startMode = mode;
        QCOMPARE(errorOf(m_controller->reconfigure(wanted)), 0U);
        QVERIFY(answerOf(m_controller->plan(wanted)).value.isEmpty());
    }
    QCOMPARE(delaysWritten, QList<bool>({true, false}));
    QCOMPARE(accountsWritten, QStringList());
}

void tst_WinUndone::refusals()
{
    const ServiceDescription wanted = description();
    QCOMPARE(errorOf(m_controller->reconfigure(wanted)), 1060U);
    QCOMPARE(errorOf(m_controller->uninstall()), 1060U);
    QCOMPARE(errorOf(m_controller->planUninstall()), 1060U);
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    const auto again = answerOf(m_controller->install(wanted));
    QCOMPARE(again.error, 1073U);
    QVERIFY(again.errorString.contains(QStringLiteral("A service named ") + name() + QStringLiteral(" already exists")));
}

void tst_WinUndone::waitsForTheDeletion()
{
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    std::optional<RawService> holder(std::in_place, name(), SERVICE_QUERY_STATUS);
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    const auto again = m_controller->install(description());
    QVERIFY(!QTest::qWaitFor([&] { return again.isFinished(); }, 300));
    holder.reset();
    QCOMPARE(errorOf(again), 0U);
    QCOMPARE(registry("Description").toString(), description().description);
}

void tst_WinUndone::deletionTakesTooLong()
{
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    const RawService holder(name(), SERVICE_QUERY_STATUS);
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    const auto answer = answerOf(m_controller->install(description()));
    QCOMPARE(answer.error, 1072U);
    QVERIFY(answer.errorString.contains(QStringLiteral("Close the Services window")));
}

QTEST_GUILESS_MAIN(tst_WinUndone)
#include "tst_winundone.moc"
