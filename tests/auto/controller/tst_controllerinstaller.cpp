// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QTest>

using namespace QtDaemon;

// What a controller plans, changes and says, whichever manager it is.
class tst_ControllerInstaller : public QObject
{
    Q_OBJECT

    const QString name = QStringLiteral("heartbeat");
    ServiceDescription description() const
    {
        ServiceDescription wanted;
        wanted.name = name;
        wanted.program = QCoreApplication::applicationFilePath();
        return wanted;
    }

private Q_SLOTS:
    void plansAndInstalls();
    void planThatNoLongerHolds();
    void wrongDescription_data();
    void wrongDescription();
    void uninstallStopsFirst();
    void errorSentences_data();
    void errorSentences();
    void namesWithPlaceholders();
};

void tst_ControllerInstaller::plansAndInstalls()
{
    FakeService service;
    service.installed = false;
    ServiceController controller(name);
    ServiceDescription wanted = description();
    wanted.arguments = QStringList{QStringLiteral("run")};

    auto planned = controller.plan(wanted).result();
    QCOMPARE(planned.value.size(), 2);
    QCOMPARE(planned.value.first().setting, QStringLiteral("arguments"));
    QCOMPARE(planned.value.first().before, QString());
    QCOMPARE(planned.value.first().after, QStringLiteral("run"));
    QVERIFY(!service.installed);
    QCOMPARE(controller.reconfigure(wanted).result().error, Win32::serviceDoesNotExist);
    QCOMPARE(controller.planUninstall().result().error, Win32::serviceDoesNotExist);
    QCOMPARE(controller.uninstall().result().error, Win32::serviceDoesNotExist);

    QCOMPARE(controller.install(wanted).result().value.size(), 2);
    QVERIFY(service.installed);
    QCOMPARE(controller.install(wanted).result().error, Win32::serviceExists);
    QVERIFY(controller.plan(wanted).result().value.isEmpty());

    // A list of its own: the controller's thread may still hold the old one, and of Qt's reference counts ThreadSanitizer sees
    // only that they are read without acquiring.
    wanted.arguments = QStringList{QStringLiteral("run"), QStringLiteral("fast")};
    planned = controller.reconfigure(wanted).result();
    QCOMPARE(planned.value.size(), 1);
    QCOMPARE(planned.value.first().before, QStringLiteral("run"));
    QCOMPARE(planned.value.first().after, QStringLiteral("run fast"));
    QVERIFY(controller.reconfigure(wanted).result().value.isEmpty());
    QCOMPARE(service.calls.count("install"), 2);
}

// It is made again, of what is there now.
void tst_ControllerInstaller::planThatNoLongerHolds()
{
    FakeService service;
    service.installed = false;
    service.changedMeanwhile = true;
    ServiceController controller(name);
    QCOMPARE(controller.install(description()).result().error, Win32::serviceExists);
    service.changedMeanwhile = true;
    QCOMPARE(controller.reconfigure(description()).result().error, Win32::serviceDoesNotExist);
    QVERIFY(service.calls.isEmpty());
    QCOMPARE(controller.install(description()).result().value.size(), 1);
    service.errors["install"] = Win32::retry; // for ever
    QCOMPARE(controller.plan(description()).result().error, 0u);
    ServiceDescription wanted = description();
    wanted.arguments = QStringList{QStringLiteral("run")};
    QCOMPARE(controller.reconfigure(wanted).result().error, Win32::retry);
    QCOMPARE(service.calls, QByteArrayList{"install"});
}

void tst_ControllerInstaller::wrongDescription_data()
{
    QTest::addColumn<QString>("serviceName");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("sentence");
    const QString program = QCoreApplication::applicationFilePath();
    QTest::newRow("no name") << QString() << program << QStringLiteral("has no name");
    QTest::newRow("long name") << QString(300, u'x') << program << QStringLiteral("300 characters");
    QTest::newRow("slash") << QStringLiteral("a/b") << program << QStringLiteral("a slash or a backslash");
    QTest::newRow("relative") << name << QStringLiteral("heartbeat") << QStringLiteral("no absolute path");
    QTest::newRow("of some folder") << name << QStringLiteral("C:heartbeat.exe") << QStringLiteral("no absolute path");
    QTest::newRow("of some drive") << name << QStringLiteral("\\heartbeat.exe") << QStringLiteral("no absolute path");
    QTest::newRow("missing") << name << program + QStringLiteral(".not") << QStringLiteral("is not there or is no program");
}

void tst_ControllerInstaller::wrongDescription()
{
    QFETCH(QString, serviceName);
    QFETCH(QString, program);
    QFETCH(QString, sentence);
    FakeService service;
    service.installed = false;
    ServiceController controller(serviceName);
    ServiceDescription wanted = description();
    wanted.program = program;
    const auto answer = controller.install(wanted).result();
    QVERIFY(answer.error != 0);
    QVERIFY2(answer.errorString.contains(sentence), qPrintable(answer.errorString));
    QVERIFY(!service.installed);
}

void tst_ControllerInstaller::uninstallStopsFirst()
{
    FakeService service;
    service.set(State::Running);
    service.steps = 2;
    ServiceController controller(name);
    const auto removed = controller.uninstall().result();
    QCOMPARE(removed.error, 0u);
    QCOMPARE(removed.value.first().after, QString());
    QCOMPARE(service.calls, (QByteArrayList{"control 1", "uninstall"}));
    QCOMPARE(service.info.status.state, State::Stopped);
}

void tst_ControllerInstaller::errorSentences_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QString>("advice");
    const auto row = [](quint32 code, const char *advice) { QTest::addRow("%u", code) << code << QString::fromLatin1(advice); };
    row(Win32::accessDenied, "Run this as administrator, or as root");
    row(Win32::waitTimeout, "give it longer");
    row(Win32::dependentServicesRunning, "Stop those first");
    row(Win32::invalidServiceControl, "does not accept that control");
    row(Win32::serviceRequestTimeout, "lack a DLL");
    row(Win32::serviceDatabaseLocked, "Try again in a moment");
    row(Win32::serviceAlreadyRunning, "restart it");
    row(Win32::invalidServiceAccount, "DOMAIN\\user");
    row(Win32::serviceDisabled, "another start mode");
    row(Win32::serviceDoesNotExist, "Install it first");
    row(Win32::serviceCannotAcceptControl, "Wait until it runs");
    row(Win32::serviceNotActive, "Start it first");
    row(Win32::processAborted, "crashed or was killed");
    row(Win32::serviceDependencyFail, "Start that one by itself");
    row(Win32::serviceLogonFailed, "Its password may be wrong");
    row(Win32::serviceMarkedForDelete, "Close the Services window");
    row(Win32::serviceExists, "uninstall it first");
    row(Win32::serviceNeverStarted, "never started");
    row(Win32::serverUnavailable, "Check its name");
    row(13, "answered with error 13: ");
}

void tst_ControllerInstaller::errorSentences()
{
    QFETCH(quint32, code);
    QFETCH(QString, advice);
    FakeService service;
    service.errors["start"] = code;
    ServiceController controller(name);
    const auto answer = controller.start().result();
    QCOMPARE(answer.error, code);
    QVERIFY2(answer.errorString.contains(advice), qPrintable(answer.errorString));
    QVERIFY(answer.errorString.contains(name) || code == Win32::serviceDatabaseLocked);
}

// A name is no pattern: what is put into a sentence after it does not go into the name.
void tst_ControllerInstaller::namesWithPlaceholders()
{
    const QString odd = QStringLiteral("%1 %2 %L3");
    const auto isWhole = [&odd](QString sentence) { return !sentence.remove(odd).contains(u'%'); };
    for (quint32 code = 1; code < 2000; ++code) {
        const QString sentence = ServiceManager::errorText(code, odd);
        QVERIFY2(isWhole(sentence), qPrintable(sentence));
    }
    FakeService service;
    service.set(State::PausePending, 1, 20);
    ServiceController controller(odd);
    const auto hangs = controller.waitForState(State::Paused).result();
    QCOMPARE(hangs.error, Win32::serviceRequestTimeout);
    QVERIFY2(hangs.errorString.startsWith(odd) && isWhole(hangs.errorString), qPrintable(hangs.errorString));
    service.set(State::Stopped, 0, 0, 42);
    const auto stopped = ServiceManager::ownExitText(service.info.status, odd);
    QVERIFY2(stopped.contains(odd) && isWhole(stopped), qPrintable(stopped));
}

QTEST_GUILESS_MAIN(tst_ControllerInstaller)
#include "tst_controllerinstaller.moc"
