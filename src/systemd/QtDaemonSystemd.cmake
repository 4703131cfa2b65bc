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

    Makes <target>.service, with SOCKET <target>.socket too, twice: for the program in the build folder, and, when
    installing, for the installed one in lib/systemd/system below the prefix. A service made so has the rights that
    these lines name, and no others. What your service needs beyond them goes to a drop-in of your package:
    lib/systemd/system/<target>.service.d/<name>.conf. Does nothing where there is no systemd.

    QTDAEMON_SYSTEMD_VERSION is the systemd to make units for: this machine's, unless set.
]]

cmake_policy(VERSION 3.21)

if(NOT DEFINED QTDAEMON_SYSTEMD_VERSION AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    execute_process(COMMAND systemctl --version OUTPUT_VARIABLE version ERROR_QUIET)
    string(REGEX MATCH "[0-9]+" version "${version}")
    set(QTDAEMON_SYSTEMD_VERSION ${version} CACHE STRING "The systemd to make units for; empty: any")
    unset(version)
endif()

function(qtdaemon_add_systemd_unit target)
    cmake_parse_arguments(PARSE_ARGV 1 arg
        "NETWORK;EXCLUDE_FROM_ALL"
        "DESCRIPTION;STORED_DESCRIPTORS;WATCHDOG;DESTINATION;COMPONENT"
        "ARGUMENTS;SOCKET;STATE_DIRECTORY")
    if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
        message(FATAL_ERROR "qtdaemon_add_systemd_unit(${target}): this makes no sense: "
            "${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}")
    endif()
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
        return()
    endif()

    set(description ${target})
    if(arg_DESCRIPTION)
        set(description ${arg_DESCRIPTION})
    endif()
    set(watchdog 30)
    if(arg_WATCHDOG)
        set(watchdog ${arg_WATCHDOG})
    endif()

    set(unit_settings)
    set(socket_settings)
    if(arg_SOCKET)
        string(APPEND unit_settings "Requires=${target}.socket\n")
        foreach(stream IN LISTS arg_SOCKET)
            string(APPEND socket_settings "ListenStream=${stream}\n")
        endforeach()
    endif()

    # systemctl reload returns when the service has said READY=1 again. Before 253 the manager does so only when it
    # hears of the reload before the signal is sent: systemd-notify waits until it has.
    if(QTDAEMON_SYSTEMD_VERSION VERSION_GREATER_EQUAL 253)
        set(service_settings "Type=notify-reload\n")
    else()
        set(service_settings "Type=notify\nNotifyAccess=exec\n"
            "ExecReload=systemd-notify RELOADING=1\nExecReload=kill -HUP $MAINPID\n")
        string(CONCAT service_settings ${service_settings})
    endif()
    if(arg_STORED_DESCRIPTORS)
        math(EXPR limit "${arg_STORED_DESCRIPTORS} + 1024") # the service has them all, and its own
        string(APPEND service_settings "FileDescriptorStoreMax=${arg_STORED_DESCRIPTORS}\nLimitNOFILE=${limit}\n")
    endif()
    if(arg_STATE_DIRECTORY)
        list(JOIN arg_STATE_DIRECTORY " " directories)
        string(APPEND service_settings "StateDirectory=${directories}\n")
    endif()
    if(arg_NETWORK)
        string(APPEND service_settings "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6\n")
    else()
        string(APPEND service_settings "RestrictAddressFamilies=AF_UNIX\nPrivateNetwork=yes\nIPAddressDeny=any\n")
    endif()

    # Once for the build folder, and once more when installing: the prefix is known only then.
    set(work ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.systemd)
    list(JOIN arg_ARGUMENTS " " arguments)
    set(command "\"$<TARGET_FILE:${target}>\" ${arguments}")
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/service.in ${work}/build.in @ONLY)
    file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}.service INPUT ${work}/build.in)
    set(command "\"@program@\" ${arguments}")
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/service.in ${work}/install.in @ONLY)
    set(units ${work}/${target}.service)
    if(arg_SOCKET)
        configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/socket.in ${target}.socket @ONLY)
        list(APPEND units ${CMAKE_CURRENT_BINARY_DIR}/${target}.socket)
    endif()

    include(GNUInstallDirs)
    set(destination ${CMAKE_INSTALL_BINDIR})
    if(arg_DESTINATION)
        set(destination ${arg_DESTINATION})
    endif()
    set(part)
    if(arg_COMPONENT)
        set(part COMPONENT ${arg_COMPONENT})
    endif()
    if(arg_EXCLUDE_FROM_ALL)
        list(APPEND part EXCLUDE_FROM_ALL)
    endif()
    install(CODE "
        set(program \"${destination}/$<TARGET_FILE_NAME:${target}>\")
        cmake_path(ABSOLUTE_PATH program BASE_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\")
        configure_file(\"${work}/install.in\" \"${work}/${target}.service\" @ONLY)" ${part})
    install(FILES ${units} DESTINATION lib/systemd/system ${part})
endfunction()
