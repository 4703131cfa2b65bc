// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Any file in place of a Windows program: the list of its imports and their names have a bounded length.

#include "fuzz.h"

#include "controller/windows/peimports_p.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(input), qsizetype(size));
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const QStringList names = QtDaemon::importedLibraries(file);
    REQUIRE(names.size() <= 1000);
    for (const QString &name : names)
        REQUIRE(name.size() <= 256);
    return 0;
}
