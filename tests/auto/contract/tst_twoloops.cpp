// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QCoreApplication>
#include <QTimer>

#include <functional>
#include <optional>

using namespace QtDaemon;

// Services that end in an event loop other than the application's exec(), and the effect on the next loop. Each test has an
// application of its own, because Qt behaves differently once an application has run exec().
class tst_TwoLoops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        static int argc = 1;
        static char name[] = "tst_twoloops";
        static char *argv[] = {name, nullptr};
        m_application.emplace(argc, argv);
    }
    void cleanup() { m_application.reset(); }

    void stoppedBeforeExec_data();
    void stoppedBeforeExec();
    void execAfterTheService_data();
    void execAfterTheService();

private:
    std::optional<QCoreApplication> m_application;
};

void tst_TwoLoops::stoppedBeforeExec_data()
{
    const Table<bool, bool> row("fails", "inEventLoop");
    row("stop() in processEvents()", false, false);
    row("stop() in an event loop", false, true);
    row("fail() in processEvents()", true, false);
    row("fail() in an event loop", true, true);
}

// As in a dialog, or while waiting for a network, before main() calls exec().
void tst_TwoLoops::stoppedBeforeExec()
{
    QFETCH(bool, fails);
    QFETCH(bool, inEventLoop);
    ManagedService m;
    m.service.setQuitOnStopped(true);
    m.service.setExitCode(3);
    QVERIFY(m.service.start());
    m.manager.start();
    if (fails)
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("failed with code 7")));
    QTimer::singleShot(0, &m.service, [&] { fails ? m.service.fail(7) : m.service.stop(); });
    if (inEventLoop) {
        QEventLoop loop;
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(m.manager.status().state, State::Stopped, 30'000);
        QEventLoop loop; // another one before exec(), which is not ended by the service
        QTimer::singleShot(20, &loop, [&] { loop.exit(9); });
        QCOMPARE(loop.exec(), 9);
    }
    QCOMPARE(m.manager.status().state, State::Stopped);
    QTimer watchdog;
    connect(&watchdog, &QTimer::timeout, qApp, [] { QCoreApplication::exit(99); });
    watchdog.start(30'000);
    QCOMPARE(QCoreApplication::exec(), fails ? 7 : 3);
    QTimer::singleShot(20, qApp, [] { QCoreApplication::exit(5); }); // the next exec() is not ended by the service
    QCOMPARE(QCoreApplication::exec(), 5);
}

using Deed = std::function<void(Service &)>;

void tst_TwoLoops::execAfterTheService_data()
{
    const Table<int, Deed> row("code", "deed");
    row("stop()", 3, [](Service &service) { service.stop(); });
    row("quit()", 0, [](Service &) { QCoreApplication::quit(); });
    row("exit()", 8, [](Service &) { QCoreApplication::exit(8); });
}

void tst_TwoLoops::execAfterTheService()
{
    QFETCH(Deed, deed);
    QFETCH(int, code);
    ManagedService m;
    m.service.setQuitOnStopped(true);
    m.service.setExitCode(3);
    QVERIFY(m.service.start());
    m.manager.start();
    QTimer::singleShot(0, &m.service, [&] { deed(m.service); });
    QCOMPARE(QCoreApplication::exec(), code);
    QCOMPARE(m.manager.status().state, State::Stopped);
    QTimer::singleShot(20, qApp, [] { QCoreApplication::exit(5); });
    QCOMPARE(QCoreApplication::exec(), 5);
}

ADD_TEST_CLASS_WITHOUT_APPLICATION(tst_TwoLoops)
#include "tst_twoloops.moc"
