// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "servicename_p.h"

#include <QCoreApplication>

namespace QtDaemon {

constexpr int longestName = 256; // the SCM's limit

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::Service)
};
} // namespace

QString serviceNameError(const QString &name)
{
    if (name.isEmpty())
        return Text::tr("The service has no name. Give it a name of 1 to %1 characters.").arg(longestName);
    if (name.size() > longestName)
        return Text::tr("The service name \"%1...\" has %2 characters. Shorten it to at most %3.")
            .arg(name.left(20), QString::number(name.size()), QString::number(longestName));
    if (name.contains(u'/') || name.contains(u'\\'))
        return Text::tr("The service name \"%1\" contains a slash or a backslash. Choose a name without one.").arg(name);
    return {};
}

} // namespace QtDaemon
