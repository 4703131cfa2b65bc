// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <optional>

namespace QtDaemon {

/*
    systemd has neither Paused nor check points nor wait hints: a service writes them into its STATUS=, in English whatever
    the locale, and a controller reads them there.

        Paused[: text]    text    Stopping, check point 3, wait hint 30000 ms[: text]
        : text            in any other state, if the text alone could be taken for one of these
        Reload refused[: reason]    in place of the text, until the next reload or text
*/
QString statusText(const Status &status);
Status readStatusText(const QString &text); // NotReady if the text names no state

QString refusedReloadText(const QString &reason);
std::optional<QString> readRefusedReload(const QString &text); // the reason; nullopt: no reload was refused

} // namespace QtDaemon
