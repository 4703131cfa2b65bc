// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>

namespace QtDaemon {

// A string for Windows functions. The pointer is valid as long as the string is.
inline const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

// A path for Windows functions, with the prefix \\?\ if the number of a rotated file could make it longer than MAX_PATH.
inline QString longPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const bool isLong = native.size() > 200 && !native.startsWith(QLatin1String("\\\\"));
    return isLong ? QLatin1String("\\\\?\\") + native : native;
}

} // namespace QtDaemon
