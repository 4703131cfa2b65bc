// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logging_p.h"

#include "print_p.h"

#include <atomic>

namespace QtDaemon {

Q_LOGGING_CATEGORY(log, "qtdaemon")

static std::atomic<LogFilePath> currentLogFilePath{nullptr};
static std::atomic_bool filesArePaused{false};

void setLogFilePath(LogFilePath path)
{
    currentLogFilePath = path;
}

QString logFilePath()
{
    const LogFilePath path = currentLogFilePath;
    return path ? path() : QString();
}

void setLogFilesPaused(bool arePaused)
{
    filesArePaused = arePaused;
}

bool areLogFilesPaused()
{
    return filesArePaused;
}

void warn(const QString &sentence)
{
    qCWarning(log, "%ls", qUtf16Printable(printable(sentence)));
}

static thread_local const LogSubject *currentSubject = nullptr;

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

static std::atomic_bool statesAreLogged{false};

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
