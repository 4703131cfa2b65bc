// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "manifest.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDebug>
#include <QFileInfo>
#include <QTimeZone>

static bool isUtf8(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8() == bytes;
}

static QByteArray isoTime(const Stamp &stamp)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(stamp.modified, QTimeZone::utc());
    const QByteArray seconds = time.isValid() ? time.toString(u"yyyy-MM-ddTHH:mm:ss").toLatin1()
                                              : '@' + QByteArray::number(stamp.modified); // beyond any calendar
    return seconds + '.' + QByteArray::number(stamp.fraction).rightJustified(9, '0') + 'Z';
}

static QByteArray identity(const QByteArray &name, const Stamp &stamp)
{
    return Manifest::escaped(name) + '\t' + QByteArray::number(stamp.size) + '\t' + isoTime(stamp);
}

static QByteArray checkOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(8);
}

// What controls a terminal or is invisible, except joiners and non-joiners, which shape Persian letters and emoji.
static bool isEscaped(char32_t character)
{
    if (character == U'\u200c' || character == U'\u200d')
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // includes characters that change the direction of text
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == U'\\';
    }
}

static QByteArray escapedByte(char byte)
{
    static const QHash<char, QByteArray> named{{'\\', "\\\\"}, {'\n', "\\n"}, {'\r', "\\r"}, {'\t', "\\t"}};
    return named.value(byte, "\\x" + QByteArray(1, byte).toHex());
}

QByteArray Manifest::escaped(const QByteArray &name)
{
    const bool isText = isUtf8(name);
    QByteArray result;
    const QList<uint> characters = (isText ? QString::fromUtf8(name) : QString::fromLatin1(name)).toUcs4();
    for (const char32_t character : characters) {
        const QByteArray bytes = isText ? QStringView(QChar::fromUcs4(character)).toUtf8() : QByteArray(1, char(character));
        if (!isEscaped(character) && (isText || character < 0x80)) {
            result += bytes;
            continue;
        }
        for (const char byte : bytes)
            result += escapedByte(byte);
    }
    return result;
}

QByteArray Manifest::line(const QByteArray &name, const Stamp &stamp, const QByteArray &sha256)
{
    const QByteArray mark = escaped(name) == name ? "" : "\\";
    const QByteArray text = mark + sha256.toHex() + "  " + identity(name, stamp);
    return text + '\t' + checkOf(text) + '\n';
}

Manifest::Manifest(const QString &path)
    : m_path(path)
{
}

QSet<QByteArray> Manifest::namesIn(const QString &folder) const
{
    QSet<QByteArray> names;
    const QFileInfo asNamed(path());
    for (const QFileInfo &file : {asNamed, QFileInfo(asNamed.canonicalFilePath())}) {
        if (QFileInfo(file.path()).canonicalFilePath() == QFileInfo(folder).canonicalFilePath())
            names += file.fileName().toUtf8();
    }
    return names;
}

bool Manifest::open(QString *reason)
{
    if (QString why; !openPrivately(&m_file, m_path, &why)) {
        *reason = tr("The manifest %1 cannot be opened: %2.").arg(path(), why);
        return false;
    }
    if (QString why; !lockForWriting(m_file, &why)) {
        *reason = why.isEmpty() ? tr("Another program writes the manifest %1. Stop it, or take another manifest.").arg(path())
                                : tr("The manifest %1 cannot be locked: %2.").arg(path(), why);
        return false;
    }

    QFile reader; // buffered
    m_file.seek(0);
    const bool isOpen = reader.open(m_file.handle(), QIODevice::ReadOnly);
    qint64 end = 0;
    for (int number = 1; !reader.atEnd(); ++number) {
        const QByteArray line = reader.readLine();
        if (!line.endsWith('\n'))
            break;
        end += line.size();
        if (!take(line))
            qWarning().noquote() << tr("Line %1 of the manifest %2 is damaged and does not count.").arg(number).arg(path());
    }
    if (!isOpen || reader.error() != QFile::NoError) { // otherwise lines that were not read would count as torn
        *reason = tr("The manifest %1 cannot be read: %2.").arg(path(), reader.errorString());
        return false;
    }
    m_file.seek(m_file.size()); // Windows does not append by itself
    const qint64 torn = m_file.size() - end;
    if (torn > 0 && !m_file.resize(end)) {
        *reason = tr("The unfinished last line of the manifest %1 cannot be cut off: %2.").arg(path(), m_file.errorString());
        return false;
    }
    if (!flushToDisk(m_file)) { // a line that was written but not flushed counts from now on
        *reason = tr("The manifest %1 cannot be written: %2.").arg(path(), qt_error_string());
        return false;
    }
    flushEntry(path());
    if (torn > 0)
        qWarning().noquote() << tr("The last line of the manifest %1 was not finished: its %2 bytes are cut off, "
                                   "and the file is hashed again.")
                                    .arg(path(), QString::number(torn));
    return true;
}

// Returns false for a line whose check is wrong.
bool Manifest::take(const QByteArray &line)
{
    constexpr qsizetype hashLength = 64;
    const qsizetype lastTab = line.lastIndexOf('\t');
    const QByteArray text = line.left(lastTab);
    if (lastTab < 0 || line.mid(lastTab + 1).chopped(1) != checkOf(text))
        return false;
    m_known.insert(text.mid((text.startsWith('\\') ? 1 : 0) + hashLength + 2));
    return true;
}

bool Manifest::contains(const QByteArray &name, const Stamp &stamp) const
{
    const QByteArray key = identity(name, stamp);
    const QMutexLocker lock(&m_mutex);
    return m_known.contains(key);
}

std::optional<QString> Manifest::failure() const
{
    const QMutexLocker lock(&m_mutex);
    return m_failure;
}

bool Manifest::append(const QByteArray &name, const Stamp &stamp, const QByteArray &sha256)
{
    const QMutexLocker appending(&m_appending);
    if (contains(name, stamp))
        return true;
    const std::optional<QString> failure = write(line(name, stamp, sha256));
    const QMutexLocker lock(&m_mutex);
    m_failure = failure;
    if (!failure)
        m_known.insert(identity(name, stamp));
    return !failure;
}

// Returns why the line is not on the disk (possibly an empty text), or nothing. This or the next call removes a partial line.
std::optional<QString> Manifest::write(const QByteArray &line)
{
    if (m_torn >= 0 && !m_file.resize(m_torn))
        return m_file.errorString();
    m_torn = m_file.size();
    std::optional<QString> failure;
    if (m_file.write(line) != line.size() || !flushToDisk(m_file)) {
        failure = qt_error_string();
        if (!m_file.resize(m_torn))
            return failure;
    }
    m_torn = -1;
    return failure;
}
