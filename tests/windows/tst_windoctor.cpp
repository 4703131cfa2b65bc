// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controllertest.h"

#include "controller/windows/windowsconfiguration_p.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using Severity = ServiceFinding::Severity;

// What diagnose() finds in a service of the real service control manager, with a program that has the fault.
class tst_WinDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void healthy();
    void notInstalled();
    void pathNotQuoted();
    void programMissing();
    void librariesMissing();
    void libraryByItsPath();
    void pluginsMissing_data();
    void pluginsMissing();
    void accounts_data();
    void accounts();
    void programNotReadable();
    void eventSource_data();
    void eventSource();
    void lastEnd();
    void recovery_data();
    void recovery();
    void lastErrors_data();
    void lastErrors();

private:
    void install(const QString &account = {});
    QString program() const { return m_deployment->directory() + QStringLiteral("testservice.exe"); }
    bool replaceInProgram(const QByteArray &text, QByteArray by) const;

    std::optional<Deployment> m_deployment;
    std::optional<ServiceController> m_controller;
};

static const QString serviceName = QStringLiteral("Patient für 試験");

static bool has(const QList<ServiceFinding> &findings, Severity severity, const QString &text)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&](const ServiceFinding &finding) {
        return finding.severity == severity && finding.text.contains(text);
    });
}

static qsizetype problems(const QList<ServiceFinding> &findings)
{
    return std::count_if(findings.cbegin(), findings.cend(),
                         [](const ServiceFinding &finding) { return finding.severity == Severity::Problem; });
}

#define VERIFY_PROBLEM(findings, text)                                                                                           \
    QVERIFY(has(findings, Severity::Problem, QStringLiteral(text)));                                                             \
    QCOMPARE(problems(findings), 1)

void tst_WinDoctor::init()
{
    m_deployment.emplace(QStringLiteral("testservice.exe"));
    QVERIFY(m_deployment->isComplete());
    m_controller.emplace(serviceName);
}

void tst_WinDoctor::cleanup()
{
    m_controller->uninstall().waitForFinished();
    m_controller.reset();
}

void tst_WinDoctor::install(const QString &account)
{
    ServiceDescription description;
    description.name = serviceName;
    description.program = program();
    description.arguments = {m_deployment->directory() + QStringLiteral("log")};
    description.startMode = ServiceDescription::StartMode::OnDemand;
    description.account = account;
    QCOMPARE(errorOf(m_controller->install(description)), 0U);
}

// A name in the program's import table, for one that is no longer.
bool tst_WinDoctor::replaceInProgram(const QByteArray &text, QByteArray by) const
{
    QFile file(program());
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf(text + '\0');
    by.append(text.size() - by.size(), '\0');
    bytes.replace(at, text.size(), by);
    return at > 0 && file.seek(0) && file.write(bytes) == bytes.size();
}

void tst_WinDoctor::healthy()
{
    install();
    const auto answer = answerOf(m_controller->diagnose());
    QCOMPARE(answer.error, 0U);
    QCOMPARE(problems(answer.value), 0);
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("is quoted")));
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("every DLL that it needs are there")));
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("may log on as a service")));
    QVERIFY(has(answer.value, Severity::Good, QStringLiteral("source of its events is registered")));
}

void tst_WinDoctor::notInstalled()
{
    QCOMPARE(errorOf(m_controller->diagnose()), 1060U);
}

void tst_WinDoctor::pathNotQuoted()
{
    const ScmService unquoted(serviceName, QDir::toNativeSeparators(program()) + QStringLiteral(" argument"));
    QVERIFY(unquoted.isInstalled());
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("has spaces and is not quoted")));
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("Dienste.exe instead")));
    QVERIFY(has(findings, Severity::Good, QStringLiteral("every DLL"))); // the program was found all the same
}

void tst_WinDoctor::programMissing()
{
    install();
    QVERIFY(QFile::remove(program()));
    VERIFY_PROBLEM(answerOf(m_controller->diagnose()).value, "testservice.exe is missing");
}

void tst_WinDoctor::librariesMissing()
{
    install();
    QVERIFY(replaceInProgram("Qt6Core.dll", "Qt9Core.dll")); // that the program itself needs
    QVERIFY(QFile::remove(m_deployment->directory() + QStringLiteral("libwinpthread-1.dll"))); // that a DLL needs
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("needs Qt9Core.dll")));
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("needs libwinpthread-1.dll")));
    QCOMPARE(problems(findings), 2);
}

// It may be on a machine of somebody who is told who looks for it: it is not looked for.
void tst_WinDoctor::libraryByItsPath()
{
    install();
    QVERIFY(replaceInProgram("Qt6Core.dll", "x\\there.dll"));
    QVERIFY(QDir(m_deployment->directory()).mkdir(QStringLiteral("x")));
    QVERIFY(m_deployment->createFile(QStringLiteral("x/there.dll")));
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("needs x\\there.dll")));
}

void tst_WinDoctor::pluginsMissing_data()
{
    QTest::addColumn<QByteArray>("instead"); // of a library whose name is as long
    QTest::addColumn<QByteArray>("library");
    QTest::addColumn<QString>("folder");
    QTest::newRow("gui") << QByteArray("Qt6Core.dll") << QByteArray("Qt6Gui.dll") << QStringLiteral("platforms");
    QTest::newRow("network") << QByteArray("libstdc++-6.dll") << QByteArray("Qt6Network.dll") << QStringLiteral("tls");
    QTest::newRow("sql") << QByteArray("Qt6Core.dll") << QByteArray("Qt6Sql.dll") << QStringLiteral("sqldrivers");
}

void tst_WinDoctor::pluginsMissing()
{
    QFETCH(QByteArray, instead);
    QFETCH(QByteArray, library);
    QFETCH(QString, folder);
    install();
    QVERIFY(replaceInProgram(instead, library));
    QVERIFY(m_deployment->createFile(QString::fromLatin1(library)));
    const auto without = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(without, Severity::Problem, QStringLiteral("there is no folder ") + folder));
    QCOMPARE(problems(without), 1);

    QVERIFY(QDir(m_deployment->directory()).mkdir(folder));
    QVERIFY(m_deployment->createFile(folder + QStringLiteral("/plugin.dll")));
    QCOMPARE(problems(answerOf(m_controller->diagnose()).value), 0);
}

static QString thisUser()
{
    wchar_t name[256];
    DWORD length = 256;
    GetUserNameW(name, &length);
    return QString::fromWCharArray(name);
}

void tst_WinDoctor::accounts_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("text");
    QTest::newRow("system") << QStringLiteral("LocalSystem") << Severity::Note << QStringLiteral("may do anything");
    QTest::newRow("network") << QStringLiteral("NetworkService") << Severity::Good << QStringLiteral("may log on as a service");
    QTest::newRow("none") << QStringLiteral(".\\Niemand") << Severity::Problem << QStringLiteral("Niemand does not exist");
    QTest::newRow("user") << QStringLiteral(".\\") + thisUser() << Severity::Problem
                          << QStringLiteral("no right to log on as a service");
}

void tst_WinDoctor::accounts()
{
    QFETCH(QString, account);
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    install(account);
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, severity, text));
    QCOMPARE(problems(findings), severity == Severity::Problem ? 1 : 0);
}

// Its owner's alone.
void tst_WinDoctor::programNotReadable()
{
    install();
    BYTE sid[SECURITY_MAX_SID_SIZE];
    DWORD sidSize = sizeof sid;
    wchar_t domain[256];
    DWORD domainLength = 256;
    SID_NAME_USE use;
    QVERIFY(LookupAccountNameW(nullptr, reinterpret_cast<const wchar_t *>(thisUser().utf16()), sid, &sidSize, domain,
                               &domainLength, &use));
    alignas(ACL) BYTE bytes[256];
    auto *list = reinterpret_cast<ACL *>(bytes);
    QVERIFY(InitializeAcl(list, sizeof bytes, ACL_REVISION));
    QVERIFY(AddAccessAllowedAce(list, ACL_REVISION, FILE_ALL_ACCESS, sid));
    SECURITY_DESCRIPTOR descriptor;
    QVERIFY(InitializeSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION));
    QVERIFY(SetSecurityDescriptorDacl(&descriptor, TRUE, list, FALSE));
    const QString path = QDir::toNativeSeparators(program());
    QVERIFY(SetFileSecurityW(reinterpret_cast<const wchar_t *>(path.utf16()), DACL_SECURITY_INFORMATION, &descriptor));
    VERIFY_PROBLEM(answerOf(m_controller->diagnose()).value, "may not read and run");
}

void tst_WinDoctor::eventSource_data()
{
    QTest::addColumn<QString>("file"); // in the registry
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("text");
    QTest::newRow("not registered") << QString() << Severity::Note << QStringLiteral("its description cannot be found");
    QTest::newRow("missing file") << QStringLiteral("C:\\gone.dll") << Severity::Problem << QStringLiteral("C:\\gone.dll");
    QTest::newRow("no texts") << QStringLiteral("testservice.exe") << Severity::Problem
                              << QStringLiteral("testservice.exe has no texts of events");
}

void tst_WinDoctor::eventSource()
{
    QFETCH(QString, file);
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    install();
    QSettings sources(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application"),
                      QSettings::NativeFormat);
    if (file == QFileInfo(program()).fileName())
        file = program();
    sources.setValue(serviceName + QStringLiteral("/EventMessageFile"), file);
    sources.sync();
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, severity, text));
    QCOMPARE(problems(findings), severity == Severity::Problem ? 1 : 0);
}

void tst_WinDoctor::lastEnd()
{
    install();
    QCOMPARE(errorOf(m_controller->start()), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Running)), 0U);
    QCOMPARE(errorOf(m_controller->sendControl(Order::Fail)), 0U);
    QCOMPARE(errorOf(m_controller->waitForState(State::Stopped)), 0U);
    VERIFY_PROBLEM(answerOf(m_controller->diagnose()).value, "its own exit code 42");
}

// Wine's SCM keeps no failure actions: here they are put before the doctor himself.
void tst_WinDoctor::recovery_data()
{
    using Actions = std::vector<SC_ACTION>;
    QTest::addColumn<Actions>("actions");
    QTest::addColumn<bool>("flag");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("text");
    const Actions restart{{SC_ACTION_RESTART, 1000}};
    const Actions nothing{{SC_ACTION_NONE, 0}};
    QTest::newRow("none") << Actions() << true << Severity::Problem << QStringLiteral("Nothing restarts it");
    QTest::newRow("of no effect") << nothing << true << Severity::Problem << QStringLiteral("Nothing restarts it");
    QTest::newRow("no flag") << restart << false << Severity::Problem << QStringLiteral("failure actions flag is not set");
    QTest::newRow("good") << restart << true << Severity::Good << QStringLiteral("restarted after a failure");
}

void tst_WinDoctor::recovery()
{
    QFETCH(Severity, severity);
    QFETCH(QString, text);
    WindowsConfiguration configuration;
    configuration.isLocal = false; // no files of this machine
    QFETCH(const std::vector<SC_ACTION>, actions);
    QFETCH(const bool, flag);
    configuration.failureActions = actions;
    configuration.failureActionsFlag = flag;
    const auto findings = findingsOf(configuration, {});
    QVERIFY(has(findings, severity, text));
    QCOMPARE(problems(findings), severity == Severity::Problem ? 1 : 0);
}

void tst_WinDoctor::lastErrors_data()
{
    QTest::addColumn<quint32>("error");
    QTest::addColumn<QString>("text");
    QTest::newRow("1053") << 1053U << QStringLiteral("lack a DLL");
    QTest::newRow("1067") << 1067U << QStringLiteral("crashed or was killed");
    QTest::newRow("1069") << 1069U << QStringLiteral("Its password may be wrong");
    QTest::newRow("0") << 0U << QString();
    QTest::newRow("1077") << 1077U << QString(); // never started, which is no fault
}

void tst_WinDoctor::lastErrors()
{
    QFETCH(quint32, error);
    QFETCH(QString, text);
    WindowsConfiguration configuration;
    configuration.isLocal = false;
    configuration.failureActions = {{SC_ACTION_RESTART, 1000}};
    configuration.failureActionsFlag = true;
    Status status;
    status.exitCode = error;
    const auto findings = findingsOf(configuration, status);
    QCOMPARE(problems(findings), text.isEmpty() ? 0 : 1);
    QVERIFY(text.isEmpty() || has(findings, Severity::Problem, QStringLiteral("error %1 last").arg(error)));
    QVERIFY(text.isEmpty() || has(findings, Severity::Problem, text));
}

QTEST_GUILESS_MAIN(tst_WinDoctor)
#include "tst_windoctor.moc"
