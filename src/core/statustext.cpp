// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statustext_p.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace QtDaemon {

struct StateWord
{
    State state = State::NotReady;
    QLatin1String word;
};

constexpr StateWord words[] = {
    {State::StartPending, QLatin1String("Starting", 8)}, {State::StopPending, QLatin1String("Stopping", 8)},
    {State::PausePending, QLatin1String("Pausing", 7)},  {State::ContinuePending, QLatin1String("Continuing", 10)},
    {State::Paused, QLatin1String("Paused", 6)},
};

// A quick transition ends before its second check point, and is not described.
static QString stateText(const Status &status)
{
    for (const auto &[state, word] : words) {
        if (status.state != state)
            continue;
        if (state == State::Paused)
            return word;
        if (status.checkPoint > 1)
            return QStringLiteral("%1, check point %2, wait hint %3 ms").arg(word).arg(status.checkPoint).arg(status.waitHint);
    }
    return {};
}

// systemd drops a datagram that is longer than 4096 bytes or contains a NUL, and with it the READY=1.
static QString onOneLine(QString text)
{
    constexpr qsizetype longest = 1200; // characters of at most 3 bytes
    for (QChar &c : text) {
        if (c < u' ' || c == QChar(0x7f) || c == QChar::ByteOrderMark) // readers of UTF-8 strip it from the beginning
            c = u' ';
    }
    text = text.simplified();
    if (text.size() > longest)
        text = text.left(longest - 1) + u'\u2026';
    return QString::fromUtf8(text.toUtf8()); // as it will be read, with unpaired surrogates replaced
}

// Checks the beginning first, because compiling the regular expression takes longer than all the rest of a status.
static bool resemblesState(const QString &text)
{
    const auto begins = [&](const StateWord &one) { return text.startsWith(one.word); };
    return (text.startsWith(u':') || std::any_of(std::begin(words), std::end(words), begins))
        && readStatusText(text).text != text;
}

QString statusText(const Status &status)
{
    const QString state = stateText(status);
    if (status.text.isEmpty())
        return state;
    const QString text = onOneLine(status.text);
    if (text.isEmpty())
        return state;
    return state.isEmpty() && !resemblesState(text) ? text : state + QStringLiteral(": ") + text;
}

Status readStatusText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(Paused)|(\\w+), check point (\\d+), wait hint (\\d+) ms)?(?:: (.*))?$"));
    Status status;
    status.state = State::NotReady;
    const QRegularExpressionMatch match = form.match(text);
    status.text = match.hasMatch() && match.capturedLength(1) + match.capturedLength(2) == 0 ? match.captured(5) : text;
    for (const auto &[state, word] : words) {
        if (match.captured(1) + match.captured(2) != word)
            continue;
        status.state = state;
        status.checkPoint = match.captured(3).toUInt();
        status.waitHint = match.captured(4).toUInt();
        status.text = match.captured(5);
    }
    return status;
}

constexpr QLatin1String refused("Reload refused");
constexpr QLatin1String separator(": ");

QString refusedReloadText(const QString &reason)
{
    return reason.isEmpty() ? QString(refused) : refused + separator + reason;
}

std::optional<QString> readRefusedReload(const QString &text)
{
    if (text == refused)
        return QString();
    if (text.startsWith(refused + separator))
        return text.mid(refused.size() + separator.size());
    return {};
}

} // namespace QtDaemon
