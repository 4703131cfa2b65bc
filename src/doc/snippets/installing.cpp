// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceController>

#include <QDebug>

std::optional<int> verbs(const QtDaemon::ServiceDescription &description)
{
    //! [prepare]
    QtDaemon::ServiceCommandLine commandLine(description);
    commandLine.setPrepare([](QtDaemon::ServiceDescription &installed, const QStringList &arguments) {
        installed.writablePaths += arguments; // heartbeat install -- /srv/data
    });
    //! [prepare]
    //! [prefix]
    commandLine.setPrefix("service"); // heartbeat service install
    //! [prefix]
    return commandLine.exec();
}

void install(QtDaemon::ServiceController *controller, const QtDaemon::ServiceDescription &description, QObject *context)
{
    //! [install]
    using Changes = QtDaemon::ServiceResult<QList<QtDaemon::ServiceChange>>;
    controller->install(description).then(context, [](const Changes &answer) {
        if (!answer)
            qWarning("%ls", qUtf16Printable(answer.errorString));
        for (const QtDaemon::ServiceChange &change : answer.value)
            qInfo() << change.setting << change.before << change.after;
    });
    //! [install]
}

void sandbox(QtDaemon::ServiceDescription &description)
{
    //! [sandbox]
    description.network = true; // IP sockets
    description.stateDirectory = true; // a writable folder of its own
    description.writablePaths = {"/srv/data"};
    description.capabilities = {"CAP_NET_BIND_SERVICE"}; // ports below 1024
    //! [sandbox]
}

void windows(QtDaemon::ServiceDescription &description)
{
    //! [windows]
    description.account = "NT SERVICE\\heartbeat"; // NT SERVICE\ and the service's name
    description.requiredPrivileges = QStringList{"SeChangeNotifyPrivilege"}; // the minimum: Windows never removes this one
    //! [windows]
}
