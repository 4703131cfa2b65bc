// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managed.h"
#include "recipe.h"
#include "scmservice.h"
#include "table.h"

#include <QTest>

#include <optional>

using namespace QtDaemon;

// A process of the service control manager; the name of the service and its files have the row's number.
class UnderScm : public Managed
{
public:
    UnderScm(const Deployment &deployment, const QByteArray &recipe, int number);

    bool isInstalled() const { return m_service->isInstalled(); }

protected:
    quint32 start(const QByteArrayList &arguments) override;
    quint32 control(quint32 code) override { return m_service->control(code); }
    Status status() override;
    QByteArrayList log() override;
    QList<Status> history() override;
    void go() override { m_deployment.createFile(m_name + QStringLiteral(".go")); }
    void block() override;
    void unblock() override { m_deployment.createFile(m_name + QStringLiteral(".unblock")); }
    void kill() override;
    bool waitFor(const std::function<bool()> &condition) override { return QTest::qWaitFor(condition, 20'000); }

private:
    const Deployment &m_deployment;
    QString const m_name;
    std::optional<ScmService> m_service;
};

UnderScm::UnderScm(const Deployment &deployment, const QByteArray &recipe, int number)
    : m_deployment(deployment)
    , m_name(QStringLiteral("conformance %1").arg(number))
{
    const QString file = u'"' + deployment.directory() + m_name + u'"';
    m_service.emplace(m_name, QStringList{deployment.program(), file, QString::fromUtf8(recipe)}.join(u' '));
}

quint32 UnderScm::start(const QByteArrayList &arguments)
{
    QStringList strings;
    for (const QByteArray &argument : arguments)
        strings += QString::fromUtf8(argument);
    const quint32 error = m_service->start(strings);
    // Wine checks the state after the first status, and returns 1053 when the service has stopped by then.
    const auto hasStopped = [this] {
        const QList<Status> reported = history();
        return !reported.isEmpty() && reported.last().state == State::Stopped;
    };
    return error == ERROR_SERVICE_REQUEST_TIMEOUT && waitFor(hasStopped) ? NO_ERROR : error;
}

Status UnderScm::status()
{
    const SERVICE_STATUS_PROCESS native = m_service->status();
    Status status;
    status.state = State(native.dwCurrentState);
    status.acceptedControls = AcceptedControls::fromInt(native.dwControlsAccepted);
    status.exitCode = native.dwWin32ExitCode;
    status.serviceExitCode = native.dwServiceSpecificExitCode;
    status.checkPoint = native.dwCheckPoint;
    status.waitHint = native.dwWaitHint;
    return status;
}

QByteArrayList UnderScm::log()
{
    QByteArrayList lines = m_deployment.log(m_name).join(u'\n').toUtf8().split('\n');
    lines.removeAll("blocked");
    lines.removeAll(QByteArray());
    return lines;
}

QList<Status> UnderScm::history()
{
    QList<Status> reported;
    for (const QString &line : m_deployment.log(m_name + QStringLiteral(".history"))) {
        const QStringList fields = line.split(u' ');
        Status status;
        status.state = State(fields.value(0).toUInt());
        status.acceptedControls = AcceptedControls::fromInt(fields.value(1).toUInt());
        status.exitCode = fields.value(2).toUInt();
        status.serviceExitCode = fields.value(3).toUInt();
        status.checkPoint = fields.value(4).toUInt();
        status.waitHint = fields.value(5).toUInt();
        reported += status;
    }
    return reported;
}

void UnderScm::block()
{
    control(orderNumber("block"));
    waitFor([this] { return m_deployment.log(m_name).contains(QStringLiteral("blocked")); });
}

void UnderScm::kill()
{
    const HANDLE process = OpenProcess(PROCESS_TERMINATE | SYNCHRONIZE, FALSE, m_service->status().dwProcessId);
    if (!TerminateProcess(process, 9) || WaitForSingleObject(process, INFINITE) != WAIT_OBJECT_0)
        qFatal("The service cannot be killed: %lu", GetLastError());
    CloseHandle(process);
}

class tst_Conformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenario_data() { addRows(Manager::Scm); }
    void scenario();
    void cleanupTestCase() { qInfo("%s", summary(Manager::Scm).constData()); }

private:
    std::optional<Deployment> m_deployment;
    int m_number = 0;
};

void tst_Conformance::initTestCase()
{
    m_deployment.emplace(QStringLiteral("conformance.exe"));
    QVERIFY(m_deployment->isComplete());
}

void tst_Conformance::scenario()
{
    QFETCH(const QByteArray, service);
    QFETCH(const QByteArray, steps);
    UnderScm managed(*m_deployment, service, ++m_number);
    QVERIFY(managed.isInstalled());
    QCOMPARE(managed.play(steps), QByteArray());
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
