// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

inline void writeProcess(const char *file, const QByteArray &text)
{
    QFile map(QStringLiteral("/proc/self/") + QLatin1String(file));
    if (map.open(QIODevice::WriteOnly))
        map.write(text);
}

// Enters a new mount namespace; for users other than root, as root of a new user namespace. Call it before Qt Test makes threads.
inline bool leaveMounts()
{
    const QByteArray user = QByteArray::number(geteuid());
    const QByteArray group = QByteArray::number(getegid());
    if (unshare(geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return false;
    if (user != "0") {
        writeProcess("setgroups", "deny");
        writeProcess("uid_map", "0 " + user + " 1");
        writeProcess("gid_map", "0 " + group + " 1");
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

template <typename Test> int runWithOwnMounts(int argc, char **argv)
{
    if (!leaveMounts()) {
        std::fprintf(stderr, "This test mounts, which takes root or a user namespace: %s\n", std::strerror(errno));
        return 1;
    }
    QCoreApplication app(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

#define OWN_MOUNTS_TEST_MAIN(TestClass)                                                                                          \
    int main(int argc, char **argv)                                                                                              \
    {                                                                                                                            \
        return runWithOwnMounts<TestClass>(argc, argv);                                                                          \
    }
