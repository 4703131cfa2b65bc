// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/print_p.h"

#include <QtDaemon/qtdaemon.h>

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace QtDaemon {

// The output of a verb: colored lines and a progress bar on a terminal, plain lines to a file, or JSON.
class Output
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceCommandLine)
public:
    enum class Color { Plain, Red, Green, Yellow };

    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    void line(const QString &text, Color color = Color::Plain); // not with --json
    void explain(const QString &text); // many lines, all of them the program's own text
    void object(const QJsonObject &object); // only with --json
    void error(const QString &sentence, Error code = Error::NoError);

    // One line at the bottom of a terminal: how much of the service's wait hint has passed.
    void showProgress(const QString &what, qint64 elapsed, quint32 checkPoint, quint32 waitHint);
    void endProgress();

private:
    bool m_json = false;
    const bool m_terminal = isTerminal(stdout);
    bool m_progress = false; // there is a line with progress
    int m_filled = 0; // part of the bar
    quint32 m_checkPoint = 0;
    qint64 m_since = 0; // when the present check point was reported, ms
};

} // namespace QtDaemon
