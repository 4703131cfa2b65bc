// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "dropfolder.h"

#include <QDebug>

#include <utility>

constexpr qint64 firstPatience = 1'000; // ms
constexpr qint64 lastPatience = 60'000;
constexpr int burst = 20; // ms: changes come in bursts

static QString shown(const QByteArray &name)
{
    return QString::fromUtf8(Manifest::escaped(name));
}

DropFolder::DropFolder(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_nextScan.setSingleShot(true);
    connect(&m_nextScan, &QTimer::timeout, this, &DropFolder::scan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { scanIn(burst); });
}

DropFolder::~DropFolder()
{
    for (const Job &job : std::as_const(m_jobs))
        job->worker.join();
}

bool DropFolder::apply(const Settings &settings, QString *reason)
{
    Refusal refusal;
    if (!listFiles(settings.folder, &refusal)) {
        *reason = tr("The folder %1 cannot be read: %2. Make it, or name another.").arg(settings.folder, refusal.reason);
        return false;
    }
    std::shared_ptr<Manifest> manifest = m_manifest;
    if (!manifest || settings.manifest != m_settings.manifest) {
        manifest = std::make_shared<Manifest>(settings.manifest);
        if (!manifest->open(reason))
            return false;
    }

    if (manifest != m_manifest || settings.folder != m_settings.folder) {
        m_files.clear();
        m_waiting.clear();
        m_ours = manifest->namesIn(settings.folder);
        if (!m_watcher.directories().isEmpty())
            m_watcher.removePaths(m_watcher.directories());
    }
    m_manifest = manifest;
    m_trouble.clear();
    m_folderGone = false;
    m_settings = settings;
    qInfo().noquote() << tr("Watching %1, manifest %2, workers: %3, a file settles in %4 ms.")
                             .arg(settings.folder, settings.manifest, QString::number(settings.workers),
                                  QString::number(settings.settle));
    scan();
    return true;
}

void DropFolder::hold()
{
    m_held = true;
    QMetaObject::invokeMethod(this, &DropFolder::emitIdle, Qt::QueuedConnection);
}

void DropFolder::resume()
{
    m_held = false;
    scan();
}

void DropFolder::scan()
{
    if (!m_manifest)
        return;
    Refusal refusal;
    const std::optional<Listing> listing = listFiles(m_settings.folder, &refusal);
    if (refusal.outOfDescriptors) {
        if (m_jobs.isEmpty())
            outOfDescriptors(refusal.reason);
        return scanIn(firstPatience);
    }
    setFolderGone(!listing, refusal.reason);
    if (!listing)
        return;
    if (m_trouble.isEmpty())
        m_limit = m_settings.workers;
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_settings.folder);

    m_files.removeIf([&](const auto &it) { return !listing->contains(it.key()); });
    for (auto it = listing->begin(); it != listing->end(); ++it) {
        if (!m_ours.contains(it.key()))
            examine(it.key(), it.value());
    }
    startWaiting();
}

void DropFolder::examine(const QByteArray &name, const Stamp &stamp)
{
    File &file = m_files[name];
    if (file.stamp != stamp) {
        file = {stamp, Phase::Settling, m_clock.elapsed()};
        if (m_manifest->contains(name, stamp))
            file.phase = Phase::Done;
    }
    if (file.phase == Phase::Unreadable && !file.isLogged) {
        qWarning().noquote() << tr("%1 cannot be read: %2. It is tried again.").arg(shown(name), file.reason);
        file.isLogged = true;
    }
    if (file.phase != Phase::Settling && file.phase != Phase::Unreadable)
        return;
    const qint64 until = file.since + (file.phase == Phase::Settling ? m_settings.settle : file.patience);
    const qint64 left = until - m_clock.elapsed();
    if (left > 0) {
        scanIn(left);
    } else {
        file.phase = Phase::Waiting;
        m_waiting.enqueue(name);
    }
}

void DropFolder::startWaiting()
{
    while (!m_held && !m_waiting.isEmpty() && m_jobs.size() < m_limit) {
        const QByteArray name = m_waiting.dequeue();
        const auto file = m_files.find(name);
        if (file == m_files.end() || file->phase != Phase::Waiting)
            continue;
        file->phase = Phase::UnderWay;
        const Job job = file->job ? file->job : std::make_shared<HashJob>();
        job->folder = m_settings.folder;
        job->name = name;
        job->stamp = file->stamp;
        job->manifest = m_manifest;
        job->turn = m_settings.turn;
        job->alone = m_limit == 1;
        job->begin();
        m_jobs.append(job);
        // Not a QThread: each opens a descriptor, and ends the program when none is left.
        job->worker = std::thread([this, job] {
            job->run();
            QMetaObject::invokeMethod(
                this, [this, job] { finished(job); }, Qt::QueuedConnection);
        });
    }
}

void DropFolder::finished(const Job &job)
{
    job->worker.join();
    m_jobs.removeOne(job);
    const bool current = job->manifest == m_manifest && job->folder == m_settings.folder;
    const auto found = current ? m_files.find(job->name) : m_files.end();
    File gone; // removed, or replaced by a newer version
    File &file = found != m_files.end() && found->stamp == job->stamp ? *found : gone;
    file.since = m_clock.elapsed();
    file.job.reset();

    switch (job->outcome) {
    case HashJob::Outcome::Recorded:
        file.phase = Phase::Done;
        if (current)
            setTroubleOf(*job->manifest);
        qInfo().noquote() << tr("%1: %2 bytes, SHA-256 %3...")
                                 .arg(shown(job->name), QString::number(job->stamp.size),
                                      QString::fromLatin1(job->sha256.toHex().left(16)));
        break;
    case HashJob::Outcome::Unfinished:
        waitAgain(job, &file);
        break;
    case HashJob::Outcome::Changed:
        file.phase = Phase::Settling;
        scanIn(m_settings.settle);
        break;
    case HashJob::Outcome::Unreadable:
        file.phase = Phase::Unreadable;
        file.reason = job->reason;
        file.patience = qBound(firstPatience, 2 * file.patience, lastPatience);
        scanIn(0); // it may just have been removed
        break;
    case HashJob::Outcome::OutOfDescriptors:
        if (job->alone) // otherwise fewer jobs at a time may suffice
            outOfDescriptors(job->reason);
        waitAgain(job, &file);
        slowDown();
        break;
    case HashJob::Outcome::NotRecorded:
        setTroubleOf(*job->manifest);
        waitAgain(job, &file);
        slowDown();
        break;
    }
    if (m_trouble.isEmpty())
        startWaiting();
    emitIdle();
}

// The job continues later from its present position.
void DropFolder::waitAgain(const Job &job, File *file)
{
    file->phase = Phase::Waiting;
    file->job = job;
    m_waiting.enqueue(job->name);
}

// Until the next scan only one job runs at a time, and none while there is trouble.
void DropFolder::slowDown()
{
    m_limit = 1;
    scanIn(firstPatience);
}

void DropFolder::scanIn(qint64 milliseconds)
{
    const int wait = int(qMax<qint64>(milliseconds, burst));
    if (!m_nextScan.isActive() || m_nextScan.remainingTime() > wait)
        m_nextScan.start(wait);
}

void DropFolder::emitIdle()
{
    if (m_held && m_jobs.isEmpty())
        Q_EMIT idle();
}

void DropFolder::setFolderGone(bool gone, const QString &reason)
{
    if (m_folderGone == gone)
        return;
    m_folderGone = gone;
    if (gone) {
        qWarning().noquote() << tr("The folder %1 cannot be read any more: %2. It is watched again when it is back.")
                                    .arg(m_settings.folder, reason);
        if (!m_watcher.directories().isEmpty())
            m_watcher.removePaths(m_watcher.directories());
    } else {
        qInfo().noquote() << tr("The folder %1 is back.").arg(m_settings.folder);
    }
}

void DropFolder::setTrouble(const QString &sentence)
{
    if (m_trouble == sentence)
        return;
    m_trouble = sentence;
    if (sentence.isEmpty())
        qInfo().noquote() << tr("Files are recorded again.");
    else
        qWarning().noquote() << sentence;
}

// Asks the manifest: jobs write in any order, so a job's failure may be over by the time that it is reported.
void DropFolder::setTroubleOf(const Manifest &manifest)
{
    QString sentence;
    if (const std::optional<QString> failure = manifest.failure())
        sentence = tr("The manifest %1 cannot be written: %2. Nothing is lost: the files wait until it can.")
                       .arg(manifest.path(), *failure);
    setTrouble(sentence);
}

void DropFolder::outOfDescriptors(const QString &reason)
{
    setTrouble(tr("No file can be opened: %1. Nothing is lost: the files wait until one can.").arg(reason));
}
