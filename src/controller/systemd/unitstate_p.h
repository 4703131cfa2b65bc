// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/servicecontroller.h>

#include <QVariant>

namespace QtDaemon {

// The properties of a service unit, in the terms of the SCM.
ServiceInfo unitInfo(const QString &name, const QVariantMap &properties);
ServiceInfo listedUnitInfo(const QVariantList &unit); // an entry of ListUnits; NotReady: there is no such unit
bool waitsForRestart(const QVariantMap &properties); // systemd will start it again by itself
QString unitProgram(const QVariantMap &properties);
QString resultText(const QString &name, const QString &result); // what the property Result means; empty: see the exit code

} // namespace QtDaemon
