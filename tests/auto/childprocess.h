// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table.h"

#include <QProcess>

// A child process whose output a test can wait for. The destructor kills it.
class ChildProcess : public QProcess
{
public:
    ~ChildProcess() override
    {
        kill();
        waitForFinished();
    }

    // Waits until the text is printed, after the text that an earlier call has found.
    bool prints(const QByteArray &text, int milliseconds = 60'000)
    {
        const auto found = [&] {
            m_output += readAll();
            const qsizetype at = m_output.indexOf(text, m_seen);
            if (at >= 0)
                m_seen = at + text.size();
            return at >= 0;
        };
        const bool isPrinted = found() || QTest::qWaitFor(found, milliseconds);
        if (!isPrinted)
            qWarning("waited in vain for \"%s\" in:\n%s", text.constData(), m_output.constData());
        return isPrinted;
    }

    QByteArray output() const { return m_output; } // as far as prints() has read it

    void type(const QByteArray &line) { write(line + '\n'); }

    bool ends() { return state() == NotRunning || waitForFinished(60'000); }

    // The exit code when it has ended by itself; -1 if it does not end, or crashes.
    int code() { return ends() && exitStatus() == NormalExit ? exitCode() : -1; }

private:
    QByteArray m_output;
    qsizetype m_seen = 0;
};
