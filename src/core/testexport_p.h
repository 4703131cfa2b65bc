// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon_export.h>

// What the tests link beyond the public classes. A library that is built without them does not export it.
#ifdef QTDAEMON_BUILD_TESTS
#define QTDAEMON_TEST_EXPORT QTDAEMON_EXPORT
#else
#define QTDAEMON_TEST_EXPORT
#endif
