// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "output_p.h"

#include <QtDaemon/servicecommandline.h>
#include <QtDaemon/servicecontroller.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace QtDaemon {

struct LogQuery;

// servicecommandline.cpp parses the command line, verbs.cpp and others carry it out, help.cpp explains it.
class ServiceCommandLinePrivate
{
    Q_DECLARE_TR_FUNCTIONS(QtDaemon::ServiceCommandLine)
public:
    struct Verb
    {
        const char *name;
        const char *arguments; // as the help shows them
        int least; // number of arguments
        int most;
        const char *options; // accepted ones, separated by spaces
        const char *help;
        int (ServiceCommandLinePrivate::*act)();

        static constexpr int anyNumber = 1 << 20;
    };
    struct Option
    {
        const char *name = "";
        const char *value = ""; // as the help shows it; empty: the option takes none
        const char *help = "";
        char letter = 0; // its short form; 0: none

        bool goesWith(const Verb &verb) const;
    };
    static const std::vector<Verb> &verbs();
    static const std::vector<Option> &options();

    explicit ServiceCommandLinePrivate(const ServiceDescription &serviceDescription);
    std::optional<int> exec(const QStringList &arguments);
    QString helpText() const;

    ServiceDescription description;
    QString prefix;
    ServiceCommandLine::Prepare prepare;
    QStringList serviceArguments;

    template <typename Value> static Value resultOf(const QFuture<Value> &future)
    {
        if (future.resultCount() > 0)
            return future.result();
        return {Error::InternalError, // the future was cancelled
                tr("The thread that connects to the service manager cannot be started. End other programs, or raise the limit on "
                   "processes (TasksMax=, ulimit -u)."),
                {}};
    }

private:
    static const Verb *find(const QString &name);
    int unknownVerb(const QString &name);
    int execVerb(const Verb &verb, const QStringList &words);
    int wrongOption(const Verb &verb, const QString &option);
    int wrongUsage(const QString &sentence);
    QString helpText(const Verb &verb) const;
    QString optionsText(const Verb *verb) const; // null: all options
    QString programName() const;
    QString command() const; // as it is typed before a verb

    int install();
    int uninstall();
    int start();
    int stop();
    int restart();
    int pause();
    int resume();
    int reload();
    int control();
    int status();
    int list();
    int doctor();
    int logs();
    std::optional<int> logQuery(LogQuery *result);
    int help();
    int completion();

    // LSB Core, "Init Script Actions".
    enum ActionExit { Done = 0, Failed = 1, NoRight = 4, NotInstalled = 5, NotRunning = 7 };

    using Info = ServiceResult<ServiceInfo>;
    using Changes = ServiceResult<QList<ServiceChange>>;

    void connectToManager();
    int finish(const Info &answer, State wanted, const QString &doing, const QString &done);
    int change(ServiceController::Answer (ServiceController::*request)(), State wanted, const QString &doing,
               const QString &done);
    // These wait and show the progress meanwhile, beginning with `now`.
    Info follow(const ServiceController::Answer &request, const Status &now, const QString &doing,
                QDeadlineTimer limit = QDeadlineTimer::Forever); // WaitTimeout when it expires
    Info waitFor(State wanted, const Status &now, const QString &doing);
    void showFinding(const ServiceFinding &finding);
    int showFindings(int exitCode); // those that are not good, after an installation
    int showChanges(const Changes &changes, const QString &done); // one by one
    int report(const Changes &changes, const QString &done);
    int report(const Info &answer, const QString &done, Output::Color color = Output::Color::Plain);
    void showStatus(const ServiceInfo &info);
    int fail(Error error, const QString &sentence);
    int milliseconds() const; // of --timeout; -1: none

    // Runs an event loop until the future has finished; false: the limit has expired.
    template <typename Value> static bool awaitEnd(const QFuture<Value> &future, QDeadlineTimer limit)
    {
        QEventLoop loop;
        QFutureWatcher<Value> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!limit.isForever())
            QTimer::singleShot(limit.remainingTime(), &loop, &QEventLoop::quit);
        if (!future.isFinished())
            loop.exec();
        return future.isFinished();
    }
    template <typename Value> static Value await(const QFuture<Value> &future)
    {
        awaitEnd(future, QDeadlineTimer::Forever);
        return resultOf(future);
    }

    QCommandLineParser m_parser;
    QStringList m_arguments; // of the verb
    Output m_output;
    QDeadlineTimer m_deadline = QDeadlineTimer::Forever; // of --timeout
    std::unique_ptr<ServiceController> m_controller;
    bool m_isUser = false; // m_controller is for the user's manager
};

} // namespace QtDaemon
