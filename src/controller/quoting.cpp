// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "quoting_p.h"

#include <algorithm>

namespace QtDaemon {

/*
    The rules of CommandLineToArgvW: before a quote, 2n backslashes stand for n backslashes, and 2n+1 for n backslashes and
    a literal quote; other backslashes stand for themselves. The program's name has no escapes: it ends at the next quote.
*/
static QString windowsWord(const QString &word)
{
    const auto needsQuotes = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\v' || c == u'"'; };
    if (!word.isEmpty() && std::none_of(word.begin(), word.end(), needsQuotes))
        return word;
    QString quoted = QStringLiteral("\"");
    qsizetype backslashes = 0;
    for (const QChar c : word) {
        if (c == u'\\') {
            ++backslashes;
            continue;
        }
        quoted += QString(c == u'"' ? 2 * backslashes + 1 : backslashes, u'\\') + c;
        backslashes = 0;
    }
    return quoted + QString(2 * backslashes, u'\\') + u'"';
}

QString windowsCommandLine(const QString &program, const QStringList &arguments)
{
    QString line = u'"' + program + u'"'; // always quoted: Windows may run another program for an unquoted path with spaces
    for (const QString &argument : arguments)
        line += u' ' + windowsWord(argument);
    return line;
}

// A backslash at the end of a line would join it with the next one. A space after it prevents that, and systemd strips it.
QString systemdText(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c < u' ' || c == QChar(0x7f))
            c = u' ';
    }
    line.replace(u'%', QStringLiteral("%%"));
    return line.endsWith(u'\\') ? line + u' ' : line;
}

QString systemdWord(const QString &word)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : word) {
        if (c == u'"' || c == u'\\')
            quoted += QStringLiteral("\\") + c;
        else if (c == u'%')
            quoted += QStringLiteral("%%");
        else if (c < u' ' || c == QChar(0x7f))
            quoted += QStringLiteral("\\x%1").arg(uint(c.unicode()), 2, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return quoted + u'"';
}

QString systemdCommandLine(const QString &program, const QStringList &arguments)
{
    QString line = u':' + systemdWord(program); // the colon keeps systemd from expanding $VARIABLES
    for (const QString &argument : arguments)
        line += u' ' + systemdWord(argument);
    return line;
}

} // namespace QtDaemon
