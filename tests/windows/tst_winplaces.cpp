// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "winplacestest.h"

static bool isNetworkDrive = false;

static UINT WINAPI driveType(const wchar_t *root)
{
    return isNetworkDrive ? DRIVE_REMOTE : GetDriveTypeW(root);
}

// Where the program of a service is, and who may replace it.
class tst_WinPlaces : public WinPlacesTest
{
    Q_OBJECT

private Q_SLOTS:
    void openToEveryone_data();
    void openToEveryone();
    void otherMachine();
    void notQuoted_data();
    void notQuoted();
    void relative();
    void fleetingProgram_data();
    void fleetingProgram();
    void networkDrive();
};

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
    const QString sentence = QStringLiteral("Everyone can change %1, and thereby what %2 runs. ").arg(path, name());
    for (const auto &answer : {m_controller->plan(described()), m_controller->install(described())}) {
        const auto refused = answerOf(answer);
        QCOMPARE(refused.error, 5U);
        QVERIFY2(refused.errorString.startsWith(sentence), qPrintable(refused.errorString));
    }
    QCOMPARE(errorOf(m_controller->query()), 1060U);

    QVERIFY(setAccess(path, mine));
    QCOMPARE(errorOf(m_controller->install(described())), 0U);
    QVERIFY(problems().filter(QStringLiteral("can change")).isEmpty());
    QVERIFY(setAccess(path, everyones));
    QCOMPARE(problems().filter(QStringLiteral("can change")).size(), 1);
    QVERIFY(problems().filter(QStringLiteral("can change")).first().startsWith(sentence));
    QCOMPARE(errorOf(m_controller->reconfigure(described())), 5U);
}

// The files of this machine show nothing about those of another.
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
    const Table<QString, QString> row("path", "candidate"); // path: the folder that everyone may put a file into
    row("first", {}, "\\a.exe");
    row("second", "\\a b", "\\a b\\c.exe");
    row("none", "\\a b\\c d", {});
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
    const QString sentence = QStringLiteral("Windows would run %1 instead if it existed, and Everyone can create it.");
    QCOMPARE(found.first().contains(sentence.arg(folder() + candidate)), !candidate.isEmpty());
    QCOMPARE(found.first().contains(QStringLiteral("whoever created it")), candidate.isEmpty());

    played.insert(folder() + path, QStringLiteral("unreadable"));
    QCOMPARE(problems().filter(QStringLiteral("whoever created it")).size(), 1);
}

void tst_WinPlaces::relative()
{
    const ScmService service(name(), QStringLiteral("program.exe x"));
    QVERIFY(service.isInstalled());
    QCOMPARE(problems().filter(QStringLiteral("The path program.exe of the program is relative")).size(), 1);
    QCOMPARE(problems().filter(QStringLiteral("is missing")).size(), 0);
}

void tst_WinPlaces::fleetingProgram_data()
{
    using Mode = ServiceDescription::StartMode;
    const Table<Mode, bool> row("mode", "isRefused");
    row("automatic", Mode::Automatic, true);
    row("delayed", Mode::Delayed, true);
    row("on demand", Mode::OnDemand, false);
}

void tst_WinPlaces::fleetingProgram()
{
    QFETCH(ServiceDescription::StartMode, mode);
    QFETCH(bool, isRefused);
    ServiceDescription wanted = description();
    wanted.startMode = mode;
    const QTemporaryDir folder;
    wanted.program = QDir::toNativeSeparators(folder.filePath(QStringLiteral("program.exe"))).toUpper();
    QVERIFY(QFile::copy(description().program, wanted.program));
    const auto answer = answerOf(m_controller->install(wanted));
    QCOMPARE(answer.error, isRefused ? 87U : 0U);
    const QString beginning = wanted.program + QStringLiteral(", which %1 runs whenever the system starts, is in a folder ");
    QCOMPARE(answer.errorString.startsWith(beginning.arg(name())), isRefused);
    QCOMPARE(errorOf(m_controller->plan(wanted)), answer.error);
}

void tst_WinPlaces::networkDrive()
{
    QVERIFY(replaceImport("GetDriveTypeW", reinterpret_cast<void *>(&driveType)));
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    isNetworkDrive = true;
    const auto answer = answerOf(m_controller->reconfigure(description()));
    const auto doctor = answerOf(m_controller->diagnose());
    isNetworkDrive = false;
    QCOMPARE(answer.error, 87U);
    const QString sentence = QStringLiteral("%1, the program of %2, is on a network drive").arg(description().program, name());
    QVERIFY2(answer.errorString.startsWith(sentence), qPrintable(answer.errorString));
    QVERIFY(std::any_of(doctor.value.begin(), doctor.value.end(),
                        [&](const ServiceFinding &finding) { return finding.text.startsWith(sentence); }));
}

QTEST_GUILESS_MAIN(tst_WinPlaces)
#include "tst_winplaces.moc"
