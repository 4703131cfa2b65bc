// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// readunits FILE PROPERTY...: prints those properties of each unit that is listed in FILE, one per line, as systemd has them on
// D-Bus: a JSON object with an object for each unit. It is empty for a unit that systemd does not load at all.

#include "controller/systemd/bus_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace QtDaemon;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    Bus bus(ServiceManager::Address{});
    QJsonObject result;
    while (!file.atEnd()) {
        const QString unit = QString::fromUtf8(file.readLine().trimmed());
        QVariantMap all;
        bus.properties(unit, &all);
        QJsonObject wanted;
        for (const QString &name : arguments.mid(2)) {
            if (all.contains(name))
                wanted.insert(name, QJsonValue::fromVariant(all.value(name)));
        }
        result.insert(unit, wanted);
    }
    puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
