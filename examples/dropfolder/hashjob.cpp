// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "hashjob.h"

#include <QCryptographicHash>

void HashJob::run()
{
    outcome = sha256.isEmpty() ? hash() : Outcome::Recorded;
    if (outcome == Outcome::Recorded && !manifest->append(name, stamp, sha256))
        outcome = Outcome::NotRecorded;
}

HashJob::Outcome HashJob::hash()
{
    constexpr qsizetype blockSize = 1 << 20;
    QFile file;
    Refusal refusal;
    if (!openForReading(&file, folder, name, &refusal)) {
        reason = refusal.reason;
        return refusal.outOfDescriptors ? Outcome::OutOfDescriptors : Outcome::Unreadable;
    }
    if (stampOf(file) != stamp)
        return Outcome::Changed;

    QCryptographicHash digest(QCryptographicHash::Sha256);
    QByteArray block(qMin<qint64>(blockSize, stamp.size + 1), Qt::Uninitialized); // one byte more shows growth
    while (hashed <= stamp.size) {
        const qint64 got = file.read(block.data(), block.size());
        if (got < 0) {
            reason = file.errorString();
            return Outcome::Unreadable;
        }
        if (got == 0)
            break;
        digest.addData(QByteArrayView(block.constData(), got));
        hashed += got;
    }
    if (hashed != stamp.size || stampOf(file) != stamp)
        return Outcome::Changed;
    sha256 = digest.result();
    return Outcome::Recorded;
}
