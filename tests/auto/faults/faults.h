// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>

#include <dlfcn.h>

// The C library's function, for a test that defines one with the same name.
template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

// Collects the warnings that are logged during its lifetime.
struct Warnings : QByteArrayList
{
    Warnings()
    {
        the = this;
        m_former = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
            if (type == QtWarningMsg)
                the->append(message.toLocal8Bit());
            else
                the->m_former(type, context, message);
        });
    }
    ~Warnings() { qInstallMessageHandler(m_former); }
    Q_DISABLE_COPY(Warnings)

private:
    static inline Warnings *the = nullptr;
    QtMessageHandler m_former;
};
