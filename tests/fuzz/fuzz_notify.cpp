// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Any environment of a unit, and any statuses reported: what reaches the notify socket is what systemd reads. systemd drops
// a datagram that is longer than 4096 bytes or contains a NUL (see its manager_dispatch_notify_fd()).

#include "fuzz.h"

#include "backends/systemd/systemdbackend_p.h"
#include "backends/unix/environment_p.h"
#include "core/statustext_p.h"

#include <QSet>

#include <sys/un.h>
#include <unistd.h>

using namespace QtDaemon;

static QByteArray ownAddress()
{
    return "@qtdaemon-fuzz-" + QByteArray::number(getpid());
}

static int openSocket()
{
    sockaddr_un bound{};
    bound.sun_family = AF_UNIX;
    const QByteArray address = ownAddress();
    memcpy(bound.sun_path + 1, address.constData() + 1, size_t(address.size()) - 1);
    const int opened = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const socklen_t length = socklen_t(offsetof(sockaddr_un, sun_path)) + socklen_t(address.size());
    REQUIRE(bind(opened, reinterpret_cast<const sockaddr *>(&bound), length) == 0);
    return opened;
}

static bool isNumber(const QByteArray &value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

static void readLine(const QByteArray &line)
{
    const QByteArray key = line.left(line.indexOf('='));
    const QByteArray value = line.mid(key.size() + 1);
    static const QSet<QByteArray> flags{"READY", "STOPPING", "RELOADING", "WATCHDOG", "FDSTORE", "FDSTOREREMOVE"};
    if (flags.contains(key))
        REQUIRE(value == "1");
    else if (key == "FDNAME")
        REQUIRE(!value.isEmpty() && value.size() <= 255 && !value.contains(':'));
    else if (key == "STATUS")
        REQUIRE(QString::fromUtf8(value).toUtf8() == value);
    else
        REQUIRE((key == "EXIT_STATUS" || key == "EXTEND_TIMEOUT_USEC" || key == "MONOTONIC_USEC") && isNumber(value));
}

static QByteArrayList datagrams()
{
    static const int theSocket = openSocket();
    QByteArrayList all;
    char buffer[65536];
    for (ssize_t got = 0; (got = recv(theSocket, buffer, sizeof buffer, 0)) >= 0;) {
        const QByteArray datagram(buffer, got);
        REQUIRE(datagram.size() <= 4096 && datagram.endsWith('\n') && !datagram.contains('\0'));
        const QByteArrayList lines = datagram.chopped(1).split('\n');
        for (const QByteArray &line : lines)
            readLine(line);
        all += datagram;
    }
    return all;
}

// Unsets the variable, or sets it to `good` or to any bytes.
static void setVariable(FuzzedDataProvider &data, const char *name, const QByteArray &good)
{
    qunsetenv(name);
    if (data.ConsumeBool())
        qputenv(name, data.ConsumeBool() ? good : bytes(data, 200));
}

static void environment(FuzzedDataProvider &data)
{
    const QByteArray pid = QByteArray::number(getpid());
    setVariable(data, "NOTIFY_SOCKET", ownAddress());
    setVariable(data, "WATCHDOG_PID", pid);
    setVariable(data, "WATCHDOG_USEC", "20000000");
    setVariable(data, "LISTEN_PID", pid);
    setVariable(data, "LISTEN_FDS", "1");
    setVariable(data, "LISTEN_FDNAMES", "http");
    setVariable(data, "LISTEN_PIDFDID", "12345");
    setVariable(data, "FDSTORE", "2");
    REQUIRE(takeListenDescriptors().size() <= 1024);
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES", "LISTEN_PIDFDID"})
        REQUIRE(!qEnvironmentVariableIsSet(name));
}

static Status nextStatus(FuzzedDataProvider &data)
{
    Status status;
    status.state = State(data.ConsumeIntegralInRange<quint32>(2, 7));
    status.checkPoint = data.ConsumeIntegral<quint32>();
    status.waitHint = data.ConsumeIntegral<quint32>();
    status.text = text(data, 6000);
    return status;
}

// A controller reads the state of the service and its text, never a state that the text merely resembles.
static void readsBack(const Status &status)
{
    const Status read = readStatusText(QString::fromUtf8(statusText(status).toUtf8()));
    REQUIRE(read.state == State::NotReady || read.state == status.state);
    const bool hasFigures = read.state != State::NotReady && read.state != State::Paused;
    REQUIRE(!hasFigures || (read.checkPoint == status.checkPoint && read.waitHint == status.waitHint));
    QString line = status.text;
    for (QChar &c : line)
        c = c < u' ' || c == QChar(0x7f) || c == QChar::ByteOrderMark ? u' ' : c;
    REQUIRE(read.text == QString::fromUtf8(line.simplified().toUtf8()) || (line.size() > 1000 && read.text.size() >= 1000));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    FuzzedDataProvider data(input, size);
    environment(data);
    const bool isOwnSocket = qgetenv("NOTIFY_SOCKET") == ownAddress();

    bool stopping = false;
    bool stopped = false;
    QByteArrayList sent;
    {
        SystemdBackend backend;
        REQUIRE(backend.start(QStringLiteral("fuzzed")));
        for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC", "FDSTORE"})
            REQUIRE(!qEnvironmentVariableIsSet(name));
        for (int steps = 0; data.remaining_bytes() > 0 && steps < 30; ++steps) {
            switch (data.ConsumeIntegralInRange(0, 4)) {
            case 0:
                backend.extendTimeout(data.ConsumeIntegralInRange(0, std::numeric_limits<int>::max()));
                break;
            case 1:
                backend.storeDescriptor(text(data, 300), data.ConsumeIntegralInRange(-1, 3));
                break;
            case 2:
                backend.removeDescriptor(text(data, 300));
                break;
            case 3:
                backend.handled({Control::ParamChange, 0, {}});
                break;
            default:
                Status status = nextStatus(data);
                if (stopping) // a Service reports nothing else afterwards
                    status.state = State::StopPending;
                stopping = status.state == State::StopPending;
                readsBack(status);
                backend.report(status);
            }
            sent += datagrams(); // at once, because the socket holds few
        }
        stopped = data.ConsumeBool();
        if (stopped)
            backend.report(Status());
    }
    sent += datagrams();
    REQUIRE(!isOwnSocket || !stopped || sent.join().count("EXIT_STATUS=") == 1);
    REQUIRE(sent.join().count("READY=1\n") <= 1);
    REQUIRE(sent.join().count("STOPPING=1\n") <= 1);
    return 0;
}
