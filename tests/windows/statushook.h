// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <qt_windows.h>

// From here on the library, or that program or DLL, calls `replacement` instead of that function. False: it does not import it.
bool replaceImport(const char *name, void *replacement);
bool replaceImport(HMODULE module, const char *name, void *replacement);

using SetStatus = BOOL(WINAPI *)(SERVICE_STATUS_HANDLE handle, SERVICE_STATUS *status);

bool replaceSetServiceStatus(SetStatus replacement);
