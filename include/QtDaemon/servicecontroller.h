// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>
#include <QtDaemon/servicedescription.h>

#include <QFuture>
#include <QList>
#include <QStringList>

#include <chrono>
#include <memory>

namespace QtDaemon {

class ServiceControllerPrivate;

/*!
    \brief A service as its manager knows it.

    It comes from SERVICE_STATUS_PROCESS or, on systemd, from the properties of the unit.
*/
struct QTDAEMON_EXPORT ServiceInfo
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString displayName MEMBER displayName)
    Q_PROPERTY(QtDaemon::Status status MEMBER status)
    Q_PROPERTY(qint64 processId MEMBER processId)
    Q_PROPERTY(int restarts MEMBER restarts)
    Q_PROPERTY(int restartsIn MEMBER restartsIn)

public:
    QString name{}; //!< the same as ServiceController::name()
    QString displayName{}; //!< the name that people see
    Status status{}; //!< what the service has reported; its state is NotReady when no such service is installed
    qint64 processId = 0; //!< the main process; 0 when there is none
    int restarts = 0; //!< how often the manager has restarted it by itself; only systemd counts them
    int restartsIn = -1; //!< milliseconds until the manager starts a failed service again; -1: never, or not known

    friend bool operator==(const ServiceInfo &a, const ServiceInfo &b)
    {
        return a.name == b.name && a.displayName == b.displayName && a.status == b.status && a.processId == b.processId
            && a.restarts == b.restarts && a.restartsIn == b.restartsIn;
    }
    friend bool operator!=(const ServiceInfo &a, const ServiceInfo &b) { return !(a == b); }
};

/*!
    \brief A changed setting of an installed service, under the manager's name for it.

    For an environment it lists the names of the variables that change, without their values: "TOKEN=…".
*/
struct QTDAEMON_EXPORT ServiceChange
{
    Q_GADGET
    Q_PROPERTY(QString setting MEMBER setting)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)

public:
    QString setting{}; //!< its name, such as "BinaryPathName" or "heartbeat.service [Service] ExecStart"
    QString before{}; //!< its value until now; empty when the setting is new
    QString after{}; //!< its new value; empty when the setting is removed

    friend bool operator==(const ServiceChange &a, const ServiceChange &b)
    {
        return a.setting == b.setting && a.before == b.before && a.after == b.after;
    }
    friend bool operator!=(const ServiceChange &a, const ServiceChange &b) { return !(a == b); }
};

/*!
    \brief Something about an installed service that ServiceController::diagnose() has found.

    The verb \c doctor prints the findings.
*/
struct QTDAEMON_EXPORT ServiceFinding
{
    Q_GADGET
    Q_PROPERTY(Severity severity MEMBER severity)
    Q_PROPERTY(QString text MEMBER text)

public:
    enum class Severity {
        Good, //!< it is as it should be
        Note, //!< it could be better
        Problem, //!< it keeps the service from working, or makes it unsafe
    };
    Q_ENUM(Severity)

    Severity severity = Severity::Good; //!< how bad it is
    QString text{}; //!< what was found, and what to do when it is not good

    friend bool operator==(const ServiceFinding &a, const ServiceFinding &b)
    {
        return a.severity == b.severity && a.text == b.text;
    }
    friend bool operator!=(const ServiceFinding &a, const ServiceFinding &b) { return !(a == b); }
};

/*!
    \brief What a manager answered: a value, or an error with a message for people.

    \code
    if (!answer)
        qWarning("%ls", qUtf16Printable(answer.errorString));
    \endcode
*/
template <typename T> struct ServiceResult
{
    Error error = Error::NoError; //!< what went wrong: Error::DoesNotExist, for example, for a service that is not installed
    QString errorString{}; //!< what happened, to what, and what to do; translated
    T value{}; //!< what was asked for; default-constructed when there is an error

    explicit operator bool() const { return error == Error::NoError; } //!< returns true when there is no error
};

/*!
    \brief Controls, watches and installs one service, from any program.

    Every function returns at once, with a future for the answer. The requests of a controller are carried out one after the
    other, in a thread and over a connection that all controllers of the same manager share. A request that waits for its
    service does not hold up those of other controllers; install(), reconfigure(), uninstall() and diagnose() do so while they
    work.

    QFuture::cancel() ends any request: what has been sent is not undone, but its answer is no longer waited for, and the next
    request has its turn (on Windows when the SCM has returned from the call). A canceled future has no result: functions passed
    to then() do not run, and result() must not be called. Futures are also canceled when no thread can be started.

    A function passed to QFuture::then() without a context runs in the shared thread, or at once in the caller's when the answer
    has already arrived. It must not wait for another answer.
    \code
    auto *controller = new QtDaemon::ServiceController("heartbeat", this);
    connect(controller, &QtDaemon::ServiceController::stateChanged, this, &Panel::show);
    controller->stop().then(this, [this](const QtDaemon::ServiceResult<QtDaemon::ServiceInfo> &answer) {
        if (!answer)
            complain(answer.errorString);
    });
    \endcode

    While stateChanged(), infoChanged() or progress() is connected the service is watched: the manager reports each change
    (NotifyServiceStatusChange; PropertiesChanged of systemd's D-Bus interface). Only the check points of a pending state,
    which the SCM does not report, are queried, ten times within each wait hint.

    The functions may be called from any thread; the signals are emitted in the controller's. The shared thread ends with the
    last controller, or with QCoreApplication, whose destructor waits until all requests have been sent; on Windows up to 30 s
    for each StartService and ControlService. A controller may be created before the application and outlive it, but without an
    application there are no signals, and futures are canceled.
*/
class QTDAEMON_EXPORT ServiceController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QtDaemon::State state READ state NOTIFY stateChanged)

public:
    enum class Scope {
        System, //!< the machine's manager
        User, //!< the user's own manager, as with systemctl --user; Windows has none
    };
    Q_ENUM(Scope)

    using Answer
        = QFuture<ServiceResult<ServiceInfo>>; //!< the future of a request, with the service as it was when that was done
    using Changes
        = QFuture<ServiceResult<QList<ServiceChange>>>; //!< the future of an installation, with what has changed, or would change

    /*! \brief Controls the system's service \a name. The object is a child of \a parent. */
    explicit ServiceController(const QString &name, QObject *parent = nullptr);
    /*!
        \brief Controls the service \a name of the manager of \a scope on \a host: another machine, named as for OpenSCManager
        or systemctl -H, or this one when it is empty. The object is a child of \a parent.
    */
    ServiceController(const QString &name, Scope scope, const QString &host = {}, QObject *parent = nullptr);
    /*!
        \brief Returns at once. What has been requested is still carried out, and answered; waits for a state are canceled.
    */
    ~ServiceController() override;

    QString name() const; //!< the service's name, as it was given to the constructor
    State state() const; //!< the state last reported; NotReady before that, and when there is no such service

    Answer query(); //!< the service as it is now

    /*!
        \brief Starts the service. Done when the manager has accepted the request, or when the same request is already under
        way; startAndWait() and waitForState() wait for the result. The same holds for stop(), pause(), resume() and
        restart().

        On Windows \a arguments become Service::startArguments(). On systemd the request is done when the unit has begun to
        start, or after it has waited 30 s for other units.
    */
    Answer start(const QStringList &arguments = {});
    Answer stop(); //!< sends Stop; on systemd done when the unit has begun to stop
    Answer pause(); //!< sends Pause, which leads to Service::pausePending()
    Answer resume(); //!< sends Continue, which leads to Service::continuePending()
    /*!
        \brief Sends ParamChange, which leads to Service::paramChange().

        On systemd the request is done when the slots of that signal have returned; it fails with Error::InvalidData after
        Service::refuse().
    */
    Answer reload();
    Answer sendControl(int code); //!< sends \a code, 128 to 255, which leads to Service::userControl()

    /*!
        \brief Stops the service, if it is running, and starts it. Running dependents are stopped before it and started after
        it.

        On systemd it calls RestartUnit, which keeps stored descriptors. On Windows it is done when the dependents run again; if
        it is canceled, or the application ends, while a service is stopping, that service is not started again.
    */
    Answer restart();

    /*!
        \brief Done when the service is in \a state.

        It fails with Error::RequestTimeout when the service lets its own wait hint pass without a new check point, with the
        service's error when the service stops on the way to another state, and with Error::WaitTimeout after \a limit, unless
        that is negative. Later requests do not wait for it.
    */
    Answer waitForState(QtDaemon::State state, std::chrono::milliseconds limit = std::chrono::milliseconds(-1));

    /*!
        \brief Calls start(), and is done when the service runs.

        The functions of this kind fail as their request and waitForState() do; \a limit is for both together. It is not an
        error to start a service that is running, or to stop one that is stopped. Later requests wait only for the request, not
        for the state. \a arguments are as in start().
    */
    Answer startAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1), const QStringList &arguments = {});
    /*! \brief Calls stop(), and is done when the service has stopped; \a limit is as in startAndWait(). */
    Answer stopAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief Calls pause(), and is done when the service is paused; \a limit is as in startAndWait(). */
    Answer pauseAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief Calls resume(), and is done when the service runs; \a limit is as in startAndWait(). */
    Answer resumeAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief Calls restart(), and is done when the service runs; \a limit is as in startAndWait(). */
    Answer restartAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));

    /*!
        \brief Returns every service of the manager of \a scope on \a host.

        On systemd it takes two calls, however many services there are, and has for each its name, its state,
        Error::ProcessAborted when it has failed and, when it is loaded, its display name; query() has the rest.
    */
    static QFuture<ServiceResult<QList<ServiceInfo>>> list(Scope scope = Scope::System, const QString &host = {});

    /*! \brief Returns what install() or reconfigure() would change with \a description. Nothing is changed. */
    Changes plan(const ServiceDescription &description);
    Changes planUninstall(); //!< returns what uninstall() would change; nothing is changed
    /*!
        \brief Installs \a description as a whole, or changes nothing: when a step fails, the steps before it are undone. Fails
        with Error::AlreadyExists when the service exists.
    */
    Changes install(const ServiceDescription &description);
    /*! \brief Changes the service, which may be running, to \a description. Fails with Error::DoesNotExist if there is none. */
    Changes reconfigure(const ServiceDescription &description);
    Changes uninstall(); //!< stops the service and removes it

    /*! \brief Returns what is wrong with the service as installed on this machine, or could be better. */
    QFuture<ServiceResult<QList<ServiceFinding>>> diagnose();

Q_SIGNALS:
    void stateChanged(QtDaemon::State state); //!< a new \a state emits stateChanged()
    /*!
        \brief Something in \a info has changed that progress() does not report: the state, the text, the process, the exit code
        or the restarts.

        When the state is new, the signal is emitted after stateChanged(). The SCM reports only state changes, and what comes
        with them.
    */
    void infoChanged(const QtDaemon::ServiceInfo &info);
    /*! \brief A pending state has reported a new \a checkPoint; the next one is due within \a waitHint milliseconds. */
    void progress(quint32 checkPoint, quint32 waitHint);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    ServiceControllerPrivate *const d;
};

} // namespace QtDaemon
