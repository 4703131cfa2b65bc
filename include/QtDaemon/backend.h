// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <QStringList>

#include <memory>

namespace QtDaemon {

/*!
    \brief What a Service and its manager communicate through.

    The Service calls the virtual functions, all of them from its own thread. The signal activity() may be emitted from any
    thread and is only a hint: controls wait until takeMessage() takes them, and each cycle calls that, too.

    For a manager of your own derive from it. This one sends Stop alone:
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

        On Windows it is the SCM, and after ERROR_FAILED_SERVICE_CONTROLLER_CONNECT (1063) the console.
        On Linux it is systemd when SYSTEMD_EXEC_PID is this process or NOTIFY_SOCKET is set, and otherwise the console. A
        NOTIFY_SOCKET together with another process's SYSTEMD_EXEC_PID and a terminal as standard input was inherited, and is
        ignored. On other systems it is the console. The environment variable \c QTDAEMON_BACKEND (windows, systemd, console)
        overrides that. Control lists what each of them sends. Returns null when the backend cannot be used, with the reason in
        \a error.
    */
    static std::unique_ptr<Backend> create(QString *error = nullptr);

    virtual QString name() const = 0; //!< "windows", "systemd", "console", "embedded", or yours
    /*! \brief Begins to serve \a serviceName. Returns false when it cannot, and errorString() has the reason. */
    virtual bool start(const QString &serviceName) = 0;
    virtual QString errorString() const { return {}; } //!< why start() returned false: a sentence for people
    /*! \brief Returns whether the manager has started the service; until then the Service is NotReady. */
    virtual bool isReady() const { return true; }
    /*! \brief The arguments of StartService, which are not those of the command line. */
    virtual QStringList startArguments() const { return {}; }
    /*! \brief Moves the oldest waiting control into \a message. Returns false when there is none. */
    virtual bool takeMessage(Message *message) = 0;
    /*! \brief Reports \a status to the manager. What comes after Stopped is dropped. */
    virtual void report(const Status &status) = 0;

    /*! \brief Called when the slots of \a message have returned or, if they have extended it, nextState() has answered it. */
    virtual void handled(const Message &message) { Q_UNUSED(message) }
    /*!
        \brief Called instead of handled() when Service::refuse() was called with \a reason in a slot of \a message: the service
        goes on as it was.
    */
    virtual void refused(const Message &message, const QString &reason);
    /*! \brief Called when a slot for user controls is connected: on systemd they are real-time signals. */
    virtual void expectUserControls() { }
    /*! \brief Requests \a milliseconds more where no wait hint can: by EXTEND_TIMEOUT_USEC= on systemd. */
    virtual void extendTimeout(int milliseconds) { Q_UNUSED(milliseconds) }
    /*! \brief Stores \a descriptor under \a name for the next run. Returns false when it is not stored. */
    virtual bool storeDescriptor(const QString &name, int descriptor);
    /*! \brief Removes all that is stored under \a name. Returns false when the manager stores nothing. */
    virtual bool removeDescriptor(const QString &name);

Q_SIGNALS:
    /*! \brief Emitted from any thread when a control waits. */
    void activity();
};

} // namespace QtDaemon
