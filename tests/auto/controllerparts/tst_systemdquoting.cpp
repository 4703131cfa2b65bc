// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/quoting_p.h"
#include "testclasses.h"

using namespace QtDaemon;

// The text that is written to unit files. That systemd reads the same values from it is tested by tests/systemd/tst_quoting.
class tst_SystemdQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void word_data();
    void word();
    void text_data();
    void text();
    void commandLine();
};

void tst_SystemdQuoting::word_data()
{
    const Table<QString, QString> row("word", "quoted");
    row("empty", "", R"("")");
    row("plain", "a", R"("a")");
    row("spaces", " a b ", R"(" a b ")");
    row("quotes", R"(a"b'c)", R"("a\"b'c")");
    row("backslashes", R"(\a\\)", R"("\\a\\\\")");
    row("specifier", "%n 100%", R"("%%n 100%%")");
    row("no new line begins", "a\nUser=root\t", R"("a\x0aUser=root\x09")");
    row("end of text", "\x7f", R"("\x7f")");
    row("unicode", "Ünï→😀", R"("Ünï→😀")");
}

void tst_SystemdQuoting::word()
{
    QFETCH(QString, word);
    QTEST(systemdWord(word), "quoted");
}

void tst_SystemdQuoting::text_data()
{
    const Table<QString, QString> row("text", "line");
    row("plain", R"(A "b" 'c' \d)", R"(A "b" 'c' \d)");
    row("specifier", "100%", "100%%");
    row("no new line begins", "a\nUser=root\r\n", "a User=root  ");
    row("the next line is not joined", R"(C:\)", R"(C:\ )");
}

void tst_SystemdQuoting::text()
{
    QFETCH(QString, text);
    QTEST(systemdText(text), "line");
}

void tst_SystemdQuoting::commandLine()
{
    QCOMPARE(systemdCommandLine("/opt/a b/c", {"$HOME", "", ";"}), R"(:"/opt/a b/c" "$HOME" "" ";")");
}

ADD_TEST_CLASS(tst_SystemdQuoting)
#include "tst_systemdquoting.moc"
