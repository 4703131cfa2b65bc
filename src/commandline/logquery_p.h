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
    bool isUser = false; // a service of the user's manager
    qint64 count = -1; // how many of the newest messages; -1: all
    QDateTime since{}; // invalid: from the beginning
    LogLevel minimumLevel = LogLevel::Debug;
    bool follows = false;
};

struct LogMessage
{
    QDateTime time; // invalid: a line in a file that is not of ServiceLog's form
    LogLevel level;
    QString text;
    qint64 processId;
    QString category; // mostly empty
};

QJsonObject toJson(const LogMessage &message);
void show(const LogMessage &message, Output *output);

/*
    Prints a service's messages from the manager's log; with query.follows, until it is interrupted. On an error *why is a
    sentence. CMake picks the source file of these two.
*/
Error showLog(const LogQuery &query, Output *output, QString *why);
bool hasLog(const LogQuery &query); // it has messages of the service, or showLog() has an error to show

} // namespace QtDaemon
