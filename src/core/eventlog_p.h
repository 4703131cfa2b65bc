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
    quint32 report(quint32 event, const QStringList &strings); // an error number, or 0

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

// Of the service's newest such event, when it is about that code. Empty: there is none among the last thousands of events.
QString readLastWord(const QString &host, const QString &service, quint32 exitCode);

bool isStartedByScm(); // this process
void setLogsToEventLog(bool logs); // a ServiceLog does: logErrorToManager() is not needed

} // namespace QtDaemon
