// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "values_p.h"

#include "sdbus_p.h"

#include <QList>

namespace QtDaemon {

void appendValue(const SdBus &sd, sd_bus_message *message, const QVariant &value)
{
    if (value.userType() == QMetaType::QStringList) {
        QByteArrayList strings;
        for (const QString &string : value.toStringList())
            strings.append(string.toUtf8());
        QList<char *> pointers;
        for (QByteArray &string : strings)
            pointers.append(string.data());
        pointers.append(nullptr);
        sd.appendStrings(message, pointers.data());
    } else if (value.userType() == QMetaType::QString) {
        sd.append(message, 's', value.toString().toUtf8().constData());
    } else {
        const int number = value.toInt();
        sd.append(message, value.userType() == QMetaType::Bool ? 'b' : 'i', &number);
    }
}

template <typename Number> static QVariant readNumber(const SdBus &sd, sd_bus_message *message, char type)
{
    Number number{};
    sd.read(message, type, &number);
    return QVariant::fromValue(number);
}

static QVariant readBasic(const SdBus &sd, sd_bus_message *message, char type)
{
    const char *text = nullptr;
    switch (type) {
    case 's':
    case 'o':
    case 'g':
        sd.read(message, type, &text);
        return QString::fromUtf8(text);
    case 'b':
        return readNumber<int>(sd, message, type).toInt() != 0;
    case 'y':
        return readNumber<uchar>(sd, message, type);
    case 'n':
        return readNumber<qint16>(sd, message, type);
    case 'q':
        return readNumber<quint16>(sd, message, type);
    case 'i':
    case 'h':
        return readNumber<qint32>(sd, message, type);
    case 'u':
        return readNumber<quint32>(sd, message, type);
    case 'd':
        return readNumber<double>(sd, message, type);
    case 'x':
        return readNumber<qint64>(sd, message, type);
    default: // 't', the last that there is
        return readNumber<quint64>(sd, message, type);
    }
}

static QVariant readContainer(const SdBus &sd, sd_bus_message *message, char type, const QByteArray &contents)
{
    if (sd.enter(message, type, contents.constData()) < 0)
        return {};
    const QVariantList values = readValues(sd, message);
    sd.leave(message);
    if (type == 'v')
        return values.value(0);
    if (type == 'a' && (contents == "s" || contents == "o"))
        return QVariant(values).toStringList();
    if (type != 'a' || !contents.startsWith("{s"))
        return values;
    QVariantMap map;
    for (const QVariant &entry : values)
        map.insert(entry.toList().value(0).toString(), entry.toList().value(1));
    return map;
}

QVariantList readValues(const SdBus &sd, sd_bus_message *message)
{
    QVariantList values;
    char type = 0;
    const char *contents = nullptr;
    while (sd.atEnd(message, 0) == 0 && sd.peek(message, &type, &contents) > 0)
        values.append(contents ? readContainer(sd, message, type, contents) : readBasic(sd, message, type));
    return values;
}

} // namespace QtDaemon
