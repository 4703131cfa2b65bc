// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "console/program.h"
#include "systemd/notifydriver.h"

// The minimal service from start to stop: no uninitialized memory is read, and nothing is kept except what Qt itself keeps.
class tst_Valgrind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void console();
    void systemd();
};

class Watched : public Program
{
public:
    explicit Watched(const QString &backend)
        : Program({}, backend)
    {
        setProgram(QStringLiteral("valgrind")); // Debian: apt-get install valgrind libc6-dbg
        setArguments({"--quiet", "--leak-check=full", "--show-leak-kinds=all", "--errors-for-leak-kinds=all",
                      "--error-exitcode=99", QStringLiteral("--suppressions=") + SUPPRESSIONS, SERVICE_PROGRAM});
        start();
    }

    void endsClean()
    {
        QVERIFY(ends());
        QVERIFY2(exitCode() == 0, readAll());
    }
};

void tst_Valgrind::console()
{
    Watched program(QStringLiteral("console"));
    QVERIFY(program.prints("State::Running"));
    program.type("stop");
    program.endsClean();
}

void tst_Valgrind::systemd()
{
    NotifyDriver driver;
    Watched program(QStringLiteral("systemd"));
    QTRY_VERIFY_WITH_TIMEOUT(driver.lines().contains("READY=1"), 300'000); // a Debug build is slow
    program.terminate();
    QVERIFY(driver.receives("STOPPING=1"));
    program.endsClean();
}

QTEST_GUILESS_MAIN(tst_Valgrind)
#include "tst_valgrind.moc"
