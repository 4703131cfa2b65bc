# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

#[[
    qtdaemon_add_systemd_unit(<target>
        [DESCRIPTION <text>]          # for people, in one line
        [ARGUMENTS <argument>...]     # of the program; systemd's specifiers hold (%S: /var/lib)
        [SOCKET <ListenStream>...]    # socket activation: Service::listenDescriptors()
        [STORED_DESCRIPTORS <number>] # how many Service::storeDescriptor() may leave with systemd
        [STATE_DIRECTORY <name>...]   # below /var/lib, the only places that the service may write to
        [WATCHDOG <seconds>]          # 30: a hung event loop is killed and started again
        [NETWORK]                     # it opens IP sockets of its own
        [DESTINATION <folder>]        # where install(TARGETS) puts the program; CMAKE_INSTALL_BINDIR
        [COMPONENT <name>] [EXCLUDE_FROM_ALL]) # as those of install()

    Makes <target>.service, and with SOCKET <target>.socket: in the build folder, for the program there, and when
    installing in lib/systemd/system below the prefix, for the installed one. There the companion unit,
    qtdaemon-shutdown@.service, is installed along, once for all units, unless QtDaemon is a package in that prefix
    and has put it there itself. Such a service has the rights that these lines name, and no others. What yours needs
    beyond them goes to a drop-in of your package: lib/systemd/system/<target>.service.d/<name>.conf. Does nothing
    where there is no systemd.

    QTDAEMON_SYSTEMD_VERSION is the systemd to make units for: this machine's, unless set. A unit for 253 and newer has
    Type=notify-reload, which older ones do not know; one for older ones has ExecReload=, and systemd 262 reports its
    reload as done before it is. "doctor" finds either where it does not belong.
]]

cmake_policy(VERSION 3.21)

if(NOT DEFINED QTDAEMON_SYSTEMD_VERSION)
    execute_process(COMMAND systemctl --version OUTPUT_VARIABLE QTDAEMON_SYSTEMD_VERSION ERROR_QUIET)
    string(REGEX MATCH "[0-9]+" QTDAEMON_SYSTEMD_VERSION "${QTDAEMON_SYSTEMD_VERSION}")
    set(QTDAEMON_SYSTEMD_VERSION ${QTDAEMON_SYSTEMD_VERSION} CACHE STRING "The systemd to make units for; empty: any")
endif()

# Installs qtdaemon-shutdown@.service for a manager, system or user; with COMPONENT and EXCLUDE_FROM_ALL as those of install().
# The first of them in an installation installs it, and the others see it in the manifest.
function(_qtdaemon_install_companion manager)
    set(file ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/qtdaemon/${manager}/qtdaemon-shutdown@.service)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/qtdaemon-shutdown@.service.in ${file} @ONLY)
    install(CODE "
        set(folder \"\${CMAKE_INSTALL_PREFIX}/lib/systemd/${manager}\")
        list(FIND CMAKE_INSTALL_MANIFEST_FILES \"\${folder}/qtdaemon-shutdown@.service\" index)
        if(index EQUAL -1 AND NOT \"\${CMAKE_INSTALL_PREFIX}\" STREQUAL \"${QtDaemon_PREFIX}\")
            file(INSTALL DESTINATION \"\${folder}\" TYPE FILE FILES \"${file}\")
        endif()" ${ARGN})
endfunction()

function(qtdaemon_add_systemd_unit target)
    cmake_parse_arguments(PARSE_ARGV 1 arg
        "NETWORK;EXCLUDE_FROM_ALL"
        "DESCRIPTION;STORED_DESCRIPTORS;WATCHDOG;DESTINATION;COMPONENT"
        "ARGUMENTS;SOCKET;STATE_DIRECTORY")
    if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
        message(FATAL_ERROR "qtdaemon_add_systemd_unit(${target}): what is meant by "
            "${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}?")
    endif()
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
        return()
    endif()

    include(GNUInstallDirs)
    if(NOT arg_DESCRIPTION)
        set(arg_DESCRIPTION ${target})
    endif()
    if(NOT arg_WATCHDOG)
        set(arg_WATCHDOG 30)
    endif()
    if(NOT arg_DESTINATION)
        set(arg_DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()

    # systemctl reload returns when the service has said READY=1 again. Below 253 the manager waits for that only when
    # it knows of the reload before the signal is sent, and systemd-notify returns only when it knows.
    if(QTDAEMON_SYSTEMD_VERSION VERSION_GREATER_EQUAL 253)
        set(settings Type=notify-reload)
    else()
        set(settings Type=notify NotifyAccess=exec "ExecReload=systemd-notify RELOADING=1" "ExecReload=kill -HUP $MAINPID")
    endif()
    if(QTDAEMON_SYSTEMD_VERSION VERSION_GREATER_EQUAL 254)
        list(APPEND settings RestartSteps=2 RestartMaxDelaySec=30)
    endif()
    if(arg_STORED_DESCRIPTORS)
        math(EXPR all "${arg_STORED_DESCRIPTORS} + 1024") # the next run begins with those, and has some of its own
        list(APPEND settings FileDescriptorStoreMax=${arg_STORED_DESCRIPTORS} LimitNOFILE=${all})
    endif()
    if(arg_STATE_DIRECTORY)
        list(JOIN arg_STATE_DIRECTORY " " directories)
        list(GET arg_STATE_DIRECTORY 0 home) # for QSettings and QStandardPaths
        list(APPEND settings "StateDirectory=${directories}" Environment=HOME=%S/${home})
    endif()
    if(arg_NETWORK)
        list(APPEND settings "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK") # interfaces, routes
    else()
        list(APPEND settings RestrictAddressFamilies=AF_UNIX PrivateNetwork=yes IPAddressDeny=any)
    endif()
    list(JOIN settings "\n" settings)
    set(hardening "")
    foreach(part hardening-system hardening)
        file(READ ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${part}.conf lines)
        string(APPEND hardening "${lines}")
    endforeach()

    set(work ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.systemd)
    set(units ${work}/${target}.service)
    set(requires)
    if(arg_SOCKET)
        set(requires "Requires=${target}.socket\n")
        list(TRANSFORM arg_SOCKET PREPEND ListenStream= OUTPUT_VARIABLE streams)
        list(JOIN streams "\n" streams)
        configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/socket.in ${target}.socket @ONLY)
        list(APPEND units ${CMAKE_CURRENT_BINARY_DIR}/${target}.socket)
    endif()
    list(JOIN arg_ARGUMENTS " " arguments)
    set(program $<TARGET_FILE:${target}>)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/service.in ${work}/build.in @ONLY)
    file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}.service INPUT ${work}/build.in)
    set(program @program@) # the prefix is known when installing, and not before
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/service.in ${work}/install.in @ONLY)

    set(part)
    if(arg_COMPONENT)
        list(APPEND part COMPONENT ${arg_COMPONENT})
    endif()
    if(arg_EXCLUDE_FROM_ALL)
        list(APPEND part EXCLUDE_FROM_ALL)
    endif()
    install(CODE "
        set(program \"${arg_DESTINATION}/$<TARGET_FILE_NAME:${target}>\")
        cmake_path(ABSOLUTE_PATH program BASE_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\")
        configure_file(\"${work}/install.in\" \"${work}/${target}.service\" @ONLY)" ${part})
    install(FILES ${units} DESTINATION lib/systemd/system ${part})
    _qtdaemon_install_companion(system ${part})
endfunction()
