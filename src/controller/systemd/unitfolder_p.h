// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <system_error>
#include <utility>

namespace QtDaemon {

// Closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    Q_DISABLE_COPY(Descriptor)
    int m_number;
};

/*
    A folder that unit files are written to, held by its descriptor: whatever others do to its path, what is done in it is
    done here. Files are prepared in a folder within that is nobody else's, and come to their place by rename(2).
*/
class UnitFolder
{
public:
    ~UnitFolder() { sweep(); }

    // Made when it is not there, whatever the umask. `unsafe` is the folder on the way that others may change.
    std::error_code open(const QString &path, QString *unsafe);

    std::error_code prepare(const QString &name, const QByteArray &text);
    QString prepared(const QString &name) const { return m_path + u'/' + QString::fromLatin1(m_stagingName) + u'/' + name; }

    // Paths are names, or one folder deeper; that folder is made, and removed when it is empty.
    std::error_code put(const QString &path);
    std::error_code link(const QString &path, const QString &target);
    std::error_code remove(const QString &path);

private:
    std::error_code makeStaging();
    std::error_code moveTo(const QByteArray &staged, const QString &path);
    void sweep(); // what is prepared, and what others left who were killed

    QString m_path;
    Descriptor m_folder;
    QByteArray m_stagingName;
    Descriptor m_staging;
};

/*
    One installation at a time, of a user or of the system: each counts on finding what it has seen. Waits for another up to so
    many milliseconds, as all controllers of the manager do: operation_would_block. `path` is the lock's, in a folder that is
    the caller's own: permission_denied.
*/
std::error_code lockInstallations(bool isUser, Descriptor *lock, QString *path, int longestWait = 30'000);

} // namespace QtDaemon
