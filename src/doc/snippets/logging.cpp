// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceLog>

#include <QCoreApplication>

int heartbeat(int argc, char **argv)
{
    //! [log]
    QtDaemon::ServiceLog log("heartbeat"); // the first object in main()
    QCoreApplication app(argc, argv);
    //! [log]
    //! [level]
    log.setLevel(QtWarningMsg); // at any time, from any thread
    //! [level]
    //! [file]
    log.addFile("/var/log/heartbeat/heartbeat.log", qint64(10) * 1024 * 1024, 5); // at most 50 MiB
    //! [file]
    return QCoreApplication::exec();
}
