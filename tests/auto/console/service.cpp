// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// console_service NAME [deaf | stuck | guarded | raises | german | logs FILE]

#include <QtDaemon/Service>

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <csignal>

#ifdef __SANITIZE_THREAD__
#include <poll.h>
#endif

using QtDaemon::Service;

static void print(const char *text)
{
    std::fputs(text, stderr);
    std::fputc('\n', stderr);
}

int main(int argc, char **argv)
{
#ifdef __SANITIZE_THREAD__
    // ThreadSanitizer allocates room for signals at the first call that can block, and loses one that arrives meanwhile.
    poll(nullptr, 0, 0);
#endif
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString behaviour = arguments.value(2);
    if (behaviour == QLatin1String("german"))
        print(QtDaemon::loadTranslations(QLocale(QStringLiteral("de_AT"))) ? "translated: yes" : "translated: no");
    if (behaviour == QLatin1String("guarded"))
        std::signal(SIGTERM, [](int) { print("the program's own handler"); });

    const auto log = [file = arguments.value(3)](const char *line) {
        QFile output(file);
        if (output.open(QIODevice::Append))
            output.write(line);
    };
    int code = 0;
    {
        Service service(arguments.value(1));
        QObject::connect(&service, &Service::startPending, [&] {
            print(qPrintable(QStringLiteral("arguments: ") + service.startArguments().join(u'|')));
            service.nextState();
        });
        QObject::connect(&service, &Service::pausePending, [&] { service.nextState(); });
        QObject::connect(&service, &Service::paramChange, [] { print("settings read"); });
        QObject::connect(&service, &Service::userControl, [&](int number) {
            print(qPrintable(QStringLiteral("user control %1").arg(number)));
            if (number == 200)
                service.fail(7, QStringLiteral("asked to fail"));
            if (number == 201)
                service.setStatusText(QStringLiteral("a word about it"));
            if (number == 202)
                service.setStatusText(QStringLiteral("a \x1b[2J\nprobe: Stopped"));
        });
        if (behaviour == QLatin1String("deaf")) { // has slots that never answer
            QObject::connect(&service, &Service::shutdown, [](const QtDaemon::Message &) { print("shutdown received"); });
            QObject::connect(&service, &Service::stopPending, [] { print("stop received"); });
        }
        if (behaviour == QLatin1String("logs"))
            QObject::connect(&service, &Service::stopped, [&] { log("stopped\n"); });
        if (behaviour == QLatin1String("stuck")) {
            QObject::connect(&service, &Service::stopPending, [] {
                print("hanging");
                for (;;)
                    QThread::sleep(1);
            });
        }
        code = service.exec();
    }
    if (behaviour == QLatin1String("raises"))
        std::raise(SIGTERM);
    if (behaviour == QLatin1String("logs"))
        log("main returns\n");
    return code;
}
