// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "output_p.h"

#include <QJsonDocument>

#include <cstdio>

namespace QtDaemon {

static void write(std::FILE *file, const QByteArray &text)
{
    std::fputs(text.constData(), file);
    std::fflush(file);
}

void Output::say(const QString &line, Colour colour)
{
    if (m_json)
        return;
    endProgress();
    QByteArray text = line.toLocal8Bit();
    if (m_terminal && colour != Colour::Plain && !qEnvironmentVariableIsSet("NO_COLOR")) {
        const char *code = colour == Colour::Red ? "31" : colour == Colour::Green ? "32" : "33";
        text = QByteArray("\x1b[") + code + 'm' + text + "\x1b[m";
    }
    write(stdout, text + '\n');
}

void Output::object(const QJsonObject &object)
{
    if (m_json)
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::error(const QString &sentence, quint32 code)
{
    endProgress();
    object({{QStringLiteral("error"), qint64(code)}, {QStringLiteral("message"), sentence}});
    if (!m_json)
        write(stderr, sentence.toLocal8Bit() + '\n');
}

void Output::showProgress(const QString &what, qint64 elapsed, quint32 checkPoint, quint32 waitHint)
{
    if (!m_terminal || m_json)
        return;
    if (checkPoint != m_checkPoint || !m_progress) {
        m_checkPoint = checkPoint;
        m_since = elapsed;
    }
    // The hint is the most that may pass until the next check point; nobody knows how many there will be.
    const qint64 left = qMax<qint64>(qint64(waitHint) - (elapsed - m_since), 0);
    constexpr int width = 24;
    m_filled = qMax(m_filled, left > 0 ? int(width * elapsed / (elapsed + left)) : 0); // it never shrinks
    const QString bar = QString(m_filled, u'#') + QString(width - m_filled, u'.');
    const QString line = tr("%1 [%2] check point %3, up to %4 s more")
                             .arg(what, bar, QString::number(checkPoint), QString::number((left + 999) / 1000));
    write(stdout, '\r' + line.toLocal8Bit() + "\x1b[K");
    m_progress = true;
}

void Output::endProgress()
{
    m_filled = 0;
    if (std::exchange(m_progress, false))
        write(stdout, "\r\x1b[K");
}

} // namespace QtDaemon
