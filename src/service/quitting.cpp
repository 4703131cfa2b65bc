// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/logging_p.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>

namespace QtDaemon {

void ServicePrivate::handleAboutToQuit()
{
    if (!isServing())
        return;
    applicationHasQuit = QThread::currentThread()->loopLevel() == 0;
    if (now.state != State::Stopped)
        enter(State::Stopped, 0);
    if (now.unannounced)
        announceState();
}

// Whether QCoreApplication::exec() is running, and not just some other event loop. Qt has no function for that, but quit() does
// nothing outside exec(), and inside it sends QEvent::Quit, which is filtered out here.
static bool isInExec()
{
    struct QuitFilter : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            const bool isQuit = event->type() == QEvent::Quit;
            hasFiltered |= isQuit;
            return isQuit;
        }
        bool hasFiltered = false;
    } filter;
    QCoreApplication::instance()->installEventFilter(&filter);
    QCoreApplication::quit();
    return filter.hasFiltered;
}

// Ends the running event loops, and an exec() that is still to come as soon as it begins. While no loop is running,
// QCoreApplication::exit() is not called, because it would also end any loop before exec(), such as that of QSignalSpy::wait().
static void exitApplication(int code)
{
    const bool isExecToCome = !isInExec();
    if (QThread::currentThread()->loopLevel() > 0)
        QCoreApplication::exit(code);
    if (!isExecToCome)
        return;
    auto *const context = new QObject(QCoreApplication::instance());
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, context, [=] {
        if (!isInExec())
            return;
        context->deleteLater();
        QCoreApplication::exit(code);
    });
}

void ServicePrivate::conclude()
{
    life = Life::Concluded;
    timer.stop();
    now = {State::Stopped}; // a Service may be destroyed in any state
    const bool quits = quitOnStopped && !applicationHasQuit;
    constexpr quint32 largestExitCode = 255; // POSIX keeps 8 bits
    const int code = int(qMin(failure ? qMax(serviceExitCode, 1U) : serviceExitCode, largestExitCode));
    *processExitCode = code;
    if (deleteOnStopped)
        q->deleteLater();
    logState(name, State::Stopped);
    backend->report(status()); // a slot of EmbeddedManager::statusChanged() may delete the Service
    if (quits)
        exitApplication(code);
}

} // namespace QtDaemon
