// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "crash_p.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdlib>
#include <exception>

// CMake compiles this file with exceptions.
namespace QtDaemon {

static std::atomic<std::terminate_handler> formerHandler{nullptr};

static QString terminationReason()
{
    constexpr auto context = "QtDaemon::ServiceLog";
    const std::exception_ptr exception = std::current_exception();
    if (!exception)
        return QCoreApplication::translate(context, "std::terminate() was called without an exception.");
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &error) {
        return QCoreApplication::translate(context, "An exception was not caught: %1").arg(QString::fromLocal8Bit(error.what()));
    } catch (...) {
        return QCoreApplication::translate(context, "An exception was not caught. It is no std::exception.");
    }
}

static void handleTermination()
{
    static std::atomic_bool isLogged{false};
    if (!isLogged.exchange(true)) // an exception while logging leads here again
        logLastWords(terminationReason());
    if (const std::terminate_handler former = formerHandler)
        former();
    std::abort();
}

void installTerminateHandler()
{
    formerHandler = std::get_terminate();
    std::set_terminate(handleTermination);
}

void removeTerminateHandler()
{
    if (std::get_terminate() == handleTermination) // otherwise the program has set another since, which may call this one
        std::set_terminate(formerHandler);
}

} // namespace QtDaemon
