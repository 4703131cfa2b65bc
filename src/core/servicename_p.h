// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace QtDaemon {

QString serviceNameError(const QString &name); // empty: the name is valid

} // namespace QtDaemon
