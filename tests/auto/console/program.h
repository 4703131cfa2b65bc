// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QTest>

// The service as a child process on a "console" of pipes.
class Program : public QProcess
{
public:
    explicit Program(const QStringList &arguments, const QString &backend = QStringLiteral("console"))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QTDAEMON_BACKEND"), backend);
        setProcessEnvironment(environment);
        setProcessChannelMode(QProcess::MergedChannels);
        setProgram(QStringLiteral(SERVICE_PROGRAM));
        setArguments(arguments);
    }

    ~Program() override
    {
        kill();
        waitForFinished();
    }

    // Waits until that has been printed after what an earlier call found.
    bool prints(const QByteArray &text)
    {
        const auto found = [&] {
            m_output += readAll();
            const qsizetype at = m_output.indexOf(text, m_seen);
            if (at >= 0)
                m_seen = at + text.size();
            return at >= 0;
        };
        const bool isPrinted = found() || QTest::qWaitFor(found, 30'000);
        if (!isPrinted)
            qWarning("waited in vain for \"%s\" in:\n%s", text.constData(), m_output.constData());
        return isPrinted;
    }

    QByteArray output() const { return m_output; } // as far as prints() has read it

    void type(const QByteArray &line) { write(line + '\n'); }

    bool ends() { return state() == NotRunning || waitForFinished(30'000); }

private:
    QByteArray m_output;
    qsizetype m_seen = 0;
};
