// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Any file in place of a Linux program: each library that it seems to need exists, or is reported missing.

#include "fuzz.h"

#include "controller/systemd/elfimports_p.h"

#include <QFileInfo>
#include <QTemporaryFile>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    static QTemporaryFile file;
    REQUIRE(file.isOpen() || file.open());
    REQUIRE(file.resize(0) && file.seek(0) && file.write(reinterpret_cast<const char *>(input), qint64(size)) == qint64(size));
    REQUIRE(file.flush());
    const auto [found, missing, replaceable]
        = QtDaemon::neededLibraries(file.fileName(), {QStringLiteral("LD_LIBRARY_PATH=/usr/lib")});
    REQUIRE(found.size() + missing.size() + replaceable.size() <= 1001);
    for (qsizetype i = 1; i < found.size(); ++i) // the first is the loader, by the name that the program gives
        REQUIRE(QFileInfo::exists(found[i]));
    for (const QString &path : replaceable)
        REQUIRE(path.startsWith(u'/'));
    for (const QString &name : missing)
        REQUIRE(!name.isEmpty() && name.size() <= 4096);
    return 0;
}
