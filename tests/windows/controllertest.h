// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "scmtest.h"
#include "statushook.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>

using namespace QtDaemon;

// The library's calls, too.
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

// The thread of all controllers. Not by QFuture::then(): it calls in the caller's thread when the answer is in, and crashes Qt
// 6.4 when that comes in meanwhile.
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

    // It calls the function behind what has been requested.
    template <typename Function> void call(const Function &function) const
    {
        QMetaObject::invokeMethod(context, function, Qt::QueuedConnection);
    }

private:
    static inline QObject *context = nullptr; // lives there
    ServiceController m_controller{QStringLiteral("any")}; // and keeps it
};

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
