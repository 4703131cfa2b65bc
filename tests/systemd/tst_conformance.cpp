// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"
#include "table.h"
#include "undersystemd.h"

// Runs inside the machine.
class Rows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenario_data() { addRows(Manager::Systemd); }
    void scenario()
    {
        QFETCH(const QByteArray, service);
        QFETCH(const QByteArray, steps);
        QCOMPARE(UnderSystemd(service, ++m_number).play(steps), QByteArray());
    }
    void cleanupTestCase() { qInfo("%s", summary(Manager::Systemd).constData()); }

private:
    int m_number = 0;
};

class tst_Conformance : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void table();
};

// One boot for all rows.
void tst_Conformance::table()
{
    QProcess rows;
    machine->start(&rows, {"/opt/qtdaemon/libexec/qtdaemon/tst_systemd_conformance", "--rows"});
    while (rows.waitForReadyRead(60'000))
        fputs(rows.readAll().constData(), stderr);
    QCOMPARE(rows.state(), QProcess::NotRunning);
    QCOMPARE(rows.exitStatus(), QProcess::NormalExit);
    QCOMPARE(rows.exitCode(), 0);
}

int main(int argc, char **argv)
{
    if (argc == 1 || qstrcmp(argv[1], "--rows") != 0)
        return runUnderSystemd<tst_Conformance>(argc, argv);
    QCoreApplication app(argc, argv);
    Rows rows;
    return QTest::qExec(&rows);
}
#include "tst_conformance.moc"
