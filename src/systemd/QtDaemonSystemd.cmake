# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

#[[
    qtdaemon_add_systemd_unit(<target>
        [DESCRIPTION <text>]          # for people, in one line
        [ARGUMENTS <argument>...]     # of the program, one word each; systemd's specifiers are expanded (%S: /var/lib)
        [SOCKET <ListenStream>...]    # socket activation: Service::listenDescriptors()
        [STORED_DESCRIPTORS <number>] # how many Service::storeDescriptor() may store with systemd
        [STATE_DIRECTORY <name>...]   # below /var/lib, the only places that the service may write to
        [WATCHDOG <seconds>]          # default 30: a service with a hung event loop is killed and restarted; 0: never
        [NETWORK]                     # the service opens IP sockets of its own
        [DESTINATION <folder>]        # where install(TARGETS) puts the program; default CMAKE_INSTALL_BINDIR
        [COMPONENT <name>] [EXCLUDE_FROM_ALL]) # as those of install()

    Creates <target>.service and, with SOCKET, <target>.socket: in the build folder for the program there, and when
    installing in lib/systemd/system below the prefix for the installed program. The companion unit,
    qtdaemon-shutdown@.service, is installed there as well, once for all units, unless QtDaemon itself is installed in
    that prefix and has already put it there. Such a service has only the rights that these arguments name. Put what
    yours needs beyond them into a drop-in of your package: lib/systemd/system/<target>.service.d/<name>.conf. Does
    nothing where there is no systemd.

    QTDAEMON_SYSTEMD_VERSION is the oldest systemd that has to run the units, by default 252, the oldest that QtDaemon
    supports. A unit for 253 and newer has Type=notify-reload, which older versions do not know. A unit for older versions
    has ExecReload=, and systemd 262 reports its reload as done before it is. For 254 and newer, the delay between
    restarts grows from 1 to 30 seconds. The verb "doctor" reports a unit that was made for another version.

    QTDAEMON_HOST_PATH is for cross-compiling, and for a package of QtDaemon without its programs: the prefix of a QtDaemon
    that was built for the build machine, and whose bin/qtdaemon-unit writes the units.
]]

cmake_policy(VERSION 3.21)

# The program that writes units: that of this build or package, or the build machine's.
function(_qtdaemon_find_unit_program result)
    if(NOT CMAKE_CROSSCOMPILING AND NOT QTDAEMON_HOST_PATH AND TARGET QtDaemon::qtdaemon-unit)
        set(${result} $<TARGET_FILE:QtDaemon::qtdaemon-unit> PARENT_SCOPE)
        return()
    endif()
    unset(found)
    set(place "next to QtDaemon")
    if(QTDAEMON_HOST_PATH)
        set(place "in \"${QTDAEMON_HOST_PATH}/bin\"")
        find_program(found qtdaemon-unit PATHS "${QTDAEMON_HOST_PATH}/bin" NO_CACHE NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
    elseif(CMAKE_CROSSCOMPILING)
        set(place "because QTDAEMON_HOST_PATH is not set")
    endif()
    if(NOT found)
        message(FATAL_ERROR "qtdaemon-unit, which writes systemd units and runs on the build machine, was not found "
            "${place}. Build QtDaemon for this machine, install it, and set QTDAEMON_HOST_PATH to its prefix.")
    endif()
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# Quotes a list for install(CODE), so that each word is passed on unchanged.
function(_qtdaemon_quote list)
    set(words)
    foreach(word IN LISTS ${list})
        string(APPEND words " [==[${word}]==]")
    endforeach()
    set(${list} "${words}" PARENT_SCOPE)
endfunction()

# Installs qtdaemon-shutdown@.service for a manager, system or user, with COMPONENT and EXCLUDE_FROM_ALL as in install().
# Only the first call in an installation installs it; the others find it in the manifest.
function(_qtdaemon_install_companion manager)
    cmake_policy(SET CMP0087 NEW) # in the caller's folder, so that install(CODE) evaluates $<...>
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/qtdaemon/${manager})
    file(MAKE_DIRECTORY ${folder})
    set(file ${folder}/qtdaemon-shutdown@.service)
    _qtdaemon_find_unit_program(program)
    set(command ${program} companion --output=${file})
    if(manager STREQUAL "user")
        list(APPEND command --user)
    endif()
    _qtdaemon_quote(command)
    install(CODE "
        set(folder \"\${CMAKE_INSTALL_PREFIX}/lib/systemd/${manager}\")
        list(FIND CMAKE_INSTALL_MANIFEST_FILES \"\${folder}/qtdaemon-shutdown@.service\" index)
        if(index EQUAL -1 AND NOT \"\${CMAKE_INSTALL_PREFIX}\" STREQUAL \"${QtDaemon_PREFIX}\")
            file(REMOVE \"${file}\") # it may belong to root, from an earlier installation
            execute_process(COMMAND ${command} COMMAND_ERROR_IS_FATAL ANY)
            file(INSTALL DESTINATION \"\${folder}\" TYPE FILE FILES \"${file}\")
        endif()" ${ARGN})
endfunction()

function(qtdaemon_add_systemd_unit target)
    cmake_policy(SET CMP0087 NEW) # as above
    math(EXPR last "${ARGC} - 1")
    foreach(index RANGE ${last})
        string(REGEX REPLACE "[^[]" "" opening "${ARGV${index}}")
        string(REGEX REPLACE "[^]]" "" closing "${ARGV${index}}")
        string(LENGTH "${opening}" opening)
        string(LENGTH "${closing}" closing)
        if(NOT opening EQUAL closing OR "${ARGV${index}}" MATCHES [[\\$]])
            message(FATAL_ERROR "qtdaemon_add_systemd_unit(${target}): a list of CMake cannot hold "
                "\"${ARGV${index}}\" unchanged. An argument needs a ] for each [, and must not end with a \\.")
        endif()
    endforeach()
    cmake_parse_arguments(PARSE_ARGV 1 arg
        "NETWORK;EXCLUDE_FROM_ALL"
        "DESCRIPTION;STORED_DESCRIPTORS;WATCHDOG;DESTINATION;COMPONENT"
        "ARGUMENTS;SOCKET;STATE_DIRECTORY")
    if(arg_UNPARSED_ARGUMENTS OR arg_KEYWORDS_MISSING_VALUES)
        message(FATAL_ERROR "qtdaemon_add_systemd_unit(${target}): unknown arguments, or keywords without "
            "a value: ${arg_UNPARSED_ARGUMENTS} ${arg_KEYWORDS_MISSING_VALUES}")
    endif()
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
        return()
    endif()

    include(GNUInstallDirs)
    if(NOT DEFINED arg_WATCHDOG)
        set(arg_WATCHDOG 30)
    endif()
    if(NOT arg_DESTINATION)
        set(arg_DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()

    string(REPLACE ";" "\\;" description "${arg_DESCRIPTION}")
    set(options --name=${target} "--description=${description}" --systemd=${QTDAEMON_SYSTEMD_VERSION}
        --watchdog=${arg_WATCHDOG} --stored-descriptors=${arg_STORED_DESCRIPTORS})
    if(arg_NETWORK)
        list(APPEND options --network)
    endif()
    foreach(option argument=ARGUMENTS listen=SOCKET state-directory=STATE_DIRECTORY)
        string(REGEX MATCH "(.*)=(.*)" option ${option})
        foreach(value IN LISTS arg_${CMAKE_MATCH_2})
            string(REPLACE ";" "\\;" value "${value}")
            list(APPEND options "--${CMAKE_MATCH_1}=${value}")
        endforeach()
    endforeach()

    _qtdaemon_find_unit_program(program)
    set(work ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.systemd)
    file(MAKE_DIRECTORY ${work})
    set(kinds service)
    if(arg_SOCKET)
        list(APPEND kinds socket)
    endif()
    set(built)
    set(code "
        set(program \"${arg_DESTINATION}/$<TARGET_FILE_NAME:${target}>\")
        cmake_path(ABSOLUTE_PATH program BASE_DIRECTORY \"\${CMAKE_INSTALL_PREFIX}\")")
    set(installed)
    foreach(kind IN LISTS kinds)
        set(file ${CMAKE_CURRENT_BINARY_DIR}/${target}.${kind})
        set(command "${program};${kind};${options}") # quoted, because otherwise a ; in one of them would split it
        add_custom_command(OUTPUT ${file}
            COMMAND ${command} --program=$<TARGET_FILE:${target}> --output=${file}
            DEPENDS ${program} VERBATIM)
        list(APPEND built ${file})
        set(file ${work}/${target}.${kind})
        list(APPEND command --output=${file})
        _qtdaemon_quote(command)
        string(APPEND code "
        file(REMOVE \"${file}\") # it may belong to root, from an earlier installation
        execute_process(COMMAND ${command} \"--program=\${program}\" COMMAND_ERROR_IS_FATAL ANY)")
        list(APPEND installed ${file})
    endforeach()
    set(all ALL)
    if(arg_EXCLUDE_FROM_ALL)
        set(all)
    endif()
    add_custom_target(${target}_systemd_units ${all} DEPENDS ${built})
    if(program MATCHES "TARGET_FILE" AND TARGET qtdaemon-unit) # it also runs when installing, so the target must build it
        get_target_property(aliased ${target} ALIASED_TARGET)
        if(aliased)
            add_dependencies(${aliased} qtdaemon-unit)
        else()
            add_dependencies(${target} qtdaemon-unit)
        endif()
    endif()

    set(install_options)
    if(arg_COMPONENT)
        list(APPEND install_options COMPONENT ${arg_COMPONENT})
    endif()
    if(arg_EXCLUDE_FROM_ALL)
        list(APPEND install_options EXCLUDE_FROM_ALL)
    endif()
    install(CODE "${code}" ${install_options})
    install(FILES ${installed} DESTINATION lib/systemd/system ${install_options})
    _qtdaemon_install_companion(system ${install_options})
endfunction()
