// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "manifest.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <atomic>
#include <memory>
#include <thread>

// Hashes one version of a file in worker threads, one turn at a time, so that no file keeps the others waiting.
// run() is called by the worker, and DropFolder reads the results afterwards; `hashed` may be read at any time.
struct HashJob
{
    enum class Outcome {
        Recorded,
        Unfinished, // its turn is over
        Changed, // while it was being read
        Unreadable,
        OutOfDescriptors,
        NotRecorded, // the manifest cannot be written
    };

    void begin(); // before each run()
    void run();
    qint64 millisecondsLeft() const; // until it is done or its turn is over, at the present rate

    QString folder;
    QByteArray name;
    Stamp stamp;
    std::shared_ptr<Manifest> manifest;
    qint64 turn = 0; // ms
    std::thread worker;
    bool alone = false; // no other job is running at the same time

    std::atomic<qint64> hashed{0}; // bytes
    QByteArray sha256; // kept when it could not be recorded
    Outcome outcome = Outcome::Unreadable;
    QString reason; // why it could not be read

private:
    Outcome hash();

    QElapsedTimer m_begun;
    qint64 m_hashedBefore = 0; // in earlier turns
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};
