// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../auto/table.h"

#include <QProcess>
#include <QTemporaryDir>

/*
    A booted systemd, process 1 of namespaces of its own: nothing done in it reaches the host. What was installed for
    the tests is in /opt/qtdaemon there, with the unit of the test service, probe.service; see service.cpp.
*/
class Machine
{
public:
    static QString whyNot(); // empty if a machine can be booted here
    static int systemdVersion();
    static const QStringList asNobody; // runs the command that follows as an ordinary user

    Machine();
    ~Machine(); // kills it, whatever it is doing

    bool boot(); // true once systemd is "running"
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
    QByteArrayList log() const; // what the test service has printed, by line
    void checkSanitizerOutput() const; // fails the test if a sanitizer's report is in /opt/shared

    // Sets the test service's arguments, and settings for [Service] in addition to those of its unit.
    bool configure(const QByteArray &arguments = {}, const QByteArray &settings = {}) const;

    // From here on systemctl() and controller() use a user's manager, that of "nobody".
    bool startUserManager();

private:
    QTemporaryDir m_shared;
    QByteArray m_cgroup;
    QProcess m_process;
    QStringList m_enter; // the command that enters its namespaces
    QStringList m_who; // empty: root
    QStringList m_systemctl{QStringLiteral("systemctl"), QStringLiteral("--no-pager")};
    QString m_kind = QStringLiteral("system");
};

// Whether each of `expected` begins a line, in this order ("progress *": with any check point but 0). Other lines may be between.
bool inOrder(const QByteArrayList &lines, const QByteArrayList &expected);

// If a privilege or a tool is missing, the test is skipped on a developer's machine, and fails in CI.
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

// The base of the tests that boot systemd: a new machine for each function and row.
class SystemdTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<Machine> machine;

    // Starts the test service, as configured with Machine::configure().
    bool starts(const QByteArray &arguments = {}, const QByteArray &settings = {}) const
    {
        return machine->configure(arguments, settings) && machine->systemctl({"start", "probe"}).code == 0;
    }
    bool sends(const QString &signal) const
    {
        return machine->systemctl({"kill", "--signal=" + signal, "--kill-whom=main", "probe"}).code == 0;
    }
    // Writes a file to /opt/shared, and reloads systemd.
    bool writesUnit(const QString &name, const QByteArray &content) const
    {
        machine->writeFile(name, content);
        return machine->systemctl({"daemon-reload"}).code == 0;
    }

    // Waits for up to half a minute.
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
