// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backends/embedded/embeddedbackend_p.h"

namespace QtDaemon {

/*
    The keyboard and the interrupt key of the console that the program runs on. A second interrupt ends the process, even if
    the event loop hangs.
*/
class Terminal : public QObject
{
    Q_OBJECT
public:
    static std::unique_ptr<Terminal> create(QString *error); // null: `error` has the reason
    virtual void listen() = 0; // nothing is emitted before this call

Q_SIGNALS:
    void typed(const QByteArray &bytes);
    void inputEnded();
    void interrupted(); // Ctrl+C, or a signal that ends a foreground program
};

// An EmbeddedManager driven by the terminal.
class ConsoleBackend : public EmbeddedBackend
{
    Q_OBJECT
public:
    explicit ConsoleBackend(std::unique_ptr<EmbeddedManager> manager = std::make_unique<EmbeddedManager>());
    ~ConsoleBackend() override;

    QString name() const override { return QStringLiteral("console"); }
    bool start(const QString &serviceName) override;

private:
    void listen();
    void read(const QByteArray &typed);
    void runCommand(const QString &line);
    bool send(Control control); // true: the control was accepted
    void systemShutdown(const QStringList &arguments);
    void userControl(const QStringList &arguments);
    void show(const QString &sentence) const;
    void showChange(const Status &status);
    void showStatus() const;

    std::unique_ptr<EmbeddedManager> const m_manager;
    std::unique_ptr<Terminal> m_terminal;
    QByteArray m_unfinishedLine;
    QString m_serviceName;
    Status m_shown;
};

} // namespace QtDaemon
