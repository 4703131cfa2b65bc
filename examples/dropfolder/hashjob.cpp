// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "hashjob.h"

void HashJob::begin()
{
    m_hashedBefore = hashed;
    m_begun.start();
}

void HashJob::run()
{
    outcome = sha256.isEmpty() ? hash() : Outcome::Recorded;
    if (outcome == Outcome::Recorded && !manifest->append(name, stamp, sha256))
        outcome = Outcome::NotRecorded;
}

qint64 HashJob::millisecondsLeft() const
{
    const qint64 elapsed = m_begun.elapsed();
    const qint64 sinceThen = hashed - m_hashedBefore;
    const double atThisPace = sinceThen > 0 ? double(elapsed) * double(stamp.size - hashed) / double(sinceThen) : 0.0;
    return qint64(qBound(0.0, atThisPace, double(qMax<qint64>(turn - elapsed, 0))));
}

// An unfinished file is closed between turns, because there may be more such files than descriptors.
HashJob::Outcome HashJob::hash()
{
    constexpr qint64 blockSize = 1 << 20;
    QFile file;
    Refusal refusal;
    if (!openForReading(&file, folder, name, &refusal)) {
        reason = refusal.reason;
        return refusal.outOfDescriptors ? Outcome::OutOfDescriptors : Outcome::Unreadable;
    }
    if (stampOf(file) != stamp || !file.seek(hashed))
        return Outcome::Changed;

    QByteArray block(qMin(blockSize, stamp.size) + 1, Qt::Uninitialized); // one more byte, to detect growth
    while (hashed <= stamp.size) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0) {
            reason = file.errorString();
            return Outcome::Unreadable;
        }
        if (got == 0)
            break;
        m_digest.addData(QByteArrayView(block.constData(), got));
        hashed += got;
        if (hashed < stamp.size && m_begun.hasExpired(turn))
            return Outcome::Unfinished;
    }
    if (hashed != stamp.size || stampOf(file) != stamp)
        return Outcome::Changed;
    sha256 = m_digest.result();
    return Outcome::Recorded;
}
