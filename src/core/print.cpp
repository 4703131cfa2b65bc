// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "print_p.h"

namespace QtDaemon {

// Control characters, and Unicode characters that change the text direction, break lines or are invisible.
static bool needsEscape(QChar c)
{
    const char16_t unit = c.unicode();
    const auto isIn = [unit](char16_t first, char16_t last) { return unit >= first && unit <= last; };
    return unit < u' ' || isIn(0x7f, 0x9f) || unit == 0x61c || isIn(0x200e, 0x200f) || isIn(0x2028, 0x202e)
        || isIn(0x2060, 0x206f) || unit == 0xfeff || isIn(0xfff9, 0xfffb) || unit >= 0xfffe;
}

QString printable(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            shown += QStringView(text).mid(i++, 2);
        else if (c == u'\n')
            shown += QStringLiteral("\n    ");
        else if ((needsEscape(c) && c != u'\t') || c.isSurrogate())
            shown += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return shown;
}

void printLine(std::FILE *file, const QString &text)
{
    writeText(file, printable(text) + u'\n');
}

} // namespace QtDaemon
