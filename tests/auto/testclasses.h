// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table.h"

#include <QCoreApplication>

#include <optional>

// For a program with several test classes: its first argument selects the one to run, "service" for tst_Service.
using RunTests = int (*)(int argc, char **argv);

bool addTestClass(const char *className, RunTests run);

template <typename TestClass, bool HasApplication> int runTests(int argc, char **argv)
{
    std::optional<QCoreApplication> application;
    if (HasApplication)
        application.emplace(argc, argv);
    TestClass tests;
    return QTest::qExec(&tests, argc, argv);
}

#define ADD_TEST_CLASS(name) [[maybe_unused]] static const bool name##Added = addTestClass(#name, runTests<name, true>);
// For a class whose functions create a QCoreApplication of their own.
#define ADD_TEST_CLASS_WITHOUT_APPLICATION(name)                                                                                 \
    [[maybe_unused]] static const bool name##Added = addTestClass(#name, runTests<name, false>);
