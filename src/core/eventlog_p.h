// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace QtDaemon {

/*
    The SCM keeps no status text. What a service says last when it ends with an exit code of its own is an event of the
    Application log, whose source is the service: the text, and the code.
*/
void writeLastWord(const QString &service, quint32 exitCode, const QString &text);

// Of the service's newest such event, when it is about that code. Empty: there is none among the last thousands of events.
QString readLastWord(const QString &host, const QString &service, quint32 exitCode);

} // namespace QtDaemon
