// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "lastwords.h"

#include <QtDaemon/ServiceLog>

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include <unistd.h>

Q_LOGGING_CATEGORY(heart, "heart")

static QtMessageHandler before = nullptr;

static void addMark(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    before(type, context, u'*' + message);
}

// "load <thread> <number>"
static void logFromThreads()
{
    constexpr int threads = 8;
    constexpr int perThread = 12'500;
    std::vector<std::unique_ptr<QThread>> all;
    for (int thread = 0; thread < threads; ++thread) {
        all.emplace_back(QThread::create([thread] {
            for (int number = 0; number < perThread; ++number)
                qInfo("load %d %d", thread, number);
        }));
        all.back()->start();
    }
    for (const auto &thread : all)
        thread->wait();
}

// "flood <name> <number> <length> x...", again and again, until it is killed or there are so many.
static void flood(const QByteArray &name, int most)
{
    std::puts("ready");
    std::fflush(stdout);
    std::getchar(); // until the other side closes it
    for (int number = 0; number != most; ++number) {
        const int length = QRandomGenerator::global()->bounded(12'000);
        qInfo("flood %s %d %d %s", name.constData(), number, length, QByteArray(length, 'x').constData());
    }
}

static void logAtExit()
{
    qInfo("in a static destructor");
}

// On standard output, in nanoseconds.
static void printTimeOfLines()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10'000; ++i)
        qInfo("line %d", i);
    std::printf("%lld\n", static_cast<long long>(timer.nsecsElapsed()));
    std::fflush(stdout);
    _exit(0);
}

static void exitAtOnce(int)
{
    _exit(7);
}

// Logs what each argument names. "own" as the first: with a handler of its own.
// NOLINTNEXTLINE(bugprone-exception-escape): an exception that nothing catches is one of them
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "own") == 0)
        std::signal(SIGSEGV, exitAtOnce);
    QtDaemon::ServiceLog log(QStringLiteral("logging"));
    QtDaemon::ServiceLog second(QStringLiteral("second"));
    for (int i = 1; i < argc; ++i) {
        const QByteArray word = argv[i];
        if (word == "target")
            std::printf("%s|%s\n", qPrintable(log.target()), qPrintable(second.target()));
        else if (word == "debug")
            qDebug("a debug message");
        else if (word == "warning")
            qCWarning(heart, "a warning");
        else if (word == "critical")
            qCritical("critical\nof two lines");
        else if (word == "quiet")
            log.setLevel(QtWarningMsg);
        else if (word == "info")
            qInfo("an info message");
        else if (word == "control")
            qInfo("a\x1b[31mb\tc");
        else if (word == "handler")
            before = qInstallMessageHandler(addMark);
        else if (word == "fatal")
            qFatal("fatal");
        else if (word == "atexit")
            std::atexit(logAtExit);
        else if (word == "large")
            qInfo("%s", QByteArray(1'000'000, 'x').constData());
        else if (word == "threads")
            logFromThreads();
        else if (word == "time")
            printTimeOfLines();
        else if (word == "file") // its path, maximum size and number
            std::printf("%d\n", log.addFile(QString::fromLocal8Bit(argv[i + 1]), std::atoi(argv[i + 2]), std::atoi(argv[i + 3])));
        else if (word == "flood") // its name and number
            flood(argv[i + 1], std::atoi(argv[i + 2]));
#ifdef Q_OS_UNIX
        else
            endBy(word);
#endif
    }
    std::fflush(stdout);
    return 3;
}
