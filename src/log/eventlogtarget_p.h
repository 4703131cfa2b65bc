// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "crashreporter_p.h"
#include "eventqueue_p.h"
#include "logtarget_p.h"

namespace QtDaemon {

// The Application log of Windows.
class EventLogTarget : public LogTarget
{
public:
    explicit EventLogTarget(const QString &identifier);
    ~EventLogTarget() override;

    QString name() const override { return QStringLiteral("eventlog"); }
    void write(const LogEntry &entry) override;
    void flush() override;
    bool writeCrash(const char *line, size_t length) override;

private:
    Q_DISABLE_COPY_MOVE(EventLogTarget)

    const std::shared_ptr<EventQueue> m_queue; // its thread's, too
    const std::shared_ptr<CrashReporter> m_crashReporter;
};

} // namespace QtDaemon
