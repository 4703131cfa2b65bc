// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "managed.h"

#include <QtDaemon/ServiceController>

// The unit conformance@<number>, controlled from inside the machine with a ServiceController.
class UnderSystemd : public Managed
{
public:
    UnderSystemd(const QByteArray &recipe, int number);
    ~UnderSystemd() override { UnderSystemd::kill(); }

protected:
    quint32 start(const QByteArrayList &arguments) override;
    quint32 control(quint32 code) override;
    QtDaemon::Status status() override { return m_controller.query().result().value.status; }
    QByteArrayList log() override;
    QList<QtDaemon::Status> history() override;
    int refused() override;
    void go() override { writeFile(QStringLiteral(".go")); }
    void block() override;
    void unblock() override;
    void kill() override;
    bool waitFor(const std::function<bool()> &condition) override;

private:
    quint32 send(QtDaemon::Control control);
    bool isTaken(QtDaemon::Control control);
    bool hasReloaded() const;
    void writeFile(const QString &suffix, const QByteArray &content = {}) const;
    QByteArrayList readFile(const QString &suffix) const; // by line

    QString const m_path;
    QtDaemon::ServiceController m_controller;
    bool m_started = false;
    bool m_blocked = false;
};
