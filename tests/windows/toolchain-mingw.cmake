# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# build-qt sets this to an empty value while it builds the Qt for Windows; the project's own build gets that Qt from build-qt.
# It is in the environment as well because CMake's own checks read this file again.
if(NOT DEFINED ENV{QTDAEMON_MINGW_QT})
    execute_process(
        COMMAND ${CMAKE_CURRENT_LIST_DIR}/../build-qt mingw
        OUTPUT_VARIABLE qt_for_windows OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY
    )
    set(ENV{QTDAEMON_MINGW_QT} ${qt_for_windows})
endif()
set(qt_for_windows "$ENV{QTDAEMON_MINGW_QT}")
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 ${qt_for_windows})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
if(qt_for_windows)
    list(PREPEND CMAKE_PREFIX_PATH ${qt_for_windows})
    set(QT_HOST_PATH /usr)
    file(GLOB QT_HOST_PATH_CMAKE_DIR /usr/lib/*-linux-gnu*/cmake)
    set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)
    set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/run-wine ${qt_for_windows}/bin)
endif()
