// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace QtDaemon {

QByteArray sidOf(const QString &account); // empty: there is no such account
bool mayLogOnAsService(const QByteArray &sid); // true also when that cannot be found out
bool mayRun(const QByteArray &sid,
            const QString &program); // as the file's own list says, and by the groups that every service is in

} // namespace QtDaemon
