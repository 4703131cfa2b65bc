// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class DropFolder;

namespace QtDaemon {
class Service;
}

// Lets the service's manager rule the folder: every connection between the two. `installed`: the arguments that the
// program was installed with; those of a start by hand go before them.
void serve(QtDaemon::Service *service, DropFolder *folder, const QStringList &installed);
