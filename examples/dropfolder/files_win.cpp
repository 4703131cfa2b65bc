// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "files.h"

#include <QCoreApplication>
#include <QDir>

#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>

static Stamp stampFrom(DWORD sizeHigh, DWORD sizeLow, const FILETIME &modified)
{
    constexpr qint64 second = 10'000'000; // in the 100 ns of a FILETIME
    constexpr qint64 epoch = 11'644'473'600; // 1970, in seconds since 1601
    const qint64 time = (qint64(modified.dwHighDateTime) << 32) | modified.dwLowDateTime;
    return {(qint64(sizeHigh) << 32) | sizeLow, time / second - epoch, int(time % second) * 100};
}

static std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(QDir(path).absolutePath()).toStdWString();
}

// Handles are limited only by memory: outOfDescriptors is never set here.
std::optional<Listing> listFiles(const QString &folder, Refusal *refusal)
{
    const std::wstring native = nativePath(folder) + L'\\';
    WIN32_FIND_DATAW found;
    const HANDLE search = FindFirstFileW((native + L'*').c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) {
        refusal->reason = qt_error_string(int(GetLastError()));
        return {};
    }
    Listing listing;
    do {
        if (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
            continue;
        // NTFS updates a directory entry only when the writer closes the file, and never for a hard link.
        WIN32_FILE_ATTRIBUTE_DATA now;
        const bool known = GetFileAttributesExW((native + found.cFileName).c_str(), GetFileExInfoStandard, &now);
        listing.insert(QString::fromWCharArray(found.cFileName).toUtf8(),
                       known ? stampFrom(now.nFileSizeHigh, now.nFileSizeLow, now.ftLastWriteTime)
                             : stampFrom(found.nFileSizeHigh, found.nFileSizeLow, found.ftLastWriteTime));
    } while (FindNextFileW(search, &found));
    const DWORD error = GetLastError();
    FindClose(search);
    if (error != ERROR_NO_MORE_FILES) {
        refusal->reason = qt_error_string(int(error));
        return {};
    }
    return listing;
}

// A reparse point that leads elsewhere: a symbolic link, a mount point; not one that only stores a file, as OneDrive's do.
static bool isLink(HANDLE file)
{
    FILE_ATTRIBUTE_TAG_INFO info{};
    return GetFileInformationByHandleEx(file, FileAttributeTagInfo, &info, sizeof info)
        && (info.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) && IsReparseTagNameSurrogate(info.ReparseTag);
}

// The file is opened first and examined afterwards, so that nothing can take its place in between.
static bool openFile(QFile *file, const QString &path, QIODevice::OpenMode mode, QString *reason)
{
    const bool writes = mode.testFlag(QIODevice::Append);
    const DWORD access = GENERIC_READ | (writes ? GENERIC_WRITE : 0);
    HANDLE handle = CreateFileW(nativePath(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                writes ? OPEN_ALWAYS : OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        *reason = qt_error_string(int(GetLastError()));
        return false;
    }
    if (isLink(handle)) {
        CloseHandle(handle);
        *reason = QCoreApplication::translate("files", "it is a link, and links are not followed");
        return false;
    }
    const HANDLE content = ReOpenFile(handle, access, FILE_SHARE_READ | FILE_SHARE_WRITE, 0); // for files stored elsewhere
    if (content != INVALID_HANDLE_VALUE) {
        CloseHandle(handle);
        handle = content;
    }
    const int fd = _open_osfhandle(reinterpret_cast<intptr_t>(handle), writes ? _O_APPEND : _O_RDONLY);
    if (fd >= 0 && file->open(fd, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return true;
    *reason = file->errorString();
    if (fd >= 0)
        _close(fd);
    else
        CloseHandle(handle);
    return false;
}

bool openForReading(QFile *file, const QString &folder, const QByteArray &name, Refusal *refusal)
{
    return openFile(file, folder + u'/' + QString::fromUtf8(name), QIODevice::ReadOnly, &refusal->reason);
}

// The folder's rights determine who may read it.
bool openPrivately(QFile *file, const QString &path, QString *reason)
{
    return openFile(file, path, QIODevice::ReadWrite | QIODevice::Append, reason);
}

static HANDLE nativeHandle(const QFile &openFile)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(openFile.handle()));
}

std::optional<Stamp> stampOf(const QFile &openFile)
{
    BY_HANDLE_FILE_INFORMATION status;
    if (!GetFileInformationByHandle(nativeHandle(openFile), &status))
        return {};
    return stampFrom(status.nFileSizeHigh, status.nFileSizeLow, status.ftLastWriteTime);
}

bool flushToDisk(const QFile &openFile)
{
    return FlushFileBuffers(nativeHandle(openFile));
}

void flushEntry(const QString &) { } // NTFS journals directory entries

bool lockForWriting(const QFile &openFile, QString *reason)
{
    OVERLAPPED place{}; // far beyond all data, because a lock also keeps others from reading
    place.Offset = MAXDWORD;
    place.OffsetHigh = MAXLONG;
    if (LockFileEx(nativeHandle(openFile), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        return true;
    if (const DWORD error = GetLastError(); error != ERROR_LOCK_VIOLATION && error != ERROR_IO_PENDING)
        *reason = qt_error_string(int(error));
    return false;
}
