# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

# Makes faults in TARGET harder to exploit, and keeps the paths of the build machine out of it. A distribution's own flags
# are kept.
function(qtdaemon_harden target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /guard:cf /Brepro)
        target_link_options(${target} PRIVATE /GUARD:CF /Brepro)
        if(CMAKE_CXX_COMPILER_ARCHITECTURE_ID STREQUAL "x64")
            target_link_options(${target} PRIVATE /CETCOMPAT)
        endif()
        return()
    endif()
    set(which $<IF:$<CONFIG:Debug>,macro,file>) # in a Debug build the debugger needs the paths of the sources
    target_compile_options(${target} PRIVATE
        -f${which}-prefix-map=${PROJECT_SOURCE_DIR}=. -f${which}-prefix-map=${PROJECT_BINARY_DIR}=.)
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux") # MinGW needs an additional library for these options
        return()
    endif()
    target_compile_options(${target} PRIVATE -fstack-protector-strong)
    target_link_options(${target} PRIVATE LINKER:-z,relro,-z,now)
    if(NOT CMAKE_CXX_FLAGS MATCHES "_FORTIFY_SOURCE|-fsanitize")
        target_compile_options(${target} PRIVATE "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>")
    endif()
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
        target_compile_options(${target} PRIVATE -mbranch-protection=standard)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i.86)$")
        check_cxx_compiler_flag(-fcf-protection=full qtdaemon_has_cf_protection)
        check_linker_flag(CXX LINKER:-z,shstk qtdaemon_has_shadow_stack)
        if(qtdaemon_has_cf_protection AND qtdaemon_has_shadow_stack)
            target_compile_options(${target} PRIVATE -fcf-protection=full)
            target_link_options(${target} PRIVATE LINKER:-z,shstk) # even if a distribution's start-up files are not marked for it
        endif()
    endif()
endfunction()
