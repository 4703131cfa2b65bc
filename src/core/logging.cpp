// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logging_p.h"

#include "print_p.h"

namespace QtDaemon {

Q_LOGGING_CATEGORY(log, "qtdaemon")

void warn(const QString &sentence)
{
    qCWarning(log, "%ls", qUtf16Printable(printable(sentence)));
}

} // namespace QtDaemon
