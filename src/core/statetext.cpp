// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/qtdaemon.h>

#include <QCoreApplication>

namespace QtDaemon {

QString stateText(State state)
{
    switch (state) {
    case State::NotReady:
        return QCoreApplication::translate("QtDaemon::State", "not installed");
    case State::Stopped:
        return QCoreApplication::translate("QtDaemon::State", "stopped");
    case State::StartPending:
        return QCoreApplication::translate("QtDaemon::State", "starting");
    case State::StopPending:
        return QCoreApplication::translate("QtDaemon::State", "stopping");
    case State::Running:
        return QCoreApplication::translate("QtDaemon::State", "running");
    case State::ContinuePending:
        return QCoreApplication::translate("QtDaemon::State", "continuing");
    case State::PausePending:
        return QCoreApplication::translate("QtDaemon::State", "pausing");
    case State::Paused:
        return QCoreApplication::translate("QtDaemon::State", "paused");
    }
    return QString::number(quint32(state));
}

} // namespace QtDaemon
