# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# What a subproject must not change. Called from the directory that includes QtDaemon.
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

# A host installs only its own files; of QtDaemon nothing but the companion of its units (the further arguments), once.
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

# If the host wants QtDaemon's package as well, each file is still installed only once.
function(add_package_test)
    add_test(NAME package_is_installed COMMAND ${CMAKE_COMMAND} -DBUILD_DIR=${CMAKE_BINARY_DIR} -DPACKAGE=ON
        -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/installed.cmake)
    set_tests_properties(package_is_installed PROPERTIES RESOURCE_LOCK installation)
endfunction()
