// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "control/servicemanager_p.h"

namespace QtDaemon {

struct Sandbox;

// Why the program of a service will not be there for it, as a sentence; empty: it may well be.
QString vanishingProgram(const QString &service, const QString &program);
QString temporaryProgram(const QString &service, const QString &program); // only when it is started with the system
// That the sandbox hides some of the program's libraries.
QString hiddenLibraries(const QString &service, const QString &program, QStringList libraries, const Sandbox &sandbox);

// Whether it finds where it runs what it is described with; the error is for what certainly cannot work.
ServiceManager::Error checkPlaces(const ServiceDescription &description, const Sandbox &sandbox, bool isUser);

} // namespace QtDaemon
