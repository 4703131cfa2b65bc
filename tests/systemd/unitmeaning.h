// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/ServiceDescription>

#include <QJsonObject>

// What systemd is to have made of a service's units, by the names of its D-Bus properties. It is derived from the description and
// from systemd's manual alone: none of the code that writes units is used for it.
QJsonObject meantService(const QtDaemon::ServiceDescription &description, int systemdVersion);
QJsonObject meantSocket(const QtDaemon::ServiceDescription &description);

// Where what systemd has differs from what was meant, a line each.
QString differences(const QJsonObject &meant, const QJsonObject &properties);
