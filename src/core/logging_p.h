// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QLoggingCategory>
#include <QObject>
#include <QString>

namespace QtDaemon {

Q_DECLARE_LOGGING_CATEGORY(log)
void warn(const QString &sentence); // which may have text of others in it

// The first file that a ServiceLog writes to.
using LogFilePath = QString (*)();
void setLogFilePath(LogFilePath path); // null: there is no ServiceLog
QString logFilePath();

// Paused, nothing is written to its files: a verb that root runs would make one that the service may not write to.
void setLogFilesPaused(bool arePaused);
bool areLogFilesPaused();

// What a service has no other way to put into the log that its manager keeps: an event, under the SCM. CMake picks the file.
void logErrorToManager(const QString &service, const QString &sentence);

// From the event loop, where no lock is held.
inline void warnLater(QObject *context, const QString &sentence)
{
    QMetaObject::invokeMethod(
        context, [sentence] { warn(sentence); }, Qt::QueuedConnection);
}

// The levels of messages, the most severe first, and their names in a ServiceLog and for the verb "logs".
enum class LogLevel { Fatal, Critical, Warning, Info, Debug };

inline QString nameOf(LogLevel level)
{
    constexpr const char *names[] = {"fatal", "critical", "warning", "info", "debug"};
    return QLatin1String(names[std::size_t(level)]);
}

constexpr LogLevel levelOf(QtMsgType type)
{
    // In the order of QtMsgType.
    constexpr LogLevel levels[] = {LogLevel::Debug, LogLevel::Warning, LogLevel::Critical, LogLevel::Fatal, LogLevel::Info};
    return levels[type];
}

// The MESSAGE_ID of what the library logs itself; the page Logging lists them. They never change: people search the journal
// for them.
namespace MessageId {
constexpr const char *failed = "245ab26bc1fb44ea8293c8cb4d3ce7b9"; // fail()
constexpr const char *crashed = "6bf5c15ba0ed47468beaaf83c7f15109";
constexpr const char *terminated = "54e9a396b7a0474ea1e37fbe59cfb4fe"; // std::terminate()
constexpr const char *dropped = "21b799018c9049ca9619a6bee53233e7"; // entries, by the journal

struct OfState
{
    const char *id;
    const char *name; // of the state, too
};
constexpr OfState states[] = {
    {nullptr, "NotReady"}, // which no service enters
    {"dc8e66c8ac2447fbaa6e7fa41397d761", "Stopped"},
    {"f782e722262e45678f2d1640fd6e43ba", "StartPending"},
    {"f70dedda4a2f45f797113e1019d0f8a4", "StopPending"},
    {"fe64be1f058046e79920b1b2ed3a723c", "Running"},
    {"d93b7aeb3b1b4800bcf71cff5673c994", "ContinuePending"},
    {"e2f4e97999fe4416b189e768dc505974", "PausePending"},
    {"43940a8c5411491693096727af210da6", "Paused"},
};
} // namespace MessageId

// What a message of the library's own is about, while one exists: for what this thread logs in that time.
class LogSubject
{
public:
    explicit LogSubject(const char *messageId, const QString &service = {}, const char *state = nullptr);
    ~LogSubject();
    static const LogSubject *current(); // null: it is a message of the program's

    const char *const messageId;
    const QString service; // its name; empty: none
    const char *const state; // null: none

private:
    Q_DISABLE_COPY_MOVE(LogSubject)
    const LogSubject *const m_outer;
};

// Logs that a service has entered a state, if there is a log of a manager's. Without one nothing is logged by default.
void setStatesLogged(bool areLogged);
void logState(const QString &service, State state);

} // namespace QtDaemon
