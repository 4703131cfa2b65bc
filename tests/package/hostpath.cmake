# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# When cross-compiling, the units of SOURCE are written by the program in QTDAEMON_HOST_PATH, when building and when installing,
# not by the one in PREFIX, which runs on another machine; without it configuring fails with instructions. OPTIONS configure
# SOURCE. The package that SOURCE finds is a copy of PREFIX without its programs, like a sysroot or a development package.

cmake_minimum_required(VERSION 3.21)

file(REMOVE_RECURSE ${BUILD_DIR})
set(library "${BUILD_DIR}/library")
file(COPY "${PREFIX}/" DESTINATION "${library}" PATTERN qtdaemon-unit EXCLUDE)
set(configure ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD_DIR} "-DCMAKE_PREFIX_PATH=${library}" ${OPTIONS})
foreach(system "" -DCMAKE_SYSTEM_NAME=Linux)
    execute_process(COMMAND ${configure} ${system} RESULT_VARIABLE code ERROR_VARIABLE complaint OUTPUT_QUIET)
    if(code EQUAL 0 OR NOT complaint MATCHES "qtdaemon_add_systemd_unit" OR NOT complaint MATCHES "QTDAEMON_HOST_PATH")
        message(SEND_ERROR "without QTDAEMON_HOST_PATH ${system}: ${code} ${complaint}")
    endif()
    file(REMOVE ${BUILD_DIR}/CMakeCache.txt)
endforeach()

file(WRITE "${BUILD_DIR}/host path/bin/qtdaemon-unit" "#!/bin/sh\necho \"$1\" >> '${BUILD_DIR}/runs'\nexec '${PREFIX}/bin/qtdaemon-unit' \"$@\"\n")
file(CHMOD "${BUILD_DIR}/host path/bin/qtdaemon-unit" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
execute_process(COMMAND ${configure} -DCMAKE_SYSTEM_NAME=Linux "-DQTDAEMON_HOST_PATH=${BUILD_DIR}/host path"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
foreach(step "--build;${BUILD_DIR}" "--install;${BUILD_DIR};--prefix;${BUILD_DIR}/prefix")
    file(REMOVE ${BUILD_DIR}/runs)
    execute_process(COMMAND ${CMAKE_COMMAND} ${step} COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS ${BUILD_DIR}/runs runs)
    list(SORT runs)
    set(expected service socket)
    if(step MATCHES "--install")
        set(expected companion service socket)
    endif()
    if(NOT "${runs}" STREQUAL "${expected}")
        message(SEND_ERROR "${step}: the host's program made \"${runs}\", not \"${expected}\"")
    endif()
endforeach()
