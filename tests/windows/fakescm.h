// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <atomic>

#include <qt_windows.h>

/*
    The service control manager that the library sees, for any number of services in this process, one after the
    other, with faults that a real SCM cannot be made to have.
*/
namespace FakeScm {

bool install(); // from here on the library has no other SCM

inline std::atomic<bool> refusesHandler = false; // applies to the next service
inline std::atomic<bool> returnsLate = false; // the next dispatcher that ends returns only after another has begun
inline std::atomic<bool> takesStatuses = true;
inline std::atomic<bool> takesStopped = true;

void die(bool returnsSuccess); // StartServiceCtrlDispatcher returns now, and no further status is accepted
DWORD control(DWORD code); // returns what HandlerEx returns

QList<DWORD> reportedStates(); // of the current service, including refused ones
bool joinThreads(); // of the service: none of its code runs afterwards. False: ServiceMain or the dispatcher does not return

} // namespace FakeScm
