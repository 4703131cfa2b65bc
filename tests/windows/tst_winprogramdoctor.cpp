// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/files.h"
#include "controller/windows/programaccess_p.h"
#include "windoctortest.h"

#include <QDir>

#include <sddl.h>

// What diagnose() finds about the program of a service of the real service control manager.
class tst_WinProgramDoctor : public WinDoctorTest
{
    Q_OBJECT

private Q_SLOTS:
    void pathNotQuoted();
    void programMissing();
    void librariesMissing();
    void libraryByItsPath();
    void pluginsMissing_data();
    void pluginsMissing();
    void programNotReadable();

private:
    bool replaceInProgram(const QByteArray &text, QByteArray by) const;
};

// Replaces a name in the program's import table by one that is not longer.
bool tst_WinProgramDoctor::replaceInProgram(const QByteArray &text, QByteArray by) const
{
    QByteArray bytes = readFile(program());
    const qsizetype at = bytes.indexOf(text + '\0');
    by.append(text.size() - by.size(), '\0');
    bytes.replace(at, text.size(), by);
    return at > 0 && writeFile(program(), bytes);
}

void tst_WinProgramDoctor::pathNotQuoted()
{
    const ScmService unquoted(serviceName, QDir::toNativeSeparators(program()) + QStringLiteral(" argument"));
    QVERIFY(unquoted.isInstalled());
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("contains spaces and is not quoted")));
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("Dienste.exe instead")));
    QVERIFY(has(findings, Severity::Good, QStringLiteral("every DLL"))); // the program was found all the same
}

void tst_WinProgramDoctor::programMissing()
{
    install();
    QVERIFY(QFile::remove(program()));
    VERIFY_PROBLEM(answerOf(m_controller->diagnose()).value, "testservice.exe is missing");
}

void tst_WinProgramDoctor::librariesMissing()
{
    install();
    QVERIFY(replaceInProgram("Qt6Core.dll", "Qt9Core.dll")); // needed by the program itself
    QVERIFY(QFile::remove(m_deployment->directory() + QStringLiteral("libwinpthread-1.dll"))); // needed by a DLL
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("needs Qt9Core.dll")));
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("needs libwinpthread-1.dll")));
    QCOMPARE(problems(findings), 2);
}

// A library named by its path is not searched for: it may be on the machine of somebody who would learn who searches for it.
void tst_WinProgramDoctor::libraryByItsPath()
{
    install();
    QVERIFY(replaceInProgram("Qt6Core.dll", "x\\there.dll"));
    QVERIFY(QDir(m_deployment->directory()).mkdir(QStringLiteral("x")));
    QVERIFY(m_deployment->createFile(QStringLiteral("x/there.dll")));
    const auto findings = answerOf(m_controller->diagnose()).value;
    QVERIFY(has(findings, Severity::Problem, QStringLiteral("needs x\\there.dll")));
}

void tst_WinProgramDoctor::pluginsMissing_data()
{
    // instead: the imported library that `library` replaces; its name must not be shorter
    const Table<QByteArray, QByteArray, QString> row("instead", "library", "folder");
    row("gui", "Qt6Core.dll", "Qt6Gui.dll", "platforms");
    row("network", "libstdc++-6.dll", "Qt6Network.dll", "tls");
    row("sql", "Qt6Core.dll", "Qt6Sql.dll", "sqldrivers");
}

void tst_WinProgramDoctor::pluginsMissing()
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

// Only this user may access the program.
void tst_WinProgramDoctor::programNotReadable()
{
    install();
    const QString list = QStringLiteral("D:(A;;FA;;;%1)").arg(sidOf(thisUser()));
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    QVERIFY(ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(list), SDDL_REVISION_1, &descriptor, nullptr));
    const LocalMemory owner(descriptor);
    QVERIFY(SetFileSecurityW(wide(QDir::toNativeSeparators(program())), DACL_SECURITY_INFORMATION, descriptor));
    VERIFY_PROBLEM(answerOf(m_controller->diagnose()).value, "is not permitted to read and run");
}

QTEST_GUILESS_MAIN(tst_WinProgramDoctor)
#include "tst_winprogramdoctor.moc"
