// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>

namespace QtDaemon {

// Opens for reading a file that others may have put there. False: it is not a regular file, or may not be read. Nothing else
// is opened, because a FIFO would block and opening a device can have side effects.
bool openRegularFile(QFile *file, const QString &path);
QByteArray readRegularFile(const QString &path); // empty: not a regular file, or not readable

} // namespace QtDaemon
