// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/backend.h>

#include <QList>

#include <chrono>

namespace QtDaemon {

class EmbeddedManagerPrivate;

/*!
    \brief A service manager inside the program, with the rules of the Windows SCM and a clock of its own.

    It refuses what the SCM refuses, with the SCM's codes (see ControlService), acknowledges a control before the event loop has
    processed it, and keeps what was reported. Only advance() lets time pass, so that a shutdown of 45 s is tested in a
    millisecond:

    \code
    QtDaemon::EmbeddedManager manager;
    QtDaemon::Service service("heartbeat", manager.backend());
    service.start();
    manager.start();
    manager.advance(1s);                              // StartPending -> Running
    manager.control(QtDaemon::Control::Shutdown);
    manager.advance(45s);
    QCOMPARE(manager.status().state, QtDaemon::State::Stopped);
    \endcode

    control(), status(), history() and isHung() may be called from any thread, start() and advance()
    only from the thread of the Service.
*/
class QTDAEMON_EXPORT EmbeddedManager : public QObject
{
    Q_OBJECT
public:
    explicit EmbeddedManager(QObject *parent = nullptr); //!< a child of \a parent; no service is started
    ~EmbeddedManager() override;

    /*! \brief Returns a backend for one run of one Service; each run needs a new one. */
    std::unique_ptr<Backend> backend();

    /*! \brief Starts the service whose Service::start() has been called, with \a arguments, as StartService does. */
    Error start(const QStringList &arguments = {});

    /*!
        \brief Sends \a control, as ControlService does, or one that only the system may send: Shutdown, PreShutdown,
        SessionChange, PowerEvent, DeviceEvent and TimeChange, with \a eventType and \a data.

        Success means that the control is in the service's queue, and that status() has the pending state that it leads to.
    */
    Error control(Control control, quint32 eventType = 0, const QByteArray &data = {});

    Status status() const; //!< what QueryServiceStatusEx would return; before the first start its exitCode is 1077
    QList<Status> history() const; //!< the statuses reported since the last start(), at most the newest 1000, oldest first

    /*!
        \brief Lets \a time pass: polls the Service once for each poll interval in it, and then compares wait hints with
        check points. The events posted to the Service are delivered before and after each poll. With a \a time of 0 they are
        delivered without a poll.
    */
    void advance(std::chrono::milliseconds time);

    /*! \brief Returns whether a pending state has reported no new check point for longer than its wait hint. */
    bool isHung() const;

Q_SIGNALS:
    void statusChanged(const QtDaemon::Status &status); //!< \a status was reported; emitted in the thread that reported it
    void hung(); //!< emitted each time that isHung() becomes true

private:
    friend class EmbeddedBackend;
    std::shared_ptr<EmbeddedManagerPrivate> const d;
};

} // namespace QtDaemon
