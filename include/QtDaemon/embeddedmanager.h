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

    It refuses what the SCM refuses, with the SCM's codes (see ControlService), acknowledges a
    control before the event loop has seen it, and keeps what was reported. Time stands still but for
    advance(), so that a service's 45 s shutdown is tested in a millisecond:

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

    control(), status(), history() and isHung() are safe from any thread; start() and advance()
    belong to the Service's.
*/
class QTDAEMON_EXPORT EmbeddedManager : public QObject
{
    Q_OBJECT
public:
    explicit EmbeddedManager(QObject *parent = nullptr); //!< a child of \a parent; no service is started
    ~EmbeddedManager() override;

    /*! \brief A backend for one run of one Service; each run takes another. */
    std::unique_ptr<Backend> backend();

    /*! \brief Starts the service whose Service::start() has been called, with \a arguments: StartService. */
    Error start(const QStringList &arguments = {});

    /*!
        \brief Sends \a control: ControlService, and what the system alone may send, as
        Shutdown, PreShutdown, SessionChange, PowerEvent, DeviceEvent and TimeChange, with \a eventType and \a data.

        Success means that it is in the service's queue and that its pending state is in status().
    */
    Error control(Control control, quint32 eventType = 0, const QByteArray &data = {});

    Status status() const; //!< what QueryServiceStatusEx would answer now; before the first start its exitCode is 1077
    QList<Status> history() const; //!< the statuses reported since the last start(), oldest first: the newest 1000 of them

    /*!
        \brief Lets \a time pass: polls the Service once for each poll interval in it, and then compares wait hints with
        check points. The events posted to the Service are delivered before and after each poll. With a \a time of 0 they
        are only delivered.
    */
    void advance(std::chrono::milliseconds time);

    /*! \brief Returns whether a pending state has shown no check point for longer than its wait hint. */
    bool isHung() const;

Q_SIGNALS:
    void statusChanged(const QtDaemon::Status &status); //!< \a status was reported; from the thread that caused it
    void hung(); //!< once for each time that isHung() becomes true

private:
    friend class EmbeddedBackend;
    std::shared_ptr<EmbeddedManagerPrivate> const d;
};

} // namespace QtDaemon
