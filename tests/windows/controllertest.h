// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scmtest.h"
#include "statushook.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>

using namespace QtDaemon;

// The library's own calls of StartService are retried too.
inline const bool startsPatiently = replaceImport("StartServiceW", reinterpret_cast<void *>(&startPatiently));

// The result of a controller's call; the event loop runs until it is there.
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

// Runs functions in the thread that all controllers share. QFuture::then() would not do: it calls in the caller's thread when the
// result is there already, and crashes in Qt 6.4 when the result arrives at that moment.
class ControllersThread
{
public:
    ControllersThread()
    {
        static const ServiceManager::Factory makeManager = ServiceManager::factory;
        ServiceManager::factory = [](const ServiceManager::Address &address) {
            context = new QObject;
            return makeManager(address);
        };
        m_controller.query().waitForFinished();
        ServiceManager::factory = makeManager;
    }
    ~ControllersThread() { context->deleteLater(); }
    Q_DISABLE_COPY_MOVE(ControllersThread)

    // Calls the function after what has been requested before.
    template <typename Function> void call(const Function &function) const
    {
        QMetaObject::invokeMethod(context, function, Qt::QueuedConnection);
    }

private:
    static inline QObject *context = nullptr; // lives in that thread
    ServiceController m_controller{QStringLiteral("any")}; // keeps the thread alive
};

inline QString puppet(const QString &arguments)
{
    return u'"' + QCoreApplication::applicationDirPath() + QStringLiteral("/puppet.exe\" ") + arguments;
}

// Shared by the tests of a controller.
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
