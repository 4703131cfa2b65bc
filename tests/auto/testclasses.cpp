// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "testclasses.h"

#include <QMap>

#include <cstdio>
#include <cstdlib>

static QMap<QByteArray, RunTests> &testClasses()
{
    static QMap<QByteArray, RunTests> classes;
    return classes;
}

bool addTestClass(const char *className, RunTests run)
{
    testClasses().insert(QByteArray(className).mid(int(qstrlen("tst_"))).toLower(), run);
    return true;
}

int main(int argc, char **argv)
{
    const RunTests run = testClasses().value(argc > 1 ? QByteArray(argv[1]) : QByteArray());
    if (!run) {
        std::fprintf(stderr, "usage: %s CLASS [argument of Qt Test...]\nCLASS is one of: %s\n", argv[0],
                     testClasses().keys().join(", ").constData());
        return EXIT_FAILURE;
    }
    argv[1] = argv[0];
    return run(argc - 1, argv + 1);
}
