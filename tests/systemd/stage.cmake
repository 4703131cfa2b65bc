# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Installs the library, the examples and the test service from BUILD_DIR into STAGE, for a prefix that is unknown to the
# build.
file(REMOVE_RECURSE ${STAGE})
set(ENV{DESTDIR} ${STAGE})
foreach(part "" "--component;examples" "--component;systemd_tests")
    execute_process(
        COMMAND ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix /opt/qtdaemon --config "${CONFIG}" ${part}
        COMMAND_ERROR_IS_FATAL ANY
    )
endforeach()
