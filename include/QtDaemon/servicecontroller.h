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
    int restarts = 0; //!< how often the manager has restarted it by itself; only systemd counts
    int restartsIn = -1; //!< milliseconds until the manager starts a failed service again; -1: never, or not known

    friend bool operator==(const ServiceInfo &a, const ServiceInfo &b)
    {
        return a.name == b.name && a.displayName == b.displayName && a.status == b.status && a.processId == b.processId
            && a.restarts == b.restarts && a.restartsIn == b.restartsIn;
    }
    friend bool operator!=(const ServiceInfo &a, const ServiceInfo &b) { return !(a == b); }
};

/*!
    \brief One setting of an installed service, by the name that its manager has for it.

    For an environment it has the names of the variables that change, without their values: "TOKEN=…".
*/
struct QTDAEMON_EXPORT ServiceChange
{
    Q_GADGET
    Q_PROPERTY(QString setting MEMBER setting)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)

public:
    QString setting{}; //!< its name, such as "BinaryPathName" or "heartbeat.service [Service] ExecStart"
    QString before{}; //!< its value until now; empty when it is new
    QString after{}; //!< its new value; empty when it is removed

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
    \brief What a manager answered: a value, or an error with a sentence for people.

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

    explicit operator bool() const { return error == Error::NoError; } //!< returns true without an error
};

/*!
    \brief Controls, watches and installs one service, from any program.

    Every function returns at once with a future, which gets the answer. The requests of a controller are carried out one
    after the other, in a thread and over a connection that all controllers of the same manager share. A request that waits
    for its service does not hold up those of other controllers; install(), reconfigure(), uninstall() and diagnose() do
    while they work.

    QFuture::cancel() ends any of them: what has been sent is not undone, but no longer waited for, and the next request has
    its turn (on Windows when the SCM has returned from the call). A future that was cancelled has no result: then() does not
    run, and result() must not be called. Futures are also cancelled when no thread can be started.

    What QFuture::then() is given without a context runs in the shared thread, or at once in the caller's when the answer is
    there already. It must not wait for another answer.
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
    for each StartService and ControlService. A controller may be made before the application and outlive it, but without an
    application there are no signals, and futures are cancelled.
*/
class QTDAEMON_EXPORT ServiceController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QtDaemon::State state READ state NOTIFY stateChanged)

public:
    enum class Scope {
        System, //!< the machine's manager
        User, //!< the user's own, as of systemctl --user; Windows has none
    };
    Q_ENUM(Scope)

    using Answer
        = QFuture<ServiceResult<ServiceInfo>>; //!< the future of a request, with the service as it was when that was done
    using Changes
        = QFuture<ServiceResult<QList<ServiceChange>>>; //!< the future of an installation, with what has changed, or would

    /*! \brief For the system's service \a name. The object is a child of \a parent. */
    explicit ServiceController(const QString &name, QObject *parent = nullptr);
    /*!
        \brief For the service \a name of the manager of \a scope on \a host: another machine, as OpenSCManager or systemctl -H
        takes it, or this one when it is empty. The object is a child of \a parent.
    */
    ServiceController(const QString &name, Scope scope, const QString &host = {}, QObject *parent = nullptr);
    /*!
        \brief Returns at once. What has been requested is still carried out, and answered; waits for a state are cancelled.
    */
    ~ServiceController() override;

    QString name() const; //!< the service's name, as it was given to the constructor
    State state() const; //!< the state last reported; NotReady before that, and when there is no such service

    Answer query(); //!< the service as it is now

    /*!
        \brief Starts the service. Done when the manager has accepted the request, or the same request is under way already:
        startAndWait() and waitForState() wait for the result. The same holds for stop(), pause(), resume() and restart().

        \a arguments are those of Service::startArguments(), on Windows alone. On systemd it is done when the unit has begun to
        start, or after 30 s in which it waited for other units.
    */
    Answer start(const QStringList &arguments = {});
    Answer stop(); //!< sends Stop; on systemd done when the unit has begun to stop
    Answer pause(); //!< sends Pause, which leads to Service::pausePending()
    Answer resume(); //!< sends Continue, which leads to Service::continuePending()
    /*!
        \brief Sends ParamChange, which leads to Service::paramChange().

        On systemd it is done when the slots of that have returned, with Error::InvalidData after Service::refuse().
    */
    Answer reload();
    Answer sendControl(int code); //!< sends \a code, 128 to 255, which leads to Service::userControl()

    /*!
        \brief Stops the service, when it runs, and starts it. Its dependents that run are stopped before and started after it.

        On systemd it is RestartUnit, which keeps stored descriptors. On Windows it is done when the dependents run again; when
        it is cancelled, or the application ends, while a service is stopping, that service is not started again.
    */
    Answer restart();

    /*!
        \brief Done when the service is in \a state.

        It fails with Error::RequestTimeout when the service lets its own wait hint pass without a new check point, with the
        error of the service when that stops on the way to another state, and with Error::WaitTimeout after \a limit, unless
        that is negative. What is requested next does not wait for it.
    */
    Answer waitForState(QtDaemon::State state, std::chrono::milliseconds limit = std::chrono::milliseconds(-1));

    /*!
        \brief start(), and done when the service runs.

        The functions of this kind fail as their request and waitForState() do; the \a limit is for both together. It is
        no error to start a service that runs, or to stop one that is stopped. What is requested next waits for the request
        alone. \a arguments are as those of start().
    */
    Answer startAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1), const QStringList &arguments = {});
    /*! \brief stop(), and done when the service has stopped; \a limit is as in startAndWait(). */
    Answer stopAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief pause(), and done when the service is paused; \a limit is as in startAndWait(). */
    Answer pauseAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief resume(), and done when the service runs; \a limit is as in startAndWait(). */
    Answer resumeAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief restart(), and done when the service runs; \a limit is as in startAndWait(). */
    Answer restartAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));

    /*!
        \brief Every service of the manager of \a scope on \a host.

        On systemd it takes two calls, however many services there are, and has of each its name, its state,
        Error::ProcessAborted when it has failed and, when it is loaded, its display name; query() has the rest.
    */
    static QFuture<ServiceResult<QList<ServiceInfo>>> list(Scope scope = Scope::System, const QString &host = {});

    /*! \brief What install() or reconfigure() would change with \a description. Nothing is changed. */
    Changes plan(const ServiceDescription &description);
    Changes planUninstall(); //!< what uninstall() would change; nothing is changed
    /*!
        \brief Installs \a description, all of it or nothing: when a step fails, what was done is undone.
        Fails with Error::AlreadyExists when the service is there.
    */
    Changes install(const ServiceDescription &description);
    /*! \brief Changes the service, which may run, to \a description. Fails with Error::DoesNotExist when it is not there. */
    Changes reconfigure(const ServiceDescription &description);
    Changes uninstall(); //!< stops the service and removes it

    /*! \brief What is wrong with the service as it is installed on this machine, or could be better. */
    QFuture<ServiceResult<QList<ServiceFinding>>> diagnose();

Q_SIGNALS:
    void stateChanged(QtDaemon::State state); //!< a new \a state emits stateChanged()
    /*!
        \brief Something in \a info has changed, other than what progress() has: the state, the text, the process, the exit code
        or the restarts.

        When the state is new it is emitted after stateChanged(). The SCM reports only changes of the state, and what comes with
        them.
    */
    void infoChanged(const QtDaemon::ServiceInfo &info);
    /*! \brief A pending state has shown another \a checkPoint; the next comes within \a waitHint milliseconds. */
    void progress(quint32 checkPoint, quint32 waitHint);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;

private:
    ServiceControllerPrivate *const d;
};

} // namespace QtDaemon
