// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managedservice.h"
#include "testclasses.h"

#include <QSignalSpy>
#include <QTimer>

using namespace QtDaemon;
using namespace std::chrono_literals;

// Rule 9 of the contract: failure. Also a backend that fails.
class tst_Failing : public ContractTest
{
    Q_OBJECT

private Q_SLOTS:
    void rule9_theReasonIsLoggedAndEmitted();
    void rule9_processExitCode_data();
    void rule9_processExitCode();
    void rule9_theFirstFailureCounts();
    void aBackendThatCannotStart_data();
    void aBackendThatCannotStart();
};

static void expectFailure(quint32 code, const char *reason = nullptr)
{
    const QByteArray end = reason ? QByteArray(": ") + reason : QByteArray(".");
    QTest::ignoreMessage(QtCriticalMsg, "The service \"tested\" failed with code " + QByteArray::number(code) + end);
}

void tst_Failing::rule9_theReasonIsLoggedAndEmitted()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy errors(&m.service, &Service::errorOccurred);
    expectFailure(5, "the disk is full");
    m.service.fail(5, QStringLiteral("the disk is full"));
    QCOMPARE(errors.count(), 1);
    QCOMPARE(errors.first().first().toString(), QStringLiteral("The service \"tested\" failed with code 5: the disk is full"));
}

void tst_Failing::rule9_processExitCode_data()
{
    const Table<quint32, int> row("failure", "code");
    row("its own", 3U, 3);
    row("none given", 0U, 1);
    row("the largest", 255U, 255);
    row("more than POSIX keeps", 256U, 255);
    row("as an HRESULT", 0x80004005U, 255);
}

void tst_Failing::rule9_processExitCode()
{
    QFETCH(quint32, failure);
    ManagedService m;
    m.service.setQuitOnStopped(true);
    connect(&m.service, &Service::running, this, [&] { m.service.fail(failure); });
    QTimer::singleShot(0, this, [&] { m.manager.start(); });
    expectFailure(failure);
    QTEST(m.service.exec(), "code");
    QCOMPARE(m.manager.status().exitCode, 1066U);
    QCOMPARE(m.manager.status().serviceExitCode, failure); // not truncated to the 8 bits of an exit status
}

void tst_Failing::rule9_theFirstFailureCounts()
{
    ManagedService m;
    QVERIFY(m.reach(State::Running));
    QSignalSpy errors(&m.service, &Service::errorOccurred);
    expectFailure(5);
    m.service.fail(5);
    m.service.fail(6);
    m.manager.advance(0ms);
    m.service.fail(7);
    QCOMPARE(errors.count(), 1);
    QCOMPARE(m.manager.status().serviceExitCode, 5U);
}

void tst_Failing::aBackendThatCannotStart_data()
{
    const Table<QString, QString> row("reason", "sentence");
    row("it has one", "No port is free.", "No port is free.");
    row("it has none", {}, "The backend \"broken\" cannot start the service \"tested\".");
}

void tst_Failing::aBackendThatCannotStart()
{
    struct Broken : Backend
    {
        QString name() const override { return QStringLiteral("broken"); }
        bool start(const QString &) override { return false; }
        QString errorString() const override { return reason; }
        bool takeMessage(Message *) override { return false; }
        void report(const Status &) override { }
        QString reason;
    };
    QFETCH(QString, reason);
    QFETCH(QString, sentence);
    auto backend = std::make_unique<Broken>();
    backend->reason = reason;
    Service service(QStringLiteral("tested"), std::move(backend));
    QSignalSpy errors(&service, &Service::errorOccurred);
    QTest::ignoreMessage(QtWarningMsg, qPrintable(sentence));
    QVERIFY(!service.start());
    QCOMPARE(errors.value(0).value(0), sentence);
}

ADD_TEST_CLASS(tst_Failing)
#include "tst_failing.moc"
