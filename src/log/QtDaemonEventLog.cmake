# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

#[[
    qtdaemon_add_event_messages(<target>)

    Links the texts of a service's events into a program or DLL as a message table, from which the Windows Event Log reads them.
    A program that links QtDaemon statically needs this; a shared QtDaemon has the table in its DLL. A module can have only one
    message table, so a program that has its own cannot use this function. Does nothing on other systems.
]]
function(qtdaemon_add_event_messages target)
    if(NOT WIN32)
        return()
    endif()
    set(table ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/eventmessages.bin) # the package's
    if(TARGET qtdaemon_event_messages) # this build's
        get_target_property(table qtdaemon_event_messages TABLE)
        add_dependencies(${target} qtdaemon_event_messages)
    endif()
    set(script ${CMAKE_CURRENT_BINARY_DIR}/${target}_eventmessages.rc)
    file(CONFIGURE OUTPUT ${script} @ONLY CONTENT "LANGUAGE 0x9, 0x1
1 11 \"${table}\"
")
    target_sources(${target} PRIVATE ${script})
    set_source_files_properties(${script} TARGET_DIRECTORY ${target} PROPERTIES OBJECT_DEPENDS ${table})
endfunction()
