// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// What is quoted for Windows and for systemd is split again as they do it, by parsers written from
// CommandLineToArgvW's documentation and from systemd.syntax(7), independently of the quoting.

#include "fuzz.h"

#include "controller/quoting_p.h"
#include "controller/systemd/bus_p.h"

using namespace QtDaemon;

static bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

static QStringList commandLineToArgv(const QString &line)
{
    const qsizetype nameEnd = line.indexOf(u'"', 1);
    QStringList words{line.mid(1, nameEnd - 1)};
    bool inWord = false;
    bool inQuotes = false;
    for (qsizetype i = nameEnd + 1; i < line.size();) {
        if (isBlank(line[i]) && !inQuotes) {
            inWord = false;
            ++i;
            continue;
        }
        if (!inWord)
            words += QString();
        inWord = true;
        qsizetype backslashes = 0;
        for (; i < line.size() && line[i] == u'\\'; ++i)
            ++backslashes;
        if (i == line.size() || line[i] != u'"') {
            words.last() += QString(backslashes, u'\\');
            if (backslashes == 0)
                words.last() += line[i++];
            continue;
        }
        words.last() += QString(backslashes / 2, u'\\');
        if (backslashes % 2 == 1)
            words.last() += u'"';
        else
            inQuotes = !inQuotes;
        ++i;
        REQUIRE(backslashes % 2 == 1 || inQuotes || i == line.size() || isBlank(line[i])); // "" would be a literal quote
    }
    REQUIRE(!inQuotes);
    return words;
}

// The value of Key= in a unit file, followed by another setting, which must not be affected.
static QString valueIn(const QString &value)
{
    const QByteArray file = "[Service]\nKey=" + value.toUtf8() + "\nNext=1\n";
    QByteArrayList lines{QByteArray()};
    for (const char c : file) {
        if (c == '\n' || c == '\r' || c == '\0')
            lines.append(QByteArray());
        else
            lines.last() += c;
    }
    REQUIRE(lines.size() == 4 && lines[2] == "Next=1");
    qsizetype backslashes = 0;
    while (lines[1].endsWith(QByteArray(backslashes + 1, '\\')))
        ++backslashes;
    REQUIRE(backslashes % 2 == 0); // otherwise it would continue on the next line
    QByteArray content = lines[1].mid(4);
    const auto isStripped = [](char c) { return c == ' ' || c == '\t'; };
    while (!content.isEmpty() && isStripped(content.front()))
        content.remove(0, 1);
    while (!content.isEmpty() && isStripped(content.back()))
        content.chop(1);
    return QString::fromUtf8('=' + content).mid(1); // without the "=", a byte order mark at the beginning would be dropped
}

// "%%" is the only specifier permitted.
static QString withoutSpecifiers(const QString &value)
{
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'%')
            REQUIRE(++i < value.size() && value[i] == u'%');
        result += value[i];
    }
    return result;
}

static QStringList unitWords(const QString &value)
{
    QStringList words;
    bool inWord = false;
    QChar quote;
    for (qsizetype i = 0; i < value.size(); ++i) {
        QChar c = value[i];
        if (quote.isNull() && isBlank(c)) {
            inWord = false;
            continue;
        }
        if (!inWord)
            words += QString();
        inWord = true;
        if (c == quote) {
            quote = QChar();
        } else if (quote.isNull() && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (c == u'\\') {
            REQUIRE(++i < value.size());
            c = value[i];
            if (c == u'x') {
                bool isHex = false;
                c = QChar(value.mid(i + 1, 2).toUShort(&isHex, 16));
                REQUIRE(isHex && !c.isNull());
                i += 2;
            } else {
                REQUIRE(c == u'\\' || c == u'"' || c == u'\'');
            }
            words.last() += c;
        } else {
            words.last() += c;
        }
    }
    REQUIRE(quote.isNull());
    for (QString &word : words)
        word = withoutSpecifiers(word);
    return words;
}

static void unitNames(const QString &name)
{
    const QString unit = unitName(name);
    REQUIRE(serviceName(unit) == name);
    for (const QChar c : unit)
        REQUIRE(c < QChar(0x80) && (c.isLetterOrNumber() || QStringLiteral(":-_.\\@").contains(c)));

    const QString label = unitPath(unit).mid(qstrlen("/org/freedesktop/systemd1/unit/"));
    REQUIRE(!label.isEmpty() && !label.at(0).isDigit());
    QByteArray decoded;
    for (qsizetype i = 0; i < label.size(); ++i) {
        REQUIRE(label[i] == u'_' || (label[i] < QChar(0x80) && label[i].isLetterOrNumber()));
        if (label[i] == u'_') {
            decoded += QByteArray::fromHex(label.mid(i + 1, 2).toLatin1());
            i += 2;
        } else {
            decoded += char(label[i].unicode());
        }
    }
    REQUIRE(decoded == unit.toUtf8());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    FuzzedDataProvider data(input, size);
    QStringList words;
    while (words.isEmpty() || (data.remaining_bytes() > 0 && words.size() < 20)) // NUL ends a string on both systems
        words += QString::fromUtf8(text(data, 200).remove(QChar(0)).toUtf8());

    QString program = words.takeFirst();
    unitNames(program);
    const QString systemdProgram = u'/' + program;
    REQUIRE(unitWords(valueIn(systemdCommandLine(systemdProgram, words))) == QStringList(u':' + systemdProgram) + words);
    program.remove(u'"'); // no Windows path has one
    REQUIRE(commandLineToArgv(windowsCommandLine(program, words)) == QStringList(program) + words);

    for (const QString &word : std::as_const(words)) {
        REQUIRE(unitWords(valueIn(systemdWord(word))) == QStringList(word));
        QString line = word;
        for (QChar &c : line)
            c = c < u' ' || c == QChar(0x7f) ? u' ' : c;
        while (line.startsWith(u' '))
            line.remove(0, 1);
        while (line.endsWith(u' '))
            line.chop(1);
        REQUIRE(withoutSpecifiers(valueIn(systemdText(word))) == line);
    }
    return 0;
}
