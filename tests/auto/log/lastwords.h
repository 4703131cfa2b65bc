// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// Ends the process in the way that the word names. Other words have no effect.
void endBy(const QByteArray &word);
