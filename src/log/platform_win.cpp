// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crashreporter_p.h"
#include "eventqueue_p.h"
#include "logtarget_p.h"

#include "core/eventtext_p.h"
#include "core/logging_p.h"

#include <QFileInfo>

#include <qt_windows.h>

namespace QtDaemon {

namespace {
// The Application log of Windows.
class EventLogTarget : public LogTarget
{
public:
    explicit EventLogTarget(const QString &identifier);
    ~EventLogTarget() override;

    QString name() const override { return QStringLiteral("eventlog"); }
    void write(const LogEntry &entry) override;
    void flush() override { m_queue->flush(); }
    bool writeCrash(const CrashLine &line) override { return m_crashReporter->report(line); }

private:
    Q_DISABLE_COPY_MOVE(EventLogTarget)

    const std::shared_ptr<EventQueue> m_queue; // shared with its thread
    const std::shared_ptr<CrashReporter> m_crashReporter;
};
} // namespace

// Indexed by level.
constexpr quint32 levelEvents[]
    = {QTDAEMON_EVENT_FATAL, QTDAEMON_EVENT_CRITICAL, QTDAEMON_EVENT_WARNING, QTDAEMON_EVENT_INFO, QTDAEMON_EVENT_DEBUG};

EventLogTarget::EventLogTarget(const QString &identifier)
    : m_queue(EventQueue::create(identifier))
    , m_crashReporter(CrashReporter::create(identifier))
{
    setLogsToEventLog(true);
}

EventLogTarget::~EventLogTarget()
{
    setLogsToEventLog(false);
    m_queue->end();
    m_crashReporter->end();
}

void EventLogTarget::write(const LogEntry &entry)
{
    const bool isFailure = entry.subject && qstrcmp(entry.subject->messageId, MessageId::failed) == 0;
    if (isFailure && isLastWord(entry.subject->service, entry.message)) // it becomes an event when the service has stopped
        return;
    m_queue->send(levelEvents[std::size_t(levelOf(entry.type))],
                  eventTexts(qFormatLogMessage(entry.type, entry.context, entry.message)), entry.type == QtFatalMsg);
}

std::unique_ptr<LogTarget> createManagerTarget(const QString &identifier)
{
    if (!isStartedByScm())
        return nullptr;
    return std::make_unique<EventLogTarget>(identifier);
}

QString programFileName()
{
    wchar_t path[MAX_PATH];
    const DWORD length = GetModuleFileNameW(nullptr, path, MAX_PATH);
    return QFileInfo(QString::fromWCharArray(path, int(length))).completeBaseName();
}

} // namespace QtDaemon
