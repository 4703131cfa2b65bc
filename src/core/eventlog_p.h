// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace QtDaemon {

/*
    The SCM has no status text. When a service ends with an exit code of its own, its last status text and the code are an
    event of the Application log, whose source is the service.
*/
void writeLastWord(const QString &service, quint32 exitCode, const QString &text);

// Of the service's newest such event, when it is about that code. Empty: there is none among the last thousands of events.
QString readLastWord(const QString &host, const QString &service, quint32 exitCode);

} // namespace QtDaemon
