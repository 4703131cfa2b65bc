// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLibrary>
#include <QVariant>

struct sd_bus;
struct sd_bus_message;
struct sd_bus_slot;
struct sd_bus_error
{
    const char *name;
    const char *message;
    int needFree;
};

namespace QtDaemon {

// The functions of sd-bus(3), resolved at run time because the library links to Qt only. Each returns -errno on failure.
class SdBus
{
public:
    static const SdBus *library(); // null: no libsystemd

private:
    struct Symbol
    {
        QFunctionPointer address;
        template <typename Function> operator Function *() const { return reinterpret_cast<Function *>(address); }
    };
    Symbol find(const char *name);

    QLibrary m_library{QStringLiteral("systemd"), 0};
    bool m_complete = true;

public:
    using Handler = int (*)(sd_bus_message *, void *, sd_bus_error *);

    int (*const create)(sd_bus **) = find("sd_bus_new");
    int (*const setAddress)(sd_bus *, const char *) = find("sd_bus_set_address");
    int (*const start)(sd_bus *) = find("sd_bus_start");
    int (*const openSystem)(sd_bus **) = find("sd_bus_open_system");
    int (*const openUser)(sd_bus **) = find("sd_bus_open_user");
    int (*const openRemote)(sd_bus **, const char *host) = find("sd_bus_open_system_remote");
    sd_bus *(*const close)(sd_bus *) = find("sd_bus_flush_close_unref");

    int (*const addMatch)(sd_bus *, sd_bus_slot **, const char *, Handler, void *) = find("sd_bus_add_match");
    sd_bus_slot *(*const unrefSlot)(sd_bus_slot *) = find("sd_bus_slot_unref");
    int (*const descriptor)(sd_bus *) = find("sd_bus_get_fd");
    int (*const process)(sd_bus *, sd_bus_message **) = find("sd_bus_process");
    int (*const call)(sd_bus *, sd_bus_message *, quint64 microseconds, sd_bus_error *, sd_bus_message **) = find("sd_bus_call");
    int (*const send)(sd_bus *, sd_bus_message *, quint64 *cookie) = find("sd_bus_send");
    void (*const freeError)(sd_bus_error *) = find("sd_bus_error_free");

    int (*const newCall)(sd_bus *, sd_bus_message **, const char *service, const char *object, const char *interface,
                         const char *method)
        = find("sd_bus_message_new_method_call");
    int (*const expectReply)(sd_bus_message *, int) = find("sd_bus_message_set_expect_reply");
    sd_bus_message *(*const unref)(sd_bus_message *) = find("sd_bus_message_unref");
    const char *(*const object)(sd_bus_message *) = find("sd_bus_message_get_path");
    const char *(*const member)(sd_bus_message *) = find("sd_bus_message_get_member");
    int (*const append)(sd_bus_message *, char type, const void *) = find("sd_bus_message_append_basic");
    int (*const appendStrings)(sd_bus_message *, char **) = find("sd_bus_message_append_strv");
    int (*const peek)(sd_bus_message *, char *type, const char **contents) = find("sd_bus_message_peek_type");
    int (*const read)(sd_bus_message *, char type, void *) = find("sd_bus_message_read_basic");
    int (*const enter)(sd_bus_message *, char type, const char *contents) = find("sd_bus_message_enter_container");
    int (*const leave)(sd_bus_message *) = find("sd_bus_message_exit_container");
    int (*const hasSignature)(sd_bus_message *, const char *) = find("sd_bus_message_has_signature");
};

// QVariants as D-Bus values, and back.
void appendValue(const SdBus &sd, sd_bus_message *message, const QVariant &value);
// Reads the rest of the message. False: it is not well-formed, and the values read so far must not be used.
bool readValues(const SdBus &sd, sd_bus_message *message, QVariantList *values);

} // namespace QtDaemon
