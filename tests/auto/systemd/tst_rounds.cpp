// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../qttestsignals.h"

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <malloc.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace QtDaemon;
using namespace std::chrono_literals;

// A thousand services of one process, one after the other: nothing of them may stay.
class tst_Rounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void embedded();
    void systemd();
};

struct Holdings
{
    size_t bytes = mallinfo2().uordblks;
    qsizetype descriptors = QDir(QStringLiteral("/proc/self/fd")).count();
    qsizetype threads = QDir(QStringLiteral("/proc/self/task")).count();
};

template <typename Round> static void nothingGrows(Round round)
{
    constexpr int warmUp = 100;
    constexpr int rounds = 1'000;
    for (int i = 0; i < warmUp; ++i)
        QVERIFY(round());
    const Holdings before;
    for (int i = 0; i < rounds; ++i)
        QVERIFY(round());
    const Holdings after;
    qInfo("heap %zu -> %zu bytes", before.bytes, after.bytes);
    QVERIFY2(after.bytes < before.bytes + rounds, "a byte a round, or more, is lost");
    QCOMPARE(after.descriptors, before.descriptors);
    QCOMPARE(after.threads, before.threads);
}

void tst_Rounds::embedded()
{
    nothingGrows([] {
        EmbeddedManager manager;
        Service service(QStringLiteral("round"), manager.backend());
        service.setQuitOnStopped(false);
        int pauses = 0;
        connect(&service, &Service::pausePending, &service, [&] { ++pauses, service.nextState(); });
        service.start();
        manager.start();
        for (const Control control :
             {Control::ParamChange, Control::Pause, Control::Continue, Control::UserFirst, Control::Stop}) {
            manager.advance(1s);
            manager.control(control);
        }
        manager.advance(2s);
        QCoreApplication::processEvents();
        return pauses == 1 && manager.status().state == State::Stopped;
    });
}

void tst_Rounds::systemd()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("notify")));
    const int manager = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    QCOMPARE(bind(manager, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const auto received = [manager](const QByteArray &word) {
        return QTest::qWaitFor(
            [&] {
                char datagram[4096];
                const ssize_t size = recv(manager, datagram, sizeof datagram, MSG_DONTWAIT);
                return size > 0 && QByteArray(datagram, size).contains(word);
            },
            30'000);
    };
    removeQtTestHandlers();
    nothingGrows([&] {
        qputenv("NOTIFY_SOCKET", path); // the backend takes it out
        Service service(QStringLiteral("round"), Backend::create());
        service.setQuitOnStopped(false);
        if (!service.start() || service.backendName() != u"systemd" || !received("READY=1"))
            return false;
        raise(SIGTERM);
        return received("STOPPING=1") && QTest::qWaitFor([&] { return service.state() == State::Stopped; }, 30'000);
    });
    close(manager);
}

QTEST_GUILESS_MAIN(tst_Rounds)
#include "tst_rounds.moc"
