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

/*! \brief A service as its manager knows it: SERVICE_STATUS_PROCESS, or the properties of a unit. */
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
    QString name{}; //!< as ServiceController::name()
    QString displayName{}; //!< for people
    Status status{}; //!< the state is NotReady when no such service is installed
    qint64 processId = 0; //!< 0: there is no process
    int restarts = 0; //!< how often the manager has restarted it by itself; only systemd counts
    int restartsIn = -1; //!< milliseconds until the manager starts a failed service again; -1: it does not, or that is not known

    friend bool operator==(const ServiceInfo &a, const ServiceInfo &b)
    {
        return a.name == b.name && a.displayName == b.displayName && a.status == b.status && a.processId == b.processId
            && a.restarts == b.restarts && a.restartsIn == b.restartsIn;
    }
    friend bool operator!=(const ServiceInfo &a, const ServiceInfo &b) { return !(a == b); }
};

/*!
    \brief One setting of an installed service, by the name that its manager has for it.

    Of an environment there are the names of the variables that change, without their values: "TOKEN=…".
*/
struct QTDAEMON_EXPORT ServiceChange
{
    Q_GADGET
    Q_PROPERTY(QString setting MEMBER setting)
    Q_PROPERTY(QString before MEMBER before)
    Q_PROPERTY(QString after MEMBER after)

public:
    QString setting{}; //!< "BinaryPathName", "heartbeat.service [Service] ExecStart"
    QString before{}; //!< empty: it is not there yet
    QString after{}; //!< empty: it goes

    friend bool operator==(const ServiceChange &a, const ServiceChange &b)
    {
        return a.setting == b.setting && a.before == b.before && a.after == b.after;
    }
    friend bool operator!=(const ServiceChange &a, const ServiceChange &b) { return !(a == b); }
};

/*! \brief Something about an installed service that diagnose() has found. */
struct QTDAEMON_EXPORT ServiceFinding
{
    Q_GADGET
    Q_PROPERTY(Severity severity MEMBER severity)
    Q_PROPERTY(QString text MEMBER text)

public:
    enum class Severity { Good, Note, Problem };
    Q_ENUM(Severity)

    Severity severity = Severity::Good; //!< a Problem keeps the service from working, or makes it unsafe
    QString text{}; //!< what is so, and what to do when it is not good

    friend bool operator==(const ServiceFinding &a, const ServiceFinding &b)
    {
        return a.severity == b.severity && a.text == b.text;
    }
    friend bool operator!=(const ServiceFinding &a, const ServiceFinding &b) { return !(a == b); }
};

/*! \brief What a manager answered: a value, or an error with a sentence for people. */
template <typename T> struct ServiceResult
{
    Error error = Error::NoError; //!< Error::DoesNotExist for a service that is not there
    QString errorString{}; //!< what happened, to what, and what to do; translated
    T value{}; //!< what was asked for; default-constructed when there is an error

    explicit operator bool() const { return error == Error::NoError; } //!< returns true without an error
};

/*!
    \brief Controls, watches and installs one service, from any program: the other side of a Service.

    Every function returns at once, and the answer is in the future. The requests of a controller are carried out one after
    the other, in a thread that all controllers of the same manager share, with one connection to it. A request that waits
    for its service holds up no other controller's; install(), reconfigure(), uninstall() and diagnose() hold up those of the
    same manager while they work. QFuture::cancel() ends any of them: one that was sent is not undone, but no longer waited
    for, and what is requested next has its turn (on Windows when the SCM has returned from the call before). A future that
    was cancelled has no result: then() does not run, and result() must not be called. Futures are cancelled, too, when no
    thread can be started.

    What follows an answer by QFuture::then() without a context runs in that thread, or at once, in the caller's, when it is
    there already, and must not wait for another answer there.
    \code
    auto *controller = new QtDaemon::ServiceController("heartbeat", this);
    connect(controller, &QtDaemon::ServiceController::stateChanged, this, &Panel::show);
    controller->stop().then(this, [this](const QtDaemon::ServiceResult<QtDaemon::ServiceInfo> &answer) {
        if (!answer)
            complain(answer.errorString);
    });
    \endcode

    While stateChanged(), infoChanged() or progress() is connected the service is watched: the manager reports each change
    (NotifyServiceStatusChange; PropertiesChanged of systemd's D-Bus interface), and only check points of a
    pending state, which the SCM does not report, are queried, ten times within each wait hint.

    The functions may be called from any thread; the signals come in the controller's. The shared thread ends with the last
    controller, or with QCoreApplication, whose destructor waits until all requests have been sent; on Windows for StartService
    and ControlService, up to 30 s each. A controller may be made before the application and outlive it, but
    then there are no signals, and futures are cancelled.
*/
class QTDAEMON_EXPORT ServiceController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QtDaemon::State state READ state NOTIFY stateChanged)

public:
    enum class Scope {
        System, //!< the machine's manager
        User, //!< systemctl --user; there is none on Windows
    };
    Q_ENUM(Scope)

    using Answer = QFuture<ServiceResult<ServiceInfo>>; //!< the service as it was when the request was done
    using Changes = QFuture<ServiceResult<QList<ServiceChange>>>; //!< what has changed, or would

    /*! \brief Of the system's service \a name. The object is a child of \a parent. */
    explicit ServiceController(const QString &name, QObject *parent = nullptr);
    /*! \brief \a host: another machine, as OpenSCManager or systemctl -H takes it; empty: this one. */
    ServiceController(const QString &name, Scope scope, const QString &host = {}, QObject *parent = nullptr);
    /*!
        \brief Returns at once. What was requested before is still carried out, and answered; waits for a state are cancelled.
    */
    ~ServiceController() override;

    QString name() const; //!< as it was given
    State state() const; //!< as last reported; NotReady before that, and when there is no such service

    Answer query(); //!< the service as it is now

    /*!
        \brief Done when the manager has taken the request, or one that is under way is the same; startAndWait() and
        waitForState() wait for what comes of it. So are the requests that follow.

        \a arguments are those of Service::startArguments(), on Windows alone. On systemd it is done when the unit has begun to
        start, or after 30 s in which other units come first.
    */
    Answer start(const QStringList &arguments = {});
    Answer stop(); //!< Stop; on systemd done when the unit has begun to stop
    Answer pause(); //!< Pause: Service::pausePending()
    Answer resume(); //!< Continue, in the words of the service's side: Service::continuePending()
    /*!
        \brief ParamChange, in the words of the service's side: Service::paramChange().

        On systemd done when its slots have returned, with Error::InvalidData after Service::refuse().
    */
    Answer reload();
    Answer sendControl(int code); //!< \a code: 128 to 255, Service::userControl()

    /*!
        \brief Stops it, when it runs, and starts it. Its dependents that run are stopped before and started after.

        RestartUnit of systemd, which keeps stored descriptors; on Windows done when the dependents run again. On
        Windows one that is cancelled, or ended with the application, while a service is stopping does not start that one again.
    */
    Answer restart();

    /*!
        \brief Done when the service is in \a state.

        Fails with Error::RequestTimeout when the service lets its own wait hint pass without a new check point, with what it
        ended with when it stops on the way to another state, and with Error::WaitTimeout after
        \a limit, if that is not negative. What is requested next does not wait for it.
    */
    Answer waitForState(QtDaemon::State state, std::chrono::milliseconds limit = std::chrono::milliseconds(-1));

    /*!
        \brief A request and what comes of it: done when the service runs, has stopped or is paused.

        Each fails as its request and waitForState() do. The \a limit is for both. To start one that runs, or to stop one that
        is stopped, is no error. What is requested next waits for the request alone. \a arguments: as those of start().
    */
    Answer startAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1), const QStringList &arguments = {});
    /*! \brief stop(), and until it has stopped; \a limit as in startAndWait(). */
    Answer stopAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief pause(), and until it is paused; \a limit as in startAndWait(). */
    Answer pauseAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief resume(), and until it runs; \a limit as in startAndWait(). */
    Answer resumeAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));
    /*! \brief restart(), and until it runs; \a limit as in startAndWait(). */
    Answer restartAndWait(std::chrono::milliseconds limit = std::chrono::milliseconds(-1));

    /*!
        \brief Every service of the manager of \a scope on \a host.

        On systemd in two calls, however many services there are. Of a service there is its name, its state,
        Error::ProcessAborted when it has failed and, when it is loaded, its display name; query() has the rest.
    */
    static QFuture<ServiceResult<QList<ServiceInfo>>> list(Scope scope = Scope::System, const QString &host = {});

    /*! \brief What install() or reconfigure() would change with \a description: nothing is. */
    Changes plan(const ServiceDescription &description);
    Changes planUninstall(); //!< what uninstall() would change: nothing is
    /*!
        \brief Installs \a description, all of it or nothing: what was done is undone when a step fails.
        Error::AlreadyExists when the service is there.
    */
    Changes install(const ServiceDescription &description);
    /*! \brief Changes the service to \a description in place; it may run. Error::DoesNotExist when it is not there. */
    Changes reconfigure(const ServiceDescription &description);
    Changes uninstall(); //!< stops it first

    /*! \brief What is wrong with the service as it is installed on this machine, or could be better. */
    QFuture<ServiceResult<QList<ServiceFinding>>> diagnose();

Q_SIGNALS:
    void stateChanged(QtDaemon::State state); //!< \a state is new
    /*!
        \brief Anything of \a info has changed but what progress() has: the state, the text, the process, the exit code, restarts.

        After stateChanged(), when that is new. The SCM reports changes of the state alone, and what comes with them.
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
