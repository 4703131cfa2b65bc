// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QSignalSpy>
#include <QThread>

#include <cstdlib>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 12 of the contract, and invalid input: each case has its warning, and nothing is lost.
class tst_Misuse : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule12_startedTwice();
    void rule12_beforeStart_data();
    void rule12_beforeStart();
    void warningDrivesNoTerminal();
    void rule12_outsideTheApplicationsThread();
    void rule12_aNullBackend();
    void rule12_aBackendOfAnotherService();
    void rule12_moreTimeWithNothingPending_data()
    {
        addEach("state", {State::NotReady, State::Running, State::Paused, State::Stopped});
    }
    void rule12_moreTimeWithNothingPending();
    void rule12_warningsAreInTheCategoryQtdaemon();
    void negativeNumbers();
    void aSubclassWithEventsOfItsOwn();
    void serviceNames_data();
    void serviceNames();
    void anUnknownBackend();
};

static void expect(const char *beginning)
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u'^' + QRegularExpression::escape(QString::fromLatin1(beginning))));
}

void tst_Misuse::rule12_startedTwice()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    const QList<Status> history = m.manager.history();
    expect("The service \"tested\" has already been started.");
    QVERIFY(!m.service.start());
    m.manager.advance(0ms);
    QCOMPARE(m.service.state(), State::Running);
    QCOMPARE(m.manager.history(), history);
}

// A service's name may come from other people.
void tst_Misuse::warningDrivesNoTerminal()
{
    Service service(QStringLiteral("a\x1b[2J\nb"));
    expect("stop() was called before start() of the service \"a\\u001b[2J\n    b\"");
    service.stop();
}

using Deed = std::function<void(Service &)>;

void tst_Misuse::rule12_beforeStart_data()
{
    const Table<QByteArray, Deed> row("warning", "deed");
    row("nextState", "nextState() was called before start()", [](Service &s) { s.nextState(); });
    row("stop", "stop() was called before start()", [](Service &s) { s.stop(); });
    row("fail", "fail() was called before start()", [](Service &s) { s.fail(1); });
    row("poll", "poll() was called before start()", [](Service &s) { s.poll(); });
    row("requestAdditionalTime", "requestAdditionalTime(): the service \"tested\" is not in a pending state",
        [](Service &s) { s.requestAdditionalTime(1); });
}

void tst_Misuse::rule12_beforeStart()
{
    QFETCH(Deed, deed);
    QFETCH(QByteArray, warning);
    ManagedService m;
    m.noteStateSignals();
    expect(warning);
    deed(m.service);
    QCOMPARE(m.log, QStringList());
    QVERIFY(m.reach(State::Running)); // the mistake did no harm
    QCOMPARE(m.manager.status().exitCode, 0U);
}

void tst_Misuse::rule12_outsideTheApplicationsThread()
{
    EmbeddedManager manager;
    bool started = true;
    expect("The service \"tested\" must be created and started in the application's thread");
    std::unique_ptr<QThread> thread(QThread::create([&] {
        Service service(QStringLiteral("tested"), manager.backend());
        started = service.start();
    }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(!started);
    QCOMPARE(manager.start(), Error::RequestTimeout); // no service has connected
}

void tst_Misuse::rule12_aNullBackend()
{
    Service service(QStringLiteral("tested"), std::unique_ptr<Backend>());
    QSignalSpy errors(&service, &Service::errorOccurred);
    expect("The service \"tested\" was given a null pointer as its backend");
    QVERIFY(!service.start());
    QCOMPARE(errors.count(), 1);
    QCOMPARE(service.backendName(), QString());
}

void tst_Misuse::rule12_aBackendOfAnotherService()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    Service second(QStringLiteral("second"), m.manager.backend()); // this manager already has a Service
    QSignalSpy errors(&second, &Service::errorOccurred);
    expect("This EmbeddedManager already has a service; \"second\" needs an EmbeddedManager of its own.");
    QVERIFY(!second.start());
    QCOMPARE(errors.count(), 1);
    QCOMPARE(m.manager.status().state, State::Running);
}

void tst_Misuse::rule12_moreTimeWithNothingPending()
{
    QFETCH(State, state);
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(state));
    const QList<Status> history = m.manager.history();
    expect("requestAdditionalTime(): the service \"tested\" is not in a pending state");
    m.service.requestAdditionalTime(1000);
    QCOMPARE(m.manager.history(), history);
}

static const char *lastCategory = nullptr;

void tst_Misuse::rule12_warningsAreInTheCategoryQtdaemon()
{
    ManagedService m;
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &context, const QString &) { lastCategory = context.category; });
    m.service.nextState();
    qInstallMessageHandler(before);
    QCOMPARE(lastCategory, "qtdaemon");
}

void tst_Misuse::negativeNumbers()
{
    ManagedService m;
    m.noteNotified();
    QVERIFY(m.reach(State::StartPending));
    expect("pollInterval -1: an interval cannot be negative; it stays 1000 ms.");
    m.service.setPollInterval(-1);
    QCOMPARE(m.service.pollInterval(), 1000);
    expect("waitHint -2: a wait hint cannot be negative; it stays 30000 ms.");
    m.service.setWaitHint(-2);
    QCOMPARE(m.service.waitHint(), 30'000);
    const Status before = m.manager.status();
    expect("requestAdditionalTime(-3): a time cannot be negative; nothing was requested.");
    m.service.requestAdditionalTime(-3);
    QCOMPARE(m.manager.status(), before);
    expect("nextState(-4): a wait hint cannot be negative; the default is used.");
    m.service.nextState(-4);
    QCOMPARE(m.manager.status().state, State::Running); // the call still counts as the answer
    m.manager.control(Control::Shutdown);
    m.manager.advance(1s);
    expect("nextState(-5): a wait hint cannot be negative; the default is used.");
    m.service.nextState(-5);
    QCOMPARE(m.manager.status().state, State::StopPending);
    QCOMPARE(m.manager.status().waitHint, 30'000U);
}

void tst_Misuse::serviceNames_data()
{
    const Table<QString, QByteArray> row("name", "error"); // no error: a valid name
    row("empty", {}, "The service has no name. Give it a name of 1 to 256 characters.");
    row("257 characters", QString(257, u'x'),
        "The service name \"xxxxxxxxxxxxxxxxxxxx...\" has 257 characters. "
        "Shorten it to at most 256.");
    row("slash", "a/b", "The service name \"a/b\" contains a slash or a backslash.");
    row("backslash", "a\\b", "The service name \"a\\b\" contains a slash or a backslash.");
    row("256 characters", QString(256, u'x'), {});
    row("one character", "x", {});
    row("not ASCII, and spaces", "Zähl dienst №1", {});
}

void tst_Misuse::serviceNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, error);
    EmbeddedManager manager;
    Service service(name, manager.backend());
    QSignalSpy errors(&service, &Service::errorOccurred);
    QCOMPARE(service.name(), name);
    if (error.isEmpty()) {
        QVERIFY(service.start());
        QCOMPARE(errors.count(), 0);
        return;
    }
    expect(error);
    QVERIFY(!service.start());
    QCOMPARE(errors.count(), 1);
    QVERIFY(errors.first().first().toString().startsWith(QString::fromUtf8(error)));
    expect(error);
    QCOMPARE(service.exec(), EXIT_FAILURE); // returns without an event loop that nothing would end
}

void tst_Misuse::anUnknownBackend()
{
    qputenv("QTDAEMON_BACKEND", "upstart");
    Service service(QStringLiteral("tested"));
    QSignalSpy errors(&service, &Service::errorOccurred);
    expect("QTDAEMON_BACKEND is \"upstart\", which is not available on this system. Unset it, or set it to one of: ");
    QCOMPARE(service.exec(), EXIT_FAILURE);
    qunsetenv("QTDAEMON_BACKEND");
    QCOMPARE(errors.count(), 1);
    QVERIFY(errors.first().first().toString().contains(QStringLiteral("console")));
}

void tst_Misuse::aSubclassWithEventsOfItsOwn()
{
    class Subclass : public Service
    {
    public:
        using Service::Service;
        void customEvent(QEvent *) override { } // an override need not call QObject's, which does nothing
    };
    EmbeddedManager manager;
    Subclass service(QStringLiteral("tested"), manager.backend());
    service.setQuitOnStopped(false);
    service.setPollInterval(0); // so that no timer hides a lost event
    QVERIFY(service.start());
    QCOMPARE(manager.start(), Error::NoError);
    manager.advance(0ms);
    QCOMPARE(manager.status().state, State::Running);
}

ADD_TEST_CLASS(tst_Misuse)
#include "tst_misuse.moc"
