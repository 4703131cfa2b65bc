// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QDebug>

void watch(QObject *parent)
{
    //! [watch]
    auto *controller = new QtDaemon::ServiceController("heartbeat", parent);
    QObject::connect(controller, &QtDaemon::ServiceController::stateChanged, parent,
                     [](QtDaemon::State state) { qInfo() << state; });
    //! [watch]
}

void stop(QtDaemon::ServiceController *controller, QObject *context)
{
    //! [stop]
    controller->stop();
    controller->waitForState(QtDaemon::State::Stopped)
        .then(context, [](const QtDaemon::ServiceResult<QtDaemon::ServiceInfo> &answer) {
            if (!answer)
                qWarning("%ls", qUtf16Printable(answer.errorString));
        });
    //! [stop]
}

void list(QObject *context)
{
    //! [list]
    using Services = QtDaemon::ServiceResult<QList<QtDaemon::ServiceInfo>>;
    QtDaemon::ServiceController::list().then(context, [](const Services &answer) {
        for (const QtDaemon::ServiceInfo &service : answer.value)
            qInfo() << service.name << service.status.state;
    });
    //! [list]
}
