// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"

#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceLog>

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTextStream>

#include <csignal>

using namespace QtDaemon;

// heartbeat, with a fake service that the environment variable HEARTBEAT describes: "state=Running steps=3 start=1053".
static void prepare(FakeService *service)
{
    for (const QString &word : qEnvironmentVariable("HEARTBEAT").split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        if (key == u"state")
            service->set(State(QMetaEnum::fromType<State>().keyToValue(value.toLatin1())), 0, 30'000);
        else if (key == u"exit")
            service->set(State::Stopped, 0, 0, value.toUInt());
        else if (key == u"restarts")
            service->info.restarts = value.toInt();
        else if (key == u"restartsin")
            service->info.restartsIn = value.toInt();
        else if (key == u"steps")
            service->steps = value.toInt();
        else if (key == u"hint")
            service->firstHint = value.toUInt();
        else if (key == u"time")
            service->stepTime = value.toInt();
        else if (key == u"underway")
            service->underWay = true;
        else if (key == u"scope")
            service->scope = ServiceController::Scope::User;
        else if (key == u"missing")
            service->installed = false;
        else if (key == u"text") // text from others, in Base64
            service->setText(QString::fromUtf8(QByteArray::fromBase64(value.toLatin1())));
        else if (key == u"held")
            service->held += value.toLatin1() + " heartbeat";
        else if (key == u"finding")
            service->findings += {ServiceFinding::Severity(value.toInt()), QStringLiteral("Finding %1.").arg(value)};
        else
            service->errors[key.toLatin1().replace('+', ' ')] = Error(value.toUInt());
    }
}

int main(int argc, char **argv)
{
    FakeService service; // outlives the application, which abandons what has not finished
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("1.2"));
    prepare(&service);

    ServiceDescription description;
    description.description = QStringLiteral("Beats.");
    ServiceCommandLine commandLine(description);
    commandLine.setPrefix(qEnvironmentVariable("HEARTBEAT_PREFIX"));
    commandLine.setPrepare([](ServiceDescription &prepared, const QStringList &arguments) {
        if (arguments.contains(QStringLiteral("--data")))
            prepared.arguments += QStringLiteral("with data");
        if (arguments.contains(QStringLiteral("--log")))
            qInfo("of a verb");
    });
    std::optional<ServiceLog> log;
    if (const QString file = qEnvironmentVariable("HEARTBEAT_FILE"); !file.isEmpty()) {
        log.emplace(QStringLiteral("heartbeat"));
        log->addFile(file, 4096, 5);
    }
    if (const auto exitCode = commandLine.exec()) {
        if (qEnvironmentVariableIsSet("HEARTBEAT_INTERRUPTED"))
            std::raise(SIGTERM); // not SIGINT, which a shell's background jobs ignore
        return *exitCode;
    }
    if (log)
        qInfo("of the service");
    QTextStream(stdout) << "serves: " << commandLine.serviceArguments().join(u'|') << '\n';
    return 0;
}
