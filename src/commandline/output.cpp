// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "output_p.h"

#include "core/print_p.h"

#include <QJsonDocument>

#include <limits>

namespace QtDaemon {

constexpr const char *colors[] = {"", "\x1b[31m", "\x1b[32m", "\x1b[33m"}; // by Output::Color

void Output::line(const QString &text, Color color)
{
    if (m_json)
        return;
    endProgress();
    if (!m_terminal || color == Color::Plain || !qEnvironmentVariableIsEmpty("NO_COLOR"))
        printLine(stdout, text);
    else
        writeText(stdout, QLatin1String(colors[int(color)]) + printable(text) + QStringLiteral("\x1b[m\n"));
}

void Output::explain(const QString &text)
{
    if (!m_json)
        writeText(stdout, text + u'\n');
}

void Output::object(const QJsonObject &object)
{
    if (m_json)
        printLine(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Output::error(const QString &sentence, Error code)
{
    endProgress();
    object({{QStringLiteral("error"), qint64(quint32(code))}, {QStringLiteral("message"), sentence}});
    if (!m_json)
        printLine(stderr, sentence);
}

void Output::showProgress(const QString &what, qint64 elapsed, quint32 checkPoint, quint32 waitHint)
{
    if (!m_terminal || m_json)
        return;
    if (checkPoint != m_checkPoint || !m_progress) {
        m_checkPoint = checkPoint;
        m_since = elapsed;
    }
    // The wait hint is the maximum time until the next check point. How many there will be is not known.
    const qint64 left = qMax<qint64>(qint64(waitHint) - (elapsed - m_since), 0);
    constexpr int width = 24;
    m_filled = qMax(m_filled, left > 0 ? int(width * elapsed / (elapsed + left)) : 0); // it never shrinks
    const QString bar = QString(m_filled, u'#') + QString(width - m_filled, u'.');
    QString line = tr("%1 [%2] check point %3").arg(what, bar, QString::number(checkPoint));
    if (waitHint < std::numeric_limits<int>::max()) // otherwise the manager waits forever
        line += tr(", up to %1 s more").arg((left + 999) / 1000);
    writeText(stdout, u'\r' + printable(line) + QStringLiteral("\x1b[K"));
    m_progress = true;
}

void Output::endProgress()
{
    m_filled = 0;
    if (std::exchange(m_progress, false))
        writeText(stdout, QStringLiteral("\r\x1b[K"));
}

} // namespace QtDaemon
