// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "manifest.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <atomic>
#include <memory>
#include <thread>

// One version of a file on its way through worker threads, a turn at a time, so that no file keeps the others waiting.
// run() belongs to the worker, and what it leaves behind to DropFolder afterwards; `hashed` may be read at any time.
struct HashJob
{
    enum class Outcome {
        Recorded,
        Unfinished, // its turn is over
        Changed, // while it was read
        Unreadable,
        OutOfDescriptors,
        NotRecorded, // the manifest cannot be written
    };

    void begin(); // before each run()
    void run();
    qint64 millisecondsLeft() const; // until it is done or its turn is over, at the pace so far

    QString folder;
    QByteArray name;
    Stamp stamp;
    std::shared_ptr<Manifest> manifest;
    qint64 turn = 0; // ms
    std::thread worker;
    bool alone = false; // no other is under way at the same time

    std::atomic<qint64> hashed{0}; // bytes
    QByteArray sha256; // stays when it could not be recorded
    Outcome outcome = Outcome::Unreadable;
    QString reason; // why it could not be read

private:
    Outcome hash();

    QElapsedTimer m_begun;
    qint64 m_hashedBefore = 0; // in earlier turns
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};
