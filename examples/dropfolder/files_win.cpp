// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "files.h"

#include <QDir>

#include <io.h>
#include <qt_windows.h>

static Stamp stampFrom(DWORD sizeHigh, DWORD sizeLow, const FILETIME &modified)
{
    constexpr qint64 epoch = 116'444'736'000'000'000; // 1970 in a FILETIME's 100 ns since 1601
    const qint64 time = (qint64(modified.dwHighDateTime) << 32) | modified.dwLowDateTime;
    return {(qint64(sizeHigh) << 32) | sizeLow, (time - epoch) * 100};
}

static std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(QDir(path).absolutePath()).toStdWString();
}

std::optional<Listing> listFiles(const QString &folder, QString *reason)
{
    const std::wstring native = nativePath(folder) + L'\\';
    WIN32_FIND_DATAW found;
    const HANDLE search = FindFirstFileW((native + L'*').c_str(), &found);
    if (search == INVALID_HANDLE_VALUE) {
        *reason = qt_error_string(int(GetLastError()));
        return {};
    }
    Listing listing;
    do {
        if (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY)
            continue;
        // NTFS brings a directory entry up to date when the writer closes the file, or never for a hard link.
        WIN32_FILE_ATTRIBUTE_DATA now;
        const bool known = GetFileAttributesExW((native + found.cFileName).c_str(), GetFileExInfoStandard, &now);
        listing.insert(QString::fromWCharArray(found.cFileName).toUtf8(),
                       known ? stampFrom(now.nFileSizeHigh, now.nFileSizeLow, now.ftLastWriteTime)
                             : stampFrom(found.nFileSizeHigh, found.nFileSizeLow, found.ftLastWriteTime));
    } while (FindNextFileW(search, &found));
    const DWORD error = GetLastError();
    FindClose(search);
    if (error != ERROR_NO_MORE_FILES) {
        *reason = qt_error_string(int(error));
        return {};
    }
    return listing;
}

bool openForReading(QFile *file, const QString &folder, const QByteArray &name, QString *reason)
{
    file->setFileName(folder + u'/' + QString::fromUtf8(name));
    if (file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return true;
    *reason = file->errorString();
    return false;
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
