// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "fakescm.h"
#include "waitfor.h"

#include <QtDaemon/Service>

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QMutex>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>

#include <tlhelp32.h>

using namespace QtDaemon;

// A service whose manager dies or refuses statuses: it ends in order all the same.
class tst_ScmFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noHandlerIsRegistered();
    void aDispatcherReturnsLate();
    void theManagerDies_data();
    void theManagerDies();
    void aStatusIsNotTaken();
    void stoppedIsNotTaken();
    void aThousandServices();
};

static QMutex warningsMutex; // the dispatcher's thread and that of the event loop both warn
static QStringList warnings;

static Service *warned = nullptr; // its status text shows the last warning

static void keepWarning(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&warningsMutex);
        warnings += QLatin1String(context.category) + u' ' + text;
    }
    if (warned)
        warned->setStatusText(text);
}

void tst_ScmFaults::initTestCase()
{
    qputenv("QTDAEMON_BACKEND", "windows");
    QVERIFY(FakeScm::install());
}

// Records its signals, and leaves each pending state but `held`.
class NotedService : public Service
{
public:
    NotedService()
        : Service(QStringLiteral("fake"))
    {
        setQuitOnStopped(false);
        setPollInterval(20);
        const auto note = [this](auto signal, State state) {
            connect(this, signal, this, [this, state] {
                if (cycle() == 0)
                    noted += state;
                m_noting.quit();
                if (state != held)
                    nextState();
            });
        };
        note(&Service::startPending, State::StartPending);
        note(&Service::running, State::Running);
        note(&Service::pausePending, State::PausePending);
        note(&Service::paused, State::Paused);
        note(&Service::stopPending, State::StopPending);
        note(&Service::stopped, State::Stopped);
    }
    bool reaches(State wanted)
    {
        const QDeadlineTimer deadline(patience);
        QTimer::singleShot(patience, &m_noting, &QEventLoop::quit);
        while (!noted.contains(wanted) && !deadline.hasExpired())
            m_noting.exec();
        return noted.contains(wanted);
    }

    State held = State::NotReady; // this pending state is never left
    QList<State> noted;

private:
    QEventLoop m_noting;
};

// Without a handler Stopped cannot be reported, and the dispatcher does not return.
void tst_ScmFaults::noHandlerIsRegistered()
{
    FakeScm::refusesHandler = true;
    {
        NotedService service;
        QSignalSpy errors(&service, &Service::errorOccurred);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be reached: .* \\(1083\\)")));
        QVERIFY(!service.start());
        QCOMPARE(errors.size(), 1);
    }
    QVERIFY(FakeScm::joinThreads());
}

// A dispatcher that returns late does not end the next one.
void tst_ScmFaults::aDispatcherReturnsLate()
{
    FakeScm::returnsLate = true;
    noHandlerIsRegistered();
    warnings.clear();
    const auto before = qInstallMessageHandler(keepWarning);
    {
        NotedService service;
        QVERIFY(service.start());
        QVERIFY(service.reaches(State::Running));
        QCOMPARE(FakeScm::control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
        QVERIFY(service.reaches(State::Stopped));
    }
    QVERIFY(FakeScm::joinThreads());
    qInstallMessageHandler(before);
    QCOMPARE(warnings, QStringList());
}

void tst_ScmFaults::theManagerDies_data()
{
    const Table<State, bool> row("state", "returnsSuccess");
    for (const State state : {State::StartPending, State::Running, State::PausePending, State::Paused}) {
        const QByteArray name = "state " + QByteArray::number(quint32(state));
        row(name + ", the dispatcher fails", state, false);
        row(name + ", the dispatcher returns", state, true);
    }
}

void tst_ScmFaults::theManagerDies()
{
    QFETCH(const State, state);
    QFETCH(const bool, returnsSuccess);
    warnings.clear();
    const auto before = qInstallMessageHandler(keepWarning);
    {
        NotedService service;
        service.held = state;
        service.setAcceptedControls(AcceptedControl::PauseContinue); // not even Stop
        service.setExitCode(7);
        QVERIFY(service.start());
        QCOMPARE(service.backendName(), QStringLiteral("windows"));
        if (state == State::PausePending || state == State::Paused) {
            QVERIFY(service.reaches(State::Running));
            QCOMPARE(FakeScm::control(SERVICE_CONTROL_PAUSE), DWORD(NO_ERROR));
        }
        QVERIFY(service.reaches(state));
        FakeScm::die(returnsSuccess);
        QVERIFY(service.reaches(State::Stopped));
        QCOMPARE(service.noted.mid(service.noted.size() - 2), (QList<State>{State::StopPending, State::Stopped}));
        QCOMPARE(FakeScm::reportedStates().last(), DWORD(SERVICE_STOPPED));
    }
    QVERIFY(FakeScm::joinThreads());
    qInstallMessageHandler(before);
    QCOMPARE(warnings.filter(QStringLiteral("qtdaemon The connection to the service control manager was lost: ")).size(), 1);
    QCOMPARE(warnings.filter(QStringLiteral("qtdaemon The service control manager refused a status: ")).size(), 1);
}

void tst_ScmFaults::aStatusIsNotTaken()
{
    warnings.clear();
    const auto before = qInstallMessageHandler(keepWarning);
    const auto refusals = [] { return warnings.filter(QStringLiteral("refused a status: ")).size(); };
    {
        NotedService service;
        service.held = State::PausePending;
        QVERIFY(service.start());
        QVERIFY(service.reaches(State::Running));
        warned = &service;
        const auto unwarned = qScopeGuard([] { warned = nullptr; });
        FakeScm::takesStatuses = false;
        QCOMPARE(FakeScm::control(SERVICE_CONTROL_PAUSE), DWORD(NO_ERROR));
        const qsizetype reported = FakeScm::reportedStates().size();
        WAIT_FOR(FakeScm::reportedStates().size() > reported + 5); // check points
        QCOMPARE(refusals(), 1);
        QVERIFY2(service.statusText().contains(QStringLiteral("refused a status: ")), qPrintable(service.statusText()));
        FakeScm::takesStatuses = true;
        service.nextState();
        QVERIFY(service.reaches(State::Paused));
        QCOMPARE(FakeScm::reportedStates().last(), DWORD(SERVICE_PAUSED));
        FakeScm::takesStatuses = false;
        service.setAcceptedControls(AcceptedControl::Stop);
        WAIT_FOR(refusals() == 2);
        FakeScm::takesStatuses = true;
        QCOMPARE(FakeScm::control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
        QVERIFY(service.reaches(State::Stopped));
    }
    QVERIFY(FakeScm::joinThreads());
    qInstallMessageHandler(before);
    QCOMPARE(refusals(), 2);
}

// The dispatcher then does not return: the Service does not wait for it, and a later control is refused.
void tst_ScmFaults::stoppedIsNotTaken()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused a status: ")));
    {
        NotedService service;
        QVERIFY(service.start());
        QVERIFY(service.reaches(State::Running));
        FakeScm::takesStopped = false;
        QCOMPARE(FakeScm::control(SERVICE_CONTROL_STOP), DWORD(NO_ERROR));
        QVERIFY(service.reaches(State::Stopped));
    }
    QCOMPARE(FakeScm::reportedStates().last(), DWORD(SERVICE_STOPPED));
    QCOMPARE(FakeScm::control(SERVICE_CONTROL_PAUSE), DWORD(ERROR_CALL_NOT_IMPLEMENTED));
    QVERIFY(FakeScm::joinThreads());
}

static int threads()
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    THREADENTRY32 entry{};
    entry.dwSize = sizeof entry;
    int count = 0;
    for (BOOL more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry))
        count += entry.th32OwnerProcessID == GetCurrentProcessId();
    CloseHandle(snapshot);
    return count;
}

// GetProcessHandleCount() is always 0 under Wine.
static int handles()
{
    constexpr quintptr mostEver = 40'000;
    int count = 0;
    DWORD flags = 0;
    for (quintptr handle = 4; handle < mostEver; handle += 4)
        count += GetHandleInformation(reinterpret_cast<HANDLE>(handle), &flags) != FALSE;
    return count;
}

void tst_ScmFaults::aThousandServices()
{
    const auto round = [] {
        {
            NotedService service;
            if (!service.start() || !service.reaches(State::Running) || FakeScm::control(SERVICE_CONTROL_PAUSE) != NO_ERROR
                || !service.reaches(State::Paused) || FakeScm::control(SERVICE_CONTROL_STOP) != NO_ERROR
                || !service.reaches(State::Stopped))
                return false;
        }
        return FakeScm::joinThreads();
    };
    for (int i = 0; i < 20; ++i) // creates what is created only once
        QVERIFY(round());
    const int handlesBefore = handles();
    const int threadsBefore = threads();
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(round());
    qInfo("handles %d -> %d, threads %d -> %d", handlesBefore, handles(), threadsBefore, threads());
    QVERIFY(handlesBefore > 0 && threadsBefore > 0);
    // A mutex of winpthreads creates an event when it is first waited for, which may be late. A joined thread disappears a
    // little later.
    constexpr int eventsOfMutexes = 50;
    WAIT_FOR(handles() < handlesBefore + eventsOfMutexes && threads() <= threadsBefore);
}

QTEST_GUILESS_MAIN(tst_ScmFaults)
#include "tst_scmfaults.moc"
