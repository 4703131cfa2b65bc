// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>
#include <QtDaemon/ServiceLog>

#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <memory>

#include <unistd.h>

using namespace QtDaemon;

// A message handler of the program, between a Service and a ServiceLog.
class tst_LogHandler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsEverything();
};

// Captures standard error during its lifetime.
class CapturedError
{
public:
    CapturedError()
    {
        if (m_file.open())
            dup2(m_file.handle(), STDERR_FILENO);
    }
    ~CapturedError()
    {
        dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    QByteArrayList lines()
    {
        m_file.seek(0);
        return m_file.readAll().split('\n');
    }

private:
    const int m_before = dup(STDERR_FILENO);
    QTemporaryFile m_file;
};

static Service *observed = nullptr;
static QtMessageHandler logHandler = nullptr;

static void callEverything(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    observed->setStatusText(message);
    observed->requestAdditionalTime(1);
    qInfo("inside the handler");
    logHandler(type, context, message);
}

// A message handler that calls the service, whose slots log, in two threads: each message is logged once.
void tst_LogHandler::callsEverything()
{
    CapturedError error;
    {
        const ServiceLog log;
        EmbeddedManager manager;
        Service service(QStringLiteral("heartbeat"), manager.backend());
        service.setQuitOnStopped(false);
        const auto changed = [] { qInfo("status changed"); };
        connect(&service, &Service::statusTextChanged, &service, changed);
        connect(&manager, &EmbeddedManager::statusChanged, &service, changed);
        connect(&service, &Service::startPending, &service, [&] {
            qInfo("starting");
            service.nextState();
        });
        connect(&service, &Service::stopped, &service, [] { qInfo("stopped"); });
        observed = &service;
        logHandler = qInstallMessageHandler(callEverything);
        QVERIFY(service.start());
        QCOMPARE(manager.start(), Error::NoError);
        const std::unique_ptr<QThread> thread(QThread::create([] {
            for (int i = 0; i < 100; ++i)
                qInfo("of a thread");
        }));
        thread->start();
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Running, 30'000);
        service.fail(3, QStringLiteral("a reason"));
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Stopped, 30'000);
        QVERIFY(thread->wait());
        qInfo("after Stopped");
        qInstallMessageHandler(logHandler);
    }
    const QByteArrayList lines = error.lines();
    QCOMPARE(lines.count("starting"), 1);
    QCOMPARE(lines.count("of a thread"), 100);
    QCOMPARE(lines.count("qtdaemon: The service \"heartbeat\" failed with code 3: a reason"), 1);
    QCOMPARE(lines.count("stopped"), 1);
    QCOMPARE(lines.count("after Stopped"), 1);
    QVERIFY(!lines.contains("qtdaemon: heartbeat: Running")); // states are only for a manager's log
}

QTEST_GUILESS_MAIN(tst_LogHandler)
#include "tst_loghandler.moc"
