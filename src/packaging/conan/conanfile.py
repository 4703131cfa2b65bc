# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT

# For Conan 2. Has not been run: conan create src/packaging/conan

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir


class QtDaemonRecipe(ConanFile):
    name = "qtdaemon"
    package_type = "library"
    license = "MIT"
    description = "Runs a Qt program as a service: Windows SCM, systemd, console"
    topics = ("qt", "service", "daemon", "systemd", "windows")
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]

    @property
    def _sources(self):
        return os.path.abspath(os.path.join(self.recipe_folder, "..", "..", ".."))

    def set_version(self):
        text = load(self, os.path.join(self._sources, "CMakeLists.txt"))
        self.version = re.search(r"project\(QtDaemon VERSION ([0-9.]+)", text).group(1)

    def export_sources(self):
        for part in ("CMakeLists.txt", "LICENSE", "include/*", "src/*", "translations/*"):
            copy(self, part, src=self._sources, dst=self.export_sources_folder)

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("qt/[>=6.4 <7]", transitive_headers=True, transitive_libs=True)

    def build_requirements(self):
        self.tool_requires("cmake/[>=3.21]")

    def validate(self):
        check_min_cppstd(self, 17)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for part in ("TESTS", "EXAMPLES", "TRANSLATIONS"): # the last ones need Qt's Linguist tools
            toolchain.cache_variables["QTDAEMON_BUILD_" + part] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        CMake(self).install()
        rmdir(self, os.path.join(self.package_folder, "share"))

    def package_info(self):
        # The CMake package that QtDaemon itself installs, because that also has qtdaemon_add_systemd_unit().
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs.append(os.path.join("lib", "cmake", "QtDaemon"))
        self.cpp_info.libs = ["QtDaemon"]
        if not self.options.shared:
            self.cpp_info.defines = ["QTDAEMON_STATIC_DEFINE"]
            if self.settings.os == "Windows":
                self.cpp_info.system_libs = ["advapi32"]
