// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "randomdescription.h"

using QtDaemon::ServiceDescription;

QString RandomDescriptions::text(int pieces)
{
    static const QStringList alphabet{" ",          " ",      "\"",      "'",       "\\",         "\\",
                                      "\\\\",       "\\n",    "\\x41",   "\\101",   "\\;",        "\\\"",
                                      "\\ ",        "%",      "%n",      "%%",      "%H",         "%d",
                                      "$",          "$HOME",  "${HOME}", "${A}",    "$$",         ";",
                                      " ; ",        "-",      "@",       ":",       "+",          "!",
                                      "!!",         "|",      "=",       "#",       "~",          "*",
                                      "?",          "{",      "}",       "[",       "]",          ",",
                                      ".",          "..",     "&",       "`",       "<",          "[Unit]",
                                      "User=",      "yes",    "ü",       "e\u0301", "→",          "\u00a0",
                                      "\u200b",     "\u2028", "x\ufeff", "\u202e",  "\U0001f600", "\U0001f468\u200d\U0001f469",
                                      "\U0010fffd", "a",      "B",       "0",       "x"};
    QString result;
    for (int i = 0; i < pieces; ++i)
        result += pick(alphabet);
    return oneIn(200) ? result.repeated(300) : result;
}

QString RandomDescriptions::textWithout(QLatin1String characters, int pieces)
{
    QString result = text(pieces).left(40);
    if (!result.isValidUtf16()) // cut in the middle of a surrogate pair
        result.chop(1);
    result.removeIf([&](QChar c) { return characters.contains(c); });
    return result;
}

QString RandomDescriptions::anything()
{
    static const QStringList odd
        = QStringList{"\n", "\r",   "\t", "\x01", "\x1b",          "\x7f", "\u0085", "\u009b", "\ufdd0", "\uffff",
                      "/",  "/../", "..", "-/",   "\nUser=root\n", "\\\n", ":",      " ",      "\""}
        << QString(QChar(0)) << QString(QChar(0xd800)) << QString(QChar(0xdc00));
    const QString before = oneIn(2) ? "/opt/" + text(below(3)) : text(below(3));
    return oneIn(8) ? QString() : before + pick(odd) + text(below(3));
}

// Half of them are written in an unusual way, like "/a//./b/".
QString RandomDescriptions::path(const QString &parent)
{
    QString result = parent;
    for (int depth = below(3); depth >= 0; --depth) {
        QString part = textWithout(QLatin1String("/"), 1 + below(6));
        if (part == u"..")
            part += u'x';
        result += (oneIn(4) ? pick({"//", "/./"}) : QStringLiteral("/")) + part;
    }
    if (oneIn(8))
        result += u'/';
    return result;
}

// systemd accepts no quotes and backslashes in a program's path and, since 262, no characters that a shell expands.
QString RandomDescriptions::program()
{
    QString result = path(oneIn(6) ? "/tmp" : "/opt");
    if (!oneIn(400))
        result.removeIf([](QChar c) { return QLatin1String("\"'\\*?[").contains(c); });
    if (result.startsWith(u"/tmp"))
        result.remove(u':');
    return result + u'p';
}

// At most 191 characters when each byte that is not a letter takes four.
QString RandomDescriptions::name()
{
    const QString number = QString::number(++m_number);
    const QString own = oneIn(3) ? QString() : textWithout(QLatin1String("/\\:"), below(8));
    const QString result = oneIn(2) ? 'n' + number + own : own + number;
    return result.toUtf8().size() < 47 ? result : 'n' + number;
}

QString RandomDescriptions::account()
{
    const QString any = textWithout(QLatin1String(":/"), 1 + below(5)).trimmed();
    return pick(
        {"root", "nobody", "1000", "DOMAIN\\user", "user@example.org", "a " + any + 'z', 'a' + any + "z%", "%n", "$a", "\"a\""});
}

QString RandomDescriptions::address()
{
    const QString port = QString::number(1 + below(65'535));
    QString end = textWithout(QLatin1String("/"), 1 + below(6));
    if (end.toUtf8().size() > 80)
        end = "x";
    if (oneIn(3))
        return pick({port, "127.0.0.1:" + port, "[::1]:" + port, "vsock:2:" + port});
    return (oneIn(2) ? "/run/" : "@x") + end + pick({"\\", "y", "%", "\"", "z"});
}

QString RandomDescriptions::dependency()
{
    static const QStringList units
        = QString("basic.target nss-lookup.target a@b.service dev-disk-by\\x2dlabel.device mnt-x\\x20y.mount x:y.socket "
                  "a\\x2db@c\\x25n.service org.example.Heart.path z_9.timer system.slice")
              .split(u' ');
    const QString plain = textWithout(QLatin1String("/@"), 1 + below(6));
    return oneIn(3) ? pick(units) : (plain.toUtf8().size() < 50 ? plain : QString()) + pick({"d", "7", "%n", " ", "\\"}) + 'e';
}

QString RandomDescriptions::writablePath()
{
    if (!oneIn(3))
        return path("/opt");
    QString result = path(pick({"/tmp", "/var/tmp"})).remove(u':');
    if (!oneIn(400)) // systemd 262 does not accept these characters in BindPaths=
        result.removeIf([](QChar c) { return c == u'"' || c == u'\\'; });
    return result;
}

QString RandomDescriptions::capability()
{
    return pick({"CAP_CHOWN", "CAP_KILL", "CAP_NET_BIND_SERVICE", "CAP_NET_ADMIN", "CAP_SYS_NICE", "CAP_SYS_TIME",
                 "CAP_WAKE_ALARM", "CAP_SYSLOG", "CAP_SYS_MODULE", "CAP_SYS_RAWIO", "CAP_MKNOD", "CAP_SYS_ADMIN"});
}

QStringList RandomDescriptions::several(int most, QString (RandomDescriptions::*one)())
{
    QStringList result;
    if (oneIn(2)) {
        for (int i = below(most + 1); i > 0; --i)
            result << (this->*one)();
    }
    return result;
}

void RandomDescriptions::setTexts(ServiceDescription *d)
{
    d->name = name();
    if (oneIn(2))
        d->displayName = text(below(9));
    if (oneIn(2))
        d->description = text(below(9));
    d->program = program();
    d->arguments = several(6, &RandomDescriptions::argument);
    if (oneIn(2))
        d->workingDirectory = path({}) + pick({"\\", "x", "%", "\""});
    for (int i = oneIn(2) ? below(5) : 0; i > 0; --i)
        d->environment.insert(pick({"A", "_b", "LONG_NAME_9", "HOME", "PATH", "LANG"}), argument());
    d->listenStreams = several(3, &RandomDescriptions::address);
    if (oneIn(2))
        d->account = account();
    d->dependencies = several(3, &RandomDescriptions::dependency);
    d->writablePaths = several(3, &RandomDescriptions::writablePath);
}

void RandomDescriptions::setBehaviour(ServiceDescription *d)
{
    using StartMode = ServiceDescription::StartMode;
    static const QList<int> times{0, 1, 99, 100, 999, 1000, 1500, 60'000, 86'400'000, 2'147'483'647};
    const auto time
        = [this] { return std::chrono::milliseconds(oneIn(2) ? times.at(below(int(times.size()))) : below(100'000)); };
    d->startMode = d->listenStreams.isEmpty() ? StartMode(below(3)) : StartMode::OnSocket;
    if (oneIn(2)) {
        d->restartDelays.clear();
        for (int i = below(5); i > 0; --i)
            d->restartDelays << time();
    }
    d->restartOnErrorExit = oneIn(2);
    for (int i = oneIn(2) ? below(4) : 0; i > 0; --i)
        d->noRestartCodes << 1 + below(255);
    if (oneIn(2))
        d->watchdog = time();
    d->hardened = !oneIn(3);
    d->network = oneIn(2);
    d->capabilities = several(3, &RandomDescriptions::capability);
    d->stateDirectory = oneIn(2);
    if (oneIn(2))
        d->storedDescriptors = oneIn(50) ? 2'147'483'647 : below(5000);
}

// Fields that are for Windows only.
void RandomDescriptions::setOtherSystems(ServiceDescription *d)
{
    d->password = "secret" + text(3);
    d->resetAfter = std::chrono::seconds(below(100'000));
    d->preShutdownTimeout = std::chrono::milliseconds(below(100'000));
    d->sidType = ServiceDescription::SidType(below(3));
    d->requiredPrivileges << "SeSecretPrivilege";
}

// Values that are nearly right, but mean something else to systemd.
void RandomDescriptions::spoilALittle(ServiceDescription *d)
{
    switch (below(7)) {
    case 0:
        d->program = "/tmp/a b:/etc/p";
        break;
    case 1:
        d->writablePaths << "/var/tmp/" + textWithout(QLatin1String("/"), 2) + ":/etc";
        break;
    case 2:
        d->workingDirectory = path({}) + ' ';
        break;
    case 3:
        d->listenStreams << address() + ' ';
        break;
    case 4:
        d->account = pick({" ", "-", ":", "/"}) + account();
        break;
    case 5:
        d->dependencies << textWithout(QLatin1String("/"), 3) + pick({" .service", "%n.socket", "@.service"});
        break;
    default:
        d->environment.insert(argument() + pick({"", "=", " ", "A"}), argument());
    }
}

void RandomDescriptions::spoil(ServiceDescription *d)
{
    QString *const texts[]{&d->displayName, &d->description, &d->program, &d->workingDirectory, &d->account};
    QStringList *const lists[]{&d->arguments, &d->listenStreams, &d->dependencies, &d->capabilities, &d->writablePaths};
    switch (below(5)) {
    case 0:
    case 1:
        *texts[below(5)] = anything();
        break;
    case 2:
        *lists[below(5)] << anything();
        break;
    case 3:
        d->environment.insert(oneIn(2) ? anything() : "A", anything());
        break;
    default:
        if (oneIn(2))
            d->noRestartCodes << pick({"-1", "0", "256", "65536"}).toInt();
        else
            d->name += anything();
    }
}

ServiceDescription RandomDescriptions::next()
{
    ServiceDescription description;
    setTexts(&description);
    setBehaviour(&description);
    setOtherSystems(&description);
    if (oneIn(6))
        spoil(&description);
    else if (oneIn(20))
        spoilALittle(&description);
    return description;
}
