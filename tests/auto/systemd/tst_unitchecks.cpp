// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "controller/systemd/bus_p.h"
#include "controller/systemd/unittext_p.h"

#include <functional>

using namespace QtDaemon;

// Descriptions that no unit file can express, and that are refused.
class tst_UnitChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badNames_data();
    void badNames();
    void badInput_data();
    void badInput();
    void characters_data();
    void characters();
    void fields_data();
    void fields();
};

using Change = std::function<void(ServiceDescription &)>;
Q_DECLARE_METATYPE(Change)

void tst_UnitChecks::badNames_data()
{
    const Table<QString, QString> row("name", "error");
    const QString tooLong("takes %1 characters in a unit name, and the limit is 191");
    row("longest", QString(191, u'x'), {});
    row("too long", QString(192, u'x'), tooLong.arg(192));
    row("longest with umlauts", QString(23, u'\u00fc') + "xxxxxxx", {});
    row("too long with umlauts", QString(24, u'\u00fc'), tooLong.arg(192));
    row("template", "foo@", "\"foo@\" ends with an @");
    row("instance of nothing", "@bar", "\"@bar\" begins with an @");
    row("instance", "foo@bar", {});
    row("colon", "a:b", "contains a colon");
}

void tst_UnitChecks::badNames()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    ServiceDescription description;
    description.name = name;
    description.program = "/bin/x";
    const ServiceManager::Failure found = UnitText{description, unitName(name), {}, false, 252}.check();
    QCOMPARE(found.code, error.isEmpty() ? Error::NoError : Error::InvalidName);
    QVERIFY2(found.text.contains(error), qPrintable(found.text));
}

void tst_UnitChecks::badInput_data()
{
    const Table<QStringList, QList<int>, bool, QString> row("capabilities", "codes", "user", "error");
    row("no capability", {"NET_BIND"}, QList<int>(), false, "\"NET_BIND\" cannot be a capability of x");
    row("another setting in it", {"CAP_KILL\nUser=root"}, QList<int>(), false,
        "\"CAP_KILL?User=root\" cannot be a capability of x");
    row("a line break", {"CAP_KILL\n"}, QList<int>(), false, "\"CAP_KILL?\" cannot be a capability of x");
    row("a user's own service", {"CAP_KILL"}, QList<int>(), true, "x is to be a user service, which cannot have CAP_KILL.");
    row("code 0", {}, QList<int>{0}, false, "x is not to be restarted after exit code 0");
    row("code 256", {}, QList<int>{256}, false, "x is not to be restarted after exit code 256");
}

void tst_UnitChecks::badInput()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QList<int>, codes);
    QFETCH(bool, user);
    QFETCH(QString, error);
    ServiceDescription description;
    description.name = "x";
    description.capabilities = capabilities;
    description.noRestartCodes = codes;
    const ServiceManager::Failure found = UnitText{description, "x.service", "x.socket", user, 252}.check();
    QCOMPARE(found.code, Error::InvalidParameter);
    QCOMPARE(found.text.left(error.size()), error);
}

void tst_UnitChecks::characters_data()
{
    QTest::addColumn<QString>("character");
    for (const uint code : {0U, 1U, 9U, 10U, 13U, 27U, 127U, 0x85U, 0x9bU, 0xfffeU, 0xfdd0U, 0x1ffffU, 0xd800U}) {
        const char32_t character = code;
        QTest::addRow("%x", code) << (code == 0xd800 ? QString(QChar(0xd800)) : QString::fromUcs4(&character, 1));
    }
}

// None of these characters gets into a unit, whatever value contains it.
void tst_UnitChecks::characters()
{
    QFETCH(QString, character);
    const QString text = "/a" + character + "ExecStartPre=+x";
    const QList<Change> changes{
        [&](auto &d) { d.name = text; },
        [&](auto &d) { d.displayName = text; },
        [&](auto &d) { d.description = text; },
        [&](auto &d) { d.program = text; },
        [&](auto &d) { d.arguments << text; },
        [&](auto &d) { d.workingDirectory = text; },
        [&](auto &d) { d.environment[text] = "x"; },
        [&](auto &d) { d.environment["X"] = "geheim" + text; },
        [&](auto &d) { d.listenStreams << text; },
        [&](auto &d) { d.account = text; },
        [&](auto &d) { d.dependencies << text; },
        [&](auto &d) { d.dependencies << text + ".service"; },
        [&](auto &d) { d.dependencies << ".service" + character; },
        [&](auto &d) { d.writablePaths << text; },
    };
    for (const Change &change : changes) {
        ServiceDescription description;
        description.name = "x";
        description.program = "/bin/x";
        change(description);
        const ServiceManager::Failure found = UnitText{description, unitName(description.name), "x.socket", false, 252}.check();
        QCOMPARE(found.code, Error::InvalidParameter);
        QVERIFY2(found.text.contains("contains a character that"), qPrintable(found.text));
        QVERIFY(!found.text.contains(character));
        QVERIFY(!found.text.contains("geheim"));
    }
}

void tst_UnitChecks::fields_data()
{
    const Table<Change, QString> add("change", "error"); // no error: it is accepted
    const auto row
        = [&](const QString &name, const char *error, const Change &change) { add(qPrintable(name.left(60)), change, error); };
    const auto dependency = [&](const QString &name, bool good) {
        const char *error = good ? "" : "a dependency of x, is not the name of a service or unit";
        row("dependency " + name, error, [=](auto &d) { d.dependencies << name; });
    };
    for (const char *good : {"a", "my service", "a@b", "a@b.service", "nss-lookup.target", "dev-disk-by\\x2dlabel.device", "%n",
                             "ü", "org.example.Heart"})
        dependency(good, true);
    for (const char *bad :
         {"", ".service", "a@", "a@.service", "@b.service", "a b.service", "%n.service", "ü.socket", "a/b.mount"})
        dependency(bad, false);
    dependency(QString(247, u'x'), true);
    dependency(QString(248, u'y'), false);
    dependency(QString(248, u'z') + ".service", false);

    const auto account = [&](const QString &name, bool good) {
        row("account " + name, good ? "" : "cannot be the account that x runs as", [=](auto &d) { d.account = name; });
    };
    for (const char *good : {"root", "1000", "DOMAIN\\user", "user@example.org", "a b", "a"})
        account(good, true);
    for (const char *bad : {"-a", "a:b", "a/b", " a", "a ", ".", ".."})
        account(bad, false);
    account(QString(255, u'x'), true);
    account(QString(70'000, u'y'), false);

    const auto variable = [&](const QString &name, bool good) {
        row("variable " + name, good ? "" : "cannot be a variable in the environment of x",
            [=](auto &d) { d.environment[name] = "x"; });
    };
    for (const char *good : {"A", "_a1"})
        variable(good, true);
    for (const char *bad : {"", "A B", "1A", "A=B", "Ä"})
        variable(bad, false);

    const auto address = [&](const QString &text, bool good) {
        const char *error = good ? "" : "x cannot listen on";
        row("address " + text, error, [=](auto &d) { d.listenStreams << text; });
    };
    for (const char *good : {"/run/a b", "@abstract", "@/../x", "80", "127.0.0.1:80", "[::1]:80", "vsock:2:1234"})
        address(good, true);
    for (const char *bad : {"", "/", "@", "nowhere at all", "a:b", "a b:80", "/run/x ", "/run/../x"})
        address(bad, false);
    address("/" + QString(107, u'x'), false);

    const auto path = [&](const QString &text, bool good) {
        const char *error = good ? "" : "is not a valid path for x";
        row("program " + text, error, [=](auto &d) { d.program = text; });
        row("writable " + text, error, [=](auto &d) { d.writablePaths << text; });
        if (!text.isEmpty())
            row("directory " + text, error, [=](auto &d) { d.workingDirectory = text; });
    };
    for (const char *good : {"/", "/a b", "/a/..b", "/opt/a:b"})
        path(good, true);
    for (const char *bad : {"", "a", "~", "-/a", "+/a", "/..", "/a/../b"})
        path(bad, false);
    row("directory with a space at its end", "is not a valid path for x", [](auto &d) { d.workingDirectory = "/a "; });
    const char *bound = "contains a colon and is in a folder";
    row("writable pair", bound, [](auto &d) { d.writablePaths << "/tmp/data:/etc"; });
    row("program pair", bound, [](auto &d) { d.program = "/tmp/data:/etc"; });
}

void tst_UnitChecks::fields()
{
    QFETCH(Change, change);
    QFETCH(QString, error);
    ServiceDescription description;
    description.name = "x";
    description.program = "/bin/x";
    change(description);
    const ServiceManager::Failure found = UnitText{description, "x.service", "x.socket", false, 252}.check();
    QCOMPARE(found.code, error.isEmpty() ? Error::NoError : Error::InvalidParameter);
    QVERIFY2(found.text.contains(error), qPrintable(found.text));
    QVERIFY(found.text.size() < 400);
}

QTEST_GUILESS_MAIN(tst_UnitChecks)
#include "tst_unitchecks.moc"
