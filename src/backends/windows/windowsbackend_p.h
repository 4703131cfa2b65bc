// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backends/managedbackend_p.h"
#include "core/eventlog_p.h"

#include <QStringList>

#include <qt_windows.h>

#include <optional>
#include <thread>

namespace QtDaemon {

/*
    The backend for the SCM, as a SERVICE_WIN32_OWN_PROCESS. Three threads use it: the dispatcher's, on which the SCM calls
    handlerEx(); ServiceMain's, which only waits; and the event loop's, which takes controls and reports statuses.
*/
class WindowsBackend : public ManagedBackend
{
    Q_OBJECT
public:
    WindowsBackend();
    ~WindowsBackend() override;

    // Returns once ServiceMain is running. Null: `error` has the reason, or is empty if the SCM did not start this process.
    static std::unique_ptr<Backend> connectToManager(QString *error);

    QString name() const override { return QStringLiteral("windows"); }
    bool start(const QString &serviceName) override;
    QStringList startArguments() const override { return m_arguments; }
    void report(const Status &status) override;

    static DWORD WINAPI handlerEx(DWORD control, DWORD eventType, void *eventData, void *context);

private:
    static void WINAPI serviceMain(DWORD argc, wchar_t **argv);
    void serve(DWORD argc, wchar_t **argv); // argv: the name of the service and the arguments of StartService
    void dispatcherReturned(DWORD error);
    void sendStatus(const Status &status) override;
    void logState(const Status &status);

    std::thread m_dispatcher;
    enum class Phase {
        Connecting,
        Serving,
        Stopping, // Stopped is being sent
        Ended, // the dispatcher returns: it was refused, or Stopped was reported
        Stranded, // the dispatcher does not return: there is no handler, or SetServiceStatus failed
    } m_phase
        = Phase::Connecting;
    DWORD m_startError = NO_ERROR;
    bool m_inServiceMain = false;
    QString m_ownName; // the Service's name in the program
    QString m_serviceName; // in the SCM; this and the next two are written before Phase::Serving and read after it
    QStringList m_arguments;
    std::optional<EventSource> m_events; // with that name
    State m_loggedState = State::NotReady;
    SERVICE_STATUS_HANDLE m_handle = nullptr;
    DWORD m_lastStatusError = NO_ERROR;
};

} // namespace QtDaemon
