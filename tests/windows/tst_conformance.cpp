// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT
#include "scmservice.h"

#include <QtDaemon/EmbeddedManager>

#include <QTest>

using namespace QtDaemon;

class tst_Conformance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void probe();
};

void tst_Conformance::probe()
{
    const Deployment d(QStringLiteral("puppet.exe"));
    QVERIFY(d.isComplete());
    for (int state = 2; state <= 7; ++state)
        for (int accepted : {0, 1, 2, 0x7ff}) {
            ScmService s(QStringLiteral("p %1 %2").arg(state).arg(accepted), d.program() + QStringLiteral(" %1 %2").arg(state).arg(accepted));
            QVERIFY(s.isInstalled());
            QCOMPARE(s.start(), DWORD(0));
            QTRY_COMPARE_WITH_TIMEOUT(s.status().dwControlsAccepted, DWORD(accepted), 30000);
            QTRY_COMPARE_WITH_TIMEOUT(s.state(), DWORD(state), 30000);
            QString line;
            for (int c : {0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,32,50,127,128,255,256})
                line += QStringLiteral("%1:%2 ").arg(c).arg(s.control(c));
            qInfo() << state << accepted << line << "again" << s.start() << "now" << s.state();
        }
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
