// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"
#include "../table.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>

using namespace QtDaemon;

// What a controller plans, changes and answers, whatever the manager.
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
    QCOMPARE(controller.reconfigure(wanted).result().error, Error::DoesNotExist);
    QCOMPARE(controller.planUninstall().result().error, Error::DoesNotExist);
    QCOMPARE(controller.uninstall().result().error, Error::DoesNotExist);

    QCOMPARE(controller.install(wanted).result().value.size(), 2);
    QVERIFY(service.installed);
    QCOMPARE(controller.install(wanted).result().error, Error::AlreadyExists);
    QVERIFY(controller.plan(wanted).result().value.isEmpty());

    // A new list: the controller's thread may still share the old one, and what ThreadSanitizer sees of Qt's reference counts is
    // that they are read without acquire ordering.
    wanted.arguments = QStringList{QStringLiteral("run"), QStringLiteral("fast")};
    planned = controller.reconfigure(wanted).result();
    QCOMPARE(planned.value.size(), 1);
    QCOMPARE(planned.value.first().before, QStringLiteral("run"));
    QCOMPARE(planned.value.first().after, QStringLiteral("run fast"));
    QVERIFY(controller.reconfigure(wanted).result().value.isEmpty());
    QCOMPARE(service.calls.count("install"), 2);
}

// The plan is made again from what is installed now.
void tst_ControllerInstaller::planThatNoLongerHolds()
{
    FakeService service;
    service.installed = false;
    service.changedMeanwhile = true;
    ServiceController controller(name);
    QCOMPARE(controller.install(description()).result().error, Error::AlreadyExists);
    service.changedMeanwhile = true;
    QCOMPARE(controller.reconfigure(description()).result().error, Error::DoesNotExist);
    QVERIFY(service.calls.isEmpty());
    QCOMPARE(controller.install(description()).result().value.size(), 1);
    service.errors["install"] = Error::Retry; // forever
    QCOMPARE(controller.plan(description()).result().error, 0u);
    ServiceDescription wanted = description();
    wanted.arguments = QStringList{QStringLiteral("run")};
    QCOMPARE(controller.reconfigure(wanted).result().error, Error::Retry);
    QCOMPARE(service.calls, QByteArrayList{"install"});
}

void tst_ControllerInstaller::wrongDescription_data()
{
    const Table<QString, QString, QString> row("serviceName", "program", "sentence");
    const QString program = QCoreApplication::applicationFilePath();
    row("no name", {}, program, "has no name");
    row("long name", QString(300, u'x'), program, "300 characters");
    row("slash", "a/b", program, "a slash or a backslash");
    row("relative", name, "heartbeat", "not an absolute path");
    row("of some folder", name, "C:heartbeat.exe", "not an absolute path");
    row("of some drive", name, "\\heartbeat.exe", "not an absolute path");
    row("missing", name, program + QStringLiteral(".not"), "does not exist or is not executable");
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
    const Table<Error, QString> add("code", "advice");
    const auto row = [&](Error code, const char *advice) { add(QByteArray::number(quint32(code)), code, advice); };
    row(Error::AccessDenied, "Run this as administrator, or as root");
    row(Error::WaitTimeout, "give it longer");
    row(Error::DependentServicesRunning, "Stop those first");
    row(Error::InvalidServiceControl, "does not accept that control");
    row(Error::RequestTimeout, "lack a DLL");
    row(Error::DatabaseLocked, "Try again in a moment");
    row(Error::AlreadyRunning, "restart it");
    row(Error::InvalidAccount, "DOMAIN\\user");
    row(Error::Disabled, "another start mode");
    row(Error::DoesNotExist, "Install it first");
    row(Error::CannotAcceptControl, "Wait until it is running");
    row(Error::NotActive, "Start it first");
    row(Error::ProcessAborted, "crashed or was killed");
    row(Error::DependencyFailed, "Start that one by itself");
    row(Error::LogonFailed, "Its password may be wrong");
    row(Error::MarkedForDelete, "Close the Services window");
    row(Error::AlreadyExists, "uninstall it first");
    row(Error::NeverStarted, "has not been started since");
    row(Error::ServerUnavailable, "Check its name");
    row(Error(13), "returned error 13: ");
}

void tst_ControllerInstaller::errorSentences()
{
    QFETCH(Error, code);
    QFETCH(QString, advice);
    FakeService service;
    service.errors["start"] = code;
    ServiceController controller(name);
    const auto answer = controller.start().result();
    QCOMPARE(answer.error, code);
    QVERIFY2(answer.errorString.contains(advice), qPrintable(answer.errorString));
    QVERIFY(answer.errorString.contains(name) || code == Error::DatabaseLocked);
}

// A name is not a pattern: text that is inserted into a message after the name does not replace placeholders in it.
void tst_ControllerInstaller::namesWithPlaceholders()
{
    const QString odd = QStringLiteral("%1 %2 %L3");
    const auto isWhole = [&odd](QString sentence) { return !sentence.remove(odd).contains(u'%'); };
    for (quint32 code = 1; code < 2000; ++code) {
        const QString sentence = ServiceManager::errorText(Error(code), odd);
        QVERIFY2(isWhole(sentence), qPrintable(sentence));
    }
    FakeService service;
    service.set(State::PausePending, 1, 20);
    ServiceController controller(odd);
    const auto hangs = controller.waitForState(State::Paused).result();
    QCOMPARE(hangs.error, Error::RequestTimeout);
    QVERIFY2(hangs.errorString.startsWith(odd) && isWhole(hangs.errorString), qPrintable(hangs.errorString));
    service.set(State::Stopped, 0, 0, 42);
    const auto stopped = ServiceManager::failureOf(service.info.status, odd).text;
    QVERIFY2(stopped.contains(odd) && isWhole(stopped), qPrintable(stopped));
}

QTEST_GUILESS_MAIN(tst_ControllerInstaller)
#include "tst_controllerinstaller.moc"
