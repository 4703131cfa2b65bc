// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include <optional>

namespace QtDaemon {

constexpr qsizetype longestEventText = 31'839; // the limit of ReportEvent for one string

/*
    A text as an insertion string of an event. Readers of the Event Log expand %1, %%1 and %{...} in it once more, and there is no
    escape for that (MS-EVEN 3.2.4.1.5), so a zero-width space is inserted after such a percent sign. Events are read as XML:
    characters that XML does not allow, such as NUL and unpaired surrogates, are written as \uNNNN.
*/
QString toEventText(const QString &text);
QString fromEventText(const QString &text); // removes those zero-width spaces
// The same, split into several strings if it is too long for one; each then begins with its number, such as "[1/3] ".
QStringList eventTexts(const QString &text);

// One of the strings that eventTexts() has split a text into.
struct EventPart
{
    int number = 1;
    int count = 1;
    QString text;
};
std::optional<EventPart> eventPart(const QString &written); // nullopt: the text was not split

} // namespace QtDaemon
