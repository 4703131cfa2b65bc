// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "machine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Shared by the tests of the installer: the program "installer", and the files that it leaves behind.
class InstallerTest : public SystemdTest
{
protected:
    struct Reply
    {
        int error = -1;
        QString text;
        QMap<QString, QStringList> changes; // before and after, by setting
    };

    const QString probe = QStringLiteral("/opt/qtdaemon/libexec/qtdaemon/probe");
    QStringList m_environment; // of the installer

    static void managers()
    {
        QTest::addColumn<bool>("user");
        QTest::newRow("system") << false;
        QTest::newRow("user") << true;
    }
    // Selects one of the two managers.
    void use(bool user)
    {
        m_user = user;
        m_environment.clear();
        if (!user) { // hides the companion unit that was installed with probe.service
            QCOMPARE(machine->run({"mount", "-t", "tmpfs", "none", "/opt/qtdaemon/lib/systemd/system"}).code, 0);
            return;
        }
        QVERIFY(machine->startUserManager());
        QCOMPARE(machine->run(asWho() + QStringList{"mkdir", "-p", folder()}).code, 0);
    }
    void use()
    {
        QFETCH(bool, user);
        use(user);
    }
    bool isUser() const { return m_user; }
    QString folder() const
    {
        return m_user ? QStringLiteral("/tmp/.config/systemd/user") : QStringLiteral("/etc/systemd/system");
    }

    QStringList asWho() const
    {
        return (m_user ? Machine::asNobody : QStringList{"env", "XDG_RUNTIME_DIR=/run/user/nobody"}) + QStringList("HOME=/tmp");
    }
    QStringList installer(const QString &verb, const QJsonObject &description, const QString &name,
                          const QStringList &options = {}) const
    {
        QStringList command = asWho() + m_environment + QStringList{"/opt/qtdaemon/libexec/qtdaemon/installer"} + options;
        if (m_user)
            command << "--user";
        return command << "--" << name << verb << QString::fromUtf8(QJsonDocument(description).toJson());
    }
    static Reply parse(const QByteArray &output)
    {
        const QJsonDocument json = QJsonDocument::fromJson(output);
        if (!json.isArray())
            return {json["error"].toInt(-1), json["text"].toString(QString::fromUtf8(output)), {}};
        Reply reply{0, {}, {}};
        const QJsonArray changes = json.array();
        for (const auto &change : changes)
            reply.changes.insert(change[0].toString(), {change[1].toString(), change[2].toString()});
        return reply;
    }
    Reply request(const QString &verb, const QJsonObject &description = {}, const QString &name = QStringLiteral("heartbeat"),
                  const QStringList &options = {}) const
    {
        return parse(machine->run(installer(verb, description, name, options)).output);
    }
    Machine::Answer systemctl(const QStringList &arguments) const { return machine->systemctl(arguments); }
    QByteArray show(const QString &property) const { return machine->show(property, QStringLiteral("heartbeat")); }

    // What is in the unit folder: names, targets of links and contents.
    QByteArray files() const
    {
        const QString list = "cd '%1' && find . -printf '%p %l\\n' | sort && find . -type f | sort | xargs -r cat";
        return machine->run({"sh", "-c", list.arg(folder())}).output;
    }

private:
    bool m_user = false;
};
