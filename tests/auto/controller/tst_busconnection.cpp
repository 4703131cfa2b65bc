// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "fakesystemdtest.h"

#include "controller/servicemanager_p.h"

#include <QDir>

#include <vector>

#include <unistd.h>

// The connection that controllers share: its match rules, its loss, and who may own its folder.
class tst_BusConnection : public FakeSystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void oneMatchForAllUnits();
    void noAnswer();
    void connectionBeforeIsLost();
    void folderOfAnother();
    void relativeFolder();
};

// A user's bus during the lifetime of this object. A bus daemon keeps match rules; systemd's own socket needs none.
class FakeBus : private QTemporaryDir, public FakeSystemd
{
public:
    FakeBus()
        : FakeSystemd(QTemporaryDir::path(), QStringLiteral("bus"))
    {
        answerTo("Hello", {"s", Body().string(":1.1").bytes});
        ServiceManager::awaitReleased();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(QTemporaryDir::path()));
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    }
    ~FakeBus()
    {
        ServiceManager::awaitReleased();
        qputenv("XDG_RUNTIME_DIR", m_former);
    }
    Q_DISABLE_COPY_MOVE(FakeBus)

private:
    const QByteArray m_former = qgetenv("XDG_RUNTIME_DIR");
};

void tst_BusConnection::oneMatchForAllUnits()
{
    FakeBus bus;
    QVERIFY(bus.isOpen);
    const auto objectOf = [](const QByteArray &name) { return "/org/freedesktop/systemd1/unit/" + name + "_2eservice"; };
    const auto answerFor = [&](const QByteArray &name, const QByteArray &activeState) {
        QList<Entry> entries = whole();
        entries[0].second = name + ".service";
        entries[2].second = activeState;
        bus.answerTo(objectOf(name), properties(entries));
    };
    std::vector<std::unique_ptr<ServiceController>> controllers;
    for (const char *name : {"a", "b", "c"}) {
        answerFor(name, "active");
        controllers.push_back(std::make_unique<ServiceController>(QLatin1String(name), ServiceController::Scope::User));
        connect(controllers.back().get(), &ServiceController::stateChanged, this, [] {});
        QCOMPARE(controllers.back()->query().result().errorString, QString());
    }
    QCOMPARE(bus.calls().count("Hello"), 1);
    QCOMPARE(bus.calls().count("Subscribe"), 1);
    QCOMPARE(bus.calls().count("AddMatch"), 1);
    for (const char *name : {"a", "b", "c"})
        answerFor(name, "inactive");
    bus.emitSignal(objectOf("b"), "org.freedesktop.DBus.Properties", "PropertiesChanged");
    QTRY_COMPARE_WITH_TIMEOUT(controllers[1]->state(), State::Stopped, 30'000);
    QCOMPARE(controllers[0]->state(), State::Running);
    QCOMPARE(controllers[2]->state(), State::Running);

    controllers.pop_back();
    controllers.front()->disconnect();
    QCoreApplication::processEvents();
    QCOMPARE(controllers.front()->query().result().error, 0U);
    QCOMPARE(bus.calls().count("RemoveMatch"), 0);
    controllers.back()->disconnect();
    QTRY_COMPARE_WITH_TIMEOUT(bus.calls().count("RemoveMatch"), 1, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(bus.calls().count("Unsubscribe"), 1, 30'000);
}

// Once a request has had no answer, the next ones are not even sent.
void tst_BusConnection::noAnswer()
{
    ServiceManager::awaitReleased(); // closes the shared connection, which has another time limit
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
    m_systemd->isSilent = false;
    qunsetenv("SYSTEMD_BUS_TIMEOUT");
    ServiceManager::awaitReleased();
    QCOMPARE(query(properties(whole())).error, 0U);
    // Compared only now: systemd has certainly read the calls that were sent before the one that it answered.
    QCOMPARE(m_systemd->calls().mid(before), (QByteArrayList{"GetAll", "GetAll"}));
}

// Requests that begin on the next connection continue.
void tst_BusConnection::connectionBeforeIsLost()
{
    ServiceManager::awaitReleased();
    QList<Entry> entries = whole();
    entries[2].second = "inactive";
    m_systemd->answer(properties(entries));
    m_systemd->answerTo("StartUnit", {"o", Body().string("/job/1").bytes});
    ServiceController first(QStringLiteral("first"), ServiceController::Scope::User);
    ServiceController second(QStringLiteral("second"), ServiceController::Scope::User);
    QCOMPARE(first.query().result().error, 0U);
    std::unique_lock isBusy(m_systemd->mutex); // so that all three are posted before the first one fails
    m_systemd->hangsUp = true;
    const auto failed = first.query();
    auto started = second.start();
    const auto last = first.query();
    isBusy.unlock();
    QVERIFY(failed.result().error != 0);
    QCOMPARE(last.result().error, 0U);
    QCOMPARE(m_systemd->calls().count("StartUnit"), 1);
    QCOMPARE(first.query().result().error, 0U); // begins after everything that was posted before it
    QVERIFY(!started.isFinished());
    started.cancel();
}

void tst_BusConnection::folderOfAnother()
{
    if (geteuid() != 0)
        QSKIP("only root can give a folder to somebody else", );
    QCOMPARE(chown(QFile::encodeName(m_runtimeFolder.path()).constData(), 65534, 65534), 0);
    ServiceManager::awaitReleased(); // closes the shared connection
    const auto answer = query(properties(whole()));
    QCOMPARE(answer.error, 5U);
    QVERIFY2(answer.errorString.startsWith(
                 QStringLiteral("XDG_RUNTIME_DIR is %1, which belongs to another user").arg(m_runtimeFolder.path())),
             qPrintable(answer.errorString));
    QCOMPARE(chown(QFile::encodeName(m_runtimeFolder.path()).constData(), 0, 0), 0);
}

// The owner of a relative folder depends on where the program was started.
void tst_BusConnection::relativeFolder()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_runtimeFolder.path()));
    qputenv("XDG_RUNTIME_DIR", ".");
    ServiceManager::awaitReleased();
    const auto answer = query(properties(whole()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder.path()));
    QDir::setCurrent(before);
    QCOMPARE(answer.error, 87U);
    QVERIFY2(answer.errorString.startsWith("XDG_RUNTIME_DIR is \".\", but has to be an absolute path."),
             qPrintable(answer.errorString));
}

QTEST_GUILESS_MAIN(tst_BusConnection)
#include "tst_busconnection.moc"
