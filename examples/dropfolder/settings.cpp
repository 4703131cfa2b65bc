// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

static QString tr(const char *sentence)
{
    return QCoreApplication::translate("Settings", sentence);
}

static bool readNumber(const QJsonValue &value, int least, int *number)
{
    *number = value.toInt(least - 1);
    return *number >= least;
}

static bool readFile(const QString &path, Settings *settings, QString *reason)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *reason = tr("The settings file %1 cannot be read: %2.").arg(path, file.errorString());
        return false;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        *reason = tr("The settings file %1 is no JSON object: %2, at byte %3.")
                      .arg(path, error.errorString(), QString::number(error.offset));
        return false;
    }

    const QDir base = QFileInfo(path).absoluteDir(); // for relative paths
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString text = it.value().toString();
        bool good = false;
        if (it.key() == u"folder" && (good = !text.isEmpty()))
            settings->folder = base.absoluteFilePath(text);
        else if (it.key() == u"manifest" && (good = !text.isEmpty()))
            settings->manifest = base.absoluteFilePath(text);
        else if (it.key() == u"workers")
            good = readNumber(it.value(), 1, &settings->workers);
        else if (it.key() == u"settle")
            good = readNumber(it.value(), 0, &settings->settle);
        else if (it.key() == u"turn")
            good = readNumber(it.value(), 1, &settings->turn);
        if (!good) {
            *reason = tr("The settings file %1 has a wrong \"%2\". It may hold \"folder\" and \"manifest\" (paths), "
                         "\"workers\" (1 or more), \"settle\" and \"turn\" (milliseconds).")
                          .arg(path, it.key());
            return false;
        }
    }
    return true;
}

void describeArguments(QCommandLineParser *parser)
{
    parser->setApplicationDescription(tr("Hashes each file that lands in a folder, and keeps the hashes in a manifest."));
    parser->addHelpOption();
    parser->addOption({QStringLiteral("settings"),
                       tr("A JSON file with folder, manifest, workers, settle and turn; read again on reload."),
                       QStringLiteral("FILE")});
    parser->addPositionalArgument(QStringLiteral("FOLDER"), tr("The folder to watch."), QStringLiteral("[FOLDER]"));
    parser->addPositionalArgument(QStringLiteral("MANIFEST"), tr("The list of hashes; FOLDER.sha256 unless given."),
                                  QStringLiteral("[MANIFEST]"));
}

std::optional<Settings> readSettings(const QStringList &arguments, QString *reason)
{
    QCommandLineParser parser;
    describeArguments(&parser);
    if (!parser.parse(QStringList(QCoreApplication::applicationName()) + arguments)) {
        *reason = parser.errorText();
        return {};
    }
    Settings settings;
    if (parser.isSet(QStringLiteral("settings")) && !readFile(parser.value(QStringLiteral("settings")), &settings, reason))
        return {};
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 2) {
        *reason = tr("\"%1\" is one argument too many: a folder and a manifest are all there is.").arg(paths.at(2));
        return {};
    }
    if (!paths.value(0).isEmpty())
        settings.folder = QFileInfo(paths.value(0)).absoluteFilePath();
    if (!paths.value(1).isEmpty())
        settings.manifest = QFileInfo(paths.value(1)).absoluteFilePath();
    if (settings.folder.isEmpty()) {
        *reason = tr("There is no folder to watch. Name one: dropfolder run FOLDER [MANIFEST].");
        return {};
    }
    settings.folder = QDir::cleanPath(settings.folder);
    if (settings.manifest.isEmpty())
        settings.manifest = settings.folder + QStringLiteral(".sha256");
    return settings;
}
