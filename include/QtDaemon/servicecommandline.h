// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/servicedescription.h>

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace QtDaemon {

class ServiceCommandLinePrivate;

/*!
    \brief The verbs with which a program installs, controls and watches itself as a service.
    \code
    QCoreApplication app(argc, argv);
    QtDaemon::ServiceDescription description;
    description.name = "heartbeat";
    QtDaemon::ServiceCommandLine commandLine(description);
    if (const auto exitCode = commandLine.exec())
        return *exitCode;
    // No verb, or run: the program is the service.
    \endcode

    Only the first argument is looked at: it is exactly a verb, or nothing was said to this class. Every other argument,
    \c --help and \c -v among them, is the program's own, and \c{heartbeat help} lists the verbs. A program with
    arguments that could be verbs puts these behind a word, see setPrefix().

    Without --user a service that the machine's manager does not have is looked for with the user's. On a terminal
    there are colours (but for NO_COLOR) and a progress bar; into a pipe plain lines go, and with --json one JSON object
    a line.

    \c status exits with 0 (running), 3 (stopped) or 4 (not installed, or not to be found out); the other verbs with 0,
    1 (failed), 2 (wrong usage), 4 (no right to do it), 5 (not installed) or 7 (not running): LSB Core, "Init Script Actions".
*/
class QTDAEMON_EXPORT ServiceCommandLine
{
public:
    /*!
        \brief An empty name is that of the program, an empty program this one.

        This one as it was typed: a link that names the present version is kept. In an AppImage it is that file.
    */
    explicit ServiceCommandLine(const ServiceDescription &description);
    ~ServiceCommandLine();

    /*! \brief Puts the verbs behind \a word: \c{prog service install} with "service". The installed service has it too. */
    void setPrefix(const QString &word);

    /*! \brief Changes the description that install is about to use. It gets the arguments that the service will run with. */
    using Prepare = std::function<void(ServiceDescription &description, const QStringList &arguments)>;
    /*!
        \brief Has \a prepare run before install, and install --dry-run.

        So rights can follow the arguments: a folder named there goes into ServiceDescription::writablePaths.
    */
    void setPrepare(const Prepare &prepare);

    /*! \brief The verbs and their options, for the program's own help. */
    QString helpText() const;

    /*!
        \brief Does what the verb in \a arguments asks for, in an event loop of its own, and returns what to exit with.

        Nothing when there is no verb, or run. Prints and reads nothing then. It takes a QCoreApplication.
    */
    std::optional<int> exec(const QStringList &arguments = QCoreApplication::arguments());
    /*! \brief After exec() returned nothing: the arguments that are the program's own. What install gives a service is here too.
     */
    QStringList serviceArguments() const;

private:
    Q_DISABLE_COPY_MOVE(ServiceCommandLine)
    const std::unique_ptr<ServiceCommandLinePrivate> d;
};

} // namespace QtDaemon
