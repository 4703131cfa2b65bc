// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/servicedescription.h>

#include <algorithm>

namespace QtDaemon {

// Volatile, so that the compiler keeps stores that nothing reads afterwards.
static void wipe(QString *text)
{
    if (!text->isDetached())
        return;
    volatile char16_t *unit = reinterpret_cast<char16_t *>(text->data());
    std::fill_n(unit, text->size(), u'\0');
}

ServiceDescription::~ServiceDescription()
{
    wipe(&password);
    if (!environment.isDetached())
        return;
    for (QString &value : environment)
        wipe(&value);
}

} // namespace QtDaemon
