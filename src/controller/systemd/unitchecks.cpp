// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unittext_p.h"

#include "bus_p.h"

#include <QRegularExpression>

#include <algorithm>

namespace QtDaemon {

/*
    Refuses what a unit file cannot express. Each kind of setting has its own syntax, and systemd ignores a line that it cannot
    parse, or misreads it. Whatever passes these checks is written so that systemd reads what was meant.
*/

using Failure = ServiceManager::Failure;

static bool matches(const QString &text, QLatin1String pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

static qsizetype bytes(const QString &text)
{
    return text.toUtf8().size();
}

// systemd ignores a line that contains a noncharacter, and takes some control characters for the end of the line.
static bool isCharacter(uint character)
{
    return QChar::category(character) != QChar::Other_Control && !QChar::isNonCharacter(character);
}

static bool isText(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return text.isValidUtf16() && std::all_of(characters.begin(), characters.end(), isCharacter);
}

static bool isPath(const QString &text)
{
    return text.startsWith(u'/') && !matches(text, QLatin1String(".*/\\.\\.(/.*)?")) && bytes(text) < 4096;
}

// The value of ListenStream= is the rest of the line, without the space at its end.
static bool isAddress(const QString &text)
{
    constexpr int longest = 107; // of sockaddr_un
    if (text.startsWith(u'/') || text.startsWith(u'@'))
        return text.size() > 1 && bytes(text) <= longest && !text.back().isSpace() && (text.startsWith(u'@') || isPath(text));
    return matches(text, QLatin1String("[0-9]{1,5}|\\S+:[0-9]{1,10}"));
}

// By the rules of systemd, which accepts more than useradd(8).
static bool isAccount(const QString &text)
{
    return matches(text, QLatin1String("[^-:/\\s]([^:/]*[^:/\\s])?")) && text != u"." && text != u".." && bytes(text) < 256;
}

// A full unit name, and not that of a template.
static bool isUnitName(const QString &name)
{
    const QString withoutKind = name.left(name.lastIndexOf(u'.'));
    return name.size() < 256 && matches(withoutKind, QLatin1String("[A-Za-z0-9:_.\\\\-]+(@[A-Za-z0-9:_.\\\\@-]+)?"));
}

// A text as it can be shown in a message.
static QString shown(const QString &text)
{
    QString result;
    for (const uint character : QStringView(text).left(60).toUcs4())
        result += QChar::fromUcs4(isCharacter(character) ? character : U'?');
    return text.size() > 60 ? result + QStringLiteral("...") : result;
}

QString UnitText::checkName() const
{
    // The longest file name minus what PrivateTmp= adds: systemd-private-<boot ID>-<name>.service-XXXXXX. The name of the
    // companion's instance fits as well.
    constexpr int longest = 255 - int(sizeof "systemd-private--.service-XXXXXX" - 1) - 32;
    const auto length = service.size() - qsizetype(sizeof ".service" - 1);
    if (length > longest)
        return tr("The service name \"%1...\" takes %2 characters in a unit name, and the limit is %3: anything but ASCII "
                  "letters, digits and -_.@ takes four characters per byte. Shorten it.")
            .arg(description.name.left(20), QString::number(length), QString::number(longest));
    if (description.name.endsWith(u'@'))
        return tr("The service name \"%1\" ends with an @, which makes its unit a template that cannot run by itself. Choose a "
                  "name without it, or name an instance: %1x.")
            .arg(description.name);
    if (description.name.startsWith(u'@'))
        return tr("The service name \"%1\" begins with an @, which a unit name cannot do. Choose a name without it.")
            .arg(description.name);
    if (service.contains(u':'))
        return tr("The service name \"%1\" contains a colon, and systemd-analyze cannot verify a unit with such a name. Choose a "
                  "name without one.")
            .arg(description.name);
    return {};
}

QString UnitText::checkCharacters() const
{
    QStringList texts{description.name,    description.displayName,      description.description,
                      description.program, description.workingDirectory, description.account};
    texts += description.arguments + description.listenStreams + description.dependencies + description.writablePaths
        + description.environment.keys() + stateDirectories;
    const auto wrong = std::find_if_not(texts.begin(), texts.end(), isText);
    if (wrong != texts.end())
        return tr("\"%1\" contains a character that the unit file of %2 cannot contain, such as a line break. Remove it.")
            .arg(shown(*wrong), shown(description.name));
    const auto value = std::find_if_not(description.environment.begin(), description.environment.end(), isText);
    if (value != description.environment.end())
        return tr("The value of %1 in the environment of %2 contains a character that a unit file cannot contain, such as a line "
                  "break. Remove it.")
            .arg(shown(value.key()), shown(description.name));
    return {};
}

QString UnitText::checkPaths() const
{
    QStringList paths = QStringList{description.program} + description.writablePaths;
    if (!description.workingDirectory.isEmpty())
        paths << description.workingDirectory;
    const auto wrong = std::find_if_not(paths.begin(), paths.end(), isPath);
    if (wrong != paths.end() || description.workingDirectory.endsWith(u' '))
        return tr("\"%1\" is not a valid path for %2: it has to be absolute, without \"..\" and without a space at its end.")
            .arg(shown(wrong != paths.end() ? *wrong : description.workingDirectory), description.name);
    const auto cannotBeBound = [](const QString &path) { return isTemporary(path) && path.contains(u':'); };
    const auto bound = std::find_if(paths.begin(), paths.end(), cannotBeBound);
    if (bound != paths.end())
        return tr("\"%1\" contains a colon and is in a folder for temporary files, from which systemd cannot make such a path "
                  "available to %2. Choose another path.")
            .arg(shown(*bound), description.name);
    return {};
}

QString UnitText::checkNames() const
{
    for (const QString &name : description.dependencies) {
        if (!isUnitName(unitOf(name)))
            return tr("\"%1\", a dependency of %2, is not the name of a service or unit. Use a name that \"systemctl "
                      "list-units\" shows; for a template, name an instance.")
                .arg(shown(name), description.name);
    }
    if (!description.account.isEmpty() && !isAccount(description.account))
        return tr("\"%1\" cannot be the account that %2 runs as. \"getent passwd\" lists the existing accounts.")
            .arg(shown(description.account), description.name);
    for (auto it = description.environment.cbegin(); it != description.environment.cend(); ++it) {
        if (!matches(it.key(), QLatin1String("[A-Za-z_][A-Za-z0-9_]*")))
            return tr("\"%1\" cannot be a variable in the environment of %2: its name may contain letters, digits and _, and "
                      "must not begin with a digit.")
                .arg(shown(it.key()), description.name);
    }
    for (const QString &name : description.capabilities) {
        if (isUser)
            return tr("%1 is to be a user service, which cannot have %2. Omit the capabilities, or install it as a system "
                      "service.")
                .arg(description.name, shown(name));
        if (!matches(name, QLatin1String("CAP_[A-Z_]+")))
            return tr("\"%1\" cannot be a capability of %2. Capabilities have names such as CAP_NET_BIND_SERVICE; "
                      "capabilities(7) lists them.")
                .arg(shown(name), description.name);
    }
    return {};
}

QString UnitText::checkStart() const
{
    if (description.startMode == ServiceDescription::StartMode::OnSocket && description.listenStreams.isEmpty())
        return tr("%1 is to be started by a socket, but has no socket to listen on. Add one to listenStreams.")
            .arg(description.name);
    for (const QString &address : description.listenStreams) {
        if (!isPackaged && !isAddress(address)) // systemd expands a package's specifiers first
            return tr("%2 cannot listen on \"%1\". Specify an absolute path, a name preceded by @, a port or address:port; see "
                      "ListenStream= in systemd.socket(5).")
                .arg(shown(address), description.name);
    }
    if (isUser && !description.account.isEmpty())
        return tr("%1 is to be a user service, which runs as that user and not as %2. Omit the account, or install it as a "
                  "system service.")
            .arg(description.name, shown(description.account));
    for (const int code : description.noRestartCodes) {
        if (code < 1 || code > 255)
            return tr("%1 is not to be restarted after exit code %2, which is not valid. Valid codes are 1 to 255.")
                .arg(description.name, QString::number(code));
    }
    return {};
}

Failure UnitText::check() const
{
    if (const QString wrong = checkName(); !wrong.isEmpty())
        return {Error::InvalidName, wrong};
    for (const auto part : {&UnitText::checkCharacters, &UnitText::checkStart, &UnitText::checkNames, &UnitText::checkPaths}) {
        if (const QString wrong = (this->*part)(); !wrong.isEmpty())
            return {Error::InvalidParameter, wrong};
    }
    return {};
}

} // namespace QtDaemon
