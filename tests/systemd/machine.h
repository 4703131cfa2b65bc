// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../auto/table.h"

#include <QProcess>
#include <QTemporaryDir>

/*
    A booted systemd, process 1 of namespaces of its own: nothing done in it reaches the host. What was installed for
    the tests lies there in /opt/qtdaemon, with the unit of the test service, probe.service; see service.cpp.
*/
class Machine
{
public:
    static QString whyNot(); // empty: one can be booted here
    static int systemdVersion();
    static const QStringList asNobody; // the command that runs another as an ordinary user

    Machine();
    ~Machine(); // kills it, whatever it is doing

    bool boot(); // true when systemd is "running"
    bool ends(); // true when it has shut itself down, within a minute

    struct Answer
    {
        int code;
        QByteArray output; // of both streams, trimmed
    };
    Answer run(const QStringList &command) const;
    void start(QProcess *process, const QStringList &command) const;
    Answer systemctl(const QStringList &arguments) const { return run(m_who + m_systemctl + arguments); }
    QByteArrayList controller(const QStringList &orders, const QString &name = QStringLiteral("probe")) const; // what it prints
    QByteArray show(const QString &property, const QString &unit = QStringLiteral("probe")) const;

    void writeFile(const QString &name, const QByteArray &content) const; // to /opt/shared
    QByteArrayList log() const; // what the test service has printed, a line each
    void checkSanitizerOutput() const; // fails the test for a sanitizer's report in /opt/shared

    // The test service's arguments, and settings for its [Service] beyond those of its unit.
    bool configure(const QByteArray &arguments = {}, const QByteArray &settings = {}) const;

    // From here on systemctl() and controller() speak to a user's manager: that of "nobody".
    bool startUserManager();

private:
    QTemporaryDir m_shared;
    QByteArray m_cgroup;
    QProcess m_process;
    QStringList m_enter; // the command that goes into its namespaces
    QStringList m_who; // empty: root
    QStringList m_systemctl{QStringLiteral("systemctl"), QStringLiteral("--no-pager")};
    QString m_kind = QStringLiteral("system");
};

// Each of `expected` begins a line, in this order, "progress *" with any check point but 0; others may be between.
bool inOrder(const QByteArrayList &lines, const QByteArrayList &expected);

// Without a right or a tool that it takes the test is skipped on a developer's machine, and fails under CI.
template <typename Test> int runUnderSystemd(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const QString why = Machine::whyNot(); !why.isEmpty()) {
        qWarning("No systemd can be booted here: %ls", qUtf16Printable(why));
        return qEnvironmentVariableIsSet("CI") ? 1 : 77; // SKIP_RETURN_CODE
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

#define SYSTEMD_TEST_MAIN(TestClass)                                                                                             \
    int main(int argc, char **argv)                                                                                              \
    {                                                                                                                            \
        return runUnderSystemd<TestClass>(argc, argv);                                                                           \
    }

// Whether one of `lines` begins with `beginning`; warns when none does.
bool hasLine(const QByteArrayList &lines, const QByteArray &beginning);

// What each test of a booted systemd has: a machine of its own for each function and row.
class SystemdTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<Machine> machine;

    // The test service, as Machine::configure() has it.
    bool starts(const QByteArray &arguments = {}, const QByteArray &settings = {}) const
    {
        return machine->configure(arguments, settings) && machine->systemctl({"start", "probe"}).code == 0;
    }
    bool sends(const QString &signal) const
    {
        return machine->systemctl({"kill", "--signal=" + signal, "--kill-whom=main", "probe"}).code == 0;
    }
    // To /opt/shared, and has systemd read it.
    bool writesUnit(const QString &name, const QByteArray &content) const
    {
        machine->writeFile(name, content);
        return machine->systemctl({"daemon-reload"}).code == 0;
    }

    // Within half a minute.
    bool logs(const QByteArray &line)
    {
        return QTest::qWaitFor([&] { return machine->log().contains(line); }, 30'000);
    }
    bool shows(const QString &property, const QByteArray &value, const QString &unit = QStringLiteral("probe"))
    {
        return QTest::qWaitFor([&] { return machine->show(property, unit) == value; }, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        machine = std::make_unique<Machine>();
        QVERIFY(machine->boot());
    }
    void cleanup()
    {
        if (machine)
            machine->checkSanitizerOutput();
        if (QTest::currentTestFailed() && machine)
            qWarning("%s", machine->systemctl({"status", "--lines=0", "*.service"}).output.constData());
        machine.reset();
    }
};
