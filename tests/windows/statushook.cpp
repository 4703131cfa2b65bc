// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "statushook.h"

#include <QtDaemon/Service>

#include <cstring>

// The module that contains the library's code: its DLL, or this program.
static HMODULE library()
{
    HMODULE module = nullptr;
    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                       reinterpret_cast<LPCWSTR>(&QtDaemon::Service::staticMetaObject), &module);
    return module;
}

// An entry of the import address table: what the loader found for one name.
static void **importOf(BYTE *base, const char *name)
{
    const auto *header = reinterpret_cast<const IMAGE_NT_HEADERS *>(base + reinterpret_cast<IMAGE_DOS_HEADER *>(base)->e_lfanew);
    const DWORD start = header->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT].VirtualAddress;
    for (auto *dll = reinterpret_cast<IMAGE_IMPORT_DESCRIPTOR *>(base + start); dll->Name != 0; ++dll) {
        const auto *names = reinterpret_cast<const IMAGE_THUNK_DATA *>(base + dll->OriginalFirstThunk);
        auto *addresses = reinterpret_cast<void **>(base + dll->FirstThunk);
        for (; names->u1.AddressOfData != 0; ++names, ++addresses) {
            if (IMAGE_SNAP_BY_ORDINAL(names->u1.Ordinal))
                continue;
            const auto *import = reinterpret_cast<const IMAGE_IMPORT_BY_NAME *>(base + names->u1.AddressOfData);
            if (std::strcmp(reinterpret_cast<const char *>(import->Name), name) == 0)
                return addresses;
        }
    }
    return nullptr;
}

bool replaceImport(const char *name, void *replacement)
{
    return replaceImport(library(), name, replacement);
}

bool replaceImport(HMODULE module, const char *name, void *replacement)
{
    void **import = importOf(reinterpret_cast<BYTE *>(module), name);
    DWORD protection = 0;
    if (!import || !VirtualProtect(import, sizeof *import, PAGE_READWRITE, &protection))
        return false;
    *import = replacement;
    return VirtualProtect(import, sizeof *import, protection, &protection);
}

bool replaceSetServiceStatus(SetStatus replacement)
{
    return replaceImport("SetServiceStatus", reinterpret_cast<void *>(replacement));
}
