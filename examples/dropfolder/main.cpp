// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfolder.h"
#include "serve.h"

#include <QtDaemon/Service>

#include <QCommandLineParser>
#include <QCoreApplication>

int main(int argc, char **argv)
{
    qSetMessagePattern(QStringLiteral("%{time HH:mm:ss.zzz} %{appname}: %{if-warning}warning: %{endif}"
                                      "%{if-critical}error: %{endif}%{message}"));
    QCoreApplication app(argc, argv);
    QtDaemon::loadTranslations();

    QCommandLineParser parser;
    describeArguments(&parser);
    parser.parse(app.arguments());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();

    QtDaemon::Service service;
    DropFolder folder;
    serve(&service, &folder);
    return service.exec();
}
