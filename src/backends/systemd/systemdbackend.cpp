// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemdbackend_p.h"

#include "backends/unix/environment_p.h"
#include "core/logging_p.h"
#include "core/statemachine_p.h"
#include "core/statustext_p.h"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

// The files that the companion unit writes when the system, or the user's session, goes down; see UnitText::companionText().
static QByteArrayList shutdownFlags()
{
    QByteArrayList flags{"/run/qtdaemon/shutdown"};
    if (const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR"); runtime.startsWith('/'))
        flags += runtime + "/qtdaemon/shutdown";
    return flags;
}

// Plain system calls, because there is nearly always nothing to read. Only a regular file counts: a FIFO could block.
static QByteArray systemShutdown(const QByteArrayList &flags)
{
    QByteArray result;
    for (const QByteArray &path : flags) {
        const int flag = open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
        if (flag < 0)
            continue;
        struct stat status = {};
        char kind[64];
        const bool isFile = fstat(flag, &status) == 0 && S_ISREG(status.st_mode);
        const ssize_t size = isFile && result.isEmpty() ? read(flag, kind, sizeof kind) : 0;
        close(flag);
        result += QByteArray(kind, qMax<ssize_t>(size, 0)).trimmed();
    }
    return result;
}

static QByteArray line(const char *key, qint64 value)
{
    return QByteArray(key) + '=' + QByteArray::number(value) + '\n';
}

// When systemd 262 reads READY=1 of a Type=notify-reload service that no longer handles SIGHUP, it fails the service.
SystemdBackend::~SystemdBackend()
{
    const bool endsByItself = m_sent != Sent::Nothing && !m_stopping;
    if (m_socket && endsByItself && isMainProcessOfUnit())
        m_socket->waitUntilRead();
}

bool SystemdBackend::start(const QString &)
{
    if (const auto address = takeVariable("NOTIFY_SOCKET"))
        m_socket = std::make_unique<NotifySocket>(*address);
    m_store.limit = takeDescriptorLimit();
    m_signals = std::make_unique<UnixSignals>();
    m_error = m_signals->errorString();
    if (!m_error.isEmpty())
        return false;
    for (const int number : {SIGTERM, SIGINT, SIGCONT})
        m_signals->receive(number);
    m_signals->ignore(SIGTSTP); // a controller sees from /proc that no pause is accepted
    m_signals->receive(SIGHUP, UnixSignals::WhenIgnored::Receive); // so that a reload works under nohup
    connect(m_signals.get(), &UnixSignals::received, this, &SystemdBackend::receive);
    if (const qint64 microseconds = takeWatchdogInterval()) {
        m_watchdog.setTimerType(Qt::PreciseTimer);
        m_watchdog.setInterval(int(qBound(qint64(1), microseconds / 2000, qint64(60'000))));
        connect(&m_watchdog, &QTimer::timeout, this, [this] { notify("WATCHDOG=1\n"); });
    }
    m_shutdownFlags = shutdownFlags();
    begin();
    return true;
}

void SystemdBackend::expectUserControls()
{
    for (int number = SIGRTMIN; number <= SIGRTMAX; ++number)
        m_signals->receive(number);
}

void SystemdBackend::receive(int signalNumber)
{
    Message message;
    if (signalNumber == SIGTERM || signalNumber == SIGINT)
        message = stopMessage();
    else if (signalNumber == SIGHUP)
        message.control = Control::ParamChange;
    else if (signalNumber == SIGTSTP)
        message.control = Control::Pause;
    else if (signalNumber == SIGCONT && !m_stopping)
        message.control = Control::Continue;
    else if (signalNumber >= SIGRTMIN)
        message.control = Control(quint32(Control::UserFirst) + quint32(signalNumber - SIGRTMIN));
    else
        return;

    // systemctl waits for RELOADING=1 and READY=1 even if no slot reads the settings. But a READY=1 before the first Running
    // would complete the start.
    const bool isReload = message.control == Control::ParamChange && m_sent == Sent::Ready;
    if (isReload)
        beginReload();
    if (post(message) == Error::NoError)
        return;
    if (isReload)
        refused(message, {});
    else
        qCInfo(log, "%ls",
               qUtf16Printable(
                   tr("Control %1 was refused: the service does not accept it, or cannot accept it in its current state.")
                       .arg(quint32(message.control))));
}

// A service that does not accept a shutdown, for example because it is starting, gets a stop instead.
Message SystemdBackend::stopMessage()
{
    m_stopping = true;
    const AcceptedControls accepted = status().acceptedControls;
    if (accepted.testFlag(AcceptedControl::Stop)) // before the files are read, because that takes as long as everything else
        notify(stoppingOnce());
    const QByteArray kind = systemShutdown(m_shutdownFlags);
    if (!kind.isEmpty() && accepted.testFlag(AcceptedControl::Shutdown))
        return {Control::Shutdown, 0, kind};
    return {Control::Stop, 0, {}};
}

QByteArray SystemdBackend::stoppingOnce()
{
    m_watchdog.stop(); // a WATCHDOG=1 after STOPPING=1 would arm systemd's watchdog again
    return std::exchange(m_sent, Sent::Stopping) == Sent::Stopping ? QByteArray() : "STOPPING=1\n";
}

void SystemdBackend::beginReload()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    ++m_reloads;
    m_refusal.reset();
    notify("RELOADING=1\n" + line("MONOTONIC_USEC", qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000));
}

void SystemdBackend::handled(const Message &message)
{
    if (message.control != Control::ParamChange || m_reloads == 0 || --m_reloads > 0)
        return;
    notify("READY=1\n" + newText(status()));
}

void SystemdBackend::refused(const Message &message, const QString &reason)
{
    m_refusal = Refusal{refusedReloadText(reason), status().text};
    handled(message);
}

void SystemdBackend::extendTimeout(int milliseconds)
{
    notify(line("EXTEND_TIMEOUT_USEC", qint64(milliseconds) * 1000));
}

// The rule of systemd's fdname_is_valid(). systemd would silently store a descriptor with another name as "stored".
static bool isDescriptorName(const QString &name)
{
    const auto fits = [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u':'; };
    if (!name.isEmpty() && name.size() <= 255 && std::all_of(name.begin(), name.end(), fits))
        return true;
    warn(SystemdBackend::tr("\"%1\" cannot be the name of a stored descriptor: use 1 to 255 printable ASCII characters, without "
                            "colons or spaces.")
             .arg(name));
    return false;
}

bool SystemdBackend::storeDescriptor(const QString &name, int descriptor)
{
    if (!m_socket || !isDescriptorName(name) || !m_store.hasRoomFor(name, descriptor)
        || !m_socket->send("FDSTORE=1\nFDNAME=" + name.toUtf8() + '\n', descriptor))
        return false;
    m_store.add(name, descriptor);
    return true;
}

bool SystemdBackend::removeDescriptor(const QString &name)
{
    if (!m_socket || !isDescriptorName(name))
        return false;
    notify("FDSTOREREMOVE=1\nFDNAME=" + name.toUtf8() + '\n');
    m_store.remove(name);
    return true;
}

void SystemdBackend::sendStatus(const Status &status)
{
    if (status.acceptedControls.testFlag(AcceptedControl::PauseContinue))
        m_signals->receive(SIGTSTP);
    else if (StateMachine::offered(status.state, AcceptedControl::PauseContinue))
        m_signals->ignore(SIGTSTP);
    QByteArray message;
    if (status.state == State::Running && m_sent == Sent::Nothing) {
        m_sent = Sent::Ready;
        message += "READY=1\n";
        if (m_watchdog.interval() > 0) // systemd arms the watchdog with the first WATCHDOG=1, so none is sent before READY=1
            m_watchdog.start();
    }
    if (status.state == State::StopPending || status.state == State::Stopped)
        message += stoppingOnce();
    if (status.state == State::Stopped)
        message += line("EXIT_STATUS", status.exitCode == 0 ? 0 : status.serviceExitCode);
    notify(message + newText(status));
}

QByteArray SystemdBackend::newText(Status status)
{
    if (m_refusal && status.text == m_refusal->replacedText && status.state != State::Stopped)
        status.text = m_refusal->text;
    else
        m_refusal.reset();
    const QString text = statusText(status);
    return std::exchange(m_text, text) == text ? QByteArray() : "STATUS=" + text.toUtf8() + '\n';
}

void SystemdBackend::notify(const QByteArray &message)
{
    if (m_socket && !message.isEmpty())
        m_socket->send(message);
}

} // namespace QtDaemon
