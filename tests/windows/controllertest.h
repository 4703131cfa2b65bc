// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scmtest.h"
#include "statushook.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QThread>

#include <utility>

using namespace QtDaemon;

// The library does, too.
inline const bool startsPatiently = replaceImport("StartServiceW", reinterpret_cast<void *>(&startPatiently));

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

// Has the controller's thread call it, after the answer to a query. An answer that is in before then() would have it called
// here: there is another query then.
template <typename Function> void callInThreadOf(ServiceController *controller, const Function &function)
{
    const QThread *const caller = QThread::currentThread();
    for (bool isAnsweredBefore = true; std::exchange(isAnsweredBefore, false);) {
        controller->query().then(QtFuture::Launch::Sync, [caller, &isAnsweredBefore, function](const auto &) {
            if (QThread::currentThread() == caller)
                isAnsweredBefore = true;
            else
                function();
        });
    }
}

inline QString puppet(const QString &arguments)
{
    return u'"' + QCoreApplication::applicationDirPath() + QStringLiteral("/puppet.exe\" ") + arguments;
}

// What the tests of a controller share.
class ControllerTest : public ScmTest
{
    Q_OBJECT

protected:
    QString name() const
    {
        return QStringLiteral("Prüfdienst %1 %2 für 試験").arg(QLatin1String(metaObject()->className())).arg(m_number);
    }

    std::optional<ServiceController> m_controller;
};
