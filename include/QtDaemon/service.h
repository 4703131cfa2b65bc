// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/backend.h>
#include <QtDaemon/listendescriptor.h>

#include <QList>

namespace QtDaemon {

class ServicePrivate;
struct ServiceDescription;

/*!
    \brief Runs the program as a service, in the event loop of its own QCoreApplication.

    A service moves through states. Entering one emits its signal; a pending state waits for your nextState() and repeats its
    signal each cycle until then:
    \code
    QCoreApplication app(argc, argv);
    QtDaemon::Service service("heartbeat");
    QObject::connect(&service, &QtDaemon::Service::startPending, [&] { openThings(); service.nextState(); });
    QObject::connect(&service, &QtDaemon::Service::stopPending, [&] { closeThings(); service.nextState(); });
    return service.exec();
    \endcode

    The Service itself answers a pending state, a shutdown or an unhandled control when neither its signal nor notified() is
    connected. Signals are emitted from the event loop, never within a function of this class that you call in a slot, except
    errorOccurred() and the signals that poll() leads to. While a slot runs a nested event loop, controls are still taken and
    check points still rise, but no signal is repeated.

    The page \l {Windows, systemd and the Console} says what each manager sends, which POSIX signals start() handles, and which
    stay with the program.

    A slot may delete the Service, and must not throw. The object must live in the application's thread. nextState(),
    advanceFrom(), requestAdditionalTime(), stop(), fail(), refuse(), setExitCode(), setStatusText() and poll() may be
    called from any thread.

    Its objectName is "qtdaemon" unless you set another: \c {app.findChild<QtDaemon::Service *>()}.
*/
class QTDAEMON_EXPORT Service : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QtDaemon::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(int pollInterval READ pollInterval WRITE setPollInterval NOTIFY pollIntervalChanged)
    Q_PROPERTY(int waitHint READ waitHint WRITE setWaitHint NOTIFY waitHintChanged)
    Q_PROPERTY(QtDaemon::AcceptedControls acceptedControls READ acceptedControls WRITE setAcceptedControls RESET
                   resetAcceptedControls NOTIFY acceptedControlsChanged)
    Q_PROPERTY(bool quitOnStopped READ quitOnStopped WRITE setQuitOnStopped NOTIFY quitOnStoppedChanged)
    Q_PROPERTY(bool deleteOnStopped READ deleteOnStopped WRITE setDeleteOnStopped NOTIFY deleteOnStoppedChanged)
    Q_PROPERTY(QString statusText READ statusText WRITE setStatusText NOTIFY statusTextChanged)
    Q_PROPERTY(QString backendName READ backendName NOTIFY stateChanged)
    Q_PROPERTY(int cycle READ cycle NOTIFY heartbeat)
    Q_PROPERTY(QStringList startArguments READ startArguments NOTIFY stateChanged)

public:
    explicit Service(QObject *parent = nullptr); //!< a child of \a parent, named after the program's file, without its suffix
    explicit Service(const QString &name, QObject *parent = nullptr); //!< \a name is that of the installed service
    /*! \brief Takes the name of the \a description that ServiceCommandLine installs, so that it is written once. */
    explicit Service(const ServiceDescription &description, QObject *parent = nullptr);
    /*! \brief Uses the \a backend of a manager of your own, or of an EmbeddedManager in a test. */
    Service(const QString &name, std::unique_ptr<Backend> backend, QObject *parent = nullptr);
    ~Service() override; //!< reports Stopped with the exit code, unless that has already happened

    QString name() const; //!< 1 to 256 characters without a slash or backslash; start() checks it
    State state() const; //!< the present state; NotReady until the manager has started the service

    int pollInterval() const; //!< milliseconds between two cycles, by default 1000; with 0 only controls wake the service
    void setPollInterval(int milliseconds);

    int waitHint() const; //!< the wait hint at the beginning of a pending state, in milliseconds; by default 30000
    void setWaitHint(int milliseconds);

    /*!
        \brief The controls accepted in a settled state.

        Until set explicitly, and after resetAcceptedControls(), they follow the connections: Stop and Shutdown are always
        accepted, PauseContinue with a slot for pausePending(), paused() or notified(), and ParamChange, SessionChange,
        PowerEvent and TimeChange with a slot for their signals. All others (see AcceptedControl) are accepted only when set
        explicitly, and emit unhandled(). User controls, DeviceEvent and Interrogate are always accepted. As on Windows
        (ControlService), StartPending accepts only Stop, and StopPending nothing.
    */
    AcceptedControls acceptedControls() const;
    void setAcceptedControls(AcceptedControls controls);
    void resetAcceptedControls();

    bool quitOnStopped() const; //!< whether QCoreApplication::exit() is called with the exit code after Stopped; true by default
    void setQuitOnStopped(bool quit);
    bool deleteOnStopped() const; //!< whether deleteLater() is called after Stopped; false by default
    void setDeleteOnStopped(bool deleteLater);

    QString statusText() const; //!< one line for people: what the service is doing, in addition to its state
    QString backendName() const; //!< Backend::name(); empty until start()
    int cycle() const; //!< how many cycles ago the present state began, or shutdown() was first emitted: 0 the first time
    QStringList startArguments() const; //!< the arguments passed to StartService; on the console those of the command line

    /*!
        \brief The open descriptors that the process was started with: sockets of a .socket unit, and those that
        storeDescriptor() has stored. The first call, or start() if that comes first, reads them from LISTEN_FDS, LISTEN_PID
        and LISTEN_FDNAMES, and removes these variables. Empty on Windows. See sd_listen_fds(3).
    */
    static QList<ListenDescriptor> listenDescriptors();
    /*!
        \brief Stores a duplicate of \a descriptor in the manager, which passes it to the next run of the service
        in listenDescriptors(): after a restart, a crash or a SIGKILL.

        \a name has 1 to 255 printable ASCII characters, and no colon (FDNAME= of sd_notify(3)). Only systemd stores
        descriptors, at most FileDescriptorStoreMax=, and drops a socket or a pipe whose peer has hung up.

        Returns false when the descriptor is not stored, for example because the store is disabled or full, and true when it was
        sent to systemd, which does not reply. The limit is known from systemd 254 on ($FDSTORE, which start() removes from the
        environment). Whatever this process has stored and not removed counts against the limit: an open file once, under
        however many names, and a socket or a pipe only while the process keeps it open and no peer has hung up. Descriptors
        from listenDescriptors(), which may come from a .socket unit, and further open files of the same inode do not count:
        when they fill the store, true may be wrong.
    */
    bool storeDescriptor(const QString &name, int descriptor);
    bool removeDescriptor(const QString &name); //!< removes those stored under \a name; returns false when none can be stored

    /*!
        \brief The folder for the service's own data: the first in $STATE_DIRECTORY, if systemd has created any
        (systemd.exec(5)).

        Otherwise, and on Windows, it is QStandardPaths::AppLocalDataLocation of the account that the service runs as, which is
        created when missing. The result is empty when that fails. Settings for an administrator to edit belong elsewhere: in
        /etc, or below C:/ProgramData.
    */
    static QString stateDirectory();

    /*!
        \brief Calls start(), then QCoreApplication::exec().

        Returns what the process should exit with: the code of fail() or setExitCode() (255 when it is
        larger: POSIX keeps 8 bits), never 0 after fail(), and EXIT_FAILURE when start() returns false.
    */
    int exec();

public Q_SLOTS:
    /*! \brief Connects to the manager. Returns false, after errorOccurred(), when there is none or the name is invalid. */
    bool start();

    /*!
        \brief Answers the signal that was emitted last: its work is done.

        StartPending and ContinuePending go to Running, PausePending to Paused, StopPending to Stopped. While a shutdown() is
        unanswered, the service goes to StopPending instead, with a wait hint of \a waitHint milliseconds (0: 30 000). An
        unhandled() control is answered while its slots run, and the state stays the same. Otherwise the call has no effect in a
        settled state, or before the signal of the present state has been emitted, so that a second call does no harm. The new
        state is reported within the call; its signal is emitted from the event loop.
    */
    void nextState(int waitHint = 0);
    /*!
        \brief nextState(\a waitHint) for an answer that comes later: it does nothing unless the service is still in \a state.

        As a late answer to startPending(), nextState() would end a stop that has arrived in the meantime. While a shutdown() is
        unanswered in a pending state, advanceFrom() does nothing either: use nextState() to answer a shutdown.
    */
    void advanceFrom(QtDaemon::State state, int waitHint = 0);

    /*!
        \brief Extends a pending state, or an unanswered shutdown(), by up to \a milliseconds.

        The time is reported (wait hint; EXTEND_TIMEOUT_USEC on systemd), and the signal is not repeated until it has
        passed. Check points keep rising with each cycle, so that the manager still notices a hung event loop. In a slot for
        paramChange() the call keeps the reload open: \c {systemctl reload} returns after nextState() or refuse().
    */
    void requestAdditionalTime(int milliseconds);

    void stop(); //!< stops the service, as if the manager had sent Stop

    /*!
        \brief Ends the service as failed, from any state: errorOccurred(), stopped(), then Stopped with
        ERROR_SERVICE_SPECIFIC_ERROR (1066) and \a serviceExitCode. The exit code of the process is not 0, so that recovery
        actions and Restart=on-failure apply.

        On systemd \a reason becomes the last status text, which systemctl status shows; on Windows it becomes an event of the
        Application log, with the service's name as its source. ServiceController reports it on both.
    */
    void fail(quint32 serviceExitCode, const QString &reason = {});

    /*!
        \brief Refuses the new settings: in a slot for paramChange(), or before the nextState() that ends a reload.

        The service emits errorOccurred() and keeps running as before. In systemd's protocol a reload cannot fail, so the status
        text has the \a reason until the next reload or setStatusText(): ServiceController::reload() and the verb reload fail
        with it, and systemctl status shows it. The SCM gets its answer before the slots run: there the reason is only logged.
    */
    void refuse(const QString &reason);

    void setExitCode(quint32 serviceExitCode); //!< \a serviceExitCode is reported with Stopped; 0 is success
    void setStatusText(const QString &text);

    void poll(); //!< runs a cycle now, out of turn: first every waiting control, then what the timer does each pollInterval

Q_SIGNALS:
    void notReady(); //!< emitted each cycle until the manager has started the service
    void startPending(); //!< acquire what the service needs, then call nextState(); repeated each cycle until then
    void running(); //!< emitted once, when the service begins to run, and again after a pause
    void pausePending(); //!< after Pause: suspend the work, then call nextState(); repeated until then
    void paused(); //!< emitted once, when the service is paused
    void continuePending(); //!< after Continue (ServiceController::resume()): go on, then call nextState(); repeated until then
    void stopPending(); //!< release everything, then call nextState(); repeated until then
    void stopped(); //!< the last signal: Stopped is reported after its slots have returned

    /*!
        \brief The system is shutting down: \a message is Shutdown or PreShutdown.

        The state stays the same, and the signal is emitted each cycle until nextState(waitHint) leads to StopPending.
        SERVICE_CONTROL_PRESHUTDOWN is sent only to a service whose acceptedControls are set to include it. A service that does
        not accept Shutdown, or is still starting, gets nothing on Windows; on systemd, whose SIGTERM cannot be refused, it gets
        a Stop.
    */
    void shutdown(const QtDaemon::Message &message);
    void unhandled(const QtDaemon::Message &message); //!< emitted once for a control, \a message, whose signal is not connected
    /*! \brief Emitted each cycle, in every \a state, with Control::None, and once for each control, which is \a message. */
    void notified(QtDaemon::State state, const QtDaemon::Message &message);

    void paramChange(); //!< read your settings again, or refuse() them; ServiceController::reload() leads to it
    void userControl(int code); //!< \a code is 128 to 255; systemd has signals for 128 to 158

    // Only the SCM sends these four: they are never emitted under systemd or on a console.
    void sessionChange(const QtDaemon::Message &message); //!< \a message has a WTSSESSION_NOTIFICATION as eventData
    /*!
        \brief \a message has PBT_APM... as eventType and no eventData.

        PBT_POWERSETTINGCHANGE, with a POWERBROADCAST_SETTING, is not emitted yet: Windows sends it to services that have called
        RegisterPowerSettingNotification() with their service status handle, which QtDaemon does not expose.
    */
    void powerEvent(const QtDaemon::Message &message);
    /*!
        \brief \a message has a DEV_BROADCAST_HDR and what follows it as eventData. Not emitted yet.

        Windows sends it to services that have called RegisterDeviceNotification() with their service status handle, which
        QtDaemon does not expose.
    */
    void deviceEvent(const QtDaemon::Message &message);
    void timeChange(const QtDaemon::Message &message); //!< \a message has a SERVICE_TIMECHANGE_INFO as eventData

    void stateChanged(QtDaemon::State state); //!< emitted after the signal of \a state
    void heartbeat(); //!< each cycle after start() emits heartbeat()
    void errorOccurred(const QString &message); //!< \a message is a sentence for people, translated and already logged

    void pollIntervalChanged(int milliseconds);
    void waitHintChanged(int milliseconds);
    void acceptedControlsChanged(QtDaemon::AcceptedControls controls);
    void quitOnStoppedChanged(bool quit);
    void deleteOnStoppedChanged(bool deleteLater);
    void statusTextChanged(const QString &text);

protected:
    void connectNotify(const QMetaMethod &signal) override;
    void disconnectNotify(const QMetaMethod &signal) override;
    bool event(QEvent *event) override;

private:
    friend class ServicePrivate;
    void wake();
    std::unique_ptr<ServicePrivate> const d;
};

} // namespace QtDaemon
