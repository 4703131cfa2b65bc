// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

class DropFolder;

namespace QtDaemon {
class Service;
}

// Lets the service's manager rule the folder: every connection between the two.
void serve(QtDaemon::Service *service, DropFolder *folder);
