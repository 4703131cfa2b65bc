// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <qt_windows.h>

using SetStatus = BOOL(WINAPI *)(SERVICE_STATUS_HANDLE handle, SERVICE_STATUS *status);

// From here on the library calls `replacement` in SetServiceStatus's place. False: it does not import that.
bool replaceSetServiceStatus(SetStatus replacement);
