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
    QString manifest; // next to the folder, unless set
    int workers = 2;
    int settle = 1000; // ms for which a file must not have changed
    int turn = 10'000; // ms that a file is hashed before others have their turn; also the longest wait of a stop
};

void describeArguments(QCommandLineParser *parser);

// Reads the arguments (without the program) and the settings file that they may name; arguments override the file.
// Returns nothing, and the reason, when they are invalid.
std::optional<Settings> readSettings(const QStringList &arguments, QString *reason);
