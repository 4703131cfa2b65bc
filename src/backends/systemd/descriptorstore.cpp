// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "descriptorstore_p.h"

#include "core/logging_p.h"

#include <QtDaemon/backend.h>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <poll.h>

namespace QtDaemon {

std::optional<DescriptorStore::Entry> DescriptorStore::entryOf(const QString &name, int descriptor)
{
    Entry entry{name, descriptor, {}, fcntl(descriptor, F_GETFL) & O_ACCMODE};
    return fstat(descriptor, &entry.file) == 0 ? std::optional(entry) : std::nullopt;
}

bool DescriptorStore::Entry::isSameFile(const Entry &other) const
{
    return file.st_dev == other.file.st_dev && file.st_ino == other.file.st_ino && access == other.access;
}

// systemd drops a descriptor that hangs up. Once this process has closed its own copy, it cannot know whether that has happened.
bool DescriptorStore::Entry::isStored() const
{
    if (S_ISREG(file.st_mode) || S_ISDIR(file.st_mode) || S_ISBLK(file.st_mode))
        return true;
    const auto now = entryOf(name, descriptor);
    pollfd state{descriptor, 0, 0};
    return now && isSameFile(*now) && poll(&state, 1, 0) == 0;
}

// systemd stores the same open file only once.
bool DescriptorStore::contains(const Entry &entry) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &stored) { return stored.isSameFile(entry); });
}

bool DescriptorStore::hasRoomFor(const QString &name, int descriptor)
{
    m_entries.removeIf([](const Entry &stored) { return !stored.isStored(); });
    const auto entry = entryOf(name, descriptor);
    if (!limit || !entry || m_entries.size() < *limit || contains(*entry))
        return true;
    if (!std::exchange(m_warned, true))
        warn(Backend::tr("\"%1\" was not stored: systemd stores at most %2 descriptors for this service. Raise "
                         "FileDescriptorStoreMax= in its unit, or remove other descriptors first.")
                 .arg(name, QString::number(*limit)));
    return false;
}

void DescriptorStore::add(const QString &name, int descriptor)
{
    const auto entry = entryOf(name, descriptor);
    if (limit && entry && !contains(*entry))
        m_entries.append(*entry);
}

void DescriptorStore::remove(const QString &name)
{
    m_warned = false;
    m_entries.removeIf([&](const Entry &stored) { return stored.name == name; });
}

} // namespace QtDaemon
