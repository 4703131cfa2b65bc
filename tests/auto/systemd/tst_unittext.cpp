// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../table.h"
#include "controller/systemd/unittext_p.h"

#include <functional>
#include <limits>

using namespace QtDaemon;

// What is written for each systemd. For what is refused, see tst_unitchecks.cpp; that systemd accepts it is in tests/systemd.
class tst_UnitText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings();
    void reload_data();
    void reload();
    void restarts_data();
    void restarts();
    void noRestartCodes();
    void capabilities();
    void takenCapabilities_data();
    void takenCapabilities();
    void manyDescriptors();
    void titles_data();
    void titles();
    void stateDirectory();
    void oneLineEach_data();
    void oneLineEach();
};

static QStringList linesOf(const ServiceDescription &description, int version, const QStringList &keys)
{
    const UnitText text{description, "x.service", "x.socket", false, version};
    QStringList result;
    for (const QString &line : QString::fromUtf8(text.serviceText()).split(u'\n')) {
        if (keys.contains(line.section(u'=', 0, 0)))
            result << line;
    }
    return result;
}

// A unit that somebody may have written by hand.
void tst_UnitText::settings()
{
    const ServiceSettings settings
        = UnitText::settings("x.service", "[Service]\n# A=B\nEnvironment = A=b\nEnvironment=C=d \\\n E=f \n");
    QCOMPARE(settings.keys(), QStringList{"x.service [Service] Environment"});
    QCOMPARE(settings.first(), QString("A=b\nC=d   E=f"));
}

void tst_UnitText::reload_data()
{
    const Table<int, QStringList> row("version", "expected");
    row("252", 252,
        {"Type=notify", "NotifyAccess=exec", "ExecReload=systemd-notify RELOADING=1", "ExecReload=kill -HUP $MAINPID"});
    row("253", 253, {"Type=notify-reload"});
}

void tst_UnitText::reload()
{
    QFETCH(int, version);
    QTEST(linesOf({}, version, {"Type", "NotifyAccess", "ExecReload"}), "expected");
}

void tst_UnitText::restarts_data()
{
    const Table<int, QList<int>, QStringList> row("version", "delays", "expected");
    row("before 254", 253, {1000, 5000, 30'000}, {"RestartSec=1000ms"});
    row("254", 254, {1000, 5000, 30'000}, {"RestartSec=1000ms", "RestartSteps=2", "RestartMaxDelaySec=30000ms"});
    row("none", 254, {}, {});
    row("one", 254, {1000}, {"RestartSec=1000ms"});
    row("two", 254, {1000, 2000}, {"RestartSec=1000ms", "RestartSteps=1", "RestartMaxDelaySec=2000ms"});
    row("equal", 254, {1000, 1000}, {"RestartSec=1000ms"});
    row("falling", 254, {30'000, 1000}, {"RestartSec=30000ms"});
    row("first 0", 254, {0, 1000}, {"RestartSec=100ms", "RestartSteps=1", "RestartMaxDelaySec=1000ms"});
    row("first 0, before 254", 253, {0, 1000}, {"RestartSec=100ms"});
    row("0 and 1", 254, {0, 1}, {"RestartSec=100ms"});
}

void tst_UnitText::restarts()
{
    QFETCH(int, version);
    QFETCH(QList<int>, delays);
    ServiceDescription description;
    description.restartDelays.clear();
    for (const int delay : delays)
        description.restartDelays << std::chrono::milliseconds(delay);
    QTEST(linesOf(description, version, {"RestartSec", "RestartSteps", "RestartMaxDelaySec"}), "expected");
}

void tst_UnitText::noRestartCodes()
{
    ServiceDescription description;
    QCOMPARE(linesOf(description, 252, {"RestartPreventExitStatus"}), QStringList());
    description.noRestartCodes = {2, 78};
    QCOMPARE(linesOf(description, 252, {"RestartPreventExitStatus"}), QStringList{"RestartPreventExitStatus=2 78"});
    description.restartDelays.clear(); // no restarts at all
    QCOMPARE(linesOf(description, 252, {"RestartPreventExitStatus"}), QStringList());
}

void tst_UnitText::capabilities()
{
    const QStringList keys{"CapabilityBoundingSet", "AmbientCapabilities", "PrivateUsers"};
    ServiceDescription description;
    QCOMPARE(linesOf(description, 252, keys), (QStringList{"CapabilityBoundingSet=", "PrivateUsers=yes"}));
    description.capabilities = QStringList{"CAP_NET_BIND_SERVICE", "CAP_SYS_NICE"};
    const QStringList both{"CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SYS_NICE",
                           "AmbientCapabilities=CAP_NET_BIND_SERVICE CAP_SYS_NICE"};
    QCOMPARE(linesOf(description, 252, keys), both);
    description.hardened = false;
    QCOMPARE(linesOf(description, 252, keys), both);
}

void tst_UnitText::takenCapabilities_data()
{
    const Table<QString, QString> row("taking", "calls"); // taking: the setting of the sandbox that would remove the capability
    row("CAP_SYS_TIME", "ProtectClock=yes", "SystemCallFilter=@clock");
    row("CAP_WAKE_ALARM", "ProtectClock=yes", "");
    row("CAP_SYSLOG", "ProtectKernelLogs=yes", "SystemCallFilter=syslog");
    row("CAP_SYS_MODULE", "ProtectKernelModules=yes", "SystemCallFilter=@module");
    row("CAP_SYS_RAWIO", "PrivateDevices=yes", "SystemCallFilter=@raw-io");
    row("CAP_MKNOD", "PrivateDevices=yes", "");
}

void tst_UnitText::takenCapabilities()
{
    QFETCH(QString, taking);
    QFETCH(QString, calls);
    const QStringList keys{taking.section(u'=', 0, 0), "SystemCallFilter"};
    ServiceDescription description;
    QCOMPARE(linesOf(description, 252, keys).count(taking), 1);
    description.capabilities << QString(QTest::currentDataTag());
    QStringList expected{"SystemCallFilter=@system-service"};
    if (!calls.isEmpty())
        expected << calls;
    QCOMPARE(linesOf(description, 252, keys), expected);
    description.hardened = false;
    QCOMPARE(linesOf(description, 252, keys), QStringList());
}

void tst_UnitText::manyDescriptors()
{
    ServiceDescription description;
    description.storedDescriptors = std::numeric_limits<int>::max();
    QCOMPARE(linesOf(description, 252, {"LimitNOFILE"}), QStringList{"LimitNOFILE=2147484671"});
}

void tst_UnitText::titles_data()
{
    const Table<QString, QString, QString> row("displayName", "description", "expected");
    row("both", "Heart", "Beats.", "Description=Heart");
    row("blank", "  ", "Beats.", "Description=Beats.");
    row("both blank", " ", "\t", "Description=x");
}

void tst_UnitText::titles()
{
    QFETCH(QString, displayName);
    QFETCH(QString, description);
    ServiceDescription service;
    service.name = "x";
    service.displayName = displayName;
    service.description = description;
    QTEST(linesOf(service, 252, {"Description"}).value(0), "expected");
}

// systemd accepts no escaped quote in this setting.
void tst_UnitText::stateDirectory()
{
    ServiceDescription description;
    description.name = "a\"b'c%";
    description.stateDirectory = true;
    QCOMPARE(linesOf(description, 252, {"StateDirectory"}), QStringList{R"(StateDirectory="a"'"'"b'c%%")"});
}

void tst_UnitText::oneLineEach_data()
{
    using Change = std::function<void(ServiceDescription *, const QString &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("name", [](ServiceDescription *d, const QString &text) { d->name = text; });
    row("title", [](ServiceDescription *d, const QString &text) { d->displayName = text; });
    row("program", [](ServiceDescription *d, const QString &text) { d->program = text; });
    row("argument", [](ServiceDescription *d, const QString &text) { d->arguments = QStringList(text); });
    row("dependency", [](ServiceDescription *d, const QString &text) { d->dependencies = QStringList(text); });
    row("unit", [](ServiceDescription *d, const QString &text) { d->dependencies = QStringList(text + ".target"); });
    row("folder", [](ServiceDescription *d, const QString &text) { d->workingDirectory = text; });
    row("variable", [](ServiceDescription *d, const QString &text) { d->environment.insert(text, "x"); });
    row("value", [](ServiceDescription *d, const QString &text) { d->environment.insert("X", text); });
    row("account", [](ServiceDescription *d, const QString &text) { d->account = text; });
    row("address", [](ServiceDescription *d, const QString &text) { d->listenStreams = QStringList(text); });
    row("writable path", [](ServiceDescription *d, const QString &text) { d->writablePaths = QStringList(text); });
    row("capability", [](ServiceDescription *d, const QString &text) { d->capabilities = QStringList(text); });
}

// Values that check() would refuse: none of them adds a line, not even where the writer escapes nothing.
void tst_UnitText::oneLineEach()
{
    using Change = std::function<void(ServiceDescription *, const QString &)>;
    QFETCH(Change, change);
    for (const char *end : {"\n", "\r", "\r\n", "\\"}) {
        ServiceDescription description;
        description.name = "x";
        description.program = "/x";
        change(&description, "/y" + QString(end) + "Injected=/bin/true" + (*end == '\\' ? end : ""));
        const UnitText text{description, "x.service", "x.socket", false, 257};
        for (const QByteArray &written : {text.serviceText(), text.socketText()}) {
            QVERIFY2(!written.contains("\nInjected=") && !written.contains('\r'), written.constData());
            const QByteArrayList lines = written.split('\n');
            for (const QByteArray &line : lines) {
                const bool isEscaped = line.endsWith("\\\\") && !line.endsWith("\\\\\\");
                QVERIFY2(!line.endsWith('\\') || isEscaped, line.constData());
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_UnitText)
#include "tst_unittext.moc"
