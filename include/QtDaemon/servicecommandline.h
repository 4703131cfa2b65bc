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

    Only the first argument counts: unless it is exactly a verb, exec() does nothing. Every other argument, including \c --help
    and \c -v, is the program's own; \c{heartbeat help} lists the verbs. A program with arguments that could be verbs puts the
    verbs behind a prefix; see setPrefix().

    Without --user, a service that the system's manager does not have is looked up in the user's. A terminal gets colors (unless
    NO_COLOR is set) and a progress bar; a pipe gets plain lines. With --json each line is a JSON object.

    \c status exits with 0 (running), 3 (stopped) or 4 (not installed, or unknown); the other verbs exit with 0, 1 (failed),
    2 (wrong usage), 4 (insufficient privileges), 5 (not installed) or 7 (not running), as in LSB Core, "Init Script Actions".
*/
class QTDAEMON_EXPORT ServiceCommandLine
{
public:
    /*!
        \brief \a description is what the verb install installs.

        An empty name is replaced by that of the program, an empty program by the path that this program was started by, so that
        a link to the current version is kept. In an AppImage it is the path of the AppImage.
    */
    explicit ServiceCommandLine(const ServiceDescription &description);
    ~ServiceCommandLine(); //!< no verb is running at this point: exec() returns only after it has ended

    /*!
        \brief Puts the verbs behind \a word: \c{prog service install} with "service". The installed service is started with it.
    */
    void setPrefix(const QString &word);

    /*! \brief Changes \a description before it is installed. \a arguments are those that the service will run with. */
    using Prepare = std::function<void(ServiceDescription &description, const QStringList &arguments)>;
    /*!
        \brief Runs \a prepare before install and install --dry-run.

        The service's rights can thus depend on its arguments: a folder among them can be added to
        ServiceDescription::writablePaths.
    */
    void setPrepare(const Prepare &prepare);

    /*! \brief The verbs and their options, for the program's own help. */
    QString helpText() const;

    /*!
        \brief Executes the verb in \a arguments, in an event loop of its own, and returns the exit code for the process.

        Without a verb, or with run, it returns std::nullopt, and neither prints nor reads anything. It needs a
        QCoreApplication.
    */
    std::optional<int> exec(const QStringList &arguments = QCoreApplication::arguments());
    /*! \brief When exec() has returned std::nullopt: the program's own arguments, or those that install gave the service. */
    QStringList serviceArguments() const;

private:
    Q_DISABLE_COPY_MOVE(ServiceCommandLine)
    const std::unique_ptr<ServiceCommandLinePrivate> d;
};

} // namespace QtDaemon
