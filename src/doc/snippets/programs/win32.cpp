// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

//! [program]
#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QThread>

// The worker thread of ServiceMain(), which used to wait for the stop event.
class Worker : public QThread
{
public:
    using QThread::QThread;

private:
    void run() override
    {
        for (int beats = 1; !isInterruptionRequested(); ++beats) {
            qInfo("beat %d", beats);
            for (int i = 0; i < 100 && !isInterruptionRequested(); ++i)
                msleep(100);
        }
    }
};

int main(int argc, char **argv) // before: StartServiceCtrlDispatcher(table)
{
    const QtDaemon::ServiceLog log("heartbeat"); // RegisterEventSource, ReportEvent
    QCoreApplication app(argc, argv);

    QtDaemon::ServiceDescription description; // CreateService
    description.name = "heartbeat";
    QtDaemon::ServiceCommandLine commandLine(description);
    if (const auto exitCode = commandLine.exec())
        return *exitCode;

    QtDaemon::Service service(description);
    Worker worker;
    QObject::connect(&service, &QtDaemon::Service::startPending, &worker, [&] { worker.start(); });
    QObject::connect(&worker, &QThread::started, &service, [&] { // SetServiceStatus(SERVICE_RUNNING)
        service.advanceFrom(QtDaemon::State::StartPending);
    });
    QObject::connect(&service, &QtDaemon::Service::stopPending, &worker, [&] {
        worker.requestInterruption(); // SetEvent(stop)
    });
    QObject::connect(&worker, &QThread::finished, &service, [&] {
        if (service.state() == QtDaemon::State::StopPending)
            service.nextState(); // SERVICE_STOPPED
        else
            service.fail(1, "the worker has ended by itself"); // ERROR_SERVICE_SPECIFIC_ERROR
    });
    const int exitCode = service.exec();
    worker.requestInterruption();
    worker.wait();
    return exitCode;
}
//! [program]
