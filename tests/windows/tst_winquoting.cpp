// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/table.h"
#include "controller/quoting_p.h"
#include "core/wide_p.h"

#include <QRandomGenerator>

#include <qt_windows.h>

#include <shellapi.h>

using namespace QtDaemon;

// Command lines as Windows itself splits them.
class tst_WinQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void anyWords();
};

static const QString program = QStringLiteral("C:\\Program Files\\Ünï cödé\\a b.exe");

static QStringList wordsOf(const QString &line)
{
    int count = 0;
    wchar_t **words = CommandLineToArgvW(wide(line), &count);
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::fromWCharArray(words[i]));
    LocalFree(words);
    return list;
}

void tst_WinQuoting::lines_data()
{
    const Table<QStringList, QString> row("words", "line"); // line: what follows the program
    row("none", {}, {});
    row("plain", {"--port=80"}, " --port=80");
    row("empty", {QString()}, " \"\"");
    row("space", {"a b"}, " \"a b\"");
    row("tab, newline", {"a\tb\nc"}, " \"a\tb\nc\"");
    row("quote", {"a\"b"}, " \"a\\\"b\"");
    row("path", {"C:\\a\\"}, " C:\\a\\");
    row("path with spaces", {"C:\\a b\\"}, " \"C:\\a b\\\\\"");
    row("backslash, quote", {"\\\""}, " \"\\\\\\\"\"");
}

void tst_WinQuoting::lines()
{
    QFETCH(QStringList, words);
    QFETCH(QString, line);
    const QString whole = windowsCommandLine(program, words);
    QCOMPARE(whole, u'"' + program + u'"' + line);
    QCOMPARE(wordsOf(whole), QStringList(program) + words);
}

void tst_WinQuoting::anyWords()
{
    constexpr quint32 seed = 20260401;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString letters = QStringLiteral("\"\"\"\\\\\\\\  \t\n\vab'%$&^|<>äß試😀");
    for (int round = 0; round < 5000; ++round) {
        QStringList words;
        for (int count = random.bounded(6); count > 0; --count) {
            QString word;
            for (int length = random.bounded(12); length > 0; --length)
                word += letters[random.bounded(int(letters.size()))];
            words.append(word);
        }
        const QString line = windowsCommandLine(program, words);
        QVERIFY(line.startsWith(u'"' + program + u'"'));
        QCOMPARE(wordsOf(line), QStringList(program) + words);
    }
}

QTEST_GUILESS_MAIN(tst_WinQuoting)
#include "tst_winquoting.moc"
