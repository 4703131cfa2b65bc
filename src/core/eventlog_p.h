// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventmessages.h" // the event IDs, generated from log/eventmessages.mc

#include <QStringList>

namespace QtDaemon {

// An event source in the Application log. Only one thread may use it at a time.
class EventSource
{
public:
    explicit EventSource(const QString &name);
    ~EventSource();
    // These return a Windows error number, or 0.
    quint32 open();
    quint32 report(quint32 event, const QStringList &strings);
    quint32 report(quint32 event, const wchar_t **strings, quint16 count); // allocates nothing

private:
    Q_DISABLE_COPY_MOVE(EventSource)
    void close();

    const QString m_name;
    void *m_handle = nullptr;
};

/*
    The SCM keeps no status text. When a service stops with a service-specific exit code, its last status text and the code are
    written to the Application log as an event, whose source is the service.
*/
void writeLastWord(EventSource *source, quint32 exitCode, const QString &text);

// The service whose failure will be written as such an event, under its name in the program, so that a ServiceLog writes no
// second event for the same failure. Both functions are called in the application's thread.
void setLastWordOf(const QString *service); // null: there is none
bool isLastWord(const QString &service, const QString &text); // the event will contain the whole text

// The text of the service's newest such event, or empty if its code differs. Reads only the last few thousand events.
QString readLastWord(const QString &host, const QString &service, quint32 exitCode);

bool isStartedByScm(); // this process
void setLogsToEventLog(bool logs); // by a ServiceLog, which makes logErrorToManager() superfluous

} // namespace QtDaemon
