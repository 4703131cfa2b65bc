// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QStringList>

#include <memory>

namespace QtDaemon {

/*!
    \brief The connection between a Service and its manager.

    The Service calls all virtual functions from its own thread. The signal activity() may be emitted from any thread and is
    only a hint: controls wait until takeMessage() takes them, and each cycle calls that, too.

    Derive from this class to support a manager of your own. This one sends only Stop:
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
        \brief Returns the backend for the manager that started this process, or for the console when none did.

        On Windows it is the SCM or, after ERROR_FAILED_SERVICE_CONTROLLER_CONNECT (1063), the console. On Linux it is systemd
        when SYSTEMD_EXEC_PID is this process or NOTIFY_SOCKET is set, and otherwise the console. A NOTIFY_SOCKET is taken as
        inherited, and ignored, when SYSTEMD_EXEC_PID is another process and standard input is a terminal. On other systems it
        is the console. The environment variable \c QTDAEMON_BACKEND (windows, systemd, console) overrides that. Control lists
        what each manager sends. Returns null when the backend cannot be used, with the reason in \a error.
    */
    static std::unique_ptr<Backend> create(QString *error = nullptr);

    virtual QString name() const = 0; //!< "windows", "systemd", "console", "embedded", or yours
    /*! \brief Starts serving \a serviceName. Returns false when it cannot; errorString() then has the reason. */
    virtual bool start(const QString &serviceName) = 0;
    virtual QString errorString() const { return {}; } //!< why start() returned false: a sentence for people
    /*! \brief Returns whether the manager has started the service; until then the Service is NotReady. */
    virtual bool isReady() const { return true; }
    /*! \brief The arguments passed to StartService, which are not those of the command line. */
    virtual QStringList startArguments() const { return {}; }
    /*! \brief Moves the oldest waiting control into \a message. Returns false when there is none. */
    virtual bool takeMessage(Message *message) = 0;
    /*! \brief Reports \a status to the manager. Anything reported after Stopped is dropped. */
    virtual void report(const Status &status) = 0;

    /*! \brief Called when the slots of \a message have returned or, after a request for more time, nextState() answers it. */
    virtual void handled(const Message &message) { Q_UNUSED(message) }
    /*!
        \brief Called instead of handled() when Service::refuse() was called with \a reason in a slot of \a message: the service
        keeps running as before.
    */
    virtual void refused(const Message &message, const QString &reason);
    /*! \brief Called when a slot for user controls is connected: on systemd they are real-time signals. */
    virtual void expectUserControls() { }
    /*! \brief Requests \a milliseconds more from a manager without wait hints: by EXTEND_TIMEOUT_USEC= on systemd. */
    virtual void extendTimeout(int milliseconds) { Q_UNUSED(milliseconds) }
    /*! \brief Stores \a descriptor under \a name for the next run. Returns false when it is not stored. */
    virtual bool storeDescriptor(const QString &name, int descriptor);
    /*! \brief Removes everything stored under \a name. Returns false when the manager cannot store descriptors. */
    virtual bool removeDescriptor(const QString &name);

Q_SIGNALS:
    /*! \brief Emitted, from any thread, when a control is waiting. */
    void activity();
};

} // namespace QtDaemon
