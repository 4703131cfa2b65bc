// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Reports in its status text how many user controls and reloads have arrived.

#include <QtDaemon/Service>

#include <QCoreApplication>

using QtDaemon::Service;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Service service("soak");
    service.setPollInterval(10);
    int controls = 0;
    int reloads = 0;
    const auto reportCounts
        = [&] { service.setStatusText(QStringLiteral("%1 controls, %2 reloads").arg(controls).arg(reloads)); };
    for (auto signal : {&Service::pausePending, &Service::continuePending})
        QObject::connect(&service, signal, [&] { service.nextState(); });
    QObject::connect(&service, &Service::userControl, [&] { ++controls, reportCounts(); });
    QObject::connect(&service, &Service::paramChange, [&] { ++reloads, reportCounts(); });
    reportCounts();
    return service.exec();
}
