// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "controllertest.h"

// An installed service for each function.
class WinControllerTest : public ControllerTest
{
    Q_OBJECT

protected Q_SLOTS:
    void init()
    {
        ++m_number;
        install(name());
        QVERIFY(setInstalledBy(name()));
        m_controller.emplace(name());
    }
    void cleanup()
    {
        m_controller.reset();
        ControllerTest::cleanup();
    }
};
