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
    foreach(target minimal dropfolder tst_contract)
        if(TARGET ${target})
            message(FATAL_ERROR "QtDaemon builds its own ${target} in its host")
        endif()
    endforeach()
endfunction()

# What a host installs is its own: of QtDaemon nothing but the companion of its units, the further arguments, and that once.
function(add_install_test name component)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        list(TRANSFORM ARGN PREPEND lib/systemd/system/)
    else()
        set(ARGN)
    endif()
    add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} -DBUILD_DIR=${CMAKE_BINARY_DIR} -DCOMPONENT=${component} "-DEXPECTED=${ARGN}"
        -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/installed.cmake)
    set_tests_properties(${name} PROPERTIES RESOURCE_LOCK installation)
endfunction()

# And when the host wants QtDaemon's package, everything once, too.
function(add_package_test)
    add_test(NAME package_is_installed COMMAND ${CMAKE_COMMAND} -DBUILD_DIR=${CMAKE_BINARY_DIR} -DPACKAGE=ON
        -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/installed.cmake)
    set_tests_properties(package_is_installed PROPERTIES RESOURCE_LOCK installation)
endfunction()
