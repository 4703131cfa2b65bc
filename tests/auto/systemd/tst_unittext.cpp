// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "control/systemd/bus_p.h"
#include "control/systemd/unittext_p.h"

#include <QTest>

using namespace QtDaemon;

// What is written for which systemd; that systemd takes it is in tests/systemd.
class tst_UnitText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reload_data();
    void reload();
    void restarts_data();
    void restarts();
    void noRestartCodes();
    void capabilities();
    void badNames_data();
    void badNames();
    void badInput_data();
    void badInput();
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

void tst_UnitText::reload_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("252") << 252
                         << QStringList{"Type=notify", "NotifyAccess=exec", "ExecReload=systemd-notify RELOADING=1",
                                        "ExecReload=kill -HUP $MAINPID"};
    QTest::newRow("253") << 253 << QStringList{"Type=notify-reload"};
}

void tst_UnitText::reload()
{
    QFETCH(int, version);
    QTEST(linesOf({}, version, {"Type", "NotifyAccess", "ExecReload"}), "expected");
}

void tst_UnitText::restarts_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QList<int>>("delays");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, int version, const QList<int> &delays, const QStringList &expected) {
        QTest::newRow(name) << version << delays << expected;
    };
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
    description.restartDelays = delays;
    QTEST(linesOf(description, version, {"RestartSec", "RestartSteps", "RestartMaxDelaySec"}), "expected");
}

void tst_UnitText::noRestartCodes()
{
    ServiceDescription description;
    QCOMPARE(linesOf(description, 252, {"RestartPreventExitStatus"}), QStringList());
    description.noRestartCodes = {2, 78};
    QCOMPARE(linesOf(description, 252, {"RestartPreventExitStatus"}), QStringList{"RestartPreventExitStatus=2 78"});
    description.restartDelays.clear(); // there are no restarts at all
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

void tst_UnitText::badNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("error");
    const QString tooLong("takes %1 characters in the name of a unit, and 191 is the most");
    QTest::newRow("longest") << QString(191, u'x') << QString();
    QTest::newRow("too long") << QString(192, u'x') << tooLong.arg(192);
    QTest::newRow("longest with umlauts") << QString(23, u'\u00fc') + "xxxxxxx" << QString();
    QTest::newRow("too long with umlauts") << QString(24, u'\u00fc') << tooLong.arg(192);
    QTest::newRow("template") << QString("foo@") << QString("\"foo@\" ends in an @");
    QTest::newRow("instance") << QString("foo@bar") << QString();
    QTest::newRow("colon") << QString("a:b") << QString("contains a colon");
}

void tst_UnitText::badNames()
{
    QFETCH(QString, name);
    QFETCH(QString, error);
    ServiceDescription description;
    description.name = name;
    const ServiceManager::Error found = UnitText{description, unitName(name), {}, false, 252}.check();
    QCOMPARE(found.code, error.isEmpty() ? 0U : Win32::invalidName);
    QVERIFY2(found.text.contains(error), qPrintable(found.text));
}

void tst_UnitText::badInput_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<bool>("user");
    QTest::addColumn<QString>("error");
    QTest::newRow("no capability") << QStringList{"NET_BIND"} << QList<int>() << false
                                   << QString("\"NET_BIND\", which x is to have, is no name");
    QTest::newRow("another setting in it") << QStringList{"CAP_KILL\nUser=root"} << QList<int>() << false
                                           << QString("\"CAP_KILL\nUser=root\", which x is to have, is no name");
    QTest::newRow("a line break") << QStringList{"CAP_KILL\n"} << QList<int>() << false
                                  << QString("\"CAP_KILL\n\", which x is to have, is no name");
    QTest::newRow("a user's own service") << QStringList{"CAP_KILL"} << QList<int>() << true
                                          << QString("x is to be a user's own service, which cannot have CAP_KILL.");
    QTest::newRow("code 0") << QStringList() << QList<int>{0} << false << QString("x is not to be restarted after exit code 0");
    QTest::newRow("code 256") << QStringList() << QList<int>{256} << false
                              << QString("x is not to be restarted after exit code 256");
}

void tst_UnitText::badInput()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QList<int>, codes);
    QFETCH(bool, user);
    QFETCH(QString, error);
    ServiceDescription description;
    description.name = "x";
    description.capabilities = capabilities;
    description.noRestartCodes = codes;
    const ServiceManager::Error found = UnitText{description, "x.service", "x.socket", user, 252}.check();
    QCOMPARE(found.code, Win32::invalidParameter);
    QCOMPARE(found.text.left(error.size()), error);
}

QTEST_GUILESS_MAIN(tst_UnitText)
#include "tst_unittext.moc"
