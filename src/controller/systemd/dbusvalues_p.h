// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QVariant>

struct sd_bus_message;

namespace QtDaemon {

class SdBus;

// QVariants as D-Bus values, and back.
void appendValue(const SdBus &sd, sd_bus_message *message, const QVariant &value);
// What is left of the message. False: it is not well formed, and nothing that was read of it counts.
bool readValues(const SdBus &sd, sd_bus_message *message, QVariantList *values);

} // namespace QtDaemon
