// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/service.h>

namespace QtDaemon {

QList<ListenDescriptor> Service::listenDescriptors()
{
    return {}; // the SCM hands over none
}

} // namespace QtDaemon
