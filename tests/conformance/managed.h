// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scenario.h"

#include <QtDaemon/QtDaemon>

#include <functional>
#include <optional>

// A service under one of the managers, controlled by a script.
class Managed
{
public:
    virtual ~Managed() = default;

    // Empty if everything was as expected, otherwise what was observed instead.
    QByteArray play(const QByteArray &steps);

protected:
    virtual quint32 start(const QByteArrayList &arguments) = 0;
    virtual quint32 control(quint32 code) = 0;
    virtual QtDaemon::Status status() = 0;
    virtual QByteArrayList log() = 0; // the whole log
    virtual QList<QtDaemon::Status> history() = 0;
    virtual int refused() { return 0; } // how many controls that carry no answer
    virtual void go() = 0;
    virtual void block() = 0;
    virtual void unblock() = 0;
    virtual void kill() = 0;
    virtual bool waitFor(const std::function<bool()> &condition) = 0;

private:
    bool act(const QByteArray &word);
    std::optional<quint32> answer(const QByteArrayList &words);
    QByteArray observe(const QByteArray &word);

    qsizetype m_logRead = 0;
    quint32 m_checkPoint = 0; // at the last step
};
