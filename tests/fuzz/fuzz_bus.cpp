// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Any answer in place of systemd's: each call returns, and what is not a state of a unit is not taken for one.

#include "fuzz.h"

#include "../auto/controller/fakesystemd.h"
#include "controller/systemd/bus_p.h"

#include <QTemporaryDir>

using namespace QtDaemon;

static FakeSystemd &fakeSystemd()
{
    static const QTemporaryDir folder;
    static FakeSystemd systemd(folder.path());
    REQUIRE(systemd.isOpen);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder.path()));
    qputenv("SYSTEMD_BUS_TIMEOUT", "100ms"); // instead of 25 s
    return systemd;
}

// sd-bus drops a message whose type is invalid or that lacks values for its type, and waits for another.
static Answer answer(FuzzedDataProvider &data)
{
    static const char *const types[]
        = {"a{sv}", "s", "u", "v", "as", "a(ss)", "a(ssssssouso)", "(sv)", "a{ss}", "aas", "b", "t", "ay", "o"};
    const QByteArray type = data.PickValueInArray(types);
    if (data.ConsumeBool())
        return {type, '\0' + bytes(data, 400)};
    return {type, properties({{bytes(data, 20), bytes(data, 20)}}).body + bytes(data, 200)};
}

static int depthOf(const QVariant &value)
{
    int depth = 0;
    if (value.typeId() == QMetaType::QVariantList) {
        const QVariantList list = value.toList();
        for (const QVariant &inner : list)
            depth = qMax(depth, depthOf(inner) + 1);
    } else if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        for (const QVariant &inner : map)
            depth = qMax(depth, depthOf(inner) + 1);
    }
    return depth;
}

static void query()
{
    Bus bus({QStringLiteral("fuzzed"), ServiceController::Scope::User, {}});
    QVariantMap unit;
    const ServiceManager::Failure error = bus.properties(QStringLiteral("fuzzed.service"), &unit);
    REQUIRE(!error || !error.text.isEmpty());
    REQUIRE(depthOf(unit) <= 70); // D-Bus nests 64 deep at most
    QVariant value;
    bus.managerProperty("Version", &value);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    FuzzedDataProvider data(input, size);
    fakeSystemd().answer(answer(data));
    query();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // otherwise they accumulate
    return 0;
}
