// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/ServiceController>

#include <QCommandLineParser>
#include <QCoreApplication>

// The scope and the host of a service, from the options of the programs here that have a ServiceController.
struct ServiceAddress
{
    explicit ServiceAddress(const QCoreApplication &app)
    {
        QCommandLineParser parser;
        parser.addOptions({{"user", "The user's own manager."}, {"host", "Another machine.", "host"}});
        parser.process(app);
        arguments = parser.positionalArguments();
        scope = parser.isSet("user") ? QtDaemon::ServiceController::Scope::User : QtDaemon::ServiceController::Scope::System;
        host = parser.value("host");
    }

    QStringList arguments; // those that are not options
    QtDaemon::ServiceController::Scope scope;
    QString host;
};
