// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journalsocket_p.h"
#include "logtarget_p.h"

namespace QtDaemon {

// Writes to systemd-journald, with its native protocol: https://systemd.io/JOURNAL_NATIVE_PROTOCOL
class JournalTarget : public LogTarget
{
public:
    JournalTarget(const QString &identifier, const QByteArray &socketPath);
    bool isReachable() const { return m_socket.isReachable(); }

    QString name() const override { return QStringLiteral("journal"); }
    void write(const LogEntry &entry) override;
    bool isOfManager() const override { return true; }
    void flush() override { m_socket.flush(); }
    bool writeCrash(const CrashLine &line) override;

private:
    const QByteArray m_identifier; // as a field
    const QByteArray m_fieldsOfCrash;
    JournalSocket m_socket;
};

} // namespace QtDaemon
