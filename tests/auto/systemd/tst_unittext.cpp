// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

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

QTEST_GUILESS_MAIN(tst_UnitText)
#include "tst_unittext.moc"
