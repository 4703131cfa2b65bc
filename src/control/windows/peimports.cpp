// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "peimports_p.h"

#include <QFile>
#include <QtEndian>

namespace QtDaemon {

namespace {
// Microsoft's "PE Format". A number past the end of the file is 0, which ends every list there is.
class PeFile
{
public:
    explicit PeFile(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        const qint64 header = number<quint32>(0x3c);
        if (!bytes.startsWith("MZ") || bytes.mid(header, 4) != QByteArray("PE\0\0", 4))
            return;
        const qint64 optional = header + 24;
        m_sections = optional + number<quint16>(header + 20);
        m_sectionCount = number<quint16>(header + 6);
        const bool is64 = number<quint16>(optional) == 0x20b;
        m_imports = offsetOf(number<quint32>(optional + (is64 ? 112 : 96) + 8)); // the second data directory
    }

    QStringList imports() const
    {
        QStringList names;
        for (qint64 entry = m_imports; entry > 0; entry += 20) {
            const quint32 name = number<quint32>(entry + 12);
            if (name == 0)
                break;
            names.append(QString::fromLatin1(m_bytes.mid(offsetOf(name), 256).constData())); // up to its null
        }
        return names;
    }

private:
    template <typename Number> Number number(qint64 offset) const
    {
        const bool isInside = offset >= 0 && offset + qint64(sizeof(Number)) <= m_bytes.size();
        return isInside ? qFromLittleEndian<Number>(m_bytes.constData() + offset) : Number(0);
    }

    // Where in the file it is that is loaded there; 0: nowhere.
    qint64 offsetOf(quint32 address) const
    {
        for (int i = 0; i < m_sectionCount; ++i) {
            const qint64 section = m_sections + 40 * i;
            const qint64 within = qint64(address) - number<quint32>(section + 12);
            if (within >= 0 && within < number<quint32>(section + 16))
                return number<quint32>(section + 20) + within;
        }
        return 0;
    }

    const QByteArray m_bytes;
    qint64 m_sections = 0;
    int m_sectionCount = 0;
    qint64 m_imports = 0;
};
} // namespace

QStringList importedLibraries(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? PeFile(file.readAll()).imports() : QStringList();
}

} // namespace QtDaemon
