// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "fakesystemd.h"

#include "controller/servicemanager_p.h"

#include <QDir>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <vector>

#include <unistd.h>

using namespace QtDaemon;

// What answers when it should be systemd may be anything. Each call comes to an end, with an error when it is not sensible.
class tst_BusAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void brokenAnswers();
    void listTakesTwoCalls_data();
    void listTakesTwoCalls();
    void matchesAreSharedAndGo();
    void moreUnitsThanMatches();
    void noAnswer();
    void connectionBeforeIsLost();
    void folderOfAnother();
    void relativeFolder();

private:
    ServiceResult<ServiceInfo> query(const Answer &answer);

    QTemporaryDir m_runtimeFolder;
    std::optional<FakeSystemd> m_systemd;
};

void tst_BusAnswers::initTestCase()
{
    m_systemd.emplace(m_runtimeFolder.path());
    QVERIFY(m_systemd->isOpen);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder.path()));
}

ServiceResult<ServiceInfo> tst_BusAnswers::query(const Answer &answer)
{
    m_systemd->answer(answer);
    ServiceController controller(QStringLiteral("tested"), ServiceController::Scope::User);
    const auto future = controller.query();
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000))
        qFatal("the controller still reads");
    return future.result();
}

static const QList<Entry> &whole()
{
    static const QList<Entry> entries{{"Id", "tested.service"},
                                      {"LoadState", "loaded"},
                                      {"ActiveState", "active"},
                                      {"SubState", "running"},
                                      {"StatusText", "as told"}};
    return entries;
}

static const char notUnderstood[] = "What systemd answered about tested is not of the form that its documentation gives.";

void tst_BusAnswers::answers_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isUnderstood");
    const auto row = [](const char *name, const Answer &answer, State state, bool isUnderstood) {
        QTest::newRow(name) << answer.type << answer.body << state << isUnderstood;
    };
    const auto inState = [](const QByteArray &state) {
        QList<Entry> entries = whole();
        entries[2].second = state;
        return properties(entries);
    };
    row("it runs", properties(whole()), State::Running, true);
    row("it reloads", inState("reloading"), State::Running, true);
    row("an unknown state", inState("floating"), State::NotReady, true);
    row("no properties", properties({}), State::NotReady, false);
    row("no state", properties(whole().mid(0, 2)), State::NotReady, false);
    row("no values", {"", {}}, State::NotReady, false);
    row("a text", {"s", Body().string("active").bytes}, State::NotReady, false);
    row("texts", {"as", Body().number(11).string("active").bytes}, State::NotReady, false);
    const QByteArray state = Body().string("ActiveState").signature("u").number(4).bytes;
    row("a state that is a number", {"a{sv}", Body().number(quint32(state.size())).align(8).bytes + state}, State::NotReady,
        false);
}

void tst_BusAnswers::answers()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(State, state);
    QFETCH(bool, isUnderstood);
    const auto answer = query({type, body});
    QCOMPARE(answer.value.status.state, state);
    QCOMPARE(answer.errorString.startsWith(QLatin1String(notUnderstood)), !isUnderstood);
    QCOMPARE(answer.error == 0, isUnderstood);
}

void tst_BusAnswers::brokenAnswers()
{
    const Answer good = properties(whole());
    int errors = 0;
    for (qsizetype i = 0; i < good.body.size(); ++i) {
        for (const char byte : {'\xff', '\0', 'v'}) {
            Answer broken = good;
            broken.body[i] = byte;
            const auto answer = query(broken);
            errors += answer.error != 0 ? 1 : 0;
            const State state = answer.value.status.state; // a text may say something else: an unknown state, another unit
            QVERIFY2(answer.error == 0 || state == State::NotReady, qPrintable(QStringLiteral("byte %1").arg(i)));
        }
        Answer cut = good;
        cut.body.truncate(i);
        QCOMPARE(query(cut).value.status.state, State::NotReady);
    }
    QVERIFY(errors > 100);
    QCOMPARE(query(good).value.status.state, State::Running);
}

void tst_BusAnswers::listTakesTwoCalls_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 500})
        QTest::addRow("%d", count) << count;
}

static QByteArray array(const QByteArray &structures)
{
    return Body().number(quint32(structures.size())).align(8).bytes + structures;
}

// As many units, of which one runs and the others have failed; and two unit files.
void tst_BusAnswers::listTakesTwoCalls()
{
    QFETCH(int, count);
    Body units; // begins at a multiple of 8
    for (int i = 0; i < count; ++i) {
        const QByteArray state = i == 0 ? "active" : "failed";
        units.align(8).string("unit" + QByteArray::number(i) + ".service").string("Unit").string("loaded").string(state);
        units.string(state).string("").string("/unit").number(0).string("").string("/");
    }
    Body files;
    files.align(8).string("/etc/file.service").string("static").align(8).string("/etc/alias.service").string("alias");
    m_systemd->answerTo("ListUnitsByPatterns", {"a(ssssssouso)", array(units.bytes)});
    m_systemd->answerTo("ListUnitFilesByPatterns", {"a(ss)", array(files.bytes)});
    const auto before = m_systemd->calls().size();
    const auto services = ServiceController::list(ServiceController::Scope::User).result();
    QVERIFY2(services, qPrintable(services.errorString));
    QCOMPARE(services.value.size(), count + 1);
    QCOMPARE(services.value.first().name, QStringLiteral("file"));
    QCOMPARE(services.value.first().status.state, State::Stopped);
    QCOMPARE(services.value.first().status.exitCode, 0U);
    QCOMPARE(services.value.value(1).status.state, count == 0 ? State::Stopped : State::Running);
    QCOMPARE(services.value.last().status.exitCode, count > 1 ? 1067U : 0U);
    QCOMPARE(m_systemd->calls().mid(before), (QByteArrayList{"ListUnitsByPatterns", "ListUnitFilesByPatterns"}));
}

// On a bus, whose daemon has the match rules.
void tst_BusAnswers::matchesAreSharedAndGo()
{
    const QTemporaryDir runtimeFolder;
    FakeSystemd bus(runtimeFolder.path(), QStringLiteral("bus"));
    QVERIFY(bus.isOpen);
    bus.answer(properties(whole()));
    bus.answerTo("Hello", {"s", Body().string(":1.1").bytes});
    ServiceManager::awaitReleased();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    {
        std::vector<std::unique_ptr<ServiceController>> controllers;
        for (int i = 0; i < 3; ++i) {
            controllers.push_back(std::make_unique<ServiceController>(QStringLiteral("tested"), ServiceController::Scope::User));
            connect(controllers.back().get(), &ServiceController::stateChanged, this, [] {});
            QCOMPARE(controllers.back()->query().result().errorString, QString());
        }
        QCOMPARE(bus.calls().count("Hello"), 1);
        QCOMPARE(bus.calls().count("Subscribe"), 1);
        QCOMPARE(bus.calls().count("AddMatch"), 2); // of the manager and of the unit
        controllers.pop_back();
        controllers.front()->disconnect();
        QCoreApplication::processEvents();
        QCOMPARE(controllers.front()->query().result().error, 0U);
        QCOMPARE(bus.calls().count("RemoveMatch"), 0);
        controllers.back()->disconnect();
        QTRY_COMPARE_WITH_TIMEOUT(bus.calls().count("RemoveMatch"), 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(bus.calls().count("Unsubscribe"), 1, 30'000);
    }
    ServiceManager::awaitReleased();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder.path()));
}

// A rule for all units takes the place of those of each.
void tst_BusAnswers::moreUnitsThanMatches()
{
    const QTemporaryDir runtimeFolder;
    FakeSystemd bus(runtimeFolder.path(), QStringLiteral("bus"));
    QVERIFY(bus.isOpen);
    bus.answerTo("Hello", {"s", Body().string(":1.1").bytes});
    bus.matchLimit = 3; // of the manager and of two units
    ServiceManager::awaitReleased();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    const auto restore = qScopeGuard([this] {
        ServiceManager::awaitReleased();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder.path()));
    });
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    {
        std::vector<std::unique_ptr<ServiceController>> controllers;
        for (const char *name : {"a", "b", "c", "d"}) {
            QList<Entry> entries = whole();
            entries[0].second = QByteArray(name) + ".service";
            bus.answerTo("/org/freedesktop/systemd1/unit/" + QByteArray(name) + "_2eservice", properties(entries));
            controllers.push_back(std::make_unique<ServiceController>(QLatin1String(name), ServiceController::Scope::User));
            connect(controllers.back().get(), &ServiceController::stateChanged, this, [] {});
            QCOMPARE(controllers.back()->query().result().errorString, QString());
        }
        QCOMPARE(bus.calls().count("AddMatch"), 5); // the fourth was refused
        QTRY_COMPARE_WITH_TIMEOUT(bus.calls().count("RemoveMatch"), 2, 30'000);
        QList<Entry> entries = whole();
        entries[2].second = "inactive";
        for (const auto &controller : {controllers.front().get(), controllers.back().get()}) {
            const QByteArray name = controller->name().toLatin1();
            const QByteArray object = "/org/freedesktop/systemd1/unit/" + name + "_2eservice";
            entries[0].second = name + ".service";
            bus.answerTo(object, properties(entries));
            bus.emitSignal(object, "org.freedesktop.DBus.Properties", "PropertiesChanged");
            QTRY_COMPARE_WITH_TIMEOUT(controller->state(), State::Stopped, 30'000);
        }
    }
}

// One request finds that out for all.
void tst_BusAnswers::noAnswer()
{
    ServiceManager::awaitReleased(); // and their connection, which has another limit
    qputenv("SYSTEMD_BUS_TIMEOUT", "100ms");
    m_systemd->isSilent = true;
    const auto before = m_systemd->calls().size();
    {
        ServiceController controller(QStringLiteral("tested"), ServiceController::Scope::User);
        const auto first = controller.query().result();
        const auto second = controller.query().result();
        QVERIFY(first.error != 0);
        QCOMPARE(second.error, first.error);
        QCOMPARE(second.errorString, first.errorString);
    }
    QCOMPARE(m_systemd->calls().mid(before), QByteArrayList{"GetAll"});
    m_systemd->isSilent = false;
    qunsetenv("SYSTEMD_BUS_TIMEOUT");
    ServiceManager::awaitReleased();
    QCOMPARE(query(properties(whole())).error, 0U);
}

// What begins on the next one goes on.
void tst_BusAnswers::connectionBeforeIsLost()
{
    ServiceManager::awaitReleased();
    QList<Entry> entries = whole();
    entries[2].second = "inactive";
    m_systemd->answer(properties(entries));
    m_systemd->answerTo("StartUnit", {"o", Body().string("/job/1").bytes});
    ServiceController first(QStringLiteral("first"), ServiceController::Scope::User);
    ServiceController second(QStringLiteral("second"), ServiceController::Scope::User);
    QSemaphore isPosted;
    const auto held = first.query().then([&](const ServiceResult<ServiceInfo> &) {
        m_systemd->hangsUp = true;
        isPosted.acquire();
    });
    const auto failed = first.query();
    auto started = second.start();
    const auto last = first.query();
    isPosted.release();
    QVERIFY(failed.result().error != 0);
    QCOMPARE(last.result().error, 0U);
    QCOMPARE(m_systemd->calls().count("StartUnit"), 1);
    QCOMPARE(first.query().result().error, 0U); // begins when all that was posted is done
    QVERIFY(!started.isFinished());
    started.cancel();
}

void tst_BusAnswers::folderOfAnother()
{
    if (geteuid() != 0)
        QSKIP("only root can give a folder to somebody else", );
    QCOMPARE(chown(QFile::encodeName(m_runtimeFolder.path()).constData(), 65534, 65534), 0);
    ServiceManager::awaitReleased(); // and their connection
    const auto answer = query(properties(whole()));
    QCOMPARE(answer.error, 5U);
    QVERIFY2(answer.errorString.startsWith(
                 QStringLiteral("XDG_RUNTIME_DIR is %1, which belongs to somebody else").arg(m_runtimeFolder.path())),
             qPrintable(answer.errorString));
    QCOMPARE(chown(QFile::encodeName(m_runtimeFolder.path()).constData(), 0, 0), 0);
}

// Whose it is depends on where the program was started.
void tst_BusAnswers::relativeFolder()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_runtimeFolder.path()));
    qputenv("XDG_RUNTIME_DIR", ".");
    ServiceManager::awaitReleased();
    const auto answer = query(properties(whole()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder.path()));
    QDir::setCurrent(before);
    QCOMPARE(answer.error, 87U);
    QVERIFY2(answer.errorString.startsWith("XDG_RUNTIME_DIR is \".\", and has to be an absolute path."),
             qPrintable(answer.errorString));
}

QTEST_GUILESS_MAIN(tst_BusAnswers)
#include "tst_busanswers.moc"
