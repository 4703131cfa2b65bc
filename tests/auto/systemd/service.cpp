// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Prints the descriptors that were passed to it, one per line, and then the variables that are still set.

#include <QtDaemon/Service>

#include <QCoreApplication>
#include <QMetaEnum>

#include <cstdio>

#include <fcntl.h>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using QtDaemon::ListenDescriptor;
    const auto kinds = QMetaEnum::fromType<ListenDescriptor::Kind>();
    for (int round = 0; round < 2; ++round) { // a second call returns the same
        const QList<ListenDescriptor> descriptors = QtDaemon::Service::listenDescriptors();
        for (const ListenDescriptor &d : descriptors) {
            std::printf("%d %s %s %s\n", d.descriptor, qPrintable(d.name), kinds.valueToKey(int(d.kind)),
                        fcntl(d.descriptor, F_GETFD) & FD_CLOEXEC ? "cloexec" : "inherited");
        }
    }
    for (const char *name : {"LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES", "LISTEN_PIDFDID"}) {
        if (qEnvironmentVariableIsSet(name))
            std::printf("left: %s\n", name);
    }
    std::printf("done\n");
    return 0;
}
