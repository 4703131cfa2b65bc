// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../fakemanager.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace QtDaemon;

// The parts of a description that are secret.
class tst_Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansNameVariablesOnly();
#ifdef Q_OS_LINUX
    void nothingIsLeftInMemory_data();
    void nothingIsLeftInMemory();
#endif
    void whatOthersHoldStays();
};

static ServiceDescription description()
{
    ServiceDescription wanted;
    wanted.name = QStringLiteral("heartbeat");
    wanted.program = QCoreApplication::applicationFilePath();
    return wanted;
}

void tst_Secrets::plansNameVariablesOnly()
{
    FakeService service;
    service.installed = false;
    ServiceController controller(QStringLiteral("heartbeat"));
    ServiceDescription wanted = description();
    wanted.environment = {{QStringLiteral("GONE"), QStringLiteral("secret")},
                          {QStringLiteral("SAME"), QStringLiteral("secret")},
                          {QStringLiteral("TOKEN"), QStringLiteral("secret=")}};
    auto changes = controller.install(wanted).result().value;
    QCOMPARE(changes.first().setting, QStringLiteral("heartbeat.service [Service] Environment"));
    QCOMPARE(changes.first().before, QString());
    QCOMPARE(changes.first().after, QStringLiteral("GONE=\u2026\nSAME=\u2026\nTOKEN=\u2026"));

    wanted.environment
        = {{QStringLiteral("SAME"), QStringLiteral("secret")}, {QStringLiteral("TOKEN"), QStringLiteral("new secret")}};
    for (bool isPlan : {true, false}) {
        changes = (isPlan ? controller.plan(wanted) : controller.reconfigure(wanted)).result().value;
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().before, QStringLiteral("GONE=\u2026\nTOKEN=\u2026"));
        QCOMPARE(changes.first().after, QStringLiteral("TOKEN=\u2026"));
    }
    QCOMPARE(controller.planUninstall().result().value.first().before, QStringLiteral("SAME=\u2026\nTOKEN=\u2026"));
}

#ifdef Q_OS_LINUX
void tst_Secrets::nothingIsLeftInMemory_data()
{
    QTest::addColumn<bool>("isPassword");
    QTest::newRow("password") << true;
    QTest::newRow("environment") << false;
}

// The memory has been freed by then, so it is read through the kernel.
void tst_Secrets::nothingIsLeftInMemory()
{
    QFETCH(bool, isPassword);
    const QChar letter(u'\u5bc6');
    QFile memory(QStringLiteral("/proc/self/mem"));
    QVERIFY(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    auto wanted = std::make_unique<ServiceDescription>();
    QString &secret = isPassword ? wanted->password : wanted->environment[QStringLiteral("TOKEN")];
    secret = QString(50, letter);
    const auto place = qint64(reinterpret_cast<quintptr>(secret.constData()));
    const auto copies = [&] { // must not allocate: that could reuse the memory
        std::array<QChar, 50> found;
        constexpr qint64 size = sizeof found;
        if (!memory.seek(place) || memory.read(reinterpret_cast<char *>(found.data()), size) != size)
            return std::ptrdiff_t(-1);
        return std::count(found.begin(), found.end(), letter);
    };
    QCOMPARE(copies(), std::ptrdiff_t(50));
    wanted.reset();
    QCOMPARE(copies(), std::ptrdiff_t(0));
}
#endif

void tst_Secrets::whatOthersHoldStays()
{
    const QString literal = QStringLiteral("secret");
    const QString mine = literal + QString::number(1);
    {
        ServiceDescription wanted = description();
        wanted.password = mine;
        wanted.environment = {{QStringLiteral("ONE"), literal}, {QStringLiteral("TWO"), mine}};
        const ServiceDescription copy = wanted;
    }
    QCOMPARE(mine, QStringLiteral("secret1"));
    QCOMPARE(literal, QStringLiteral("secret"));
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
