// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/quoting_p.h"
#include "machine.h"

#include <QRandomGenerator>

using namespace QtDaemon;

// What is quoted for a unit file comes back unchanged from systemd's own parser, in hundreds of words.
class tst_Quoting : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInfo("seed %u", seed); }
    void arguments();
    void programs();
    void environment();
    void descriptions();

private:
    QString word(int pieces);
    QList<QByteArray> words(const QByteArray &settings); // what a unit with these settings has written, each followed by NUL

    static constexpr quint32 seed = 20'261'122;
    QRandomGenerator m_random{seed};
};

QString tst_Quoting::word(int pieces)
{
    static const QStringList alphabet{" ",  "\"",    "'",       "\\",   "\\\\", "\\n", "\\x41", "\\101", "%", "%n", "%%",
                                      "$",  "$HOME", "${HOME}", "$$",   ";",    "\\;", "-",     "@",     ":", "+",  "!",
                                      "!!", "|",     "=",       "#",    "~",    "*",   "{",     "}",     "[", ",",  "\n",
                                      "\t", "\r",    "\x01",    "\x1f", "\x7f", "ü",   "→",     "😀",     "a", "B",  "0"};
    QString result;
    for (int i = 0; i < pieces; ++i)
        result += alphabet.at(int(m_random.bounded(quint32(alphabet.size()))));
    return result;
}

QList<QByteArray> tst_Quoting::words(const QByteArray &settings)
{
    machine->writeFile("words", {});
    machine->writeFile("system/words.service",
                       "[Service]\nType=oneshot\nStandardOutput=append:/opt/shared/words\n" + settings + '\n');
    const Machine::Answer reload = machine->systemctl({"daemon-reload"});
    const Machine::Answer start = machine->systemctl({"start", "words"});
    if (reload.code != 0 || start.code != 0)
        qWarning("%s%s", reload.output.constData(), start.output.constData());
    QList<QByteArray> result = QByteArray::fromBase64(machine->run({"base64", "-w0", "/opt/shared/words"}).output).split('\0');
    result.removeLast();
    return result;
}

void tst_Quoting::arguments()
{
    QStringList given{"",    " ",     "-x",      "@a", ":b", "+c", "!d", "!!e", ";",
                      "\\;", "$HOME", "${HOME}", "$$", "%%", "%",  "\\", "\\\\"};
    while (given.size() < 1500)
        given << word(int(m_random.bounded(12U)));
    QList<QByteArray> wanted;
    for (const QString &argument : given)
        wanted << argument.toUtf8();
    QCOMPARE(words("ExecStart=" + systemdCommandLine("/usr/bin/printf", QStringList("%s\\0") + given).toUtf8()), wanted);
}

// All characters that systemd permits in a path: in the first word it accepts no quotes, backslashes and control characters, and
// 262 accepts no "*", "?" and "[" either.
void tst_Quoting::programs()
{
    const QStringList paths{"a b/c", "$HOME/x", "${HOME}", "100%n%%/%", "-@:+!", ";", "Ünï cödé/→ 😀", "#=~{}]", " "};
    QByteArray lines;
    QList<QByteArray> wanted;
    for (const QString &path : paths) {
        const QString program = "/opt/shared/" + path + "/print";
        machine->writeFile(path + "/print", "#!/bin/sh\nprintf '%s\\0' \"$0\"\n");
        QCOMPARE(machine->run({"chmod", "755", program}).code, 0);
        lines += "ExecStart=" + systemdCommandLine(program, {}).toUtf8() + '\n';
        wanted << program.toUtf8();
    }
    QCOMPARE(words(lines), wanted);
}

void tst_Quoting::environment()
{
    QByteArray lines;
    QList<QByteArray> wanted;
    for (int i = 0; i < 500; ++i) {
        const QString assignment = QStringLiteral("QTDAEMON_%1=%2").arg(i, 3, 10, QLatin1Char('0')).arg(word(i % 12));
        lines += "Environment=" + systemdWord(assignment).toUtf8() + '\n';
        wanted << assignment.toUtf8();
    }
    QList<QByteArray> found = words(lines + "ExecStart=env -0");
    found.removeIf([](const QByteArray &assignment) { return !assignment.startsWith("QTDAEMON_"); });
    std::sort(found.begin(), found.end());
    QCOMPARE(found, wanted);
}

// A description is a line of text, not words: surrounding white space is removed, and control characters become spaces.
void tst_Quoting::descriptions()
{
    QByteArrayList wanted;
    for (int i = 0; i < 100; ++i) {
        const QString text = word(1 + i % 12) + (i % 3 == 0 ? "\\" : "x");
        machine->writeFile(QStringLiteral("system/text%1.service").arg(i),
                           "[Unit]\nDescription=" + systemdText(text).toUtf8() + "\n[Service]\nExecStart=true\n");
        QString plain = text;
        for (const char16_t c : {u'\n', u'\t', u'\r', u'\x01', u'\x1f', u'\x7f'})
            plain.replace(c, u' ');
        wanted << plain.trimmed().toUtf8();
    }
    QCOMPARE(machine->systemctl({"daemon-reload"}).code, 0);
    QStringList show{"show", "--property=Description", "--value"};
    for (int i = 0; i < wanted.size(); ++i)
        show << QStringLiteral("text%1").arg(i);
    QCOMPARE(machine->systemctl(show).output, wanted.join("\n\n"));
}

SYSTEMD_TEST_MAIN(tst_Quoting)
#include "tst_quoting.moc"
