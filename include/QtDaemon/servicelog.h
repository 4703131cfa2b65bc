// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon_export.h>

#include <QString>
#include <QtGlobal>

#include <memory>

namespace QtDaemon {

class ServiceLogPrivate;

/*!
    \brief Sends what the program logs, qDebug() to qFatal(), to the log of its manager.

    Create it first of all in main(); it needs no QCoreApplication:
    \code
    int main(int argc, char **argv)
    {
        QtDaemon::ServiceLog log("heartbeat");
        QCoreApplication app(argc, argv);
        QtDaemon::Service service("heartbeat");
    \endcode

    The target is chosen once, when the ServiceLog is created.

    "journal": standard error goes to the journal ($JOURNAL_STREAM of systemd.exec(5)), or systemd has started this process and
    its standard error goes nowhere. A message is then one entry, however many lines it has, with the fields MESSAGE, PRIORITY,
    SYSLOG_IDENTIFIER, QT_CATEGORY, TID and, where Qt knows them, CODE_FILE, CODE_LINE and CODE_FUNC
    (systemd.journal-fields(7)).

    "eventlog": the service control manager of Windows has started this process. A message is then an event of the Application
    log: 1 debug, 2 info, 3 warning, 4 critical, 5 fatal. A message that exceeds the 31839 characters of an event is split into
    several, which begin with "[1/3] " and which the verb "logs" joins. What fail() logs becomes one event, 1066, once the
    service has stopped.

    "terminal": standard error is a terminal; lines have the time and, unless NO_COLOR is set, a color. "stderr": all other
    cases.

    Logging never blocks on the journal, and never longer than 100 ms on the Event Log. While the log does not accept an entry,
    for example because it is restarting, up to 32 MiB are kept, in order, and sent afterwards; what exceeds that is dropped,
    and one entry states how many messages were dropped.

    A service's state changes and failures are logged in the category qtdaemon. In the journal these entries have the fields
    MESSAGE_ID, QTDAEMON_SERVICE and QTDAEMON_STATE: \c {journalctl MESSAGE_ID=fe64be1f058046e79920b1b2ed3a723c} finds each
    Running. The page \l {Logging} lists the IDs.

    A crash is logged as one line with the signal, the address, the module and the offset of the code in it. Crashes are
    SIGSEGV, SIGBUS, SIGFPE, SIGILL and SIGABRT, and on Windows unhandled exceptions and abort(). The process then ends as it
    would without a ServiceLog, by the same signal and with a core dump. A stack overflow is logged in the thread of the
    ServiceLog and in threads that have logged before. A signal that already has a handler, the program's or a sanitizer's,
    keeps it, and so does one that gets a handler later. std::terminate() logs what() of the uncaught exception, and then calls
    the previous handler.

    Under the service control manager of Windows a crash is event 5. A thread that waits for crashes writes it, so that the
    stack of the crashed thread may be full. When the Event Log does not accept the event within 2 seconds, for example because
    the crashed thread held the lock of the heap, the line goes to standard error. When Windows ends a process without calling
    anything in it, because of a corrupt heap (0xc0000374) or stack (0xc0000409), the program logs nothing.

    QT_LOGGING_RULES and QT_MESSAGE_PATTERN apply. All functions may be called from any thread. There is one ServiceLog at a
    time; a second one does nothing.
*/
class QTDAEMON_EXPORT ServiceLog
{
public:
    /*!
        \brief \a identifier is the SYSLOG_IDENTIFIER (journalctl -t) and the source of events; by default it is the file name of
        the program.

        Use the name of the service, because its installation registers a source of that name.
    */
    explicit ServiceLog(const QString &identifier = {});
    /*!
        \brief Restores the previous message handler and sends what is queued.

        What is logged later, for example in a static destructor, goes where it would go without a ServiceLog.

        It gives up sending when the journal or the Event Log has accepted nothing for a second.
    */
    ~ServiceLog();

    QString target() const; //!< "journal", "eventlog", "terminal" or "stderr"; empty for a second ServiceLog

    /*!
        \brief The least severe messages that are logged, QtDebugMsg by default.

        With DEBUG_INVOCATION=1 in the environment it is always QtDebugMsg. systemd 257 and newer set that when they restart a
        service that has failed and has RestartMode=debug in its unit.
    */
    QtMsgType level() const;
    void setLevel(QtMsgType least); //!< what is less severe than \a least is not logged

    /*!
        \brief Also writes to a file: lines with time, process and level, or as QT_MESSAGE_PATTERN formats them.

        Lines are appended to it. With more than \a maximumSize bytes (at least 4096) it becomes path.1, path.1 becomes path.2
        and so on; \a maximumFiles are kept, including the file itself. Several processes may write and rotate the same file. A
        message is written at once and as a whole; an incomplete one that a killed process has left is removed. The first
        message creates the file and missing folders; the file has mode 0640 less the umask. While it cannot be written, for
        example because the disk is full, messages are missing from it: the target gets one warning, and the file a line with
        their number.

        In a program with a ServiceCommandLine, call this before exec(), so that the verb "logs" knows the file. The verb shows
        the file when the service is not installed, and when neither the journal nor the Event Log has any entries of the
        service. Verbs write nothing to it, because root would create a file that the service may not write to.

        There may be several files, of which "logs" shows the first. Returns false, with a warning, when \a path is a folder, a
        link or a device, cannot be opened or created or, in a folder that everybody may write to, may belong to another user;
        or when a number is too small. When the current user, who may be running a verb, has no right to the file, the warning
        comes only with the first message.
    */
    bool addFile(const QString &path, qint64 maximumSize = qint64(10) * 1024 * 1024, int maximumFiles = 5);

private:
    Q_DISABLE_COPY_MOVE(ServiceLog)
    const std::unique_ptr<ServiceLogPrivate> d;
};

} // namespace QtDaemon
