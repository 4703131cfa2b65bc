// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "core/eventtext_p.h"

using namespace QtDaemon;

// A text as the insertion string of an event, whatever it contains.
class tst_EventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void lengths_data();
    void lengths();
    void noParts();
};

void tst_EventText::texts_data()
{
    const Table<QString, QString> row("text", "written");
    row("empty", {}, {});
    row("lines", "a\r\n\tb\nc", "a\r\n\tb\nc");
    row("letters", "ü 日本語 \U0001f680", "ü 日本語 \U0001f680");
    row("percent", "50 % 50% %s %", "50 % 50% %s %");
    row("insertion", "fe80::1%1", "fe80::1%\u200b1");
    row("parameter", "%%5", "%\u200b%\u200b5");
    row("identifier", "%{S-1-5-18}", "%\u200b{S-1-5-18}");
    row("NUL", QStringLiteral("a") + QChar() + u'b', "a\\u0000b");
    row("escape", "\x1b[m", "\\u001b[m");
    row("high surrogate", QStringLiteral("a") + QChar(0xd83d), "a\\ud83d");
    row("low surrogate", QString(QChar(0xde80)) + u'a', "\\ude80a");
    row("swapped", QString(QChar(0xde80)) + QChar(0xd83d), "\\ude80\\ud83d");
    row("no character", QString(QChar(0xffff)), "\\uffff");
}

void tst_EventText::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(toEventText(text), written);
    QCOMPARE(eventTexts(text), QStringList(written));
    if (!written.contains(u'\\'))
        QCOMPARE(fromEventText(written), text);
}

void tst_EventText::lengths_data()
{
    const Table<QString, int> row("text", "count");
    const auto rocket = QStringLiteral("\U0001f680");
    row("fits", QString(31'839, u'x'), 1);
    row("one more", QString(31'840, u'x'), 2);
    row("twelve", QString(380'000, u'x'), 12);
    row("pairs", rocket.repeated(40'000), 3);
    row("odd pairs", u'x' + rocket.repeated(40'000), 3);
    row("longer by their insertions", QStringLiteral("%1").repeated(15'000), 2);
}

void tst_EventText::lengths()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    const QStringList parts = eventTexts(text);
    QCOMPARE(parts.size(), count);
    QString whole;
    for (int i = 0; i < count; ++i) {
        const QString number = count > 1 ? QStringLiteral("[%1/%2] ").arg(i + 1).arg(count) : QString();
        QVERIFY(parts[i].size() <= 31'839);
        QVERIFY(parts[i].startsWith(number));
        QVERIFY(parts[i].isValidUtf16());
        whole += QStringView(parts[i]).mid(number.size());
        const auto part = eventPart(parts[i]);
        QCOMPARE(part.has_value(), count > 1);
        if (part)
            QVERIFY(part->number == i + 1 && part->count == count && number + part->text == parts[i]);
    }
    QVERIFY(fromEventText(whole) == text);
}

// Messages of a program that begin like a part of a long one.
void tst_EventText::noParts()
{
    const QString rest(31'820, u'x');
    for (const char *begin : {"[1/2] short", "[", "[/2] ", "[1/] ", "[1/2]", "1/2] ", "[]/ "})
        QVERIFY2(!eventPart(QLatin1String(begin)), begin);
    for (const char *begin : {"[2/1] ", "[0/2] ", "[-1/2] ", "[1/1] ", "[x/2] ", "[1/x] ", "[1.2] ", " [1/2] ", "[1/2]"})
        QVERIFY2(!eventPart(QLatin1String(begin) + rest), begin);
    QVERIFY(eventPart(QStringLiteral("[1/2] ") + rest));
    QCOMPARE(eventPart(QStringLiteral("[2/2] the rest"))->text, QStringLiteral("the rest"));
}

QTEST_GUILESS_MAIN(tst_EventText)
#include "tst_eventtext.moc"
