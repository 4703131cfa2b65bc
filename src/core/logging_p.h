// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QLoggingCategory>
#include <QObject>
#include <QString>

namespace QtDaemon {

Q_DECLARE_LOGGING_CATEGORY(log)
void warn(const QString &sentence); // it may contain untrusted text

// The first file that a ServiceLog writes to.
using LogFilePath = QString (*)();
void setLogFilePath(LogFilePath path); // null: there is no ServiceLog
QString logFilePath();

// While paused, the ServiceLog writes to no file: a verb run by root would create one that the service may not write to.
void setLogFilesPaused(bool arePaused);
bool areLogFilesPaused();

// Logs an error that would not reach the manager's log otherwise: under the SCM, as an event. CMake selects the source file.
void logErrorToManager(const QString &service, const QString &sentence);

// Warns from the event loop, where no lock is held.
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

// The MESSAGE_IDs of the library's own messages, listed on the page Logging. They must never change: people search the journal
// for them.
namespace MessageId {
constexpr const char *failed = "245ab26bc1fb44ea8293c8cb4d3ce7b9"; // fail()
constexpr const char *crashed = "6bf5c15ba0ed47468beaaf83c7f15109";
constexpr const char *terminated = "54e9a396b7a0474ea1e37fbe59cfb4fe"; // std::terminate()
constexpr const char *dropped = "21b799018c9049ca9619a6bee53233e7"; // entries that the journal did not accept

struct OfState
{
    const char *id;
    const char *name; // of the state
};
constexpr OfState states[] = {
    {nullptr, "NotReady"}, // no service enters this state
    {"dc8e66c8ac2447fbaa6e7fa41397d761", "Stopped"},
    {"f782e722262e45678f2d1640fd6e43ba", "StartPending"},
    {"f70dedda4a2f45f797113e1019d0f8a4", "StopPending"},
    {"fe64be1f058046e79920b1b2ed3a723c", "Running"},
    {"d93b7aeb3b1b4800bcf71cff5673c994", "ContinuePending"},
    {"e2f4e97999fe4416b189e768dc505974", "PausePending"},
    {"43940a8c5411491693096727af210da6", "Paused"},
};
} // namespace MessageId

// While an object of this class exists, it describes the messages of the library that this thread logs.
class LogSubject
{
public:
    explicit LogSubject(const char *messageId, const QString &service = {}, const char *state = nullptr);
    ~LogSubject();
    static const LogSubject *current(); // null: the message is the program's own

    const char *const messageId;
    const QString service; // its name; empty: none
    const char *const state; // null: none

private:
    Q_DISABLE_COPY_MOVE(LogSubject)
    const LogSubject *const m_outer;
};

// logState() logs that a service has entered a state, if this has been enabled: by default nothing is logged.
void setStatesLogged(bool areLogged);
void logState(const QString &service, State state);

} // namespace QtDaemon
