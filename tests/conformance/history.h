// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// From here on what is reported to the manager goes to that file too, a line each. False: it cannot.
bool keepHistory(const QString &path);
