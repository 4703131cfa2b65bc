// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace QtDaemon {
Q_DECLARE_LOGGING_CATEGORY(log)
void warn(const QString &sentence);
void warnLater(QObject *context, const QString &sentence); // from the event loop, where no lock is held
} // namespace QtDaemon
