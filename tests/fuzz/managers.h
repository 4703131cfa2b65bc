// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/EmbeddedManager>

#include <vector>

// Manages the fuzzed Service and records what is reported, which is checked against the rules for every history.
class Manager
{
public:
    virtual ~Manager() = default;

    virtual std::unique_ptr<QtDaemon::Backend> backend() = 0; // for one run
    virtual void start() = 0;
    virtual bool isTakenUp() const = 0;
    virtual void send(QtDaemon::Control control, const QByteArray &data) = 0;
    virtual void advance(std::chrono::milliseconds time) = 0;
    virtual void goAway() = 0; // the service survives

    virtual QList<QtDaemon::Status> reported() const = 0; // in this run
    void check() const;
    const std::vector<quint32> &sent() const { return m_sent; } // numbers of the controls of this run that must arrive

protected:
    std::vector<quint32> m_sent;
    quint32 m_number = 0;
};

std::unique_ptr<Manager> makeEmbedded(); // an EmbeddedManager
std::unique_ptr<Manager> makeForeign(); // a backend that delivers any message at all, due or not
