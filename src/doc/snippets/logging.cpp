// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceLog>

#include <QCoreApplication>

int heartbeat(int argc, char **argv)
{
    //! [log]
    QtDaemon::ServiceLog log("heartbeat"); // first of all in main()
    QCoreApplication app(argc, argv);
    //! [log]
    //! [level]
    log.setLevel(QtWarningMsg); // at any time, from any thread
    //! [level]
    //! [file]
    log.addFile("/var/log/heartbeat/heartbeat.log", qint64(10) * 1024 * 1024, 5); // 50 MiB at most
    //! [file]
    return QCoreApplication::exec();
}
