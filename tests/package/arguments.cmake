# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Gives the function in MODULE arguments that no list of CMake's holds as they are, or some that one does.

cmake_minimum_required(VERSION 3.21)

include(${MODULE})
if(KIND STREQUAL "brackets")
    qtdaemon_add_systemd_unit(x ARGUMENTS "[" y "]")
elseif(KIND STREQUAL "backslash")
    qtdaemon_add_systemd_unit(x ARGUMENTS "y\\" z)
else()
    qtdaemon_add_systemd_unit(x DESCRIPTION "[y]; z" ARGUMENTS "[a-z]" "a\\b" "")
    message(STATUS "held")
endif()
