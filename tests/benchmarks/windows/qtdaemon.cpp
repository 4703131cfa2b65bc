// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "answer.h"

#include <QtDaemon/Service>

#include <QCoreApplication>

using QtDaemon::Service;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Service service(QStringLiteral("benchmark"));
    const auto advance = [&service] { service.nextState(); };
    QObject::connect(&service, &Service::startPending, &service, advance);
    QObject::connect(&service, &Service::pausePending, &service, advance);
    QObject::connect(&service, &Service::continuePending, &service, advance);
    QObject::connect(&service, &Service::stopPending, &service, advance);
    QObject::connect(&service, &Service::userControl, &service, [](int code) {
        if (code == CONTROL_ANSWER)
            answer();
    });
    return service.exec();
}
