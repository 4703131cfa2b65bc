// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backends/managedbackend_p.h"
#include "backends/unix/unixsignals_p.h"
#include "descriptorstore_p.h"
#include "notifysocket_p.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace QtDaemon {

// The backend for systemd: signals come in as controls, statuses go out as datagrams.
class SystemdBackend : public ManagedBackend
{
    Q_OBJECT
public:
    ~SystemdBackend() override;

    QString name() const override { return QStringLiteral("systemd"); }
    bool start(const QString &serviceName) override;
    void handled(const Message &message) override;
    void refused(const Message &message, const QString &reason) override;
    void expectUserControls() override;
    void extendTimeout(int milliseconds) override;
    bool storeDescriptor(const QString &name, int descriptor) override;
    bool removeDescriptor(const QString &name) override;

private:
    struct Refusal
    {
        QString text;
        QString replacedText;
    };
    void receive(int signalNumber);
    Message stopMessage();
    QByteArray stoppingOnce();
    void beginReload();
    QByteArray newText(Status status); // empty: unchanged
    void sendStatus(const Status &status) override;
    void notify(const QByteArray &message);

    std::unique_ptr<NotifySocket> m_socket;
    std::unique_ptr<UnixSignals> m_signals;
    DescriptorStore m_store;
    QTimer m_watchdog;
    QByteArrayList m_shutdownFlags;
    QString m_text; // the last STATUS= sent
    enum class Sent { Nothing, Ready, Stopping } m_sent = Sent::Nothing; // READY=1, STOPPING=1
    bool m_stopping = false; // SIGTERM has arrived; the SIGCONT that systemd sends after it is ignored
    int m_reloads = 0; // begun but not finished
    std::optional<Refusal> m_refusal; // of the last reload, until the service has another text
};

} // namespace QtDaemon
