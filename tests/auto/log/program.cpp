// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceLog>

#include <QLoggingCategory>
#include <QThread>

#include <cstdio>
#include <memory>
#include <vector>

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

static void logAtExit()
{
    qInfo("in a static destructor");
}

// Logs what each argument names.
int main(int argc, char **argv)
{
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
    }
    std::fflush(stdout);
    return 3;
}
