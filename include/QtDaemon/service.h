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

    A pending state, a shutdown or an unhandled control that neither its own signal nor notified() has a slot for is advanced by
    the component itself. Signals come from the event loop, never from inside a function of this class that you call from a slot,
    but for errorOccurred() and what poll() finds. While a slot runs an event loop of its own, controls are still taken and check
    points still rise, but nothing is repeated.

    What each manager sends is on the page \l {Windows, systemd and the Console}; so are the POSIX signals, those that start()
    takes and those that stay the program's.

    A slot may delete the Service, and must not throw. The object must live in the application's thread; nextState(),
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
    explicit Service(QObject *parent = nullptr); //!< a child of \a parent, with the program's base name
    explicit Service(const QString &name, QObject *parent = nullptr); //!< \a name: that of the installed service
    /*! \brief Takes the name of the \a description that ServiceCommandLine installs, so that it is written once. */
    explicit Service(const ServiceDescription &description, QObject *parent = nullptr);
    /*! \brief With the \a backend of a manager of your own, or of an EmbeddedManager in a test. */
    Service(const QString &name, std::unique_ptr<Backend> backend, QObject *parent = nullptr);
    ~Service() override; //!< reports Stopped with the exit code, should that not have happened yet

    QString name() const; //!< 1 to 256 characters without a slash or backslash; start() checks it
    State state() const; //!< NotReady until start()

    int pollInterval() const; //!< milliseconds between two cycles, 1000; 0: no cycles, wake-ups alone
    void setPollInterval(int milliseconds);

    int waitHint() const; //!< milliseconds, 30000: reported when a pending state begins
    void setWaitHint(int milliseconds);

    /*!
        \brief The controls taken in a settled state.

        Until set by hand they follow the connections: Stop and Shutdown always, PauseContinue with a slot for pausePending,
        paused or notified, ParamChange, SessionChange, PowerEvent and TimeChange with one for their signals. All others (see
        AcceptedControl) are accepted only when set by hand, and emit unhandled(). User controls, DeviceEvent and Interrogate are
        always accepted. StartPending accepts Stop alone, StopPending nothing: what Windows allows (ControlService).
    */
    AcceptedControls acceptedControls() const;
    void setAcceptedControls(AcceptedControls controls);
    void resetAcceptedControls(); //!< they follow the connections again

    bool quitOnStopped() const; //!< true: QCoreApplication::exit() with the exit code after Stopped
    void setQuitOnStopped(bool quit);
    bool deleteOnStopped() const; //!< false: deleteLater() after Stopped
    void setDeleteOnStopped(bool deleteLater);

    QString statusText() const; //!< one line for people, beside the state
    QString backendName() const; //!< empty until start()
    int cycle() const; //!< cycles since the present state began, or since shutdown() was first emitted: 0 the first time
    QStringList startArguments() const; //!< what StartService was given; on the console, the command line without the program

    /*!
        \brief The open descriptors that the process was started with: sockets of a .socket unit, and what was kept
        in the fd store. Read from LISTEN_FDS, LISTEN_PID and LISTEN_FDNAMES at the first call or start(), whichever
        is first; the variables are then gone. Empty on Windows. See sd_listen_fds(3).
    */
    static QList<ListenDescriptor> listenDescriptors();
    /*!
        \brief Stores a duplicate of \a descriptor in the manager, which passes it to the next run of the service
        in listenDescriptors(): after a restart, a crash, a SIGKILL.

        \a name: 1 to 255 printable ASCII characters, no colon (FDNAME= of sd_notify(3)). Only systemd stores
        descriptors, FileDescriptorStoreMax= of them, and drops a socket or a pipe whose peer has hung up.

        Returns false when it is not stored, for example because the store is off or full. True: it was sent to systemd,
        which does not answer. Whether the store is off or full is known from systemd 254 on ($FDSTORE, which start() removes from
        the environment). Counted is what this process has stored and not removed: an open file once, under whatever names, and a
        socket or a pipe only while the process keeps it open and no peer has hung up. Not counted are the descriptors from
        listenDescriptors(), which may come from a .socket unit, and further open files of the same inode: when those fill the
        store, true may be wrong.
    */
    bool storeDescriptor(const QString &name, int descriptor);
    bool removeDescriptor(const QString &name); //!< all that were stored under \a name; returns false where none are stored

    /*!
        \brief The folder to keep things in: the first of $STATE_DIRECTORY, where systemd has made some (systemd.exec(5)).

        Otherwise, on Windows too, QStandardPaths::AppLocalDataLocation of the account that the service runs as; it is made
        when it is not there. Empty when it cannot be made. Settings for an administrator to edit belong elsewhere: in /etc,
        or below C:/ProgramData.
    */
    static QString stateDirectory();

    /*!
        \brief start(), then QCoreApplication::exec().

        Returns what the process should exit with: the code of fail() or setExitCode() (255 when it is
        larger: POSIX keeps 8 bits), never 0 after fail(), and EXIT_FAILURE when start() is false.
    */
    int exec();

public Q_SLOTS:
    /*! \brief Connects to the manager. Returns false, after errorOccurred(), when there is none or the name is invalid. */
    bool start();

    /*!
        \brief "Done": answers what was emitted last.

        StartPending and ContinuePending go to Running, PausePending to Paused, StopPending to Stopped; with a shutdown() waiting,
        to StopPending with \a waitHint milliseconds (0: 30 000); an unhandled() control is acknowledged while its slots run, and
        the state stays. In a settled state nothing happens, nor before the signal of the present state was emitted: a second call
        does no harm. The new state is reported inside the call; its signal comes from the event loop.
    */
    void nextState(int waitHint = 0);
    /*!
        \brief nextState(\a waitHint) for an answer that comes later: it does nothing unless the service is still in \a state.

        With nextState() a late answer to startPending() would end a stop that came in the meantime. In a pending state in
        which a shutdown() waits it does nothing either: nextState() answers that.
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

        The service runs on as it was, after errorOccurred(). systemd ends a reload in no other way than as done, so the
        status text has the \a reason until the next reload or setStatusText(): ServiceController::reload() and the verb
        reload fail with it, and systemctl status shows it. The SCM has its answer before the slots run: there it is logged.
    */
    void refuse(const QString &reason);

    void setExitCode(quint32 serviceExitCode); //!< \a serviceExitCode is reported with Stopped; 0 is success
    void setStatusText(const QString &text);

    void poll(); //!< one cycle now, out of turn: every waiting control, then what the timer does each pollInterval

Q_SIGNALS:
    void notReady(); //!< each cycle, until the manager takes the service up
    void startPending(); //!< acquire what the service needs, then nextState(); repeated each cycle until then
    void running(); //!< once, when it begins to run, and again after a pause
    void pausePending(); //!< after Pause: suspend the work, then nextState(); repeated until then
    void paused(); //!< once, when it is paused
    void continuePending(); //!< after Continue (ServiceController::resume()): go on, then nextState(); repeated until then
    void stopPending(); //!< release everything, then nextState(); repeated until then
    void stopped(); //!< the last signal: Stopped is reported after its slots have returned

    /*!
        \brief The system goes down: \a message is Shutdown or PreShutdown.

        The state stays; emitted each cycle until nextState(waitHint) leads to StopPending.
        SERVICE_CONTROL_PRESHUTDOWN is only sent to a service that accepts it by hand. One that does not accept Shutdown, or
        is still starting, gets nothing on Windows; on systemd, whose SIGTERM cannot be refused, it gets a Stop.
    */
    void shutdown(const QtDaemon::Message &message);
    void unhandled(const QtDaemon::Message &message); //!< \a message is a control whose own signal has no slot; once
    /*! \brief Every cycle in every \a state with Control::None, and once for each control, the \a message. */
    void notified(QtDaemon::State state, const QtDaemon::Message &message);

    void paramChange(); //!< read your settings again, or refuse(): ServiceController::reload(), in the words of the other side
    void userControl(int code); //!< \a code: 128 to 255; systemd has signals for 128 to 158

    // Only the SCM sends these four: they never come under systemd or on a console.
    void sessionChange(const QtDaemon::Message &message); //!< eventData of \a message: WTSSESSION_NOTIFICATION
    void powerEvent(const QtDaemon::Message &message); //!< eventType of \a message: PBT_APM..., but no PBT_POWERSETTINGCHANGE yet
    /*! \brief eventData of \a message: DEV_BROADCAST_HDR and what follows it. Does not come yet. */
    void deviceEvent(const QtDaemon::Message &message);
    void timeChange(const QtDaemon::Message &message); //!< eventData of \a message: SERVICE_TIMECHANGE_INFO

    void stateChanged(QtDaemon::State state); //!< after the own signal of \a state
    void heartbeat(); //!< every cycle after start()
    void errorOccurred(const QString &message); //!< \a message: a sentence for people, translated; it has been logged already

    void pollIntervalChanged(int milliseconds);
    void waitHintChanged(int milliseconds); //!< the property; hints to the manager are in no signal
    void acceptedControlsChanged(QtDaemon::AcceptedControls controls); //!< by hand, or by a connection
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
