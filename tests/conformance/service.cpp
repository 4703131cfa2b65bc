// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// conformance LOG [word…]: the service of a row as a process. It writes what its slots receive to the file LOG, one per line, and
// what is reported to the manager to LOG.history. It goes on when the files LOG.go and LOG.unblock are created.

#include "history.h"
#include "recipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThread>

using namespace QtDaemon;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile log(arguments.value(1));
    const auto isOpen = [&](const char *gate) { return QFile::exists(log.fileName() + QLatin1String(gate)); };
    if (!log.open(QIODevice::WriteOnly | QIODevice::Append) || !keepHistory(log.fileName() + QStringLiteral(".history")))
        return 1;

    auto *service = new Service(QStringLiteral("conformance"));
    service->setPollInterval(20);
    Recipe recipe;
    recipe.service = service;
    recipe.words = arguments.mid(2).join(u' ').toUtf8().split(' ');
    recipe.log = [&](const QByteArray &line) {
        log.write(line + '\n');
        log.flush();
    };
    recipe.mayGoOn = [&] { return isOpen(".go"); };
    recipe.quit = [] { QCoreApplication::quit(); };
    recipe.block = [&] {
        recipe.log("blocked");
        while (!isOpen(".unblock"))
            QThread::msleep(5);
    };
    recipe.connect();
    const QPointer<Service> alive(service);
    const int code = service->exec();
    delete alive;
    return code;
}
