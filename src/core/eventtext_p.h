// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <optional>

namespace QtDaemon {

constexpr qsizetype longestEventText = 31'839; // that ReportEvent takes in a string

/*
    A text as an insertion string of an event. Readers of the Event Log expand %1, %%1 and %{...} in it again, and know no escape
    for that (MS-EVEN 3.2.4.1.5): such a percent sign is followed by a space of no width. Events are read as XML: characters that
    it does not have, such as NUL and half a surrogate pair, are written as \uNNNN.
*/
QString toEventText(const QString &text);
QString fromEventText(const QString &text); // with its percent signs as they were
// The same in as many strings as it takes, which then begin with "[1/3] ".
QStringList eventTexts(const QString &text);

// Such a string.
struct EventPart
{
    int number = 1;
    int count = 1;
    QString text;
};
std::optional<EventPart> eventPart(const QString &written); // none: it is a whole text

} // namespace QtDaemon
