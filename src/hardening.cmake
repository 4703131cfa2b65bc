# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

# What makes a fault in TARGET harder to exploit, and what keeps the place that it is built in out of it. What a
# distribution has in its own flags stays.
function(qtdaemon_harden target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /guard:cf /Brepro)
        target_link_options(${target} PRIVATE /GUARD:CF /Brepro $<$<IN_LIST:${CMAKE_SYSTEM_PROCESSOR},AMD64;x86_64>:/CETCOMPAT>)
        return()
    endif()
    set(which $<IF:$<CONFIG:Debug>,macro,file>) # a debugger looks for the sources of a Debug build
    target_compile_options(${target} PRIVATE
        -f${which}-prefix-map=${PROJECT_SOURCE_DIR}=. -f${which}-prefix-map=${PROJECT_BINARY_DIR}=.)
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux") # MinGW's need a library of their own
        return()
    endif()
    target_compile_options(${target} PRIVATE -fstack-protector-strong)
    target_link_options(${target} PRIVATE LINKER:-z,relro,-z,now)
    if(NOT CMAKE_CXX_FLAGS MATCHES "_FORTIFY_SOURCE|-fsanitize")
        target_compile_options(${target} PRIVATE "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
    endif()
    set(flag -fcf-protection=full)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
        set(flag -mbranch-protection=standard)
    endif()
    check_cxx_compiler_flag(${flag} qtdaemon_has_control_flow_protection)
    if(qtdaemon_has_control_flow_protection)
        target_compile_options(${target} PRIVATE ${flag})
    endif()
    check_linker_flag(CXX LINKER:-z,shstk qtdaemon_has_shadow_stack)
    if(qtdaemon_has_shadow_stack) # what a distribution's own start-up files may not be marked for
        target_link_options(${target} PRIVATE LINKER:-z,shstk)
    endif()
endfunction()
