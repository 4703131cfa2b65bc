// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

//! [program]
#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QTimer>

// Before: class Heartbeat : public QtService<QCoreApplication>
class Heartbeat : public QObject
{
public:
    explicit Heartbeat(QtDaemon::Service *service)
        : m_service(service)
    {
        m_timer.setInterval(10 * 1000);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        connect(service, &QtDaemon::Service::startPending, this, &Heartbeat::start);
        connect(service, &QtDaemon::Service::stopPending, this, &Heartbeat::stop);
        connect(service, &QtDaemon::Service::pausePending, this, &Heartbeat::pause); // setServiceFlags()
        connect(service, &QtDaemon::Service::continuePending, this, &Heartbeat::resume);
        connect(service, &QtDaemon::Service::userControl, this, &Heartbeat::processCommand);
    }

private:
    void beat() { qInfo("%d beats", ++m_beats); }
    void start()
    {
        m_timer.start();
        m_service->nextState();
    }
    void stop()
    {
        m_timer.stop();
        m_service->nextState();
    }
    void pause() { stop(); }
    void resume() { start(); }
    void processCommand(int code)
    {
        if (code == 128) // QtService's code 0
            beat();
    }

    QtDaemon::Service *const m_service;
    QTimer m_timer;
    int m_beats = 0;
};

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("heartbeat"); // logMessage()
    QCoreApplication app(argc, argv); // createApplication()

    QtDaemon::ServiceDescription description;
    description.name = "heartbeat";
    description.displayName = "Says that it is alive"; // setServiceDescription()
    description.startMode = QtDaemon::ServiceDescription::StartMode::Automatic; // setStartupType()
    QtDaemon::ServiceCommandLine commandLine(description); // -i, -u, -t ...
    if (const auto exitCode = commandLine.exec())
        return *exitCode;

    QtDaemon::Service service(description);
    const Heartbeat heartbeat(&service);
    return service.exec();
}
//! [program]
