// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "manifest.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>

// One version of a file on its way through a worker thread. run() belongs to the worker, and what it leaves
// behind to DropFolder afterwards; `hashed` may be read at any time.
struct HashJob
{
    enum class Outcome {
        Recorded,
        Changed, // while it was read
        Unreadable,
        NotRecorded, // the manifest cannot be written
    };

    void run();

    QString folder;
    QByteArray name;
    Stamp stamp;
    std::shared_ptr<Manifest> manifest;
    QElapsedTimer begun;

    std::atomic<qint64> hashed{0}; // bytes
    QByteArray sha256;
    Outcome outcome = Outcome::Unreadable;
    QString reason;

private:
    Outcome hash();
};
