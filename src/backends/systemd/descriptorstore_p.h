// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

#include <sys/stat.h>

namespace QtDaemon {

/*
    The descriptors that this process has stored in systemd and that are certain to be there still. systemd publishes the limit
    of its store, but not how full it is.
*/
class DescriptorStore
{
public:
    std::optional<int> limit{}; // nullopt: unknown, never considered full

    bool hasRoomFor(const QString &name, int descriptor); // if not, warns once
    void add(const QString &name, int descriptor);
    void remove(const QString &name);

private:
    struct Entry
    {
        QString name;
        int descriptor; // may have been closed since, and reused
        struct stat file;
        int access; // distinguishes the two ends of a pipe, which share an inode

        bool isSameFile(const Entry &other) const;
        bool isStored() const;
    };
    static std::optional<Entry> entryOf(const QString &name, int descriptor);
    bool contains(const Entry &entry) const;

    QList<Entry> m_entries;
    bool m_warned = false; // that the store is full, until a descriptor is removed
};

} // namespace QtDaemon
