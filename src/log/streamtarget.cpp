// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logtarget_p.h"

#include "core/logging_p.h"
#include "core/print_p.h"

#include <QTime>

#include <cstdio>

namespace QtDaemon {

namespace {
class StreamTarget : public LogTarget
{
public:
    QString name() const override { return m_isTerminal ? QStringLiteral("terminal") : QStringLiteral("stderr"); }
    void write(const LogEntry &entry) override;

private:
    const bool m_isTerminal = isTerminal(stderr);
    const bool m_hasColors = m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR");
};
} // namespace

constexpr const char *levelColors[] = {"\x1b[31m", "\x1b[31m", "\x1b[33m", "", "\x1b[90m"}; // by level

void StreamTarget::write(const LogEntry &entry)
{
    // Only the message is made printable: QT_MESSAGE_PATTERN may contain escape sequences.
    const QString text = qFormatLogMessage(entry.type, entry.context, printable(entry.message));
    if (!m_isTerminal)
        return writeText(stderr, text + u'\n');
    const LogLevel level = levelOf(entry.type);
    const QLatin1String begin(m_hasColors ? levelColors[std::size_t(level)] : "");
    const QString line
        = QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz ")) + nameOf(level) + QStringLiteral(": ") + text;
    writeText(stderr, begin + line + QLatin1String(begin.isEmpty() ? "\n" : "\x1b[m\n"));
}

std::unique_ptr<LogTarget> createStreamTarget()
{
    return std::make_unique<StreamTarget>();
}

} // namespace QtDaemon
