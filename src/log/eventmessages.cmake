# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Compiles the message table of the Event Log, and generates eventmessages.h with its event IDs.

if(MSVC)
    set(message_compilers mc)
else()
    string(REGEX REPLACE "windres(\\.exe)?$" "windmc" message_compilers "${CMAKE_RC_COMPILER}")
    list(APPEND message_compilers windmc)
endif()
find_program(QTDAEMON_MESSAGE_COMPILER NAMES ${message_compilers} REQUIRED
    DOC "Makes the message table of the Event Log: mc of the Windows SDK, or windmc of the GNU binutils")

set(event_messages_dir ${CMAKE_CURRENT_BINARY_DIR}/eventmessages)
file(MAKE_DIRECTORY ${event_messages_dir})
set(event_messages ${event_messages_dir}/eventmessages_MSG00409.bin)
add_custom_command(OUTPUT ${event_messages} ${event_messages_dir}/eventmessages.h
    BYPRODUCTS ${event_messages_dir}/eventmessages.rc
    COMMAND ${QTDAEMON_MESSAGE_COMPILER} -U -c -b -h ${event_messages_dir} -r ${event_messages_dir} ${CMAKE_CURRENT_LIST_DIR}/eventmessages.mc
    DEPENDS ${CMAKE_CURRENT_LIST_DIR}/eventmessages.mc
    VERBATIM
)
add_custom_target(qtdaemon_event_messages DEPENDS ${event_messages} ${event_messages_dir}/eventmessages.h)
set_target_properties(qtdaemon_event_messages PROPERTIES TABLE ${event_messages} HEADERS ${event_messages_dir})
add_dependencies(QtDaemon qtdaemon_event_messages)
target_include_directories(QtDaemon PRIVATE ${event_messages_dir})
if(BUILD_SHARED_LIBS)
    include(${CMAKE_CURRENT_LIST_DIR}/QtDaemonEventLog.cmake)
    qtdaemon_add_event_messages(QtDaemon)
endif()
