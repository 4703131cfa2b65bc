// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "quoting_p.h"

#include <algorithm>

namespace QtDaemon {

/*
    CommandLineToArgvW: 2n backslashes before a quote are n backslashes, 2n+1 are n and a quote that is meant;
    any others are themselves. The program's own name knows no escapes: everything up to the next quote is it.
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
    QString line = u'"' + program + u'"'; // always: an unquoted path with spaces runs another program
    for (const QString &argument : arguments)
        line += u' ' + windowsWord(argument);
    return line;
}

// A backslash at the end of a line would join the next one to it; followed by a space, which is stripped, it does not.
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
    QString line = u':' + systemdWord(program); // a colon: no $VARIABLE of it is replaced
    for (const QString &argument : arguments)
        line += u' ' + systemdWord(argument);
    return line;
}

} // namespace QtDaemon
