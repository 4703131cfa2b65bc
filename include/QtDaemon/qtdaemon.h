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

    Their numbers are those of Win32, on every platform. See SERVICE_STATUS, HandlerEx and
    "Service State Transitions" in the Windows documentation.
*/
namespace QtDaemon {
Q_NAMESPACE_EXPORT(QTDAEMON_EXPORT)

/*!
    \brief The state of a service: dwCurrentState of SERVICE_STATUS.

    No manager has the state NotReady: a Service is NotReady until its manager has started it, and to a ServiceController a
    service that is not installed is NotReady.
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

    Every number from UserFirst to UserLast is a control, too, with a meaning that the service defines.

    systemd and the console send Stop, Pause, Continue, Shutdown, ParamChange and those from UserFirst on (systemd: 128 to 158),
    and nothing else. The others are sent only by Windows, and by an EmbeddedManager in a test. UserLogoff, LowResources and
    SystemLowResources are in winsvc.h; Microsoft does not document when they are sent.
*/
enum class Control : quint32 {
    None = 0,
    Stop = 1,
    Pause = 2,
    Continue = 3, //!< what ServiceController::resume() sends
    Interrogate = 4,
    Shutdown = 5,
    ParamChange = 6, //!< what ServiceController::reload() sends
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

    A control needs the bit of its name, except that Pause and Continue need PauseContinue, and the four NetBind... need
    NetBindChange. Interrogate, DeviceEvent and user controls need none.
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

/*!
    \brief What went wrong: Win32's error codes, on every platform, as ControlService and StartService return them.

    ServiceController and EmbeddedManager answer with them. A code without a name here is listed in "System Error Codes" of the
    Windows documentation, or is the one that a service has ended with. They can be compared with numbers:
    \code
    if (answer.error == QtDaemon::Error::DoesNotExist || answer.error == 1078)
    \endcode
*/
enum class Error : quint32 {
    NoError = 0,
    Success = NoError, //!< as ControlResult calls it
    FileNotFound = 2, //!< the service's program is not there
    AccessDenied = 5, //!< the caller may not do that, or others may change the program
    InvalidData = 13, //!< Service::refuse(): the service has refused its new settings
    WriteFault = 29, //!< a file cannot be written where services are installed
    NotSupported = 50, //!< this manager, or this version of it, cannot do that
    InvalidParameter = 87, //!< no such control, or a description that this manager cannot implement
    CallNotImplemented = 120, //!< there is no service manager on this system
    InvalidName = 123, //!< the name of the service or of its program is invalid
    ModuleNotFound = 126, //!< a library is missing
    WaitTimeout = 258, //!< the given time has passed
    DependentServicesRunning = 1051, //!< services that depend on this one are running
    InvalidServiceControl = 1052, //!< the service does not accept this control
    RequestTimeout = 1053, //!< no service has called start(), or it hangs
    DatabaseLocked = 1055, //!< the manager is busy
    AlreadyRunning = 1056, //!< the service is already running
    InvalidAccount = 1057, //!< there is no such account
    Disabled = 1058, //!< the service is disabled
    DoesNotExist = 1060, //!< the service is not installed
    CannotAcceptControl = 1061, //!< the service does not accept this control in its present state
    NotActive = 1062, //!< the service is stopped
    ServiceSpecificError = 1066, //!< Status::serviceExitCode has the error
    ProcessAborted = 1067, //!< the service crashed or was killed
    DependencyFailed = 1068, //!< a service that it depends on did not start
    LogonFailed = 1069, //!< the service's account could not log on
    MarkedForDelete = 1072, //!< the service is being deleted
    AlreadyExists = 1073, //!< a service of that name already exists
    NeverStarted = 1077, //!< the service has not been started since the system booted
    DuplicateName = 1078, //!< another service has the display name
    Retry = 1237, //!< others are changing the service at the same time
    InternalError = 1359, //!< an error inside the manager
    ServerUnavailable = 1722, //!< the manager or its machine does not answer
};
Q_ENUM_NS(Error)

constexpr bool operator==(Error a, quint32 b)
{
    return quint32(a) == b;
}
constexpr bool operator==(quint32 a, Error b)
{
    return a == quint32(b);
}
constexpr bool operator!=(Error a, quint32 b)
{
    return !(a == b);
}
constexpr bool operator!=(quint32 a, Error b)
{
    return !(a == b);
}

/*! \brief The former name of Error. */
using ControlResult = Error;

/*!
    \brief A control, with a copy of the data that came with it.

    It stays valid for as long as you keep it. Only Windows events have an eventType and eventData.
*/
struct QTDAEMON_EXPORT Message
{
    Q_GADGET
    Q_PROPERTY(QtDaemon::Control control MEMBER control)
    Q_PROPERTY(quint32 eventType MEMBER eventType)
    Q_PROPERTY(QByteArray eventData MEMBER eventData)

public:
    Control control = Control::None; //!< what was sent
    quint32 eventType = 0; //!< the dwEventType of HandlerEx
    QByteArray eventData{}; //!< what lpEventData of HandlerEx pointed to, in the length that its own size field states

    friend bool operator==(const Message &a, const Message &b)
    {
        return a.control == b.control && a.eventType == b.eventType && a.eventData == b.eventData;
    }
    friend bool operator!=(const Message &a, const Message &b) { return !(a == b); }
};

/*!
    \brief What a service reports to its manager.

    It has the members of SERVICE_STATUS, and the text that systemd shows beside the state.
*/
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
    State state = State::Stopped; //!< where the service is (dwCurrentState)
    AcceptedControls acceptedControls{}; //!< which controls it accepts now (dwControlsAccepted)
    quint32 exitCode = 0; //!< a Win32 error; 1066 (ERROR_SERVICE_SPECIFIC_ERROR) when serviceExitCode has the error
    quint32 serviceExitCode = 0; //!< a code of the service's own
    quint32 checkPoint = 0; //!< rises in a pending state as long as the event loop runs; 0 in a settled state
    quint32 waitHint = 0; //!< milliseconds until the next check point at the latest; 0 in a settled state
    QString text{}; //!< the Service::statusText(), or why the service has failed

    friend bool operator==(const Status &a, const Status &b)
    {
        return a.state == b.state && a.acceptedControls == b.acceptedControls && a.exitCode == b.exitCode
            && a.serviceExitCode == b.serviceExitCode && a.checkPoint == b.checkPoint && a.waitHint == b.waitHint
            && a.text == b.text;
    }
    friend bool operator!=(const Status &a, const Status &b) { return !(a == b); }
};

/*! \brief The name of \a state for use in a sentence, translated: "running", "stopping". NotReady is "not installed". */
QTDAEMON_EXPORT QString stateText(State state);

/*!
    \brief Installs this library's translation for \a locale in the application.

    Call it once, after the QCoreApplication has been created and from its thread. Returns false when there is no translation
    for that language; the messages are then in English.
*/
QTDAEMON_EXPORT bool loadTranslations(const QLocale &locale = QLocale());

} // namespace QtDaemon
