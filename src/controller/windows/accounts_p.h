// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <qt_windows.h>

#include <memory>

namespace QtDaemon {

struct FreeLocal
{
    void operator()(void *memory) const { LocalFree(memory); }
};
using LocalMemory = std::unique_ptr<void, FreeLocal>;

// Accounts by their SIDs, as text: S-1-...
constexpr QLatin1String localSystem("S-1-5-18");
constexpr QLatin1String administrators("S-1-5-32-544");

QString sidOf(const QString &account); // empty: there is no such account
QString textOf(PSID sid);
QString accountOf(const QString &sid); // the SID itself where it has no name
QString callingAdministrator(); // the SID of the user of this process; empty when he is none
bool mayLogOnAsService(const QString &sid); // true also when that cannot be found out

} // namespace QtDaemon
