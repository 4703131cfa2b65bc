// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/backend.h>

// One function a platform's manager; CMake decides which of them are built.
namespace QtDaemon {

// Null: `error` has the reason, or is empty when the SCM did not start this process.
std::unique_ptr<Backend> createWindowsBackend(QString *error);
std::unique_ptr<Backend> createSystemdBackend();
std::unique_ptr<Backend> createConsoleBackend();

} // namespace QtDaemon
