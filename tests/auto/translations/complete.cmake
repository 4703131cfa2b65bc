# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Fails if lupdate would add anything to a translation, or remove anything from it.
file(GLOB ts_files ${TRANSLATIONS}/*.ts)
if(NOT ts_files)
    message(FATAL_ERROR "no translations in ${TRANSLATIONS}")
endif()
foreach(ts IN LISTS ts_files)
    get_filename_component(name ${ts} NAME)
    file(COPY ${ts} DESTINATION ${WORK})
    execute_process(COMMAND ${LUPDATE} -no-obsolete -locations none -I ${SOURCES}/../include ${SOURCES} -ts ${WORK}/${name}
        OUTPUT_QUIET ERROR_VARIABLE complaints COMMAND_ERROR_IS_FATAL ANY)
    if(complaints MATCHES "lacks Q_OBJECT") # then tr() uses a context other than the one in the file
        message(FATAL_ERROR "${complaints}")
    endif()
    file(READ ${ts} kept)
    file(READ ${WORK}/${name} updated)
    if(NOT kept STREQUAL updated)
        message(FATAL_ERROR "${name} is not what the sources say: build the target QtDaemon_lupdate and translate what is new")
    endif()
endforeach()
