// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class DropFolder;

namespace QtDaemon {
class Service;
}

// Connects the service and the folder. `installed`: the arguments that the program was installed with; those of a
// manual start take precedence.
void serve(QtDaemon::Service *service, DropFolder *folder, const QStringList &installed);
