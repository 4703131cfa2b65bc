// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "core/eventtext_p.h"

#include <QTest>

using namespace QtDaemon;

// A text as the insertion string of an event, whatever is in it.
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
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("empty", QString());
    same("lines", QStringLiteral("a\r\n\tb\nc"));
    same("letters", QStringLiteral("ü 日本語 \U0001f680"));
    same("percent", QStringLiteral("50 % 50% %s %"));
    QTest::newRow("insertion") << QStringLiteral("fe80::1%1") << QStringLiteral("fe80::1%\u200b1");
    QTest::newRow("parameter") << QStringLiteral("%%5") << QStringLiteral("%\u200b%\u200b5");
    QTest::newRow("identifier") << QStringLiteral("%{S-1-5-18}") << QStringLiteral("%\u200b{S-1-5-18}");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar() + u'b' << QStringLiteral("a\\u0000b");
    QTest::newRow("escape") << QStringLiteral("\x1b[m") << QStringLiteral("\\u001b[m");
    QTest::newRow("high surrogate") << QStringLiteral("a") + QChar(0xd83d) << QStringLiteral("a\\ud83d");
    QTest::newRow("low surrogate") << QString(QChar(0xde80)) + u'a' << QStringLiteral("\\ude80a");
    QTest::newRow("swapped") << QString(QChar(0xde80)) + QChar(0xd83d) << QStringLiteral("\\ude80\\ud83d");
    QTest::newRow("no character") << QString(QChar(0xffff)) << QStringLiteral("\\uffff");
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
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto rocket = QStringLiteral("\U0001f680");
    QTest::newRow("fits") << QString(31'839, u'x') << 1;
    QTest::newRow("one more") << QString(31'840, u'x') << 2;
    QTest::newRow("twelve") << QString(380'000, u'x') << 12;
    QTest::newRow("pairs") << rocket.repeated(40'000) << 3;
    QTest::newRow("odd pairs") << u'x' + rocket.repeated(40'000) << 3;
    QTest::newRow("longer by their insertions") << QStringLiteral("%1").repeated(15'000) << 2;
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

// Texts of a program's own, which begin as a part does.
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
