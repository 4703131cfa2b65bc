// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "hashjob.h"
#include "settings.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QObject>
#include <QQueue>
#include <QTimer>

/*
    Watches a folder and processes each file in it: the file must have settled, then waits for a worker, is hashed and
    recorded. While held, it begins nothing new, not even the next turn of a long file. When the disk is full or
    descriptors run out, it logs that once, keeps what it has hashed, tries again each second and continues when it can.
    It knows nothing about services.
*/
class DropFolder : public QObject
{
    Q_OBJECT
public:
    struct Progress
    {
        int files = 0; // being hashed
        qint64 hashed = 0; // their bytes hashed so far
        double size = 0; // their size in bytes: the sum of sparse files may exceed any integer
        qint64 millisecondsLeft = 0; // until each is done or its turn is over, at the present rate
    };

    explicit DropFolder(QObject *parent = nullptr);
    ~DropFolder() override; // waits for running jobs, at most a turn

    // On failure, returns false and the reason, and changes nothing. Running jobs go to the manifest that they began with.
    bool apply(const Settings &settings, QString *reason);

    void hold(); // idle() follows
    void resume();
    void scan(); // lists the folder now: watchers lose events

    Progress progress() const;
    QString summary() const; // one line for people

Q_SIGNALS:
    void idle(); // held, and no job is running

private:
    enum class Phase { Settling, Waiting, UnderWay, Done, Unreadable };
    struct File
    {
        Stamp stamp;
        Phase phase = Phase::Settling;
        qint64 since = 0; // ms of m_clock
        qint64 patience = 0; // ms until an unreadable file is tried again
        std::shared_ptr<HashJob> job{}; // to be continued
        QString reason{}; // why it is unreadable
        bool isLogged = false;
    };
    using Job = std::shared_ptr<HashJob>;

    void examine(const QByteArray &name, const Stamp &stamp);
    void startWaiting();
    void finished(const Job &job);
    void waitAgain(const Job &job, File *file);
    void slowDown();
    void scanIn(qint64 milliseconds);
    void emitIdle();
    void setFolderGone(bool gone, const QString &reason = {});
    void setTrouble(const QString &sentence); // empty: it is over
    void setTroubleOf(const Manifest &manifest);
    void outOfDescriptors(const QString &reason);

    Settings m_settings;
    std::shared_ptr<Manifest> m_manifest;
    QSet<QByteArray> m_ours; // names in the folder that are the manifest's own
    QFileSystemWatcher m_watcher;
    QTimer m_nextScan;
    QElapsedTimer m_clock;
    QHash<QByteArray, File> m_files;
    QQueue<QByteArray> m_waiting;
    QList<Job> m_jobs; // running
    bool m_held = true;
    bool m_folderGone = false;
    QString m_trouble; // the problem that keeps every file from being recorded, as logged
    int m_limit = 1; // jobs at a time
};
