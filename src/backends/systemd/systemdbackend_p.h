// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backends/unix/unixsignals_p.h"
#include "core/servicerecord_p.h"
#include "descriptorstore_p.h"
#include "notifysocket_p.h"

#include <QtDaemon/backend.h>

#include <QTimer>

#include <memory>
#include <optional>

namespace QtDaemon {

// systemd's side: signals come in as controls, statuses go out as datagrams.
class SystemdBackend : public Backend
{
    Q_OBJECT
public:
    SystemdBackend();

    QString name() const override { return QStringLiteral("systemd"); }
    bool start(const QString &serviceName) override;
    bool takeMessage(Message *message) override { return m_record.take(message); }
    void report(const Status &status) override { m_record.report(status); }
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
        QString inPlaceOf;
    };
    void receive(int signalNumber);
    void post(const Message &message);
    void stop();
    QByteArray stoppingOnce();
    void reload();
    QByteArray newText(Status status); // empty: it is as before
    void tell(const Status &status);
    void notify(const QByteArray &message);

    std::unique_ptr<NotifySocket> m_socket;
    std::unique_ptr<UnixSignals> m_signals;
    DescriptorStore m_store;
    QTimer m_watchdog;
    QByteArrayList m_shutdownFlags;
    QString m_text; // told
    bool m_ready = false;
    bool m_toldStopping = false;
    bool m_stopping = false; // SIGTERM has come; the SIGCONT that systemd sends after it means nothing
    int m_reloads = 0; // begun and not done
    std::optional<Refusal> m_refusal; // of the last reload, until the service has another text
    ServiceRecord m_record{[this](const Status &status) { tell(status); }};
};

} // namespace QtDaemon
