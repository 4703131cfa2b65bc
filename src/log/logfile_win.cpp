// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfile_p.h"

#include "core/wide_p.h"

#include <QDir>
#include <QFileInfo>

#include <string>

#include <qt_windows.h>

namespace QtDaemon {

// Other processes may rename and delete the file meanwhile.
constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

struct LogFile::Native
{
    std::wstring path;
    HANDLE file = INVALID_HANDLE_VALUE;
    BY_HANDLE_FILE_INFORMATION info{}; // when it was opened

    std::wstring numbered(int number) const { return number == 0 ? path : path + L'.' + std::to_wstring(number); }
    HANDLE open(DWORD access, DWORD disposition = OPEN_EXISTING) const // does not follow a link
    {
        return CreateFileW(path.c_str(), access, shareAll, nullptr, disposition,
                           FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    }
};

// A byte beyond all that is ever written, because on Windows a lock keeps others from reading what it covers.
static OVERLAPPED lockedByte()
{
    OVERLAPPED position{};
    position.OffsetHigh = 0x7fffffff;
    return position;
}

LogFile::LogFile(const QString &path)
    : m_path(path)
    , m_native(std::make_unique<Native>())
{
    m_native->path = longPath(path).toStdWString();
}

LogFile::~LogFile()
{
    close();
}

bool LogFile::open(bool createIfMissing)
{
    const auto openFile = [this, createIfMissing] {
        constexpr DWORD access = FILE_APPEND_DATA | FILE_READ_DATA | FILE_READ_ATTRIBUTES | SYNCHRONIZE;
        m_native->file = m_native->open(access, createIfMissing ? OPEN_ALWAYS : OPEN_EXISTING);
        return m_native->file != INVALID_HANDLE_VALUE;
    };
    if (QFileInfo(m_path).isDir())
        return fail(tr("it is a folder"));
    if (!openFile()) {
        const DWORD error = GetLastError();
        if (!createIfMissing || error != ERROR_PATH_NOT_FOUND || !QDir().mkpath(QFileInfo(m_path).path()) || !openFile())
            return failWith(error);
    }
    if (GetFileType(m_native->file) != FILE_TYPE_DISK || !GetFileInformationByHandle(m_native->file, &m_native->info))
        return fail(tr("it is not a regular file"));
    if (m_native->info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
        return fail(tr("it is a symbolic link"));
    m_isOpen = true;
    return true;
}

bool LogFile::isOutOfReach() const
{
    return m_error == ERROR_FILE_NOT_FOUND || m_error == ERROR_PATH_NOT_FOUND || m_error == ERROR_ACCESS_DENIED;
}

void LogFile::close()
{
    if (m_native->file != INVALID_HANDLE_VALUE)
        CloseHandle(std::exchange(m_native->file, INVALID_HANDLE_VALUE));
    m_isOpen = false;
}

bool LogFile::tryLock()
{
    OVERLAPPED position = lockedByte();
    return LockFileEx(m_native->file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &position);
}

void LogFile::unlock()
{
    OVERLAPPED position = lockedByte();
    UnlockFileEx(m_native->file, 0, 1, 0, &position);
}

bool LogFile::isAtPath(qint64 *size) const
{
    const HANDLE present = m_native->open(FILE_READ_ATTRIBUTES);
    if (present == INVALID_HANDLE_VALUE)
        return false;
    const BY_HANDLE_FILE_INFORMATION &own = m_native->info;
    BY_HANDLE_FILE_INFORMATION info{};
    const bool isThis = GetFileInformationByHandle(present, &info) && info.dwVolumeSerialNumber == own.dwVolumeSerialNumber
        && info.nFileIndexHigh == own.nFileIndexHigh && info.nFileIndexLow == own.nFileIndexLow;
    CloseHandle(present);
    *size = qint64(quint64(info.nFileSizeHigh) << 32 | info.nFileSizeLow);
    return isThis;
}

qsizetype LogFile::read(qint64 from, char *bytes, qsizetype size) const
{
    OVERLAPPED position{};
    position.Offset = DWORD(quint64(from));
    position.OffsetHigh = DWORD(quint64(from) >> 32);
    DWORD done = 0;
    return ReadFile(m_native->file, bytes, DWORD(size), &done, &position) ? qsizetype(done) : -1;
}

// Opens the file again, because a handle that may only append cannot truncate.
void LogFile::truncate(qint64 size)
{
    const HANDLE file = m_native->open(GENERIC_WRITE);
    if (file == INVALID_HANDLE_VALUE)
        return;
    LARGE_INTEGER end;
    end.QuadPart = size;
    if (SetFilePointerEx(file, end, nullptr, FILE_BEGIN))
        SetEndOfFile(file);
    CloseHandle(file);
}

qsizetype LogFile::write(const QByteArray &bytes)
{
    DWORD written = 0;
    if (!WriteFile(m_native->file, bytes.constData(), DWORD(bytes.size()), &written, nullptr))
        failWith(GetLastError());
    else if (qsizetype(written) < bytes.size())
        failWith(ERROR_DISK_FULL);
    return qsizetype(written);
}

bool LogFile::exists(int number) const
{
    return GetFileAttributesW(m_native->numbered(number).c_str()) != INVALID_FILE_ATTRIBUTES;
}

bool LogFile::remove(int number)
{
    return DeleteFileW(m_native->numbered(number).c_str()) || failWith(GetLastError());
}

// A file that another process has open cannot be replaced, and on older systems it keeps its name when it is deleted.
bool LogFile::rename(int from, int to)
{
    const std::wstring before = m_native->numbered(from);
    const std::wstring after = m_native->numbered(to);
    if (MoveFileExW(before.c_str(), after.c_str(), MOVEFILE_REPLACE_EXISTING))
        return true;
    const std::wstring aside = after + L'.' + std::to_wstring(GetTickCount64()) + L"~";
    if (MoveFileExW(after.c_str(), aside.c_str(), 0))
        DeleteFileW(aside.c_str());
    return MoveFileExW(before.c_str(), after.c_str(), MOVEFILE_REPLACE_EXISTING) || failWith(GetLastError());
}

} // namespace QtDaemon
