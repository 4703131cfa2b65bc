// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace QtDaemon;

/*
    controller ROUNDS: what controllers cost on a machine with 500 services. It boots a systemd in namespaces of its own,
    which requires root, has it load the services, and runs itself there as "controller watch COUNT" and "controller list ROUNDS",
    which print a line "controller PEER METRIC VALUE" for each figure. Exit code 77: no systemd can be booted here.
*/
constexpr int services = 500;

static QString serviceAt(int number)
{
    return QStringLiteral("many@%1").arg(number);
}

static void print(const QByteArray &peer, const char *metric, double value)
{
    std::printf("controller %s %s %.3f\n", peer.constData(), metric, value);
}

static void require(bool isDone, const QByteArray &failure)
{
    if (isDone)
        return;
    std::fprintf(stderr, "benchmarks: %s\n", failure.constData());
    std::exit(1);
}

static int entries(const char *folder)
{
    return int(QDir(QLatin1String(folder)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

static double memory(const QByteArray &key) // KiB
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    require(file.open(QIODevice::ReadOnly), "smaps_rollup cannot be read");
    const QByteArray content = file.readAll();
    return content.mid(content.indexOf('\n' + key + ':') + key.size() + 2).trimmed().split(' ').first().toDouble();
}

// Measured when every controller has emitted its first state.
static int watch(int count)
{
    int known = 0;
    std::vector<std::unique_ptr<ServiceController>> controllers;
    controllers.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        controllers.push_back(std::make_unique<ServiceController>(serviceAt(i)));
        QObject::connect(controllers.back().get(), &ServiceController::stateChanged, qApp, [&known, count] {
            if (++known == count)
                QCoreApplication::quit();
        });
    }
    QCoreApplication::exec();
    const QByteArray peer = QByteArray::number(count);
    print(peer, "threads", entries("/proc/self/task"));
    print(peer, "descriptors", entries("/proc/self/fd"));
    print(peer, "rss", memory("Rss"));
    print(peer, "pss", memory("Pss"));
    return 0;
}

static int listOnce()
{
    const auto listed = ServiceController::list().result();
    require(listed && listed.value.size() >= services, "list() is incomplete: " + listed.errorString.toUtf8());
    return 0;
}

// The time from the start of a process to its end.
static void measureProcess(const QByteArray &peer, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    require(process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            program.toUtf8() + " failed");
    print(peer, "list", double(timer.nsecsElapsed()) / 1000);
}

static int list(int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        measureProcess("systemctl", QStringLiteral("systemctl"), {"--no-pager", "list-units", "--all"});
        measureProcess("program", QCoreApplication::applicationFilePath(), {"list-once"});
        QElapsedTimer timer;
        timer.start();
        listOnce();
        print("list", "list", double(timer.nsecsElapsed()) / 1000);
    }
    return 0;
}

static int runInMachine(const QString &rounds)
{
    if (const QString why = Machine::whyNot(); !why.isEmpty()) {
        std::fprintf(stderr, "benchmarks: no systemd can be booted here: %s\n", qPrintable(why));
        return qEnvironmentVariableIsSet("CI") ? 1 : 77;
    }
    Machine machine;
    require(machine.boot(), "systemd does not boot");
    // Loaded because a target is ordered after them, but not started: 500 processes would not change the figures.
    QByteArray target = "[Unit]\nAfter=";
    for (int i = 0; i < services; ++i)
        target += serviceAt(i).toUtf8() + ".service ";
    machine.writeFile(QStringLiteral("system/many.target"), target + '\n');
    machine.writeFile(QStringLiteral("system/many@.service"), "[Service]\nExecStart=sleep infinity\n");
    require(machine.systemctl({"daemon-reload"}).code == 0, "systemd does not reload");
    const Machine::Answer started = machine.systemctl({"start", "many.target"});
    require(started.code == 0, started.output);

    const auto measure = [&machine](const QString &what, const QString &argument) {
        const auto answer = machine.run({"/opt/qtdaemon/tests/benchmarks/controller/controller", what, argument});
        require(answer.code == 0, answer.output);
        std::puts(answer.output.constData());
        std::fflush(stdout);
    };
    for (int round = 0; round < rounds.toInt(); ++round) {
        for (const int count : {1, services})
            measure(QStringLiteral("watch"), QString::number(count));
    }
    measure(QStringLiteral("list"), rounds);
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString what = app.arguments().value(1);
    if (what == u"watch")
        return watch(app.arguments().value(2).toInt());
    if (what == u"list")
        return list(app.arguments().value(2).toInt());
    return what == u"list-once" ? listOnce() : runInMachine(what);
}
