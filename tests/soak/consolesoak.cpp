// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Makes a service on a console report as many statuses as a day has seconds, and measures the resources that it holds.

#include "holdings.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

constexpr int statuses = 86'400;
constexpr int batch = 100; // few enough not to fill a pipe
constexpr int warmUp = 5000; // more than an EmbeddedManager keeps of its history

// Each user control results in one status.
static void sendControls(QProcess *console, int from, int to)
{
    for (int sent = from; sent < to; sent += batch) {
        console->write(QByteArray("user 128\n").repeated(batch));
        const QByteArray last = QByteArray::number(sent + batch) + " controls";
        for (QByteArray output; !output.contains(last); output = output.right(last.size()) + console->readAll()) {
            if (!console->waitForReadyRead(patience))
                fail(QStringLiteral("no answer to control %1").arg(sent + batch));
        }
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QProcess console;
    console.setEnvironment(QProcess::systemEnvironment() << "QTDAEMON_BACKEND=console" << sanitizerOptions);
    console.setProcessChannelMode(QProcess::MergedChannels);
    console.start(QStringLiteral(SERVICE_PROGRAM), QStringList());

    sendControls(&console, 0, warmUp);
    const Holdings before = holdingsOf(console.processId());
    sendControls(&console, warmUp, statuses);
    const Holdings after = holdingsOf(console.processId());
    console.write("stop\n");
    if (!console.waitForFinished(patience) || console.exitStatus() != QProcess::NormalExit || console.exitCode() != 0)
        fail(QStringLiteral("the service did not end well"));

    QTextStream(stdout) << "soak: " << statuses << " statuses on a console, RSS " << before.resident << " -> " << after.resident
                        << " kB" << Qt::endl;
    if (after.resident > before.resident + tolerance)
        fail(QStringLiteral("the service has grown"));
    return 0;
}
