// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace QtDaemon {

// Errors of winerror.h, which other systems do not have.
namespace Win32 {
constexpr quint32 fileNotFound = 2;
constexpr quint32 accessDenied = 5;
constexpr quint32 invalidData = 13;
constexpr quint32 writeFault = 29;
constexpr quint32 notSupported = 50;
constexpr quint32 invalidParameter = 87;
constexpr quint32 invalidName = 123;
constexpr quint32 moduleNotFound = 126;
constexpr quint32 waitTimeout = 258;
constexpr quint32 dependentServicesRunning = 1051;
constexpr quint32 invalidServiceControl = 1052;
constexpr quint32 serviceRequestTimeout = 1053;
constexpr quint32 serviceDatabaseLocked = 1055;
constexpr quint32 serviceAlreadyRunning = 1056;
constexpr quint32 invalidServiceAccount = 1057;
constexpr quint32 serviceDisabled = 1058;
constexpr quint32 serviceDoesNotExist = 1060;
constexpr quint32 serviceCannotAcceptControl = 1061;
constexpr quint32 serviceNotActive = 1062;
constexpr quint32 serviceSpecificError = 1066;
constexpr quint32 processAborted = 1067;
constexpr quint32 serviceDependencyFail = 1068;
constexpr quint32 serviceLogonFailed = 1069;
constexpr quint32 serviceMarkedForDelete = 1072;
constexpr quint32 serviceExists = 1073;
constexpr quint32 serviceNeverStarted = 1077;
constexpr quint32 retry = 1237;
constexpr quint32 internalError = 1359;
constexpr quint32 serverUnavailable = 1722;
} // namespace Win32

} // namespace QtDaemon
