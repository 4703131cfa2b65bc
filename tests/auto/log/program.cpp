// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "lastwords.h"

#include <QtDaemon/ServiceLog>

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMap>
#include <QRandomGenerator>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <vector>

#include <unistd.h>

Q_LOGGING_CATEGORY(heart, "heart")

static QtMessageHandler before = nullptr;

static void addMark(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    before(type, context, u'*' + message);
}

// Logs "load <thread> <number>".
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

// Logs "flood <name> <number> <length> x...", `most` times or until it is killed.
static void flood(const QByteArray &name, int most)
{
    std::puts("ready");
    std::fflush(stdout);
    std::getchar(); // until the other side closes the pipe
    for (int number = 0; number != most; ++number) {
        const int length = QRandomGenerator::global()->bounded(12'000);
        qInfo("flood %s %d %d %s", name.constData(), number, length, QByteArray(length, 'x').constData());
    }
}

static void logAtExit()
{
    qInfo("in a static destructor");
}

// Prints the time to standard output, in nanoseconds.
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

// Logs what each argument names. With "own" as the first, the program has a signal handler of its own.
// NOLINTNEXTLINE(bugprone-exception-escape): some arguments stand for an exception that nothing catches
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "own") == 0)
        std::signal(SIGSEGV, exitAtOnce);
    QtDaemon::ServiceLog log(QStringLiteral("logging"));
    QtDaemon::ServiceLog second(QStringLiteral("second"));
    int i = 1;
    const QMap<QByteArray, std::function<void()>> deeds{
        {"target", [&] { std::printf("%s|%s\n", qPrintable(log.target()), qPrintable(second.target())); }},
        {"debug", [] { qDebug("a debug message"); }},
        {"warning", [] { qCWarning(heart, "a warning"); }},
        {"critical", [] { qCritical("critical\nof two lines"); }},
        {"quiet", [&] { log.setLevel(QtWarningMsg); }},
        {"info", [] { qInfo("an info message"); }},
        {"control", [] { qInfo("a\x1b[31mb\tc"); }},
        {"handler", [] { before = qInstallMessageHandler(addMark); }},
        {"fatal", [] { qFatal("fatal"); }},
        {"atexit", [] { std::atexit(logAtExit); }},
        {"large", [] { qInfo("%s", QByteArray(1'000'000, 'x').constData()); }},
        {"threads", logFromThreads},
        {"time", printTimeOfLines},
        {"file", // followed by its path, maximum size and maximum number
         [&] {
             const QString path = QString::fromLocal8Bit(argv[i + 1]);
             std::printf("%d\n", log.addFile(path, std::atoi(argv[i + 2]), std::atoi(argv[i + 3])));
         }},
        {"flood", [&] { flood(argv[i + 1], std::atoi(argv[i + 2])); }}, // followed by the name and number of its messages
    };
    for (; i < argc; ++i) {
        if (const auto deed = deeds.value(argv[i]))
            deed();
#ifdef Q_OS_UNIX
        else
            endBy(argv[i]);
#endif
    }
    std::fflush(stdout);
    return 3;
}
