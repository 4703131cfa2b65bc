// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon_export.h>

#include <QByteArray>
#include <QFlags>
#include <QLocale>
#include <QMetaType>
#include <QObject>
#include <QString>

/*!
    \brief The states, controls and statuses of a service.

    The numbers are Win32's own, on every platform. See SERVICE_STATUS, HandlerEx and
    "Service State Transitions" in the Windows documentation.
*/
namespace QtDaemon {
Q_NAMESPACE_EXPORT(QTDAEMON_EXPORT)

/*!
    \brief Where a service stands: dwCurrentState of SERVICE_STATUS.

    NotReady is the one state that no manager has: it has not started the service yet.
*/
enum class State : quint32 {
    NotReady = 0,
    Stopped = 1,
    StartPending = 2,
    StopPending = 3,
    Running = 4,
    ContinuePending = 5,
    PausePending = 6,
    Paused = 7,
};
Q_ENUM_NS(State)

/*!
    \brief What a manager sends to a service: the control codes of HandlerEx.

    Every number from UserFirst to UserLast is a control too, with a meaning of the service's own.

    systemd and the console, on every system, send Stop, Pause, Continue, Shutdown, ParamChange and those from UserFirst on
    (systemd: 128 to 158), and nothing else. The others are of Windows alone, and of an EmbeddedManager in a test.
    UserLogoff, LowResources and SystemLowResources are in winsvc.h; Microsoft does not describe when they are sent.
*/
enum class Control : quint32 {
    None = 0,
    Stop = 1,
    Pause = 2,
    Continue = 3,
    Interrogate = 4,
    Shutdown = 5,
    ParamChange = 6,
    NetBindAdd = 7,
    NetBindRemove = 8,
    NetBindEnable = 9,
    NetBindDisable = 10,
    DeviceEvent = 11,
    HardwareProfileChange = 12,
    PowerEvent = 13,
    SessionChange = 14,
    PreShutdown = 15,
    TimeChange = 16,
    UserLogoff = 17,
    TriggerEvent = 32,
    LowResources = 96,
    SystemLowResources = 97,
    UserFirst = 128,
    UserLast = 255,
};
Q_ENUM_NS(Control)

/*!
    \brief Which controls a service accepts: the bits of dwControlsAccepted of SERVICE_STATUS.

    Each control that has the name of a bit needs it, Pause and Continue PauseContinue, the four NetBind... NetBindChange.
    Interrogate, DeviceEvent and user controls need none.
*/
enum class AcceptedControl : quint32 {
    Stop = 0x1,
    PauseContinue = 0x2,
    Shutdown = 0x4,
    ParamChange = 0x8,
    NetBindChange = 0x10,
    HardwareProfileChange = 0x20,
    PowerEvent = 0x40,
    SessionChange = 0x80,
    PreShutdown = 0x100,
    TimeChange = 0x200,
    TriggerEvent = 0x400,
    UserLogoff = 0x800, //!< as in winsvc.h; the page of SERVICE_STATUS calls it USERMODEREBOOT
    LowResources = 0x2000,
    SystemLowResources = 0x4000,
};
Q_DECLARE_FLAGS(AcceptedControls, AcceptedControl)
Q_FLAG_NS(AcceptedControls)
Q_DECLARE_OPERATORS_FOR_FLAGS(AcceptedControls)

/*! \brief A manager's answer to a control or a start: Win32's error codes, as ControlService and StartService give them. */
enum class ControlResult : quint32 {
    Success = 0,
    InvalidParameter = 87, //!< no such control
    DependentServicesRunning = 1051,
    InvalidServiceControl = 1052, //!< the service does not accept this control
    RequestTimeout = 1053, //!< no service has called start()
    AlreadyRunning = 1056,
    CannotAcceptControl = 1061, //!< not in this state
    NotActive = 1062, //!< the service is stopped
};
Q_ENUM_NS(ControlResult)

/*! \brief A control with a deep copy of the data that came with it; valid for as long as you keep it. */
struct QTDAEMON_EXPORT Message
{
    Q_GADGET
    Q_PROPERTY(QtDaemon::Control control MEMBER control)
    Q_PROPERTY(quint32 eventType MEMBER eventType)
    Q_PROPERTY(QByteArray eventData MEMBER eventData)

public:
    Control control = Control::None; //!< what was sent
    quint32 eventType = 0; //!< dwEventType of HandlerEx
    QByteArray eventData; //!< what lpEventData pointed to, by the size that it contains

    friend bool operator==(const Message &a, const Message &b)
    {
        return a.control == b.control && a.eventType == b.eventType && a.eventData == b.eventData;
    }
    friend bool operator!=(const Message &a, const Message &b) { return !(a == b); }
};

/*! \brief What a service reports to its manager: SERVICE_STATUS, and the text that systemd shows beside it. */
struct QTDAEMON_EXPORT Status
{
    Q_GADGET
    Q_PROPERTY(QtDaemon::State state MEMBER state)
    Q_PROPERTY(QtDaemon::AcceptedControls acceptedControls MEMBER acceptedControls)
    Q_PROPERTY(quint32 exitCode MEMBER exitCode)
    Q_PROPERTY(quint32 serviceExitCode MEMBER serviceExitCode)
    Q_PROPERTY(quint32 checkPoint MEMBER checkPoint)
    Q_PROPERTY(quint32 waitHint MEMBER waitHint)
    Q_PROPERTY(QString text MEMBER text)

public:
    State state = State::Stopped; //!< dwCurrentState
    AcceptedControls acceptedControls; //!< dwControlsAccepted
    quint32 exitCode = 0; //!< a Win32 error; 1066 (ERROR_SERVICE_SPECIFIC_ERROR) when serviceExitCode counts
    quint32 serviceExitCode = 0; //!< a code of the service's own
    quint32 checkPoint = 0; //!< rises while a pending state makes progress, 0 in a settled one
    quint32 waitHint = 0; //!< milliseconds until the next check point, at most; 0 in a settled state
    QString text; //!< Service::statusText(), or why the service has failed

    friend bool operator==(const Status &a, const Status &b)
    {
        return a.state == b.state && a.acceptedControls == b.acceptedControls && a.exitCode == b.exitCode
            && a.serviceExitCode == b.serviceExitCode && a.checkPoint == b.checkPoint && a.waitHint == b.waitHint
            && a.text == b.text;
    }
    friend bool operator!=(const Status &a, const Status &b) { return !(a == b); }
};

/*!
    \brief Installs this library's translation for \a locale in the application.

    Call it once, after the QCoreApplication was made and from its thread. Returns false when there
    is no translation for that language; the sentences are then English.
*/
QTDAEMON_EXPORT bool loadTranslations(const QLocale &locale = QLocale());

} // namespace QtDaemon
