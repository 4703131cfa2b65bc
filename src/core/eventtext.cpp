// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "eventtext_p.h"

#include <QRegularExpression>

namespace QtDaemon {

constexpr QChar zeroWidthSpace(u'\u200b');
constexpr qsizetype longestPrefix = 24; // characters of "[1/3] " at the beginning of a part

static bool beginsInsertion(QChar afterPercentSign)
{
    return afterPercentSign == u'%' || afterPercentSign == u'{' || (afterPercentSign >= u'0' && afterPercentSign <= u'9');
}

static bool isXmlCharacter(QChar c)
{
    const bool isSpace = c == u'\t' || c == u'\n' || c == u'\r';
    return isSpace || (c >= u' ' && !c.isSurrogate() && c < QChar(0xfffe));
}

QString toEventText(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c.isHighSurrogate() && next.isLowSurrogate()) {
            safe += c;
            safe += next;
            ++i;
        } else if (!isXmlCharacter(c)) {
            safe += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        } else {
            safe += c;
            if (c == u'%' && beginsInsertion(next))
                safe += zeroWidthSpace;
        }
    }
    return safe;
}

QString fromEventText(const QString &text)
{
    QString original = text;
    return original.replace(QStringLiteral("%") + zeroWidthSpace, QStringLiteral("%"));
}

QStringList eventTexts(const QString &text)
{
    const QString whole = toEventText(text);
    if (whole.size() <= longestEventText)
        return {whole};
    QStringList texts;
    for (qsizetype at = 0; at < whole.size(); at += texts.last().size()) {
        texts += whole.mid(at, longestEventText - longestPrefix);
        if (texts.last().back().isHighSurrogate())
            texts.last().chop(1);
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        texts[i].prepend(QStringLiteral("[%1/%2] ").arg(i + 1).arg(texts.size()));
    return texts;
}

// A program's own text may begin like a part, but every part except the last one has the maximum length.
std::optional<EventPart> eventPart(const QString &written)
{
    static const QRegularExpression form(QStringLiteral("^\\[(\\d{1,10})/(\\d{1,10})\\] "));
    const QRegularExpressionMatch match = form.match(written);
    const EventPart part{match.captured(1).toInt(), match.captured(2).toInt(), written.mid(match.capturedEnd())};
    const bool isLast = part.number == part.count;
    if (part.number < 1 || part.count < 2 || part.number > part.count
        || (!isLast && written.size() < longestEventText - longestPrefix))
        return {};
    return part;
}

} // namespace QtDaemon
