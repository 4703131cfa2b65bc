# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT
#
# cmake -DQDOC=… -DQHELPGENERATOR=… -DSEARCHINDEX=… -DCONFIG=… -DOUTPUT=… -P docs.cmake: runs qdoc, whose warnings are
# errors, and generates the search index and the .qch.

if(NOT QDOC OR NOT QHELPGENERATOR)
    message(FATAL_ERROR "The documentation needs Qt's qdoc and qhelpgenerator (Debian: qt6-documentation-tools).")
endif()
file(REMOVE_RECURSE ${OUTPUT})
file(MAKE_DIRECTORY ${OUTPUT})
execute_process(COMMAND ${QDOC} -outputdir ${OUTPUT} ${CONFIG} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR said MATCHES "warning:|error:")
    file(REMOVE_RECURSE ${OUTPUT})
    message(FATAL_ERROR "qdoc:\n${said}")
endif()
function(run)
    execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        file(REMOVE_RECURSE ${OUTPUT})
        message(FATAL_ERROR "${ARGV0}:\n${said}")
    endif()
endfunction()
# qdoc turns each "QtDaemon" in the manual into a link to the reference, where it only distracts.
file(GLOB pages ${OUTPUT}/*.html)
list(FILTER pages EXCLUDE REGEX "/qtdaemon[^/]*$")
foreach(page IN LISTS pages)
    file(READ ${page} text)
    string(REGEX REPLACE "<a href=\"qtdaemon(-module)?[.]html\"[^>]*>QtDaemon</a>" "QtDaemon" text "${text}")
    file(WRITE ${page} "${text}")
endforeach()
run(${SEARCHINDEX} ${OUTPUT})
run(${QHELPGENERATOR} ${OUTPUT}/qtdaemon.qhp -o ${OUTPUT}/qtdaemon.qch)
