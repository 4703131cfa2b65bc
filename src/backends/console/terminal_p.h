// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace QtDaemon {

/*
    The keyboard and the interrupt key of the console that the program runs on. A second interrupt ends the
    process by itself, whatever the event loop does.
*/
class Terminal : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<Terminal> create(QString *error); // null: `error` says why
    virtual void listen() = 0; // it emits nothing before

Q_SIGNALS:
    void typed(const QByteArray &bytes);
    void inputEnded();
    void interrupted(); // Ctrl+C, or a signal that ends a foreground program
};

} // namespace QtDaemon
