// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "backends/unix/environment_p.h"

namespace QtDaemon {

QList<ListenDescriptor> takeListenDescriptors()
{
    return {}; // the SCM hands over none
}

} // namespace QtDaemon
