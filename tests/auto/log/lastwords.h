// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

// Ends the process in the way that the word names; of any other word it does nothing.
void endBy(const QByteArray &word);
