// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/servicecontroller.h>

#include <QVariant>

namespace QtDaemon {

// What the properties of a service unit say, in the terms of the SCM.
ServiceInfo unitInfo(const QString &name, const QVariantMap &properties);
State unitState(const QString &activeState, const QString &subState);

// Why it ended, in a sentence; empty when it did so by itself, with an exit code of its own.
QString whyEnded(const QString &name, const QVariantMap &properties);

} // namespace QtDaemon
