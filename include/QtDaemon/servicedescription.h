// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon_export.h>

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace QtDaemon {

/*!
    \brief How a service is installed, with the Windows SCM and with systemd.

    Each member that only one of the two supports is documented as such. Nothing is checked before it is installed.
    \code
    QtDaemon::ServiceDescription description;
    description.name = "heartbeat";
    description.program = "/opt/heartbeat/bin/heartbeat";
    description.startMode = QtDaemon::ServiceDescription::StartMode::Delayed;
    \endcode

    On systemd no text may contain a control character, such as a line break; the error of install() names the one that does.
*/
struct QTDAEMON_EXPORT ServiceDescription
{
    Q_GADGET

public:
    ~ServiceDescription(); //!< Overwrites the password, and the values of environment, that nobody else has a copy of.

    enum class StartMode {
        Automatic, //!< with the system: SERVICE_AUTO_START; WantedBy=multi-user.target (default.target for a user's)
        Delayed, //!< some time after it: SERVICE_CONFIG_DELAYED_AUTO_START_INFO; as Automatic on systemd
        OnDemand, //!< SERVICE_DEMAND_START; a unit that is not enabled
        Disabled, //!< SERVICE_DISABLED; a masked unit, which keeps nothing else of this description
        OnSocket, //!< by a connection to one of listenStreams: a .socket unit; as OnDemand on Windows
    };
    Q_ENUM(StartMode)

    enum class SidType { None, Unrestricted, Restricted }; //!< SERVICE_CONFIG_SERVICE_SID_INFO; Windows alone
    Q_ENUM(SidType)

    /*!
        \brief 1 to 256 characters without a slash or backslash.

        On systemd without a colon, with no @ at its beginning or end, and 191 characters at most in the name of the unit, where
        each byte of UTF-8 that is no letter, digit or one of -_.@ takes four.
    */
    QString name{};
    QString displayName{}; //!< for people; the name when empty
    QString description{}; //!< a sentence or two; systemd has one text and shows this only without a displayName
    /*!
        \brief Absolute path; quoted as each world needs it.

        ServiceController::install() refuses one that will not be there when the service starts: in a folder for temporary
        files (but for StartMode::OnDemand), on a Windows network drive, or in an AppImage that is mounted.
    */
    QString program{};
    QStringList arguments{}; //!< of the command line that the service is started with
    QString workingDirectory{}; //!< systemd alone; a Windows service finds itself in its program's folder
    /*!
        \brief Variables, and their values.

        This is no place for a secret: everybody on the machine may read a unit file, and a service's key in the registry.
        Keep one in a file that only the service's account may read, or use LoadCredential= of systemd.exec(5).
    */
    QMap<QString, QString> environment{};
    StartMode startMode = StartMode::Automatic; //!< when the manager starts it
    QStringList listenStreams{}; //!< ListenStream= of the .socket unit

    /*!
        \brief Who it runs as. Empty: DynamicUser on systemd, LocalService on Windows. LocalSystem and root come only by name.

        LocalService is shared: whatever one of its services may read and write, the others may too. The virtual account
        \c {NT SERVICE\<name>}, with the service's own name, is that service's alone; Windows makes it, and it has no
        password. Both have SeImpersonatePrivilege, enabled: see requiredPrivileges. On systemd an account is a user's name.

        A user's own service (systemctl --user) has no account.
    */
    QString account{};
    QString password{}; //!< of a Windows account that has one; it is never shown, logged or read back

    QStringList dependencies{}; //!< names of services that must run first

    /*!
        \brief How long to wait before the first, second … restart after a failure; empty: it stays down.

        Windows waits for each in turn, and for the last from then on. systemd 254 and newer take the first, the last
        and how many there are, and grow from one to the other exponentially; delays that do not grow, and an older
        systemd, are the first each time, and 100 ms at least. Restarts go on for as long as the service fails. A failure is a
        crash or, with restartOnErrorExit, an exit code other than 0.
    */
    QList<std::chrono::milliseconds> restartDelays{std::chrono::seconds(1), std::chrono::seconds(5), std::chrono::seconds(30)};
    /*!
        \brief How long without a failure until the first delay counts again. Windows alone.

        On systemd it counts again when somebody starts the service.
    */
    std::chrono::seconds resetAfter = std::chrono::hours(24);
    bool restartOnErrorExit = true; //!< SERVICE_CONFIG_FAILURE_ACTIONS_FLAG: without it a clean exit with an error is no failure

    /*!
        \brief Exit codes after which it is not restarted, 1 to 255: for bad settings, for example.

        RestartPreventExitStatus= of systemd. Windows does not distinguish codes; there is only restartOnErrorExit.
    */
    QList<int> noRestartCodes{};

    std::chrono::milliseconds preShutdownTimeout{0}; //!< how long Windows waits after PreShutdown; 0: its default, 10 s
    /*! \brief Unrestricted: files can be opened to \c {NT SERVICE\<name>}, and so to this service alone, whatever its account. */
    SidType sidType = SidType::Unrestricted;
    /*!
        \brief The names of the privileges that it keeps of those of its account; the SCM removes the others. Windows alone.

        Empty: it keeps them all. The least is SeChangeNotifyPrivilege, which Windows never removes.
    */
    QStringList requiredPrivileges{};
    std::chrono::milliseconds watchdog{0}; //!< how long until a hung event loop is restarted; 0: never. systemd alone
    /*!
        \brief It gives up what it does not need: the sandbox of systemd.exec(5). systemd alone.

        What it cannot do, and the member that lets it: open IP sockets and list interfaces (\c network), bind ports below 1024
        (\c capabilities), see /home, and write anywhere but to its stateDirectory and a /tmp of its own (\c writablePaths).
        Others cannot read what it writes (UMask=0077; QFile::setPermissions() opens a file to them), nor reach its
        QLocalServer, QSharedMemory or QSystemSemaphore by name: a socket of listenStreams, or one in writablePaths, they can.

        Without \c capabilities (CAP_SYS_NICE, CAP_CHOWN), QThread::setPriority() has no effect and the owners of files
        cannot be changed. No member lets it use devices (serial ports), run set-user-ID programs
        (sudo), see the processes of others, or run code that it makes: without its compiler QRegularExpression is several
        times slower. Settings of systemd do: MemoryDenyWriteExecute=no, for the last, in a drop-in (systemctl edit).

        A user's manager can only filter system calls and address families, forbid new privileges and, from systemd 254 on and
        where the kernel permits user namespaces, protect control groups, the kernel's settings and the system's folders: such a
        service may write wherever its user may.
    */
    bool hardened = true;
    bool network = false; //!< a hardened service may open IP and netlink(7) sockets; for those of listenStreams it need not
    /*!
        \brief The names of the Linux capabilities(7) that it has, whatever its account, and no others. systemd alone.

        CAP_NET_BIND_SERVICE lets it listen on ports below 1024; StartMode::OnSocket takes none for that. Empty: it has none
        when hardened, and those of its account when not. A user's own service has none.
    */
    QStringList capabilities{};
    QStringList writablePaths{}; //!< what a hardened service may write to, absolute
    /*!
        \brief A folder to keep things in: Service::stateDirectory(). systemd alone; see StateDirectory= of systemd.exec(5).

        /var/lib/<name>, or for a user's service ~/.local/state/<name> (~/.config/<name> before systemd 254). The system's
        service has it as its HOME too, unless \c environment has another, so that QSettings and QStandardPaths work.
    */
    bool stateDirectory = false;
    int storedDescriptors = 0; //!< how many Service::storeDescriptor() may store; systemd alone
};

} // namespace QtDaemon
