// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// storm_service [held | poor | jailed FOLDER]: prints each change of its state and the number of user controls so far. It never
// finishes its stop before its input ends. Held: it never finishes its start. Poor: no descriptor is left when it starts. Jailed:
// it changes its root to the folder and gives up its rights while it starts.

#include <QtDaemon/Service>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QSocketNotifier>

#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using QtDaemon::Service;
using QtDaemon::State;

static void useUpDescriptors()
{
    const rlimit few{64, 64};
    setrlimit(RLIMIT_NOFILE, &few);
    while (open("/dev/null", O_RDONLY | O_CLOEXEC) >= 0) { }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("qtdaemon.info=false")); // one line for each refused signal
    const QString behaviour = app.arguments().value(1);
    Service service("probe");
    service.setPollInterval(20);
    for (auto signal : {&Service::pausePending, &Service::continuePending})
        QObject::connect(&service, signal, [&] { service.nextState(); });
    if (behaviour == QLatin1String("held"))
        QObject::connect(&service, &Service::startPending, [] {});

    if (behaviour == QLatin1String("jailed")) {
        QObject::connect(&service, &Service::startPending, &service, [&] {
            const QByteArray folder = app.arguments().value(2).toLocal8Bit();
            if (chroot(folder.constData()) != 0 || chdir("/") != 0 || setuid(65534) != 0)
                service.fail(1, qt_error_string());
            service.nextState();
        });
    }

    bool mayStop = false;
    QObject::connect(&service, &Service::stopPending, [&] {
        if (mayStop)
            service.nextState();
    });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [&] {
        mayStop = true;
        input.setEnabled(false);
    });

    int controls = 0;
    QObject::connect(&service, &Service::paramChange, [] {});
    QObject::connect(&service, &Service::userControl, [&] { ++controls; });
    QObject::connect(&service, &Service::stateChanged, [&](State state) {
        std::fprintf(stderr, "%s after %d\n", QMetaEnum::fromType<State>().valueToKey(int(state)), controls);
    });
    if (behaviour == QLatin1String("poor"))
        useUpDescriptors();
    return service.exec();
}
