// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statushook.h"
#include "wininstallertest.h"

#include <QDir>
#include <QHash>

#include <aclapi.h>
#include <sddl.h>

static QHash<QString, QString> played; // the descriptors of paths, in place of those that Wine makes of Unix modes

static PSECURITY_DESCRIPTOR descriptorOf(const QString &text)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(reinterpret_cast<const wchar_t *>(text.utf16()), SDDL_REVISION_1,
                                                         &descriptor, nullptr);
    return descriptor;
}

static DWORD WINAPI getNamedSecurityInfo(const wchar_t *name, SE_OBJECT_TYPE type, SECURITY_INFORMATION information, PSID *owner,
                                         PSID *group, ACL **list, ACL **auditList, PSECURITY_DESCRIPTOR *descriptor)
{
    const QString text = played.value(QString::fromWCharArray(name));
    if (text.isEmpty() || list)
        return GetNamedSecurityInfoW(const_cast<wchar_t *>(name), type, information, owner, group, list, auditList, descriptor);
    *descriptor = descriptorOf(text);
    return ERROR_SUCCESS;
}

static bool setAccess(const QString &path, const QString &text)
{
    const PSECURITY_DESCRIPTOR descriptor = descriptorOf(text);
    const bool isSet = SetFileSecurityW(reinterpret_cast<const wchar_t *>(path.utf16()), DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    return isSet;
}

// Where the program of a service is, and who may put another one there.
class tst_WinPlaces : public WinInstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void openToEveryone_data();
    void openToEveryone();
    void owners_data();
    void owners();
    void otherMachine();
    void notQuoted_data();
    void notQuoted();
    void relative();

private:
    // A program in two folders of its own; its path is of the form C:\...\a b\c d\program.exe.
    QString folder() const { return QDir::toNativeSeparators(m_folder->path()); }
    QString program() const { return folder() + QStringLiteral("\\a b\\c d\\program.exe"); }
    ServiceDescription described() const;
    QStringList problems();

    std::optional<QTemporaryDir> m_folder;
};

static const QString mine = QStringLiteral("D:(A;;FA;;;BA)(A;;0x1200a9;;;WD)");
static const QString everyones = QStringLiteral("D:(A;;FA;;;BA)(A;;FA;;;WD)");

void tst_WinPlaces::initTestCase()
{
    WinInstallerTest::initTestCase();
    QVERIFY(replaceImport("GetNamedSecurityInfoW", reinterpret_cast<void *>(&getNamedSecurityInfo)));
}

void tst_WinPlaces::init()
{
    WinInstallerTest::init();
    played.clear();
    m_folder.emplace(QDir::homePath() + QStringLiteral("/places-XXXXXX"));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("a b/c d"))));
    QVERIFY(QFile::copy(description().program, program()));
}

ServiceDescription tst_WinPlaces::described() const
{
    ServiceDescription wanted = description();
    wanted.program = program();
    wanted.environment.clear();
    return wanted;
}

QStringList tst_WinPlaces::problems()
{
    QStringList texts;
    for (const ServiceFinding &finding : answerOf(m_controller->diagnose()).value) {
        if (finding.severity == ServiceFinding::Severity::Problem)
            texts += finding.text;
    }
    return texts;
}

void tst_WinPlaces::openToEveryone_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("program") << QStringLiteral("\\a b\\c d\\program.exe");
    QTest::newRow("its folder") << QStringLiteral("\\a b\\c d");
    QTest::newRow("a folder above") << QStringLiteral("\\a b");
}

void tst_WinPlaces::openToEveryone()
{
    QFETCH(QString, path);
    path.prepend(folder());
    QVERIFY(setAccess(path, everyones));
    const QString sentence = QStringLiteral("Everyone may change %1, and so what %2 runs. ").arg(path, name());
    for (const auto &answer : {m_controller->plan(described()), m_controller->install(described())}) {
        const auto refused = answerOf(answer);
        QCOMPARE(refused.error, 5U);
        QVERIFY2(refused.errorString.startsWith(sentence), qPrintable(refused.errorString));
    }
    QCOMPARE(errorOf(m_controller->query()), 1060U);

    QVERIFY(setAccess(path, mine));
    QCOMPARE(errorOf(m_controller->install(described())), 0U);
    QVERIFY(problems().filter(QStringLiteral("may change")).isEmpty());
    QVERIFY(setAccess(path, everyones));
    QCOMPARE(problems().filter(QStringLiteral("may change")).size(), 1);
    QVERIFY(problems().filter(QStringLiteral("may change")).first().startsWith(sentence));
    QCOMPARE(errorOf(m_controller->reconfigure(described())), 5U);
}

void tst_WinPlaces::owners_data()
{
    QTest::addColumn<QString>("access"); // to the program
    QTest::addColumn<QString>("account"); // of the service
    QTest::addColumn<QString>("sentence");
    const QString none;
    const QString network = QStringLiteral("NetworkService");
    const QString user = QStringLiteral("S-1-5-21-1-2-3-1001");
    QTest::newRow("administrators'") << QStringLiteral("O:BAD:(A;;FA;;;BA)") << none << none;
    QTest::newRow("a user's") << QStringLiteral("O:%1D:(A;;FA;;;BA)").arg(user) << none
                              << QStringLiteral("program.exe belongs to %1, who may change it, ").arg(user);
    QTest::newRow("the service's") << QStringLiteral("O:BAD:(A;;FA;;;NS)") << network << none;
    QTest::newRow("another service's") << QStringLiteral("O:BAD:(A;;FA;;;LS)") << network
                                       << QStringLiteral("NT AUTHORITY\\LOCAL SERVICE may change ");
}

void tst_WinPlaces::owners()
{
    QFETCH(QString, access);
    QFETCH(QString, sentence);
    played.insert(program(), access);
    ServiceDescription wanted = described();
    QFETCH(const QString, account);
    wanted.account = account;
    const auto answer = answerOf(m_controller->install(wanted));
    QCOMPARE(answer.error, sentence.isEmpty() ? 0U : 5U);
    QVERIFY2(answer.errorString.contains(sentence), qPrintable(answer.errorString));

    played.clear();
    if (!sentence.isEmpty())
        QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    played.insert(program(), access);
    QCOMPARE(problems().filter(QStringLiteral("and so what")).size(), sentence.isEmpty() ? 0 : 1);
}

// The files of this one say nothing of those there.
void tst_WinPlaces::otherMachine()
{
    QVERIFY(setAccess(program(), everyones));
    QVERIFY(setAccess(folder(), everyones));
    ServiceController there(name(), ServiceController::Scope::System, QStringLiteral("nowhere"));
    QCOMPARE(errorOf(there.plan(described())), 0U);
    const ScmService unquoted(name(), program() + QStringLiteral(" x"));
    QVERIFY(unquoted.isInstalled());
    for (const ServiceFinding &finding : answerOf(there.diagnose()).value)
        QVERIFY2(!finding.text.contains(QStringLiteral("Everyone")), qPrintable(finding.text));
}

void tst_WinPlaces::notQuoted_data()
{
    QTest::addColumn<QString>("path"); // of the folder that everyone may put a file into
    QTest::addColumn<QString>("candidate");
    QTest::newRow("first") << QString() << QStringLiteral("\\a.exe");
    QTest::newRow("second") << QStringLiteral("\\a b") << QStringLiteral("\\a b\\c.exe");
    QTest::newRow("none") << QStringLiteral("\\a b\\c d") << QString();
}

void tst_WinPlaces::notQuoted()
{
    QFETCH(QString, path);
    QFETCH(QString, candidate);
    const ScmService unquoted(name(), program() + QStringLiteral(" x"));
    QVERIFY(unquoted.isInstalled());
    QVERIFY(setAccess(folder() + path, everyones));
    const QStringList found = problems().filter(QStringLiteral("is not quoted"));
    QCOMPARE(found.size(), 1);
    const QString sentence = QStringLiteral("Windows would run %1 instead, and Everyone may put one there.");
    QCOMPARE(found.first().contains(sentence.arg(folder() + candidate)), !candidate.isEmpty());
    QCOMPARE(found.first().contains(QStringLiteral("whoever has put one there")), candidate.isEmpty());
}

void tst_WinPlaces::relative()
{
    const ScmService service(name(), QStringLiteral("program.exe x"));
    QVERIFY(service.isInstalled());
    QCOMPARE(problems().filter(QStringLiteral("The path program.exe of the program is relative")).size(), 1);
    QCOMPARE(problems().filter(QStringLiteral("is missing")).size(), 0);
}

QTEST_GUILESS_MAIN(tst_WinPlaces)
#include "tst_winplaces.moc"
