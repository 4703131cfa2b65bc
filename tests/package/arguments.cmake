# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Passes arguments to the function in MODULE that no CMake list holds unchanged, or some that a list does hold.

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
