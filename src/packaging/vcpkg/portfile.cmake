# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# Has not been run. The sources are the checkout that contains this port.
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../.." REALPATH)

set(options -DQTDAEMON_BUILD_TESTS=OFF -DQTDAEMON_BUILD_EXAMPLES=OFF)
if(VCPKG_TARGET_IS_LINUX) # there is a program to install, but no DLL
    list(APPEND options -DCMAKE_INSTALL_BINDIR=tools/${PORT}/bin)
endif()
if(VCPKG_CROSSCOMPILING) # a program of the build machine writes the units
    list(APPEND options -DQTDAEMON_HOST_PATH=${CURRENT_HOST_INSTALLED_DIR}/tools/${PORT})
endif()
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}" OPTIONS ${options})
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME QtDaemon CONFIG_PATH lib/cmake/QtDaemon)
vcpkg_fixup_pkgconfig()
vcpkg_copy_pdbs()

file(REMOVE_RECURSE
    "${CURRENT_PACKAGES_DIR}/debug/include"
    "${CURRENT_PACKAGES_DIR}/debug/lib/systemd"
    "${CURRENT_PACKAGES_DIR}/debug/share"
    "${CURRENT_PACKAGES_DIR}/debug/tools"
)
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
