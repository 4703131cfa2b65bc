# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Installs from BUILD_DIR, only COMPONENT unless it is empty, and checks that the files are EXPECTED, each installed once; with
# PACKAGE, that QtDaemon's own files are installed as well.

cmake_minimum_required(VERSION 3.21)

set(prefix ${BUILD_DIR}/prefix)
file(REMOVE_RECURSE ${prefix})
set(part)
if(COMPONENT)
    set(part --component ${COMPONENT})
endif()
if(PACKAGE)
    execute_process(COMMAND ${CMAKE_COMMAND} -DQTDAEMON_INSTALL=ON ${BUILD_DIR} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${prefix} ${part}
    OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
if(PACKAGE)
    execute_process(COMMAND ${CMAKE_COMMAND} -DQTDAEMON_INSTALL=OFF ${BUILD_DIR} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()

file(GLOB_RECURSE installed RELATIVE ${prefix} ${prefix}/*)
string(REGEX MATCHALL "(Installing|Up-to-date): [^\n]*[^/\n]" said "${output}")
list(FILTER said EXCLUDE REGEX "/include/QtDaemon$|/lib/systemd/[a-z]+$") # folders
list(LENGTH said times)
list(LENGTH installed files)
if(NOT times EQUAL files)
    message(SEND_ERROR "${files} files were installed ${times} times:\n${output}")
endif()
if(PACKAGE)
    foreach(file lib/systemd/user/qtdaemon-shutdown@.service lib/systemd/system/qtdaemon-shutdown@.service)
        if(NOT file IN_LIST installed)
            message(SEND_ERROR "${file} is not installed:\n${output}")
        endif()
    endforeach()
else()
    list(SORT EXPECTED)
    list(SORT installed)
    if(NOT "${installed}" STREQUAL "${EXPECTED}")
        message(SEND_ERROR "installed is \"${installed}\", not \"${EXPECTED}\"")
    endif()
endif()
