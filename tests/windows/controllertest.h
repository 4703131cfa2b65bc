// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scmservice.h"
#include "testservice/orders.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QTest>

#include <optional>

using namespace QtDaemon;

constexpr int patience = 60'000; // ms; what is waited for comes far earlier

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

// What a call of the controller comes to; the event loop turns meanwhile.
template <typename Result> Result answerOf(const QFuture<Result> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        return {Error(0xdead), QStringLiteral("no answer"), {}};
    return future.result();
}

template <typename Result> quint32 errorOf(const QFuture<Result> &future)
{
    const Result result = answerOf(future);
    if (!result)
        qInfo("%s", qUtf8Printable(result.errorString));
    return quint32(result.error);
}

inline QString puppet(const QString &arguments)
{
    return u'"' + QCoreApplication::applicationDirPath() + QStringLiteral("/puppet.exe\" ") + arguments;
}
