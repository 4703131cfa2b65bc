// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>

namespace QtDaemon {

// Text for Windows' functions; the pointer is valid as long as the string is.
inline const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

// Such a path, prefixed when it would exceed MAX_PATH with the number of a rotated file behind it.
inline QString longPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const bool isLong = native.size() > 200 && !native.startsWith(QLatin1String("\\\\"));
    return isLong ? QLatin1String("\\\\?\\") + native : native;
}

} // namespace QtDaemon
