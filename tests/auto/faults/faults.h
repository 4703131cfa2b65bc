// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>

#include <dlfcn.h>

// The C library's own, for a test that defines one of that name.
template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

// What is warned of as long as it lives.
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
