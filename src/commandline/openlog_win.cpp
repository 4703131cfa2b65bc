// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "logfilereader_p.h"

#include "controller/servicemanager_p.h"
#include "core/wide_p.h"

#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>

namespace QtDaemon {

static Error openingError(DWORD error, QString *why)
{
    *why = ServiceManager::systemText(Error(error));
    return error == ERROR_PATH_NOT_FOUND ? Error::FileNotFound : Error(error);
}

Error openLogFile(const QString &path, OpenLogFile *opened, QString *why)
{
    // QFile::open() would keep the service from rotating the file.
    const HANDLE handle = CreateFileW(wide(longPath(path)), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return openingError(GetLastError(), why);
    BY_HANDLE_FILE_INFORMATION info{};
    const bool isFile = GetFileType(handle) == FILE_TYPE_DISK && GetFileInformationByHandle(handle, &info)
        && (info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0;
    const int file = isFile ? _open_osfhandle(intptr_t(handle), _O_RDONLY | _O_BINARY) : -1;
    if (file < 0) {
        CloseHandle(handle);
        return openingError(ERROR_INVALID_FUNCTION, why);
    }
    opened->volume = info.dwVolumeSerialNumber;
    opened->index = quint64(info.nFileIndexHigh) << 32 | info.nFileIndexLow;
    opened->file = std::make_unique<QFile>();
    const bool isOpen = opened->file->open(file, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    return isOpen ? Error::NoError : openingError(ERROR_READ_FAULT, why);
}

} // namespace QtDaemon
