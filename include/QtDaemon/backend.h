// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QStringList>

#include <memory>

namespace QtDaemon {

/*!
    \brief The seam between a Service and whatever manages it.

    Virtuals go down, one signal comes up. The queue behind takeMessage() is the truth and activity()
    a hint: a Service that misses one still finds the control at its next cycle. All functions are
    called from the Service's thread; activity() may be emitted from any.

    A manager of your own, for one control:
    \code
    struct Supervisor : QtDaemon::Backend {
        QString name() const override { return "supervisor"; }
        bool start(const QString &) override { return m_pipe.open(QIODevice::ReadWrite); }
        bool takeMessage(QtDaemon::Message *m) override { m->control = Control::Stop; return m_pipe.getChar(nullptr); }
        void report(const QtDaemon::Status &s) override { m_pipe.putChar(char(s.state)); }
    };
    \endcode
*/
class QTDAEMON_EXPORT Backend : public QObject
{
    Q_OBJECT
public:
    /*!
        \brief The manager that started this process, or the console when none did.

        Windows: the SCM, and on ERROR_FAILED_SERVICE_CONTROLLER_CONNECT (1063) the console.
        Linux: systemd when SYSTEMD_EXEC_PID is this process or NOTIFY_SOCKET is set, else the console. A NOTIFY_SOCKET
        together with another's SYSTEMD_EXEC_PID and a terminal as standard input was inherited, and is ignored.
        Elsewhere: the console. The environment variable \c QTDAEMON_BACKEND (windows, systemd, console)
        overrides. Control lists what each of them sends. Returns null, and says why in \a error, when that one
        cannot be had.
    */
    static std::unique_ptr<Backend> create(QString *error = nullptr);

    virtual QString name() const = 0; //!< "windows", "systemd", "console", "embedded"
    /*! \brief Begins to serve \a serviceName. False: this manager did not start us. */
    virtual bool start(const QString &serviceName) = 0;
    /*! \brief Whether the manager has taken the service up; until then the Service is NotReady. */
    virtual bool isReady() const { return true; }
    /*! \brief What the manager was given to start the service with (StartService, not the command line). */
    virtual QStringList startArguments() const { return {}; }
    /*! \brief Hands out the oldest waiting control. False: there is none. */
    virtual bool takeMessage(Message *message) = 0;
    /*! \brief Tells the manager. Stopped is the last word; what comes after it is dropped. */
    virtual void report(const Status &status) = 0;

    /*! \brief The slots of \a message have returned, or nextState() has answered it where more time was asked for. */
    virtual void handled(const Message &message) { Q_UNUSED(message) }
    /*! \brief In the place of handled(): Service::refuse() was called, and the service goes on as it was. */
    virtual void refused(const Message &message, const QString &reason);
    /*! \brief From now on somebody listens to user controls: real-time signals, on systemd. */
    virtual void expectUserControls() { }
    /*! \brief The service asked for that much more time, where no wait hint says so: EXTEND_TIMEOUT_USEC. */
    virtual void extendTimeout(int milliseconds) { Q_UNUSED(milliseconds) }
    /*! \brief Keeps an open descriptor for the next run under \a name. False: this manager has no such store. */
    virtual bool storeDescriptor(const QString &name, int descriptor);
    virtual bool removeDescriptor(const QString &name);

Q_SIGNALS:
    /*! \brief "Poll me": emitted from any thread after a control was put in the queue. */
    void activity();
};

} // namespace QtDaemon
