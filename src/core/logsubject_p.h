// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QString>

namespace QtDaemon {

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
