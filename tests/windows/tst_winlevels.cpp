// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/table.h"
#include "controller/windows/windowsconfiguration_p.h"
#include "controller/windows/windowsmanager_p.h"

#include <QCoreApplication>

using namespace QtDaemon;

/*
    Each level of ChangeServiceConfig2 is really written. An installation omits levels that the SCM cannot read back, and
    Wine's SCM can read few. Here it is given all of them, and either accepts a level or answers that it does not know it.
*/
class tst_WinLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QVERIFY(DeleteService(m_service.get())); }
    void written_data();
    void written();

private:
    ServiceHandle m_service;
};

void tst_WinLevels::initTestCase()
{
    const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CREATE_SERVICE));
    const QString program = u'"' + QCoreApplication::applicationFilePath() + u'"';
    m_service.reset(CreateServiceW(manager.get(), L"levels", L"levels", SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS,
                                   SERVICE_AUTO_START, SERVICE_ERROR_NORMAL, wide(program), nullptr, nullptr, nullptr, nullptr,
                                   nullptr));
    QVERIFY2(m_service, qPrintable(QString::number(GetLastError())));
}

using Change = void (*)(WindowsConfiguration *);
Q_DECLARE_METATYPE(Change)

void tst_WinLevels::written_data()
{
    const Table<quint32, Change> row("level", "change");
    row("Description", SERVICE_CONFIG_DESCRIPTION, [](auto *c) { c->description = QStringLiteral("Prüft 試験."); });
    row("FailureActions", SERVICE_CONFIG_FAILURE_ACTIONS, [](auto *c) {
        c->failureActions = {{SC_ACTION_RESTART, 500}, {SC_ACTION_RESTART, 60'000}};
        c->resetPeriod = 3600;
    });
    row("FailureActionsFlag", SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, [](auto *c) { c->failureActionsFlag = true; });
    row("DelayedAutoStart", SERVICE_CONFIG_DELAYED_AUTO_START_INFO, [](auto *c) { c->delayedAutoStart = true; });
    row("ServiceSidType", SERVICE_CONFIG_SERVICE_SID_INFO, [](auto *c) { c->sidType = SERVICE_SID_TYPE_UNRESTRICTED; });
    row("RequiredPrivileges", SERVICE_CONFIG_REQUIRED_PRIVILEGES_INFO, [](auto *c) {
        c->requiredPrivileges = {QStringLiteral("SeChangeNotifyPrivilege"), QStringLiteral("SeImpersonatePrivilege")};
    });
    row("PreshutdownTimeout", SERVICE_CONFIG_PRESHUTDOWN_INFO, [](auto *c) { c->preshutdownTimeout = 45'000; });
}

void tst_WinLevels::written()
{
    QFETCH(quint32, level);
    QFETCH(Change, change);
    WindowsConfiguration before;
    QCOMPARE(before.load(m_service.get(), QStringLiteral("levels")), DWORD(NO_ERROR));
    const bool canBeRead = (before.unknownLevels & 1U << level) == 0;
    before.unknownLevels = 0;
    WindowsConfiguration after = before;
    change(&after);
    QVERIFY(after.settings() != before.settings());

    const auto error = quint32(after.apply(m_service.get(), before, {}).code);
    qInfo("%s: %u, %s", QTest::currentDataTag(), error, canBeRead ? "and read back" : "and not read back");
    if (!canBeRead) {
        QVERIFY2(error == NO_ERROR || error == ERROR_INVALID_LEVEL, qPrintable(QString::number(error)));
        return;
    }
    QCOMPARE(error, quint32(NO_ERROR));
    WindowsConfiguration now;
    QCOMPARE(now.load(m_service.get(), QStringLiteral("levels")), DWORD(NO_ERROR));
    const QString setting = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(now.settings().value(setting), after.settings().value(setting));
}

QTEST_GUILESS_MAIN(tst_WinLevels)
#include "tst_winlevels.moc"
