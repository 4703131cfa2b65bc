// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "table.h"

#include <QProcess>

// A child process whose output is waited for. It is killed with this object.
class ChildProcess : public QProcess
{
public:
    ~ChildProcess() override
    {
        kill();
        waitForFinished();
    }

    // Waits until that has been printed after what an earlier call found.
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

    // As it ends by itself; -1: it does not, or crashes.
    int code() { return ends() && exitStatus() == NormalExit ? exitCode() : -1; }

private:
    QByteArray m_output;
    qsizetype m_seen = 0;
};
