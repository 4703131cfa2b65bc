// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// installer [--user] [--host host] name plan|install|reconfigure|planUninstall|uninstall [description]
//
// The description is a JSON object with ServiceDescription's own names. Prints the changes as a JSON array of
// [setting, before, after], or {"error": number, "text": message}.

#include "serviceaddress.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace QtDaemon;

static QStringList words(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

static ServiceDescription fromJson(const QString &name, const QJsonObject &json)
{
    ServiceDescription d;
    d.name = name;
    d.displayName = json["displayName"].toString();
    d.description = json["description"].toString();
    d.program = json["program"].toString();
    d.arguments = words(json["arguments"]);
    d.workingDirectory = json["workingDirectory"].toString();
    const QJsonObject environment = json["environment"].toObject();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        d.environment.insert(it.key(), it->toString());
    d.startMode = ServiceDescription::StartMode(json["startMode"].toInt());
    d.listenStreams = words(json["listenStreams"]);
    d.account = json["account"].toString();
    d.dependencies = words(json["dependencies"]);
    if (json.contains("restartDelays")) {
        d.restartDelays.clear();
        const QJsonArray delays = json["restartDelays"].toArray();
        for (const auto &delay : delays)
            d.restartDelays << std::chrono::milliseconds(delay.toInteger());
    }
    d.resetAfter = std::chrono::seconds(json["resetAfter"].toInteger(d.resetAfter.count()));
    d.restartOnErrorExit = json["restartOnErrorExit"].toBool(d.restartOnErrorExit);
    const QJsonArray codes = json["noRestartCodes"].toArray();
    for (const auto &code : codes)
        d.noRestartCodes << code.toInt();
    d.capabilities = words(json["capabilities"]);
    d.watchdog = std::chrono::milliseconds(json["watchdog"].toInteger());
    d.hardened = json["hardened"].toBool(true);
    d.network = json["network"].toBool();
    d.writablePaths = words(json["writablePaths"]);
    d.stateDirectory = json["stateDirectory"].toBool();
    d.storedDescriptors = json["storedDescriptors"].toInt();
    return d;
}

static ServiceController::Changes request(ServiceController *controller, const QString &verb,
                                          const ServiceDescription &description)
{
    if (verb == "plan")
        return controller->plan(description);
    if (verb == "install")
        return controller->install(description);
    if (verb == "reconfigure")
        return controller->reconfigure(description);
    if (verb == "planUninstall")
        return controller->planUninstall();
    if (verb == "uninstall")
        return controller->uninstall();
    qFatal("\"%s\" is not a verb", qPrintable(verb));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const ServiceAddress address(app);
    ServiceController controller(address.arguments.value(0), address.scope, address.host);
    const QJsonObject description = QJsonDocument::fromJson(address.arguments.value(2).toUtf8()).object();
    const auto answer
        = request(&controller, address.arguments.value(1), fromJson(address.arguments.value(0), description)).result();

    QJsonArray changes;
    for (const ServiceChange &change : answer.value)
        changes << QJsonArray{change.setting, change.before, change.after};
    const QJsonObject error{{"error", int(answer.error)}, {"text", answer.errorString}};
    puts((answer ? QJsonDocument(changes) : QJsonDocument(error)).toJson(QJsonDocument::Compact).constData());
    return answer ? 0 : 1;
}
