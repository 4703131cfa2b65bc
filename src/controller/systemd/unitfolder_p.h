// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <system_error>
#include <utility>

namespace QtDaemon {

// A file descriptor that is closed by the destructor.
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
    A folder that unit files are written to. It is accessed through its descriptor, so that it stays the same folder whatever
    others do to its path. Files are prepared in a private folder within it, and moved into place by rename(2).
*/
class UnitFolder
{
public:
    ~UnitFolder() { sweep(); }

    // Creates the folder if it does not exist, whatever the umask. `unsafe` is set to a folder on the way that others may change.
    std::error_code open(const QString &path, QString *unsafe);

    // Paths are NAME or FOLDER/NAME; that folder is created if necessary, and removed when it is empty.
    std::error_code prepare(const QString &path, const UnitFile &file);
    QString prepared(const QString &path) const { return m_path + u'/' + m_stagingName + u'/' + stagedName(path); }
    std::error_code put(const QString &path); // moves the prepared file into place
    std::error_code remove(const QString &path);

private:
    static QString stagedName(QString path) { return path.replace(u'/', u':'); }
    void sweep(); // removes prepared files, and those that a killed process left

    QString m_path;
    Descriptor m_folder;
    QString m_stagingName;
    Descriptor m_staging;
};

/*
    Allows one installation at a time for a user or the system, because each relies on what it has found. If another one takes
    more than `maxWait` ms, during which all controllers of the manager wait: operation_would_block. If the folder of the
    lock, whose path is `path`, is not the caller's own: permission_denied.
*/
std::error_code lockInstallations(bool isUser, Descriptor *lock, QString *path, int maxWait = 30'000);

} // namespace QtDaemon
