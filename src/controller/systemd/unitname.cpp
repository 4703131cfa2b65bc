// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "bus_p.h"

#include <QStringDecoder>

namespace QtDaemon {

// Writes bytes other than letters, digits and those in `plain` as `prefix` and two hexadecimal digits.
static QString escaped(const QString &text, const QString &prefix, QByteArrayView plain)
{
    QString result;
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if (isLetter || isDigit || plain.contains(c))
            result += QLatin1Char(c);
        else
            result += prefix + QStringLiteral("%1").arg(uchar(c), 2, 16, QLatin1Char('0'));
    }
    return result;
}

QString unitName(const QString &serviceName, const QString &kind)
{
    return escaped(serviceName, QStringLiteral("\\x"), ":-_.@") + u'.' + kind;
}

QString unitPath(const QString &unit)
{
    QString label = escaped(unit, QStringLiteral("_"), {});
    if (label.at(0).isDigit()) // a label cannot begin with one: 0 is 0x30
        label.prepend(QStringLiteral("_3"));
    return QStringLiteral("/org/freedesktop/systemd1/unit/") + label;
}

QString serviceName(const QString &unit)
{
    QByteArray name = unit.left(unit.lastIndexOf(u'.')).toUtf8();
    name = QByteArray::fromPercentEncoding(name.replace("\\x", "%")); // a unit's name has no %
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(name); // a name may begin with a BOM
}

} // namespace QtDaemon
