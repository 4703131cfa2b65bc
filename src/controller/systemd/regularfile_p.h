// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>

namespace QtDaemon {

// For reading what others may have put there. False: it is no regular file, or may not be read. Nothing else is opened, as a
// FIFO would block and a device may do something.
bool openRegularFile(QFile *file, const QString &path);
QByteArray readRegularFile(const QString &path); // empty: it is none, or may not be read

} // namespace QtDaemon
