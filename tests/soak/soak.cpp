// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// soak SECONDS [SEED]: sends mixed controls to a service for that long. It provides the notify socket itself, and checks after
// each control that what was acknowledged was answered; at the end none of the service's resources may have grown.

#include "holdings.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <csignal>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>

constexpr int samples = 21; // before and after; the median counts
constexpr int controlsPerSample = 20;

class Soak
{
public:
    explicit Soak(quint32 seed)
        : m_random(seed)
    {
    }
    void start();
    void fillSocket();
    void control();
    Holdings median();
    void stop();

    qint64 controls = 0;

private:
    bool hasPendingSignal() const;
    void awaitNoPendingSignal();
    void send(int signalNumber);
    void await(const QByteArray &line);
    void awaitCounts();

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    QProcess m_service;
    int m_socket = -1;
    QByteArrayList m_lines; // received, but not yet examined
    bool m_paused = false;
    int m_userControls = 0;
    int m_reloads = 0;
};

void Soak::start()
{
    const QByteArray path = QFile::encodeName(m_folder.filePath(QStringLiteral("notify")));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    m_socket = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail(QStringLiteral("the notify socket cannot be bound"));

    m_service.setEnvironment(QProcess::systemEnvironment()
                             << "NOTIFY_SOCKET=" + QFile::decodeName(path) << "WATCHDOG_USEC=20000" << sanitizerOptions);
    m_service.setProcessChannelMode(QProcess::ForwardedChannels);
    m_service.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); }); // ends the service when this program fails
    m_service.start(QStringLiteral(SERVICE_PROGRAM), QStringList());
    if (!m_service.waitForStarted())
        fail(QStringLiteral("the service does not start"));
    await("READY=1");
}

// Sends one control, or a burst of user controls; the kernel queues only those.
void Soak::control()
{
    awaitNoPendingSignal();
    switch (m_random.bounded(4)) {
    case 0:
        for (int burst = m_random.bounded(1, 20); burst > 0; --burst) {
            send(SIGRTMIN + m_random.bounded(SIGRTMAX - SIGRTMIN + 1));
            ++m_userControls;
        }
        awaitCounts();
        break;
    case 1:
        send(SIGHUP);
        send(SIGCONT); // as systemd does
        ++m_reloads;
        await("RELOADING=1");
        awaitCounts();
        await("READY=1");
        break;
    case 2:
        send(m_paused ? SIGCONT : SIGTSTP);
        m_paused = !m_paused;
        awaitCounts();
        break;
    case 3:
        await("WATCHDOG=1"); // no control, only a pause
        break;
    }
}

// Sends more datagrams than the socket of any system holds.
void Soak::fillSocket()
{
    for (int i = 0; i < 1000; ++i) {
        send(SIGRTMIN);
        ++m_userControls;
    }
    awaitCounts();
}

bool Soak::hasPendingSignal() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_service.processId()));
    if (!status.open(QIODevice::ReadOnly))
        fail(QStringLiteral("the service has gone"));
    const QByteArray lines = status.readAll();
    const qsizetype pending = lines.indexOf("\nShdPnd:\t") + 9;
    constexpr quint64 standard = 0x7fffffff;
    return lines.mid(pending, 16).toULongLong(nullptr, 16) & standard;
}

// Of two pending signals the lower number is delivered first, and several of one number are merged: the SIGCONT of the last
// reload must have been received before the next signal is sent.
void Soak::awaitNoPendingSignal()
{
    const QDeadlineTimer deadline(patience);
    while (hasPendingSignal()) {
        if (deadline.hasExpired())
            fail(QStringLiteral("a signal is not taken, after control %1").arg(controls));
    }
}

void Soak::send(int signalNumber)
{
    if (kill(pid_t(m_service.processId()), signalNumber) != 0)
        fail(QStringLiteral("the service has gone"));
    ++controls;
}

void Soak::awaitCounts()
{
    await(QStringLiteral("STATUS=%1%2 controls, %3 reloads")
              .arg(m_paused ? QStringLiteral("Paused: ") : QString())
              .arg(m_userControls)
              .arg(m_reloads)
              .toLatin1());
}

void Soak::await(const QByteArray &line)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const qsizetype at = m_lines.indexOf(line);
        if (at >= 0) {
            m_lines.remove(0, at + 1);
            return;
        }
        pollfd waiting{m_socket, POLLIN, 0};
        char datagram[4096];
        if (poll(&waiting, 1, int(deadline.remainingTime())) <= 0)
            fail(QStringLiteral("no answer \"%1\" to control %2").arg(QString::fromLatin1(line)).arg(controls));
        const ssize_t size = recv(m_socket, datagram, sizeof datagram, 0);
        m_lines += QByteArray(datagram, size).trimmed().split('\n');
    }
}

Holdings Soak::median()
{
    QList<qint64> resident;
    QList<qint64> descriptors;
    QList<qint64> threads;
    for (int i = 0; i < samples; ++i) {
        for (int j = 0; j < controlsPerSample; ++j)
            control();
        const Holdings now = holdingsOf(m_service.processId());
        resident += now.resident;
        descriptors += now.descriptors;
        threads += now.threads;
    }
    for (QList<qint64> *list : {&resident, &descriptors, &threads})
        std::sort(list->begin(), list->end());
    return {resident[samples / 2], descriptors[samples / 2], threads[samples / 2]};
}

void Soak::stop()
{
    send(SIGTERM);
    await("STOPPING=1");
    await("EXIT_STATUS=0");
    if (!m_service.waitForFinished(patience) || m_service.exitStatus() != QProcess::NormalExit || m_service.exitCode() != 0)
        fail(QStringLiteral("the service did not end well"));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const qint64 seconds = app.arguments().value(1).toLongLong();
    const QString given = app.arguments().value(2);
    const quint32 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    QTextStream out(stdout);
    out << "soak: " << seconds << " s, seed " << seed << Qt::endl;

    Soak soak(seed);
    soak.start();
    soak.fillSocket(); // first, because the code and memory that this takes may be needed later, or not
    soak.median(); // warms up
    const Holdings before = soak.median();
    for (const QDeadlineTimer end(std::chrono::seconds{seconds}); !end.hasExpired();)
        soak.control();
    const Holdings after = soak.median();
    soak.stop();

    out << "soak: " << soak.controls << " controls, RSS " << before.resident << " -> " << after.resident << " kB, descriptors "
        << before.descriptors << " -> " << after.descriptors << ", threads " << before.threads << " -> " << after.threads
        << Qt::endl;
    if (after.resident > before.resident + tolerance || after.descriptors > before.descriptors || after.threads > before.threads)
        fail(QStringLiteral("the service has grown"));
    return 0;
}
