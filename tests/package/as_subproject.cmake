# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# What a subproject must leave alone. Called from the directory that took QtDaemon in.
function(check_that_nothing_leaked)
    if(DEFINED BUILD_SHARED_LIBS)
        message(FATAL_ERROR "QtDaemon has set BUILD_SHARED_LIBS for its host")
    endif()
    get_directory_property(options COMPILE_OPTIONS)
    get_directory_property(definitions COMPILE_DEFINITIONS)
    if(options OR definitions)
        message(FATAL_ERROR "QtDaemon has set compiler options for its host: ${options} ${definitions}")
    endif()
    foreach(target minimal dropfolder tst_service)
        if(TARGET ${target})
            message(FATAL_ERROR "QtDaemon builds its own ${target} in its host")
        endif()
    endforeach()
endfunction()

add_test(NAME nothing_is_installed COMMAND ${CMAKE_COMMAND} --install ${CMAKE_BINARY_DIR} --prefix ${CMAKE_BINARY_DIR}/prefix)
set_tests_properties(nothing_is_installed PROPERTIES FAIL_REGULAR_EXPRESSION "Installing:;Up-to-date:")
