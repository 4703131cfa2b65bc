// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "manifest.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>
#include <thread>

// One version of a file on its way through a worker thread. run() belongs to the worker, and what it leaves
// behind to DropFolder afterwards; `hashed` may be read at any time.
struct HashJob
{
    enum class Outcome {
        Recorded,
        Changed, // while it was read
        Unreadable,
        OutOfDescriptors,
        NotRecorded, // the manifest cannot be written
    };

    void run();

    QString folder;
    QByteArray name;
    Stamp stamp;
    std::shared_ptr<Manifest> manifest;
    QElapsedTimer begun;
    std::thread worker;
    bool alone = false; // no other is under way at the same time

    std::atomic<qint64> hashed{0}; // bytes
    QByteArray sha256; // from the beginning, when an earlier job could not record it
    Outcome outcome = Outcome::Unreadable;
    QString reason; // why it could not be read

private:
    Outcome hash();
};
