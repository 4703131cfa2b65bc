# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

#[[
    qtdaemon_add_event_messages(<target>)

    Links the texts of a service's events into a program or DLL, as a message table, where the Windows Event Log reads them. It
    is for a program that is linked with a static QtDaemon; the DLL of a shared one has them. A module has one message table:
    this is no function for a program with a table of its own. Does nothing on other systems.
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
