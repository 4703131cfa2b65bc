// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "heartbeat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

// The name or the status text of a service cannot control the terminal of a user who queries the service.
class tst_ForeignText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOnlyShown_data();
    void isOnlyShown();
    void inAnError_data() { isOnlyShown_data(); }
    void inAnError();
};

void tst_ForeignText::isOnlyShown_data()
{
    const Table<QString, QString> row("text", "shown");
    row("title", "a\x1b]0;owned\x07z", "a\\u001b]0;owned\\u0007z");
    row("clipboard", "a\x1b]52;c;cm0gLXJm\x1b\\z", "a\\u001b]52;c;cm0gLXJm\\u001b\\z");
    row("over the line", "a\rb\x08z", "a\\u000db\\u0008z");
    row("delete", QString("a") + QChar(0x7f) + "z", "a\\u007fz");
    row("C1", QString("a") + QChar(0x9b) + "2J" + QChar(0x9d) + "z", "a\\u009b2J\\u009dz");
    row("direction", QString("a") + QChar(0x202e) + "x" + QChar(0x2066) + "z", "a\\u202ex\\u2066z");
    row("line separator", QString("a") + QChar(0x2028) + "z", "a\\u2028z");
    row("another line", "a\nheartbeat is running", "a\n    heartbeat is running");
    row("letters of the world", "aü→😀ب\u200dz", "aü→😀ب\u200dz");
}

void tst_ForeignText::isOnlyShown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    static const QRegularExpression colour("\x1b\\[[0-9]*m");
    static const QRegularExpression obeyed(
        "[\\x{00}-\\x{09}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]");
    for (const char *verb : {"status", "list", "doctor", "uninstall --dry-run"}) {
        for (const char *json : {"", " --json"}) {
            for (const bool onTerminal : {false, true}) {
                QProcess process;
                process.setEnvironment(QProcess::systemEnvironment()
                                       << "HEARTBEAT=state=Running text=" + text.toUtf8().toBase64() << "TERM=xterm");
                process.setProgram(heartbeat());
                process.setArguments(QString(QLatin1String(verb) + json).split(u' '));
                QByteArray output;
                if (onTerminal) {
                    output = screenOf(&process).replace("\r\n", "\n");
                } else {
                    process.start();
                    QVERIFY(process.waitForFinished(60'000));
                    output = process.readAllStandardOutput();
                }
                QVERIFY(process.exitStatus() == QProcess::NormalExit);
                QString printed = QString::fromUtf8(output);
                QVERIFY2(!printed.isEmpty(), verb);
                if (*json == 0) {
                    QVERIFY2(printed.contains(shown), qPrintable(printed.toHtmlEscaped()));
                    printed.remove(colour);
                } else {
                    const QJsonObject first = QJsonDocument::fromJson(output.split('\n').first()).object();
                    QVERIFY2(!first.isEmpty(), output);
                    const QJsonArray changes = first["changes"].toArray();
                    const auto isChanged = [&](const QJsonValue &change) { return change["setting"] == text; };
                    QVERIFY(first["text"] == text || std::any_of(changes.begin(), changes.end(), isChanged));
                }
                QVERIFY2(!printed.contains(obeyed), printed.toUtf8().toHex(' '));
            }
        }
    }
}

// The same on standard error.
void tst_ForeignText::inAnError()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QProcess process;
    process.start(heartbeat(), {"completion", text});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY(process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0);
    const QString printed = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(printed.startsWith("Unknown shell \"" + shown + "\": "), qPrintable(printed.toHtmlEscaped()));
}

QTEST_GUILESS_MAIN(tst_ForeignText)
#include "tst_foreigntext.moc"
