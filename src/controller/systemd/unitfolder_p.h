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

struct UnitFile
{
    QByteArray text;
    QString target{}; // of a symbolic link

    bool operator==(const UnitFile &other) const { return text == other.text && target == other.target; }
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

    // Paths are names, or one folder deeper; that folder is made, and removed when it is empty.
    std::error_code prepare(const QString &path, const UnitFile &file);
    QString prepared(const QString &path) const { return m_path + u'/' + m_stagingName + u'/' + stagedName(path); }
    std::error_code put(const QString &path); // what is prepared
    std::error_code remove(const QString &path);

private:
    static QString stagedName(QString path) { return path.replace(u'/', u':'); }
    void sweep(); // what is prepared, and what others left who were killed

    QString m_path;
    Descriptor m_folder;
    QString m_stagingName;
    Descriptor m_staging;
};

/*
    One installation at a time, of a user or of the system: each counts on finding what it has seen. Waits for another up to so
    many milliseconds, as all controllers of the manager do: operation_would_block. `path` is the lock's, in a folder that is
    the caller's own: permission_denied.
*/
std::error_code lockInstallations(bool isUser, Descriptor *lock, QString *path, int longestWait = 30'000);

} // namespace QtDaemon
