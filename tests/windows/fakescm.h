// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <atomic>

#include <qt_windows.h>

/*
    What the library sees of the service control manager, for as many services of this process as there are, one
    after the other, and with the faults that no SCM has to order.
*/
namespace FakeScm {

bool install(); // from here on the library has no other

inline std::atomic<bool> refusesHandler = false; // of the next service
inline std::atomic<bool> returnsLate = false; // the next dispatcher that ends, when another has begun
inline std::atomic<bool> takesStatuses = true;
inline std::atomic<bool> takesStopped = true;

void die(bool returnsSuccess); // StartServiceCtrlDispatcher returns now, and no status is taken any more
DWORD control(DWORD code); // what HandlerEx answers

QList<DWORD> reportedStates(); // of this service, what was not taken included
bool joinThreads(); // the service's: after this nothing of it runs. False: ServiceMain or the dispatcher does not return

} // namespace FakeScm
