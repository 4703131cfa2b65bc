// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "wininstallertest.h"

#include <QTemporaryDir>

#include <algorithm>

// The event source of a service, which its installation registers.
class tst_WinEventSource : public WinInstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void comesAndGoes();
    void programHasTheEvents();
    void ofAnother();
};

void tst_WinEventSource::comesAndGoes()
{
    sources().setValue(QStringLiteral("kept/EventMessageFile"), QStringLiteral("another service's"));
    QVERIFY(!hasSource());
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    QCOMPARE(source("EventMessageFile").toString(), messageFile());
    QCOMPARE(source("TypesSupported").toInt(), 7);
    const auto removed = answerOf(m_controller->planUninstall());
    QCOMPARE(asMap(removed.value, &ServiceChange::before).value(QStringLiteral("EventMessageFile")), messageFile());

    // Left by an older installation, or by one in another place.
    for (const QString &former : {QString(), QStringLiteral("C:\\old.dll")}) {
        QVERIFY(setSource("EventMessageFile", former));
        const auto plan = answerOf(m_controller->plan(description()));
        QCOMPARE(asMap(plan.value, &ServiceChange::before),
                 (QMap<QString, QString>{{QStringLiteral("EventMessageFile"), former}}));
        QCOMPARE(asMap(plan.value, &ServiceChange::after).value(QStringLiteral("EventMessageFile")), messageFile());
        QCOMPARE(errorOf(m_controller->reconfigure(description())), 0U);
        QCOMPARE(source("EventMessageFile").toString(), messageFile());
    }
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    QVERIFY(!hasSource());
    QVERIFY(sources().contains(QStringLiteral("kept/EventMessageFile")));
}

// A program that does not use the library's DLL may have the table itself.
void tst_WinEventSource::programHasTheEvents()
{
    const QTemporaryDir folder;
    ServiceDescription wanted = description();
    wanted.program = QDir::toNativeSeparators(folder.filePath(QStringLiteral("program.exe")));
    QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + QStringLiteral("/eventmessages.exe"), wanted.program));
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    QCOMPARE(source("EventMessageFile").toString(), wanted.program);
}

void tst_WinEventSource::ofAnother()
{
    const QString theirs = QStringLiteral("C:\\theirs.dll");
    QVERIFY(setSource("EventMessageFile", theirs));
    const auto plan = answerOf(m_controller->plan(description()));
    QVERIFY(!asMap(plan.value, &ServiceChange::after).contains(QStringLiteral("EventMessageFile")));
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    QCOMPARE(source("EventMessageFile").toString(), theirs);
    QVERIFY(!source("TypesSupported").isValid());
    const auto doctor = answerOf(m_controller->diagnose());
    QVERIFY(std::any_of(doctor.value.begin(), doctor.value.end(),
                        [&](const ServiceFinding &finding) { return finding.text.contains(theirs); }));
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    QCOMPARE(source("EventMessageFile").toString(), theirs);
    sources().remove(name());
}

QTEST_GUILESS_MAIN(tst_WinEventSource)
#include "tst_wineventsource.moc"
