// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/Service>

#include <QCoreApplication>

using QtDaemon::Service;

// qtdaemon [POLL_INTERVAL]
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Service service(QStringLiteral("benchmark"));
    if (argc > 1)
        service.setPollInterval(atoi(argv[1]));
    const auto advance = [&service] { service.nextState(); };
    QObject::connect(&service, &Service::startPending, &service, advance);
    QObject::connect(&service, &Service::pausePending, &service, advance);
    QObject::connect(&service, &Service::continuePending, &service, advance);
    QObject::connect(&service, &Service::stopPending, &service, advance);
    // An unchanged text would not be reported again.
    QObject::connect(&service, &Service::userControl, &service, [&service, count = 0](int code) mutable {
        service.setStatusText(QStringLiteral("control %1, number %2").arg(code).arg(++count));
    });
    return service.exec();
}
