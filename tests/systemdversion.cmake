# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# The tests boot this machine's systemd and run the examples and their own services in it, so their units are made for it.
if(NOT DEFINED QTDAEMON_SYSTEMD_VERSION AND NOT CMAKE_CROSSCOMPILING)
    execute_process(COMMAND systemctl --version OUTPUT_VARIABLE QTDAEMON_SYSTEMD_VERSION ERROR_QUIET)
    string(REGEX MATCH "[0-9]+" QTDAEMON_SYSTEMD_VERSION "${QTDAEMON_SYSTEMD_VERSION}")
endif()
