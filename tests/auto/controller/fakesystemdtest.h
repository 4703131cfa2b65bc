// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "../table.h"
#include "fakesystemd.h"

#include <QtDaemon/ServiceController>

#include <QTemporaryDir>

#include <optional>

using namespace QtDaemon;

// The base of tests with a controller whose systemd is a FakeSystemd.
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
    // The properties of a running service.
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
