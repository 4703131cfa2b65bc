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

    If only one of the two supports a member, its text says so. Nothing is checked before the service is installed.
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
    ~ServiceDescription(); //!< overwrites the password, and the values of environment, unless they are shared with a copy

    enum class StartMode {
        Automatic, //!< when the system boots: SERVICE_AUTO_START; WantedBy=multi-user.target (default.target for a user's)
        Delayed, //!< some time after that: SERVICE_CONFIG_DELAYED_AUTO_START_INFO; as Automatic on systemd
        OnDemand, //!< SERVICE_DEMAND_START; a unit that is not enabled
        Disabled, //!< SERVICE_DISABLED; a masked unit, which has nothing else of this description
        OnSocket, //!< by a connection to one of listenStreams: a .socket unit; as OnDemand on Windows
    };
    Q_ENUM(StartMode)

    /*! \brief Whether the service has a SID of its own: SERVICE_CONFIG_SERVICE_SID_INFO. Windows only. */
    enum class SidType {
        None, //!< it has none
        Unrestricted, //!< its token has the SID
        Restricted, //!< in addition, it may write only where the SID, or one that every restricted token has, is allowed to
    };
    Q_ENUM(SidType)

    /*!
        \brief The name of the service: 1 to 256 characters without a slash or backslash.

        On systemd it has no colon, no @ at its beginning or end, and at most 191 characters in the name of the unit, where each
        UTF-8 byte that is not a letter, a digit or one of -_.@ takes four.
    */
    QString name{};
    QString displayName{}; //!< the name that people see; when empty, name
    QString description{}; //!< a sentence or two; systemd has only one text, and shows this one when displayName is empty
    /*!
        \brief The absolute path of the program, without quotes: each manager gets it in the form that it needs.

        ServiceController::install() refuses a program that will not be there when the service starts: in a folder for temporary
        files (except with StartMode::OnDemand), on a Windows network drive, or in a mounted AppImage.
    */
    QString program{};
    QStringList arguments{}; //!< the command-line arguments that the service is started with
    QString workingDirectory{}; //!< absolute, by default /; systemd only: on Windows it is the program's folder
    /*!
        \brief Environment variables and their values.

        This is no place for secrets: everybody on the machine may read a unit file, and a service's key in the registry. Keep
        them in a file that only the service's account may read, or use LoadCredential= of systemd.exec(5).
    */
    QMap<QString, QString> environment{};
    StartMode startMode = StartMode::Automatic; //!< when the manager starts it
    QStringList listenStreams{}; //!< what its .socket unit listens on: ListenStream= of systemd.socket(5); systemd only

    /*!
        \brief The account that the service runs as. Empty: DynamicUser on systemd, LocalService on Windows. LocalSystem and
        root have to be named explicitly.

        LocalService is shared: whatever one of its services may read and write, the others may too. The virtual account
        \c {NT SERVICE\<name>}, with the service's own name, belongs to that service alone; Windows creates it, and it has no
        password. Both have SeImpersonatePrivilege, enabled: see requiredPrivileges. On systemd an account is a user's name.

        A user's own service (systemctl --user) has no account.
    */
    QString account{};
    QString password{}; //!< the password of a Windows account that has one; it is never shown, logged or read back

    QStringList dependencies{}; //!< names of services that must run first

    /*!
        \brief How long to wait before the first, second … restart after a failure; empty: the service stays down.

        Windows uses each delay in turn, and the last from then on. systemd 254 and newer use the first, the last and their
        number: the delay grows exponentially from the first to the last. Older versions, or any version if the last is not
        longer than the first, use the first each time. systemd waits at least 100 ms. Restarts go on for as long as the service
        fails. A failure is a crash or, with restartOnErrorExit, an exit code other than 0.
    */
    QList<std::chrono::milliseconds> restartDelays{std::chrono::seconds(1), std::chrono::seconds(5), std::chrono::seconds(30)};
    /*!
        \brief How long there must be no failure before the first of restartDelays is used again. Windows only.

        On systemd it is used again when somebody starts the service.
    */
    std::chrono::seconds resetAfter = std::chrono::hours(24);
    /*! \brief Whether an exit with an error counts as a failure, too: SERVICE_CONFIG_FAILURE_ACTIONS_FLAG. */
    bool restartOnErrorExit = true;

    /*!
        \brief Exit codes after which the service is not restarted, 1 to 255: for bad settings, for example.

        On systemd it is RestartPreventExitStatus=. Windows does not distinguish codes; it has only restartOnErrorExit.
    */
    QList<int> noRestartCodes{};

    std::chrono::milliseconds preShutdownTimeout{0}; //!< how long Windows waits after PreShutdown; 0: its default, 10 s
    /*! \brief Unless None, rights can be granted to \c {NT SERVICE\<name>}, this service alone, whatever its account. */
    SidType sidType = SidType::Unrestricted;
    /*!
        \brief The names of its account's privileges that the service keeps; the SCM removes the others. Windows only.

        Empty: it keeps them all. To keep as few as possible, name only SeChangeNotifyPrivilege, which Windows never removes.
    */
    QStringList requiredPrivileges{};
    std::chrono::milliseconds watchdog{0}; //!< after how long a service that hangs is restarted; 0: never. systemd only
    /*!
        \brief Whether the service runs in the sandbox of systemd.exec(5), without rights that it does not need. systemd only.

        It cannot open IP sockets or list interfaces (\c network permits it), bind ports below 1024 (\c capabilities), see
        /home, or write anywhere except to its stateDirectory and a /tmp of its own (\c writablePaths). Others can neither read
        what it writes (UMask=0077; QFile::setPermissions() makes a file readable) nor reach its QLocalServer, QSharedMemory or
        QSystemSemaphore by name; they can reach a socket of listenStreams, or one in writablePaths.

        Without \c capabilities (CAP_SYS_NICE, CAP_CHOWN) it cannot raise priorities or change the owners of files. No member
        permits it to use devices (serial ports), run set-user-ID programs (sudo), see the processes of others, or run code that
        it generates: without its just-in-time compiler QRegularExpression is several times slower. systemd settings in a
        drop-in (systemctl edit) permit these, MemoryDenyWriteExecute=no the last. The page \l {Hardening} lists them all.

        A user's manager can only filter system calls and address families, forbid new privileges and, from systemd 254 on and
        where the kernel permits user namespaces, protect control groups, the kernel's settings and the system's folders: such a
        service may write wherever its user may.
    */
    bool hardened = true;
    bool network = false; //!< whether a hardened service may open IP and netlink(7) sockets; listenStreams do not need it
    /*!
        \brief The names of the Linux capabilities(7) that the service has, whatever its account; it has no others. systemd
        only.

        With CAP_NET_BIND_SERVICE it may listen on ports below 1024; with StartMode::OnSocket it needs none for that. Empty: it
        has none when hardened, and otherwise those of its account. A user's own service has none.
    */
    QStringList capabilities{};
    QStringList writablePaths{}; //!< absolute paths of files and folders that a hardened service may write to
    /*!
        \brief Whether the service has a folder for its own data: Service::stateDirectory(). systemd only; StateDirectory= of
        systemd.exec(5).

        It is /var/lib/<name>, or for a user's service ~/.local/state/<name> (~/.config/<name> before systemd 254). For a system
        service it is HOME, too, unless \c environment sets another, so that QSettings and QStandardPaths work.
    */
    bool stateDirectory = false;
    int storedDescriptors = 0; //!< how many descriptors Service::storeDescriptor() may store; systemd only
};

} // namespace QtDaemon
