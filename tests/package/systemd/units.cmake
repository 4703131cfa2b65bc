# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# What is in the units of a project that knows QtDaemon only from its package: in the build folder, and installed
# into a prefix that was not known when they were built.

cmake_minimum_required(VERSION 3.21)

function(expect file)
    file(STRINGS ${file} lines)
    foreach(line IN LISTS ARGN)
        if(NOT line IN_LIST lines)
            list(JOIN lines "\n" text)
            message(SEND_ERROR "${file} lacks \"${line}\":\n${text}")
        endif()
    endforeach()
endfunction()

set(prefix "${BUILD_DIR}/some prefix")
file(REMOVE_RECURSE ${prefix})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${prefix} COMMAND_ERROR_IS_FATAL ANY)
set(installed ${prefix}/lib/systemd/system)

set(arguments [["--everything" "two words, $HOME" "%S/100%%" "[a-z]" "a\;b"]]) # one word each; specifiers are expanded in them
expect(${BUILD_DIR}/consumer.service "ExecStart=:\"${BUILD_DIR}/consumer\" ${arguments}")
expect(${installed}/consumer.service "ExecStart=:\"${prefix}/bin/consumer\" ${arguments}"
    "Description=Takes\; what it gets" Requires=consumer.socket
    "StateDirectory=\"consumer\" \"consumer/more\"" "Environment=HOME=%S/\"consumer\""
    FileDescriptorStoreMax=10 WatchdogSec=5000ms "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK" DynamicUser=yes
    StartLimitIntervalSec=0 RestartSec=1000ms)
expect(${installed}/consumer.socket ListenStream=7 ListenStream=%t/consumer)
expect(${installed}/qtdaemon-shutdown@.service After=%i.service)
if(NOT VERSION)
    set(VERSION 252) # not the version of the machine that builds
endif()
if(VERSION VERSION_LESS 253)
    expect(${installed}/consumer.service Type=notify "ExecReload=systemd-notify RELOADING=1" "ExecReload=kill -HUP $MAINPID")
else()
    expect(${installed}/consumer.service Type=notify-reload)
endif()

# In the prefix of QtDaemon's package, the companion unit has already been installed by it.
set(stage "${BUILD_DIR}/stage")
file(REMOVE_RECURSE ${stage})
set(ENV{DESTDIR} ${stage})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${PACKAGE_PREFIX} COMMAND_ERROR_IS_FATAL ANY)
unset(ENV{DESTDIR})
expect(${stage}${PACKAGE_PREFIX}/lib/systemd/system/consumer.service "ExecStart=:\"${PACKAGE_PREFIX}/bin/consumer\" ${arguments}")
if(EXISTS ${stage}${PACKAGE_PREFIX}/lib/systemd/system/qtdaemon-shutdown@.service
    OR NOT EXISTS ${PACKAGE_PREFIX}/lib/systemd/system/qtdaemon-shutdown@.service)
    message(SEND_ERROR "the companion is not QtDaemon's own in its prefix")
endif()

# Not for units that were made for a newer version, whose settings this one would not know.
execute_process(COMMAND systemctl --version OUTPUT_VARIABLE running)
string(REGEX MATCH "[0-9]+" running "${running}")
if(VERSION VERSION_LESS_EQUAL running)
    execute_process(COMMAND systemd-analyze verify --recursive-errors=no ${installed}/consumer.service
        RESULT_VARIABLE code ERROR_VARIABLE complaints)
    if(NOT code EQUAL 0 OR complaints)
        message(SEND_ERROR "systemd-analyze verify: ${code} ${complaints}")
    endif()
endif()
