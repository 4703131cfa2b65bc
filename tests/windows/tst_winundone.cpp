// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "wininstallertest.h"

// What cannot be installed, and what is left then.
class tst_WinUndone : public WinInstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void newServiceIsUndone();
    void changedServiceIsUndone();
    void refusals();
    void waitsForTheDeletion();
    void deletionTakesTooLong();
};

void tst_WinUndone::newServiceIsUndone()
{
    ServiceDescription wanted = description();
    wanted.environment.insert(QString(), QStringLiteral("without a name")); // told to the registry when the service is there
    const auto answer = answerOf(m_controller->install(wanted));
    QCOMPARE(answer.error, 87U);
    QVERIFY(answer.errorString.contains(QStringLiteral("environment variable without a name")));
    QVERIFY(answer.value.isEmpty());
    QCOMPARE(errorOf(m_controller->query()), 1060U);
    QVERIFY(!registry("ImagePath").isValid());
}

void tst_WinUndone::changedServiceIsUndone()
{
    const ServiceDescription before = description();
    QCOMPARE(errorOf(m_controller->install(before)), 0U);
    ServiceDescription wanted = before;
    wanted.description = QStringLiteral("Anders.");
    wanted.preShutdownTimeout = 1000;
    wanted.environment.clear();
    wanted.displayName = QStringLiteral("Print Spooler"); // another one's, which the SCM refuses at the end
    const auto answer = answerOf(m_controller->reconfigure(wanted));
    QCOMPARE(answer.error, 1078U);
    QVERIFY(answer.errorString.contains(QStringLiteral("error 1078")));
    QVERIFY(answerOf(m_controller->plan(before)).value.isEmpty());
    QCOMPARE(registry("Description").toString(), before.description);
    QCOMPARE(registry("PreshutdownTimeout").toInt(), before.preShutdownTimeout);
    QCOMPARE(registry("Environment").toStringList().size(), 2);
}

void tst_WinUndone::refusals()
{
    const ServiceDescription wanted = description();
    QCOMPARE(errorOf(m_controller->reconfigure(wanted)), 1060U);
    QCOMPARE(errorOf(m_controller->uninstall()), 1060U);
    QCOMPARE(errorOf(m_controller->planUninstall()), 1060U);
    QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    const auto again = answerOf(m_controller->install(wanted));
    QCOMPARE(again.error, 1073U);
    QVERIFY(again.errorString.contains(QStringLiteral("There is a service ") + name() + QStringLiteral(" already")));
}

void tst_WinUndone::waitsForTheDeletion()
{
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    std::optional<RawService> holder(std::in_place, name(), SERVICE_QUERY_STATUS);
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    const auto again = m_controller->install(description());
    QVERIFY(!QTest::qWaitFor([&] { return again.isFinished(); }, 300));
    holder.reset();
    QCOMPARE(errorOf(again), 0U);
    QCOMPARE(registry("Description").toString(), description().description);
}

void tst_WinUndone::deletionTakesTooLong()
{
    QCOMPARE(errorOf(m_controller->install(description())), 0U);
    const RawService holder(name(), SERVICE_QUERY_STATUS);
    QCOMPARE(errorOf(m_controller->uninstall()), 0U);
    const auto answer = answerOf(m_controller->install(description()));
    QCOMPARE(answer.error, 1072U);
    QVERIFY(answer.errorString.contains(QStringLiteral("Close the Services window")));
}

QTEST_GUILESS_MAIN(tst_WinUndone)
#include "tst_winundone.moc"
