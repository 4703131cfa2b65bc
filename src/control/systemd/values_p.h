// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QVariant>

struct sd_bus_message;

namespace QtDaemon {

class SdBus;

// QVariants as D-Bus values, and back.
void appendValue(const SdBus &sd, sd_bus_message *message, const QVariant &value);
QVariantList readValues(const SdBus &sd, sd_bus_message *message); // what is left of the message

} // namespace QtDaemon
