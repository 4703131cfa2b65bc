// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "sdbus_p.h"

namespace QtDaemon {

const SdBus *SdBus::library()
{
    static const SdBus sdBus;
    return sdBus.m_complete ? &sdBus : nullptr;
}

SdBus::Symbol SdBus::find(const char *name)
{
    const Symbol symbol{m_library.resolve(name)};
    m_complete &= symbol.address != nullptr;
    return symbol;
}

} // namespace QtDaemon
