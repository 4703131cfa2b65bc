// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/quoting_p.h"
#include "testclasses.h"

using namespace QtDaemon;

// What is written to a unit file. That systemd reads it as it was meant, tests/systemd/tst_quoting shows.
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
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("empty") << ""
                           << R"("")";
    QTest::newRow("plain") << "a"
                           << R"("a")";
    QTest::newRow("spaces") << " a b "
                            << R"(" a b ")";
    QTest::newRow("quotes") << R"(a"b'c)"
                            << R"("a\"b'c")";
    QTest::newRow("backslashes") << R"(\a\\)"
                                 << R"("\\a\\\\")";
    QTest::newRow("specifier") << "%n 100%"
                               << R"("%%n 100%%")";
    QTest::newRow("no new line begins") << "a\nUser=root\t"
                                        << R"("a\x0aUser=root\x09")";
    QTest::newRow("end of text") << "\x7f"
                                 << R"("\x7f")";
    QTest::newRow("unicode") << "Ünï→😀"
                             << R"("Ünï→😀")";
}

void tst_SystemdQuoting::word()
{
    QFETCH(QString, word);
    QTEST(systemdWord(word), "quoted");
}

void tst_SystemdQuoting::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << R"(A "b" 'c' \d)"
                           << R"(A "b" 'c' \d)";
    QTest::newRow("specifier") << "100%"
                               << "100%%";
    QTest::newRow("no new line begins") << "a\nUser=root\r\n"
                                        << "a User=root  ";
    QTest::newRow("the next line is not joined") << R"(C:\)"
                                                 << R"(C:\ )";
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
