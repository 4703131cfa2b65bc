#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QtDaemon::ServiceLog log("%{ServiceName}");
    QCoreApplication app(argc, argv);

    QtDaemon::ServiceDescription description;
    description.name = "%{ServiceName}";
    description.displayName = "%{ServiceDisplayName}";
    QtDaemon::ServiceCommandLine commandLine(description);
    if (const auto exitCode = commandLine.exec()) // install, start, status ...
        return *exitCode;

    QtDaemon::Service service(description);
    QObject::connect(&service, &QtDaemon::Service::startPending, [&service] {
        // Open what the service needs here.
        service.nextState();
    });
    QObject::connect(&service, &QtDaemon::Service::stopPending, [&service] {
        // Close it here.
        service.nextState();
    });
    return service.exec();
}
