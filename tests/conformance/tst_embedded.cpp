// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managed.h"
#include "recipe.h"
#include "table.h"

#include <QtDaemon/EmbeddedManager>

#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace QtDaemon;
using namespace std::chrono_literals;

// The EmbeddedManager's backend on a line that can be cut, as when the process of a service is killed.
class Line : public Backend
{
public:
    explicit Line(std::unique_ptr<Backend> end)
        : backend(std::move(end))
    {
        connect(backend.get(), &Backend::activity, this, &Backend::activity, Qt::DirectConnection);
    }
    QString name() const override { return QStringLiteral("embedded"); }
    bool start(const QString &serviceName) override { return backend->start(serviceName); }
    bool isReady() const override { return backend && backend->isReady(); }
    QStringList startArguments() const override { return backend->startArguments(); }
    bool takeMessage(Message *message) override { return backend && backend->takeMessage(message); }
    void report(const Status &status) override
    {
        if (backend)
            backend->report(status);
    }

    std::unique_ptr<Backend> backend;
};

// In virtual time: what is waited for happens while time is advanced, or not at all.
class UnderEmbedded : public Managed
{
public:
    explicit UnderEmbedded(const QByteArray &recipe);
    ~UnderEmbedded() override { delete m_service; }

protected:
    quint32 start(const QByteArrayList &arguments) override;
    quint32 control(quint32 code) override { return quint32(m_manager.control(Control(code))); }
    Status status() override { return m_manager.status(); }
    QByteArrayList log() override { return m_log; }
    QList<Status> history() override { return m_manager.history(); }
    void go() override { m_goesOn = true; }
    void block() override { m_blocked = true; } // nobody calls advance() while this is set
    void unblock() override { m_blocked = false; }
    void kill() override { m_line->backend.reset(); }
    bool waitFor(const std::function<bool()> &condition) override;

private:
    EmbeddedManager m_manager;
    Line *m_line = new Line(m_manager.backend());
    QPointer<Service> m_service = new Service(QStringLiteral("conformance"), std::unique_ptr<Backend>(m_line));
    QByteArrayList m_log;
    bool m_goesOn = false;
    bool m_blocked = false;
    bool m_quits = false;
};

UnderEmbedded::UnderEmbedded(const QByteArray &words)
{
    m_service->setPollInterval(20);
    m_service->setQuitOnStopped(false);
    Recipe recipe;
    recipe.service = m_service;
    recipe.words = words.split(' ');
    recipe.log = [this](const QByteArray &line) { m_log += line; };
    recipe.mayGoOn = [this] { return m_goesOn; };
    recipe.quit = [this] { m_quits = true; };
    recipe.connect();
    m_service->start();
    m_line->backend->setParent(m_service); // advance() polls the parent
}

quint32 UnderEmbedded::start(const QByteArrayList &arguments)
{
    QStringList strings;
    for (const QByteArray &argument : arguments)
        strings += QString::fromUtf8(argument);
    return quint32(m_manager.start(strings));
}

bool UnderEmbedded::waitFor(const std::function<bool()> &condition)
{
    for (int polls = 0; polls < 50 && !m_blocked && !condition(); ++polls) {
        m_manager.advance(20ms);
        if (std::exchange(m_quits, false)) { // an application quits only in exec()
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
            QCoreApplication::exec();
        }
    }
    return condition();
}

class tst_Embedded : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A row must not warn, except for what fail() logs: newer versions of Qt count critical messages as well.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!The service \"conformance\" failed)."))); }
    void table() { QCOMPARE(tableError(scenarios()), QByteArray()); }
    void scenario_data() { addRows(Manager::Embedded); }
    void scenario()
    {
        QFETCH(const QByteArray, service);
        QFETCH(const QByteArray, steps);
        QCOMPARE(UnderEmbedded(service).play(steps), QByteArray());
    }
    void cleanupTestCase() { qInfo("%s", summary(Manager::Embedded).constData()); }
};

QTEST_GUILESS_MAIN(tst_Embedded)
#include "tst_embedded.moc"
