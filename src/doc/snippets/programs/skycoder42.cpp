// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

//! [program]
#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

// Before: class Heartbeat : public QtService::Service
class Heartbeat : public QObject
{
public:
    Heartbeat(QtDaemon::Service *service, const QString &settings)
        : m_service(service)
        , m_settings(settings)
    {
        connect(&m_timer, &QTimer::timeout, this, [] { qInfo("alive"); });
        connect(service, &QtDaemon::Service::startPending, this, &Heartbeat::onStart);
        connect(service, &QtDaemon::Service::stopPending, this, &Heartbeat::onStop);
        connect(service, &QtDaemon::Service::paramChange, this, &Heartbeat::onReload);
    }

private:
    void onStart()
    {
        if (const QString error = readSettings(); !error.isEmpty()) {
            m_service->fail(78, error); // CommandResult::Failed
            return;
        }
        m_timer.start();
        m_service->nextState(); // CommandResult::Completed
    }

    void onStop() // before: CommandResult::Pending, and emit stopped(true) later
    {
        if (m_service->cycle() > 0)
            return; // already under way
        m_timer.stop();
        QThreadPool::globalInstance()->start([this] {
            qInfo("the last beat is saved");
            m_service->advanceFrom(QtDaemon::State::StopPending);
        });
    }

    void onReload()
    {
        if (const QString error = readSettings(); !error.isEmpty())
            m_service->refuse(error);
    }

    QString readSettings() // returns what is wrong with them
    {
        const int seconds = QSettings(m_settings, QSettings::IniFormat).value("interval", 10).toInt();
        if (seconds < 1)
            return QStringLiteral("interval has to be a number of seconds above 0 in %1").arg(m_settings);
        m_timer.setInterval(seconds * 1000);
        return {};
    }

    QtDaemon::Service *const m_service;
    const QString m_settings;
    QTimer m_timer;
};

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("heartbeat");
    QCoreApplication app(argc, argv);

    QtDaemon::ServiceDescription description;
    description.name = "heartbeat";
    QtDaemon::ServiceCommandLine commandLine(description); // replaces a unit file and a qservice plug-in
    if (const auto exitCode = commandLine.exec())
        return *exitCode;

    QtDaemon::Service service(description);
    const Heartbeat heartbeat(&service, commandLine.serviceArguments().value(0, "/etc/heartbeat.ini"));
    const int exitCode = service.exec();
    QThreadPool::globalInstance()->waitForDone();
    return exitCode;
}
//! [program]
