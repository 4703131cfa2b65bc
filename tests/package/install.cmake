# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Installs the library from BUILD_DIR into a prefix of its own and then moves the prefix, so that a path of the first
# place that was written into a file leads nowhere.
file(REMOVE_RECURSE ${PREFIX} ${PREFIX}.first)
if(IS_SUBPROJECT) # installs the library only on request
    execute_process(COMMAND ${CMAKE_COMMAND} -DQTDAEMON_INSTALL=ON ${BUILD_DIR} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(
    COMMAND ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${PREFIX}.first --config "${CONFIG}"
    COMMAND_ERROR_IS_FATAL ANY
)
file(RENAME ${PREFIX}.first ${PREFIX})
