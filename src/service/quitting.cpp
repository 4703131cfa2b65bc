// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "service_p.h"

#include "core/logging_p.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>

namespace QtDaemon {

void ServicePrivate::applicationQuits()
{
    if (!isServing())
        return;
    hasQuit = QThread::currentThread()->loopLevel() == 0;
    if (now.state != State::Stopped)
        enter(State::Stopped, 0);
    if (now.unannounced)
        announceState();
}

// Whether QCoreApplication::exec() runs, and not only another event loop. Qt has no function for that, but quit() does nothing
// outside exec(), and inside it sends QEvent::Quit, which is filtered out here.
static bool isInExec()
{
    struct Taker : QObject
    {
        bool eventFilter(QObject *, QEvent *event) override
        {
            const bool isQuit = event->type() == QEvent::Quit;
            hasTaken |= isQuit;
            return isQuit;
        }
        bool hasTaken = false;
    } taker;
    QCoreApplication::instance()->installEventFilter(&taker);
    QCoreApplication::quit();
    return taker.hasTaken;
}

// Ends the event loops that run, and an exec() that is still to come as soon as it begins. While no loop runs,
// QCoreApplication::exit() is not called: every loop before exec() would end, such as that of QSignalSpy::wait().
static void exitApplication(int code)
{
    const bool isToCome = !isInExec();
    if (QThread::currentThread()->loopLevel() > 0)
        QCoreApplication::exit(code);
    if (!isToCome)
        return;
    auto *const ender = new QObject(QCoreApplication::instance());
    QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, ender, [=] {
        if (!isInExec())
            return;
        ender->deleteLater();
        QCoreApplication::exit(code);
    });
}

void ServicePrivate::conclude()
{
    life = Life::Concluded;
    timer.stop();
    now = {State::Stopped}; // from any other, when it is destroyed
    const bool quits = quitOnStopped && !hasQuit;
    constexpr quint32 largest = 255; // what POSIX keeps of it
    const int code = int(qMin(failure ? qMax(serviceExitCode, 1U) : serviceExitCode, largest));
    *processExitCode = code;
    if (deleteOnStopped)
        q->deleteLater();
    logState(name, State::Stopped);
    backend->report(status()); // a slot of EmbeddedManager::statusChanged() may delete the Service
    if (quits)
        exitApplication(code);
}

} // namespace QtDaemon
