// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>

namespace QtDaemon {

/*
    Gives a thread of the system access to an object that it may outlive, and of which at most one exists at a time. The object
    is not destroyed while an Outlived exists.
*/
template <typename Object> class Outlived
{
public:
    Object *get() const { return theObject; }
    Object *operator->() const { return get(); }
    explicit operator bool() const { return get() != nullptr; }

    static void set(Object *object)
    {
        const Outlived lock;
        theObject = object;
    }

private:
    static inline std::mutex &theMutex = *new std::mutex; // never destroyed: such threads keep running while the process ends
    static inline Object *theObject = nullptr;

    const std::lock_guard<std::mutex> m_lock{theMutex};
};

} // namespace QtDaemon
