// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/qtdaemon.h>

#include <QCoreApplication>

#include <iterator>

namespace QtDaemon {

// Indexed by the state's number.
constexpr const char *stateTexts[] = {
    QT_TRANSLATE_NOOP("QtDaemon::State", "not installed"), QT_TRANSLATE_NOOP("QtDaemon::State", "stopped"),
    QT_TRANSLATE_NOOP("QtDaemon::State", "starting"),      QT_TRANSLATE_NOOP("QtDaemon::State", "stopping"),
    QT_TRANSLATE_NOOP("QtDaemon::State", "running"),       QT_TRANSLATE_NOOP("QtDaemon::State", "continuing"),
    QT_TRANSLATE_NOOP("QtDaemon::State", "pausing"),       QT_TRANSLATE_NOOP("QtDaemon::State", "paused"),
};

QString stateText(State state)
{
    const auto number = quint32(state);
    return number < std::size(stateTexts) ? QCoreApplication::translate("QtDaemon::State", stateTexts[number])
                                          : QString::number(number);
}

} // namespace QtDaemon
