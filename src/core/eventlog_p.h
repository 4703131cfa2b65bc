// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventmessages.h" // the numbers of the events, made from log/eventmessages.mc

#include <QStringList>

namespace QtDaemon {

// A source of events in the Application log. It is used by one thread at a time.
class EventSource
{
public:
    explicit EventSource(const QString &name);
    ~EventSource();
    // An error number, or 0.
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
    The SCM has no status text. When a service ends with an exit code of its own, its last status text and the code are an
    event of the Application log, whose source is the service.
*/
void writeLastWord(EventSource *source, quint32 exitCode, const QString &text);

// The service whose failure becomes such an event, by its name in the program. A ServiceLog does not write a second event for the
// same failure. Both are called in the application's thread.
void setLastWordOf(const QString *service); // null: there is none
bool isLastWord(const QString &service, const QString &text); // the event of the failure will have all of this text

// Of the service's newest such event, when it is about that code. Empty: there is none among the last thousands of events.
QString readLastWord(const QString &host, const QString &service, quint32 exitCode);

bool isStartedByScm(); // this process
void setLogsToEventLog(bool logs); // a ServiceLog does: logErrorToManager() is not needed

} // namespace QtDaemon
