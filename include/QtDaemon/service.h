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
    \brief Runs the program as a service, on its own QCoreApplication.

    A service moves through states. Entering one emits its signal; a pending state waits for your
    nextState(), and its signal is repeated each cycle until then:
    \code
    QCoreApplication app(argc, argv);
    QtDaemon::Service service("heartbeat");
    QObject::connect(&service, &QtDaemon::Service::startPending, [&] { openThings(); service.nextState(); });
    QObject::connect(&service, &QtDaemon::Service::stopPending, [&] { closeThings(); service.nextState(); });
    return service.exec();
    \endcode

    A pending state, a shutdown or an unhandled control is answered by the Service itself when neither its signal nor
    notified() has a slot. Signals are emitted by the event loop, never inside a function of this class that you call from a
    slot, except errorOccurred() and what poll() finds. While a slot runs an event loop of its own, controls are still
    taken and check points still rise, but nothing is repeated.

    The page \l {Windows, systemd and the Console} says what each manager sends, which POSIX signals start() takes, and which
    remain the program's.

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
    /*! \brief With the \a backend of a manager of your own, or of an EmbeddedManager in a test. */
    Service(const QString &name, std::unique_ptr<Backend> backend, QObject *parent = nullptr);
    ~Service() override; //!< reports Stopped with the exit code, should that not have happened yet

    QString name() const; //!< 1 to 256 characters without a slash or backslash; start() checks it
    State state() const; //!< the present state; NotReady until the manager has started the service

    int pollInterval() const; //!< milliseconds between two cycles, by default 1000; with 0 only controls wake it
    void setPollInterval(int milliseconds);

    int waitHint() const; //!< milliseconds that are reported when a pending state begins, by default 30000
    void setWaitHint(int milliseconds);

    /*!
        \brief The controls accepted in a settled state.

        Until set by hand, and after resetAcceptedControls(), they follow the connections: Stop and Shutdown always,
        PauseContinue with a slot for pausePending(), paused() or notified(), ParamChange, SessionChange, PowerEvent and
        TimeChange with one for their signals. All others (see AcceptedControl) are accepted only when set by hand, and emit
        unhandled(). User controls, DeviceEvent and Interrogate are always accepted. As on Windows (ControlService),
        StartPending accepts Stop alone, and StopPending nothing.
    */
    AcceptedControls acceptedControls() const;
    void setAcceptedControls(AcceptedControls controls);
    void resetAcceptedControls();

    bool quitOnStopped() const; //!< whether QCoreApplication::exit() is called with the exit code after Stopped; true by default
    void setQuitOnStopped(bool quit);
    bool deleteOnStopped() const; //!< whether deleteLater() is called after Stopped; false by default
    void setDeleteOnStopped(bool deleteLater);

    QString statusText() const; //!< one line for people: what the service is doing, beside its state
    QString backendName() const; //!< Backend::name(); empty until start()
    int cycle() const; //!< how many cycles ago the present state began, or shutdown() was first emitted: 0 the first time
    QStringList startArguments() const; //!< the arguments given to StartService; on the console those of the command line

    /*!
        \brief The open descriptors that the process was started with: sockets of a .socket unit, and what storeDescriptor() has
        stored. Read from LISTEN_FDS, LISTEN_PID and LISTEN_FDNAMES at the first call or start(), whichever
        is first; that removes the variables. Empty on Windows. See sd_listen_fds(3).
    */
    static QList<ListenDescriptor> listenDescriptors();
    /*!
        \brief Stores a duplicate of \a descriptor in the manager, which passes it to the next run of the service
        in listenDescriptors(): after a restart, a crash, a SIGKILL.

        \a name has 1 to 255 printable ASCII characters, and no colon (FDNAME= of sd_notify(3)). Only systemd stores
        descriptors, FileDescriptorStoreMax= of them, and drops a socket or a pipe whose peer has hung up.

        Returns false when it is not stored, for example because the store is off or full, and true when it was sent to systemd,
        which does not answer. The limit is known from systemd 254 on ($FDSTORE, which start() removes from the environment).
        What this process has stored and not removed counts against it: an open file once, under whatever names, and a socket or
        a pipe only while the process keeps it open and no peer has hung up. The descriptors from listenDescriptors(), which may
        come from a .socket unit, and further open files of the same inode do not count: when they fill the store, true may be
        wrong.
    */
    bool storeDescriptor(const QString &name, int descriptor);
    bool removeDescriptor(const QString &name); //!< removes those under \a name; returns false when none can be stored

    /*!
        \brief The folder for the service's own data: the first of $STATE_DIRECTORY, where systemd has made any
        (systemd.exec(5)).

        Otherwise, and on Windows, it is QStandardPaths::AppLocalDataLocation of the account that the service runs as, which is
        made when it is not there. It is empty when that cannot be made. Settings for an administrator to edit belong elsewhere:
        in /etc, or below C:/ProgramData.
    */
    static QString stateDirectory();

    /*!
        \brief start(), then QCoreApplication::exec().

        Returns what the process should exit with: the code of fail() or setExitCode() (255 when it is
        larger: POSIX keeps 8 bits), never 0 after fail(), and EXIT_FAILURE when start() returns false.
    */
    int exec();

public Q_SLOTS:
    /*! \brief Connects to the manager. Returns false, after errorOccurred(), when there is none or the name is invalid. */
    bool start();

    /*!
        \brief Answers what was emitted last: its work is done.

        StartPending and ContinuePending go to Running, PausePending to Paused, StopPending to Stopped. While a
        shutdown() waits, the service goes to StopPending instead, with a wait hint of \a waitHint milliseconds (0: 30 000). An
        unhandled() control is answered while its slots run, and the state stays. Otherwise nothing happens in a settled state,
        nor before the signal of the present state was emitted: a second call does no harm. The new state is reported inside the
        call; its signal is emitted by the event loop.
    */
    void nextState(int waitHint = 0);
    /*!
        \brief nextState(\a waitHint) for an answer that comes later: it does nothing unless the service is still in \a state.

        nextState() as a late answer to startPending() would end a stop that came in the meantime. While a shutdown() waits in a
        pending state, advanceFrom() does nothing either: nextState() answers a shutdown.
    */
    void advanceFrom(QtDaemon::State state, int waitHint = 0);

    /*!
        \brief Extends a pending state, or a shutdown() that waits, by up to \a milliseconds.

        The time is reported (wait hint; EXTEND_TIMEOUT_USEC on systemd), and the signal is not repeated until it has
        passed. Check points go on rising with each cycle, so that the manager still notices a hung event loop.
        In a slot of paramChange() it keeps the reload open: \c {systemctl reload} returns after nextState() or refuse().
    */
    void requestAdditionalTime(int milliseconds);

    void stop(); //!< as if the manager had sent Stop

    /*!
        \brief Ends the service as failed, from any state: errorOccurred(), stopped(), then Stopped with
        ERROR_SERVICE_SPECIFIC_ERROR (1066) and \a serviceExitCode. The exit code of the process is not 0, so that recovery
        actions and Restart=on-failure apply.

        On systemd \a reason is the last status text, which systemctl status shows; on Windows an event of the Application
        log, with the service's name as its source. ServiceController shows it either way.
    */
    void fail(quint32 serviceExitCode, const QString &reason = {});

    /*!
        \brief Refuses the new settings: in a slot of paramChange(), or before the nextState() that ends a reload.

        The service emits errorOccurred() and runs on as it was. In systemd's protocol a reload cannot fail, so the status text
        has the \a reason until the next reload or setStatusText(): ServiceController::reload() and the verb reload fail with
        it, and systemctl status shows it. The SCM has its answer before the slots run: there it is only logged.
    */
    void refuse(const QString &reason);

    void setExitCode(quint32 serviceExitCode); //!< \a serviceExitCode is reported with Stopped; 0 is success
    void setStatusText(const QString &text);

    void poll(); //!< one cycle now, out of turn: every waiting control, then what the timer does each pollInterval

Q_SIGNALS:
    void notReady(); //!< emitted each cycle, until the manager has started the service
    void startPending(); //!< acquire what the service needs, then nextState(); repeated each cycle until then
    void running(); //!< emitted once, when it begins to run, and again after a pause
    void pausePending(); //!< after Pause: suspend the work, then nextState(); repeated until then
    void paused(); //!< emitted once, when it is paused
    void continuePending(); //!< after Continue (ServiceController::resume()): go on, then nextState(); repeated until then
    void stopPending(); //!< release everything, then nextState(); repeated until then
    void stopped(); //!< the last signal: Stopped is reported after its slots have returned

    /*!
        \brief The system goes down: \a message is Shutdown or PreShutdown.

        The state stays, and this is emitted each cycle until nextState(waitHint) leads to StopPending.
        SERVICE_CONTROL_PRESHUTDOWN is only sent to a service that accepts it by hand. One that does not accept Shutdown, or
        is still starting, gets nothing on Windows; on systemd, whose SIGTERM cannot be refused, it gets a Stop.
    */
    void shutdown(const QtDaemon::Message &message);
    void unhandled(const QtDaemon::Message &message); //!< emitted once for a control, \a message, whose own signal has no slot
    /*! \brief Emitted each cycle, in every \a state, with Control::None, and once for each control with that as \a message. */
    void notified(QtDaemon::State state, const QtDaemon::Message &message);

    void paramChange(); //!< read your settings again, or refuse() them: what ServiceController::reload() asks for
    void userControl(int code); //!< \a code is 128 to 255; systemd has signals for 128 to 158

    // Only the SCM sends these four: they never come under systemd or on a console.
    void sessionChange(const QtDaemon::Message &message); //!< \a message has a WTSSESSION_NOTIFICATION as eventData
    /*!
        \brief \a message has PBT_APM... as eventType and no eventData.

        PBT_POWERSETTINGCHANGE, with a POWERBROADCAST_SETTING, is not emitted yet: Windows sends it to services that have called
        RegisterPowerSettingNotification() with their service status handle, which QtDaemon does not hand out.
    */
    void powerEvent(const QtDaemon::Message &message);
    /*!
        \brief \a message has a DEV_BROADCAST_HDR and what follows it as eventData. Not emitted yet.

        Windows sends it to services that have called RegisterDeviceNotification() with their service status handle, which
        QtDaemon does not hand out.
    */
    void deviceEvent(const QtDaemon::Message &message);
    void timeChange(const QtDaemon::Message &message); //!< \a message has a SERVICE_TIMECHANGE_INFO as eventData

    void stateChanged(QtDaemon::State state); //!< emitted after the signal of \a state
    void heartbeat(); //!< heartbeat() is emitted each cycle after start()
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
