# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# This system's own tool chain, with a Qt that is instrumented for ThreadSanitizer, which otherwise takes what Qt's mutexes
# and queues synchronize for races. Qt's tools are the system's.
execute_process(
    COMMAND ${CMAKE_CURRENT_LIST_DIR}/build-qt tsan
    OUTPUT_VARIABLE qt_under_tsan OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY
)
list(PREPEND CMAKE_PREFIX_PATH ${qt_under_tsan})
set(QT_HOST_PATH /usr)
file(GLOB QT_HOST_PATH_CMAKE_DIR /usr/lib/*-linux-gnu*/cmake)
set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)
