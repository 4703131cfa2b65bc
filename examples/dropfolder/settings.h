// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

struct Settings
{
    QString folder;
    QString manifest; // beside the folder, unless set
    int workers = 2;
    int settle = 1000; // ms that a file must not have changed for
    int turn = 10'000; // ms that a file is worked on before the others have their turn, and a stop waits at most
};

void describeArguments(QCommandLineParser *parser);

// From the arguments (without the program) and the settings file that they may name; what both set, the arguments
// decide. Nothing, and why, when they make no sense.
std::optional<Settings> readSettings(const QStringList &arguments, QString *reason);
