// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

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

private:
    Q_DISABLE_COPY_MOVE(EventLogTarget)

    const std::shared_ptr<EventQueue> m_queue; // its thread's, too
};

} // namespace QtDaemon
