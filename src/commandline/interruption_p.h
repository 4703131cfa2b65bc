// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace QtDaemon {

/*
    While an object exists, an interruption such as Ctrl+C does not end the process, but only its wait. One object exists at a
    time. CMake selects the source file.
*/
class Interruption
{
public:
    explicit Interruption(qint64 childProcess = 0); // on Unix, it is terminated too; 0: none
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    bool hasOccurred() const;
    bool wait(int milliseconds) const; // false: interrupted
};

} // namespace QtDaemon
