// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

#include <fuzzer/FuzzedDataProvider.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// Must hold for every input; libFuzzer keeps an input that violates it.
#define REQUIRE(condition)                                                                                                       \
    do {                                                                                                                         \
        if (!(condition)) {                                                                                                      \
            std::fprintf(stdout, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                                         \
            std::fflush(stdout);                                                                                                 \
            std::abort();                                                                                                        \
        }                                                                                                                        \
    } while (false)

// Called by libFuzzer first. Creates an application for the whole run and discards its log, as bad input causes many warnings.
extern "C" [[gnu::used]] inline int LLVMFuzzerInitialize(int *, char ***)
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return 0;
}

inline QByteArray bytes(FuzzedDataProvider &data, size_t most)
{
    return QByteArray::fromStdString(data.ConsumeRandomLengthString(most));
}

// Any QString: UTF-8 with its errors replaced, or UTF-16 as it is, with lone surrogates.
inline QString text(FuzzedDataProvider &data, size_t most)
{
    const bool utf16 = data.ConsumeBool();
    QByteArray raw = bytes(data, most);
    if (!utf16)
        return QString::fromUtf8(raw);
    QString result;
    for (qsizetype i = 0; i + 1 < raw.size(); i += 2)
        result += QChar(uchar(raw[i]), uchar(raw[i + 1]));
    return result;
}
