// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/logging_p.h"

#include <QDir>
#include <QStandardPaths>

namespace QtDaemon {

void Service::setPollInterval(int milliseconds)
{
    if (milliseconds < 0) {
        warn(tr("pollInterval %1: an interval cannot be negative; it stays %2 ms.").arg(milliseconds).arg(d->pollInterval));
        return;
    }
    const bool isNew = std::exchange(d->pollInterval, milliseconds) != milliseconds;
    if (d->isServing() && milliseconds > 0)
        d->timer.start(milliseconds);
    else
        d->timer.stop();
    if (isNew)
        Q_EMIT pollIntervalChanged(milliseconds);
}

void Service::setWaitHint(int milliseconds)
{
    if (milliseconds < 0)
        warn(tr("waitHint %1: a wait hint cannot be negative; it stays %2 ms.").arg(milliseconds).arg(d->waitHint));
    else if (std::exchange(d->waitHint, milliseconds) != milliseconds)
        Q_EMIT waitHintChanged(milliseconds);
}

AcceptedControls Service::acceptedControls() const
{
    return d->accepted();
}

void Service::setAcceptedControls(AcceptedControls controls)
{
    d->acceptedByHand = controls;
    d->updateAccepted();
}

void Service::resetAcceptedControls()
{
    d->acceptedByHand.reset();
    d->updateAccepted();
}

void Service::setQuitOnStopped(bool quit)
{
    if (std::exchange(d->quitOnStopped, quit) != quit)
        Q_EMIT quitOnStoppedChanged(quit);
}

void Service::setDeleteOnStopped(bool deleteLater)
{
    if (std::exchange(d->deleteOnStopped, deleteLater) != deleteLater)
        Q_EMIT deleteOnStoppedChanged(deleteLater);
}

void Service::setStatusText(const QString &text)
{
    if (queuedToOwnThread(this, [this, text] { setStatusText(text); }))
        return;
    const bool isNew = std::exchange(d->statusText, text) != text;
    const QPointer<Service> alive(this);
    d->report();
    if (alive && isNew)
        Q_EMIT statusTextChanged(text);
}

// clang-format off
QString Service::name() const { return d->name; }
State Service::state() const { return d->now.state; }
int Service::pollInterval() const { return d->pollInterval; }
int Service::waitHint() const { return d->waitHint; }
bool Service::quitOnStopped() const { return d->quitOnStopped; }
bool Service::deleteOnStopped() const { return d->deleteOnStopped; }
QString Service::statusText() const { return d->statusText; }
QString Service::backendName() const { return d->backend ? d->backend->name() : QString(); }
int Service::cycle() const { return qMax(0, d->now.cycle); }
QStringList Service::startArguments() const { return d->backend ? d->backend->startArguments() : QStringList(); }
// clang-format on

bool Service::storeDescriptor(const QString &name, int descriptor)
{
    return d->isServing() && d->backend->storeDescriptor(name, descriptor);
}

bool Service::removeDescriptor(const QString &name)
{
    return d->isServing() && d->backend->removeDescriptor(name);
}

QString Service::stateDirectory()
{
    const QString given = qEnvironmentVariable("STATE_DIRECTORY").section(QDir::listSeparator(), 0, 0);
    if (!given.isEmpty())
        return given;
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir().mkpath(own) ? own : QString();
}

} // namespace QtDaemon
