// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../table.h"
#include "fakesystemd.h"

#include <QtDaemon/ServiceController>

#include <QTemporaryDir>

#include <optional>

using namespace QtDaemon;

// What the tests of a controller whose systemd is a FakeSystemd share.
class FakeSystemdTest : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        m_systemd.emplace(m_runtimeFolder.path());
        QVERIFY(m_systemd->isOpen);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder.path()));
    }

protected:
    // Of a service that runs.
    static const QList<Entry> &whole()
    {
        static const QList<Entry> entries{{"Id", "tested.service"},
                                          {"LoadState", "loaded"},
                                          {"ActiveState", "active"},
                                          {"SubState", "running"},
                                          {"StatusText", "as reported"}};
        return entries;
    }

    ServiceResult<ServiceInfo> query(const Answer &answer)
    {
        m_systemd->answer(answer);
        ServiceController controller(QStringLiteral("tested"), ServiceController::Scope::User);
        const auto future = controller.query();
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
            qFatal("the controller still reads");
        return future.result();
    }

    QTemporaryDir m_runtimeFolder;
    std::optional<FakeSystemd> m_systemd;
};
