// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logsubject_p.h"

#include "logging_p.h"

#include <atomic>

namespace QtDaemon {

static thread_local const LogSubject *currentSubject = nullptr;
static std::atomic_bool statesAreLogged{false};

LogSubject::LogSubject(const char *id, const QString &serviceName, const char *stateName)
    : messageId(id)
    , service(serviceName)
    , state(stateName)
    , m_outer(currentSubject)
{
    currentSubject = this;
}

LogSubject::~LogSubject()
{
    currentSubject = m_outer;
}

const LogSubject *LogSubject::current()
{
    return currentSubject;
}

void setStatesLogged(bool areLogged)
{
    statesAreLogged = areLogged;
}

void logState(const QString &service, State state)
{
    if (!statesAreLogged)
        return;
    const auto &[id, name] = MessageId::states[quint32(state)];
    const LogSubject subject(id, service, name);
    qCInfo(log, "%ls: %s", qUtf16Printable(service), name);
}

} // namespace QtDaemon
