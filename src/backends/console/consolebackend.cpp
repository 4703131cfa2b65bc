// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "consolebackend_p.h"

#include "core/print_p.h"
#include "core/statemachine_p.h"

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTime>
#include <QTimer>

namespace QtDaemon {

static bool consoleIsInUse = false;

static QString reason(Error result)
{
    switch (result) {
    case Error::InvalidServiceControl:
        return ConsoleBackend::tr("the service does not accept it");
    case Error::CannotAcceptControl:
        return ConsoleBackend::tr("the service cannot accept it in its current state; try again when the state has settled");
    case Error::NotActive:
        return ConsoleBackend::tr("the service is stopped");
    default:
        return ConsoleBackend::tr("error %1").arg(quint32(result));
    }
}

template <typename Enum> static QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

ConsoleBackend::ConsoleBackend(std::unique_ptr<EmbeddedManager> manager)
    : EmbeddedBackend(*manager)
    , m_manager(std::move(manager))
{
}

ConsoleBackend::~ConsoleBackend()
{
    if (m_terminal)
        consoleIsInUse = false;
}

bool ConsoleBackend::start(const QString &serviceName)
{
    if (consoleIsInUse) {
        m_error = tr("A console serves one service at a time; \"%1\" needs another backend.").arg(serviceName);
        return false;
    }
    m_terminal = Terminal::create(&m_error);
    if (!m_terminal)
        return false;
    consoleIsInUse = true;
    m_serviceName = serviceName;
    // From the event loop: a command that was typed early must come after the service has reported what it accepts.
    QMetaObject::invokeMethod(this, &ConsoleBackend::listen, Qt::QueuedConnection);
    connect(m_manager.get(), &EmbeddedManager::statusChanged, this, &ConsoleBackend::showChange);
    return EmbeddedBackend::start(serviceName) && m_manager->start(QCoreApplication::arguments().mid(1)) == Error::NoError;
}

void ConsoleBackend::listen()
{
    connect(m_terminal.get(), &Terminal::typed, this, &ConsoleBackend::read);
    connect(m_terminal.get(), &Terminal::interrupted, this, [this] { send(Control::Stop); });
    connect(m_terminal.get(), &Terminal::inputEnded, this, [this] {
        read("\n");
        if (m_manager->status().state != State::Stopped)
            show(tr("End of input: no more commands. The service continues; Ctrl+C stops it."));
    });
    m_terminal->listen();
}

void ConsoleBackend::read(const QByteArray &typed)
{
    constexpr qsizetype longestLine = 4096; // the rest is dropped
    m_unfinishedLine.append(typed.constData(), typed.size());
    for (qsizetype end = m_unfinishedLine.indexOf('\n'); end >= 0; end = m_unfinishedLine.indexOf('\n')) {
        const QString line = QString::fromLocal8Bit(m_unfinishedLine.left(end));
        m_unfinishedLine.remove(0, end + 1);
        runCommand(line);
    }
    m_unfinishedLine.truncate(longestLine);
}

void ConsoleBackend::runCommand(const QString &line)
{
    QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    const QString command = words.takeFirst();
    if (command == QLatin1String("stop"))
        send(Control::Stop);
    else if (command == QLatin1String("pause"))
        send(Control::Pause);
    else if (command == QLatin1String("continue"))
        send(Control::Continue);
    else if (command == QLatin1String("reload"))
        send(Control::ParamChange);
    else if (command == QLatin1String("shutdown"))
        systemShutdown(words);
    else if (command == QLatin1String("user"))
        userControl(words);
    else if (command == QLatin1String("status"))
        showStatus();
    else if (command == QLatin1String("help"))
        show(tr("Commands: pause, continue, reload, shutdown [ms], user N (128 to 255), status, stop, help. Ctrl+C stops."));
    else
        show(tr("Unknown command \"%1\". Type help for a list of commands.").arg(command.left(60)));
}

bool ConsoleBackend::send(Control control)
{
    const Error result = m_manager->control(control);
    if (result == Error::NoError)
        return true;
    const QString what = StateMachine::isUser(control) ? QString::number(quint32(control)) : nameOf(control);
    show(tr("%1 was refused: %2.").arg(what, reason(result)));
    return false;
}

// When the system shuts down, it ends a process that has not stopped in time. The console only prints that.
void ConsoleBackend::systemShutdown(const QStringList &arguments)
{
    bool isNumber = true;
    const int limit = arguments.isEmpty() ? 0 : arguments.first().toInt(&isNumber);
    if (!isNumber || limit < 0) {
        show(tr("Invalid time \"%1\". Type shutdown, optionally followed by a time in milliseconds.").arg(arguments.first()));
        return;
    }
    if (send(Control::Shutdown) && limit > 0) {
        QTimer::singleShot(limit, this, [this, limit] {
            if (m_manager->status().state != State::Stopped)
                show(tr("Not stopped %1 ms after the shutdown: the system would end the process now.").arg(limit));
        });
    }
}

void ConsoleBackend::userControl(const QStringList &arguments)
{
    const auto control = Control(arguments.value(0).toUInt());
    if (StateMachine::isUser(control))
        send(control);
    else
        show(tr("Invalid user control \"%1\". Type user followed by a number from 128 to 255.").arg(arguments.value(0)));
}

void ConsoleBackend::showChange(const Status &status)
{
    if (status.state != m_shown.state)
        show(nameOf(status.state));
    if (status.text != m_shown.text && !status.text.isEmpty())
        show(status.text);
    if (status.state == State::Stopped && status.exitCode != 0)
        show(tr("Stopped with error %1, service exit code %2.").arg(status.exitCode).arg(status.serviceExitCode));
    m_shown = status;
}

void ConsoleBackend::showStatus() const
{
    const Status status = m_manager->status();
    const auto accepted = QMetaEnum::fromType<AcceptedControls>().valueToKeys(int(status.acceptedControls.toInt()));
    show(tr("%1, check point %2, wait hint %3 ms, accepts: %4")
             .arg(nameOf(status.state))
             .arg(status.checkPoint)
             .arg(status.waitHint)
             .arg(QString::fromLatin1(accepted)));
    if (!status.text.isEmpty())
        show(status.text);
}

void ConsoleBackend::show(const QString &sentence) const
{
    const QString time = QTime::currentTime().toString(QStringLiteral("HH:mm:ss.zzz "));
    printLine(stderr, time + m_serviceName + QStringLiteral(": ") + sentence);
}

} // namespace QtDaemon
