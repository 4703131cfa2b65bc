// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "serve.h"

#include "dropfolder.h"

#include <QtDaemon/Service>

#include <QCoreApplication>
#include <QDebug>
#include <QDir>
#include <QStandardPaths>

using QtDaemon::Service;
using QtDaemon::State;

constexpr quint32 badSettings = 2; // service exit code

static QString tr(const char *sentence)
{
    return QCoreApplication::translate("serve", sentence);
}

// Arguments of StartService take precedence over those that the program was installed with. A console has one command line.
static QStringList argumentsOf(const Service *service, const QStringList &installed)
{
    const bool isConsole = service->backendName() == u"console";
    const QStringList given = isConsole ? QStringList() : service->startArguments();
    if (!given.isEmpty() || !installed.isEmpty() || isConsole)
        return given.isEmpty() ? installed : given;

    // Installed without arguments: use a folder of the service's own.
    const QDir own(qEnvironmentVariable("STATE_DIRECTORY", QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    own.mkpath(QStringLiteral("inbox"));
    return {own.filePath(QStringLiteral("inbox")), own.filePath(QStringLiteral("manifest.sha256"))};
}

static bool readAndApply(const QStringList &arguments, DropFolder *folder, QString *reason)
{
    const auto settings = readSettings(arguments, reason);
    return settings && folder->apply(*settings, reason);
}

// Extends the time only while bytes are hashed, at most for a turn. If the disk hangs, the manager's timeout applies.
static void extendTime(Service *service, const DropFolder *folder, qint64 *seen)
{
    const DropFolder::Progress progress = folder->progress();
    const bool finishing = service->state() == State::PausePending || service->state() == State::StopPending;
    if (finishing && progress.files > 0 && progress.hashed != *seen)
        service->requestAdditionalTime(qMax(service->waitHint(), int(2 * progress.millisecondsLeft)));
    *seen = progress.hashed;
}

void serve(Service *service, DropFolder *folder, const QStringList &installed)
{
    QObject::connect(service, &Service::startPending, folder, [=] {
        QString reason;
        if (readAndApply(argumentsOf(service, installed), folder, &reason))
            service->nextState();
        else
            service->fail(badSettings, reason);
    });
    QObject::connect(service, &Service::running, folder, &DropFolder::resume);

    const auto finish = [=] {
        folder->hold(); // idle() follows
        if (const int files = folder->progress().files; files > 0 && service->cycle() == 0)
            qInfo().noquote() << tr("Files under way: %1. They go on until they are done or their turn is over.").arg(files);
    };
    QObject::connect(service, &Service::pausePending, folder, finish);
    QObject::connect(service, &Service::stopPending, folder, finish);
    QObject::connect(folder, &DropFolder::idle, service, [=] { service->nextState(); });
    QObject::connect(service, &Service::shutdown, folder, [=] {
        folder->hold();
        service->nextState(service->waitHint());
    });

    QObject::connect(service, &Service::paramChange, folder, [=] {
        QString reason;
        if (!readAndApply(argumentsOf(service, installed), folder, &reason))
            service->refuse(reason);
    });
    QObject::connect(service, &Service::userControl, folder, &DropFolder::scan); // now, not at the next heartbeat
    QObject::connect(service, &Service::heartbeat, folder, [=, seen = qint64(0)]() mutable {
        folder->scan();
        extendTime(service, folder, &seen);
        service->setStatusText(folder->summary());
    });
}
