// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/logging_p.h"
#include "output_p.h"

#include <QtDaemon/qtdaemon.h>

#include <QDateTime>

namespace QtDaemon {

struct LogQuery
{
    QString service;
    bool isUser = false; // of the user's manager
    qint64 count = -1; // of the newest messages; -1: all
    QDateTime since{}; // invalid: from the beginning
    LogLevel least = LogLevel::Debug;
    bool follows = false;
};

struct LogMessage
{
    QDateTime time; // invalid: a line of somebody else's in a file
    LogLevel level;
    QString text;
    qint64 processId;
    QString category; // mostly empty
};

QJsonObject toJson(const LogMessage &message);
void show(const LogMessage &message, Output *output);

/*
    Prints what the manager's log has of a service; with query.follows until it is interrupted. An error has a
    sentence in *why. CMake picks the file of these two.
*/
Error showLog(const LogQuery &query, Output *output, QString *why);
bool hasLog(const LogQuery &query); // it has anything of the service at all, or showLog() has an error that is to be shown

} // namespace QtDaemon
