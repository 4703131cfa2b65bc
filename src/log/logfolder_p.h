// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

struct stat;

namespace QtDaemon {

// The folder of a log file, in which others may put something.

bool isOwn(const struct stat &info); // this user's, or root's
bool isOpenToAll(int folder);
int openFolder(const QByteArray &path, bool makes); // and makes what is missing of it. -1: errno has the reason
int obstacle(int folder); // why something missing cannot be made there; ENOENT: it can

} // namespace QtDaemon
