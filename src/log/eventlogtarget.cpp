// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventlogtarget_p.h"

#include "core/eventtext_p.h"
#include "core/logging_p.h"

namespace QtDaemon {

// Of each level.
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
    if (isFailure && isLastWord(entry.subject->service, entry.message)) // an event when the service has stopped
        return;
    m_queue->send(levelEvents[std::size_t(levelOf(entry.type))],
                  eventTexts(qFormatLogMessage(entry.type, entry.context, entry.message)), entry.type == QtFatalMsg);
}

void EventLogTarget::flush()
{
    m_queue->flush();
}

bool EventLogTarget::writeCrash(const char *line, size_t length)
{
    return m_crashReporter->report(line, length);
}

} // namespace QtDaemon
