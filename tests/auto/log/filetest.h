// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/filetarget_p.h"
#include "logtest.h"

inline std::unique_ptr<QtDaemon::FileTarget> create(const QString &path, qint64 maximumSize = 1 << 20)
{
    QString why;
    auto target = QtDaemon::FileTarget::create(path, maximumSize, 3, &why);
    if (!target)
        qWarning("%ls", qUtf16Printable(why));
    return target;
}

inline QString whyNot(const QString &path)
{
    QString why;
    static_cast<void>(QtDaemon::FileTarget::create(path, 1 << 20, 3, &why));
    return why;
}

inline QString write(QtDaemon::FileTarget &target, const QString &text)
{
    static const QMessageLogContext context("main.cpp", 42, "int main()", "default");
    return target.write({QtInfoMsg, context, text});
}
