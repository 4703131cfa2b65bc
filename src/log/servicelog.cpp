// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/servicelog.h>

#include "crash_p.h"
#include "filetarget_p.h"

#include "core/logging_p.h"
#include "core/print_p.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <thread>

namespace QtDaemon {

class ServiceLogPrivate
{
public:
    std::unique_ptr<LogTarget> target; // null: this is a second ServiceLog
    QtMessageHandler previous = nullptr;
    const qint64 owner = QCoreApplication::applicationPid();
    std::atomic<QtMsgType> level{QtDebugMsg};
    std::atomic<FileTarget *> files{nullptr}; // a list that only grows

    void write(const LogEntry &entry);
    bool addFile(std::unique_ptr<FileTarget> file);
};

static std::atomic<ServiceLogPrivate *> current{nullptr};
static std::atomic<int> users{0}; // threads that may be using `current`
static std::atomic_bool endIsLogged{false};

namespace {
struct User
{
    User() { ++users; }
    ~User() { --users; }
};
} // namespace

static void prepareThread()
{
    thread_local const CrashStack stack;
}

void ServiceLogPrivate::write(const LogEntry &entry)
{
    target->write(entry);
    for (FileTarget *file = areLogFilesPaused() ? nullptr : files.load(); file; file = file->next) {
        const QString notice = file->write(entry);
        const QMessageLogContext context(nullptr, 0, nullptr, "qtdaemon");
        if (!notice.isEmpty())
            target->write({QtWarningMsg, context, notice});
    }
    if (entry.type == QtFatalMsg) {
        target->flush();
        endIsLogged = true;
    }
}

bool ServiceLogPrivate::addFile(std::unique_ptr<FileTarget> file)
{
    file->next = files;
    do {
        for (const FileTarget *other = file->next; other; other = other->next) {
            if (other->path() == file->path())
                return false;
        }
    } while (!files.compare_exchange_weak(file->next, file.get()));
    static_cast<void>(file.release()); // the destructor of the ServiceLog deletes it
    return true;
}

static void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    thread_local bool isLogging = false;
    prepareThread();
    const User user;
    ServiceLogPrivate *const log = current;
    if (!log || isLogging) { // a handler of the program still calls this one, or the target's own code logs
        printLine(stderr, qFormatLogMessage(type, context, message));
        return;
    }
    if (levelOf(type) > levelOf(log->level))
        return;
    isLogging = true;
    log->write({type, context, message, LogSubject::current()});
    isLogging = false;
}

static QString pathOfFirstFile()
{
    const User user;
    const ServiceLogPrivate *const log = current;
    const FileTarget *file = log ? log->files.load() : nullptr;
    while (file && file->next) // the newest is the first of the list
        file = file->next;
    return file ? file->path() : QString();
}

void logLastWords(const QString &reason)
{
    const LogSubject subject(MessageId::terminated);
    handleMessage(QtFatalMsg, {nullptr, 0, nullptr, "qtdaemon"}, reason);
}

bool hasLastWords()
{
    return endIsLogged;
}

void logCrash(const CrashLine &line)
{
    const User user;
    ServiceLogPrivate *const log = current;
    if (!log || !log->target->writeCrash(line))
        writeToStandardError(line);
}

ServiceLog::ServiceLog(const QString &identifier)
    : d(std::make_unique<ServiceLogPrivate>())
{
    if (current)
        return;
    d->target = createManagerTarget(identifier.isEmpty() ? programFileName() : identifier);
    if (!d->target)
        d->target = createStreamTarget();
    current = d.get();
    d->previous = qInstallMessageHandler(handleMessage);
    setLogFilePath(pathOfFirstFile);
    prepareThread();
    setStatesLogged(d->target->isOfManager());
    installCrashHandler();
    installTerminateHandler();
}

ServiceLog::~ServiceLog()
{
    if (!d->target)
        return;
    setLogFilePath(nullptr);
    setStatesLogged(false);
    removeTerminateHandler();
    removeCrashHandler();
    const QtMessageHandler installed = qInstallMessageHandler(d->previous);
    if (installed != handleMessage) // the program has installed another since
        qInstallMessageHandler(installed);
    current = nullptr;
    if (d->owner != QCoreApplication::applicationPid()) { // a forked child, which lacks the threads that the target waits for
        static_cast<void>(d->target.release());
        return;
    }
    while (users > 0)
        std::this_thread::yield();
    for (FileTarget *file = d->files; file;)
        delete std::exchange(file, file->next);
}

QString ServiceLog::target() const
{
    return d->target ? d->target->name() : QString();
}

QtMsgType ServiceLog::level() const
{
    return d->level;
}

void ServiceLog::setLevel(QtMsgType least)
{
    if (qgetenv("DEBUG_INVOCATION") != "1")
        d->level = least;
}

bool ServiceLog::addFile(const QString &path, qint64 maximumSize, int maximumFiles)
{
    QString why;
    std::unique_ptr<FileTarget> file;
    if (!d->target)
        why = FileTarget::tr("The log file %1 is not written: another ServiceLog was created first.").arg(path);
    else
        file = FileTarget::create(path, maximumSize, maximumFiles, &why);
    if (file && !d->addFile(std::move(file)))
        why = FileTarget::tr("The log file %1 is already being written.").arg(path);
    if (!why.isEmpty())
        warn(why);
    return why.isEmpty();
}

} // namespace QtDaemon
