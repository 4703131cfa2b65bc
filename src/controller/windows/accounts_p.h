// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace QtDaemon {

QByteArray sidOf(const QString &account); // empty: there is no such account
QByteArray sidFromText(const wchar_t *text); // S-1-...
QByteArray copyOf(void *sid);
QString accountOf(const QByteArray &sid); // the SID as text where it has no name
QByteArray callingAdministrator(); // the SID of the user of this process; empty when he is none
bool mayLogOnAsService(const QByteArray &sid); // true also when that cannot be found out
bool mayRun(const QByteArray &sid,
            const QString &program); // by the file's own list, and the groups that every service is in

} // namespace QtDaemon
