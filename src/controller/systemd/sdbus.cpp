// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "sdbus_p.h"

namespace QtDaemon {

const SdBus *SdBus::library()
{
    static const SdBus sdBus;
    return sdBus.m_complete ? &sdBus : nullptr;
}

SdBus::Symbol SdBus::find(const char *name)
{
    const Symbol symbol{m_library.resolve(name)};
    m_complete &= symbol.address != nullptr;
    return symbol;
}

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

template <typename Number> static bool readNumber(const SdBus &sd, sd_bus_message *message, char type, QVariant *value)
{
    Number number{};
    const bool isRead = sd.read(message, type, &number) > 0;
    *value = type == 'b' ? QVariant(number != Number{}) : QVariant::fromValue(number);
    return isRead;
}

static bool readBasic(const SdBus &sd, sd_bus_message *message, char type, QVariant *value)
{
    const char *text = nullptr;
    switch (type) {
    case 's':
    case 'o':
    case 'g':
        if (sd.read(message, type, &text) <= 0)
            return false;
        *value = QString::fromUtf8(text);
        return true;
    case 'b':
    case 'i':
    case 'h':
        return readNumber<int>(sd, message, type, value);
    case 'y':
        return readNumber<uchar>(sd, message, type, value);
    case 'n':
        return readNumber<qint16>(sd, message, type, value);
    case 'q':
        return readNumber<quint16>(sd, message, type, value);
    case 'u':
        return readNumber<quint32>(sd, message, type, value);
    case 'd':
        return readNumber<double>(sd, message, type, value);
    case 'x':
        return readNumber<qint64>(sd, message, type, value);
    case 't':
        return readNumber<quint64>(sd, message, type, value);
    default:
        return false;
    }
}

static bool readContainer(const SdBus &sd, sd_bus_message *message, char type, const QByteArray &contents, QVariant *value)
{
    QVariantList values;
    if (sd.enter(message, type, contents.constData()) <= 0 || !readValues(sd, message, &values) || sd.leave(message) < 0)
        return false;
    if (type == 'v') {
        *value = values.value(0);
    } else if (type == 'a' && (contents == "s" || contents == "o")) {
        *value = QVariant(values).toStringList();
    } else if (type == 'a' && contents.startsWith("{s")) {
        QVariantMap map;
        for (const QVariant &entry : values)
            map.insert(entry.toList().value(0).toString(), entry.toList().value(1));
        *value = map;
    } else {
        *value = values;
    }
    return true;
}

bool readValues(const SdBus &sd, sd_bus_message *message, QVariantList *values)
{
    while (true) {
        char type = 0;
        const char *contents = nullptr;
        const int peeked = sd.peek(message, &type, &contents);
        if (peeked <= 0)
            return peeked == 0;
        QVariant value;
        if (contents ? !readContainer(sd, message, type, contents, &value) : !readBasic(sd, message, type, &value))
            return false;
        values->append(value);
    }
}

} // namespace QtDaemon
