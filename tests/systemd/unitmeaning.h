// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/ServiceDescription>

#include <QJsonObject>

// What systemd should read from a service's units, by D-Bus property. It is derived from the description and from systemd's
// manual alone: none of the code that writes units is used.
QJsonObject meantService(const QtDaemon::ServiceDescription &description, int systemdVersion);
QJsonObject meantSocket(const QtDaemon::ServiceDescription &description);

// The differences between what was meant and what systemd has, one per line.
QString differences(const QJsonObject &meant, const QJsonObject &properties);
