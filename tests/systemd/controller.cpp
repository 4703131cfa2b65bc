// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Gives orders to a ServiceController, one after the other, and prints its answers and signals, one per line.
//
//     controller [--user] [--host host] name order…
//
// where an order is start, stop, pause …, wait=State, wait=State=milliseconds, control=number, idle=milliseconds,
// many=number, which watches that many instances of many@.service.

#include "../auto/files.h"
#include "serviceaddress.h"

#include <QtDaemon/ServiceController>

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QMetaEnum>
#include <QPromise>
#include <QTimer>

#include <functional>

#include <unistd.h>

using namespace QtDaemon;

static void print(const QString &line)
{
    const QByteArray whole = line.toUtf8() + '\n';
    [[maybe_unused]] const ssize_t written = write(STDOUT_FILENO, whole.constData(), size_t(whole.size()));
}

static ServiceController::Answer ready(const ServiceResult<ServiceInfo> &result)
{
    QPromise<ServiceResult<ServiceInfo>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

static QString word(State state)
{
    return QString::fromLatin1(QMetaEnum::fromType<State>().valueToKey(int(state)));
}

static QString words(const ServiceInfo &info)
{
    const Status &s = info.status;
    QString all = QStringLiteral("%1 \"%2\" %3 exit %4/%5 hint %6 text \"%7\"")
                      .arg(info.name, info.displayName, word(s.state), QString::number(s.exitCode),
                           QString::number(s.serviceExitCode), QString::number(s.waitHint), s.text);
    if (info.processId > 0)
        all += QStringLiteral(" pid");
    if (s.acceptedControls)
        all += QStringLiteral(" accepts 0x%1").arg(s.acceptedControls.toInt(), 0, 16);
    if (info.restartsIn >= 0)
        all += QStringLiteral(" again in %1").arg(info.restartsIn);
    if (info.restarts > 0)
        all += QStringLiteral(" restarts %1").arg(info.restarts);
    return all;
}

static QString words(const QList<ServiceInfo> &services)
{
    QString all;
    for (const ServiceInfo &info : services)
        all += u'\n' + words(info);
    return all;
}

static QString words(const QList<ServiceFinding> &findings)
{
    static const char *const severities[] = {"good", "note", "problem"};
    QString all;
    for (const ServiceFinding &finding : findings)
        all += QStringLiteral("\n%1: %2").arg(QLatin1String(severities[int(finding.severity)]), finding.text);
    return all;
}

// How often the controllers' thread has gone to sleep.
static QString wakeUps()
{
    const QStringList threads = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const QString content = QString::fromUtf8(readFile(QStringLiteral("/proc/self/task/%1/status").arg(thread)));
        if (content.startsWith(QStringLiteral("Name:\tQtDaemon ")))
            return content.section(QStringLiteral("\nvoluntary_ctxt_switches:\t"), 1).section(u'\n', 0, 0);
    }
    return {};
}

class Driver : public QObject
{
public:
    Driver(ServiceController *controller, ServiceController::Scope scope, const QStringList &orders)
        : m_controller(controller)
        , m_scope(scope)
        , m_orders(orders)
    {
    }

    void next()
    {
        if (m_orders.isEmpty())
            return QCoreApplication::quit();
        m_order = m_orders.takeFirst().split(u'=');
        const auto carryOut = m_known.value(m_order.first());
        if (!carryOut)
            qFatal("\"%s\" is not an order", qPrintable(m_order.first()));
        carryOut();
    }

private:
    // Starts the service and waits for Running; an error may be known at once, or only later.
    ServiceController::Answer run()
    {
        return m_controller->start()
            .then([this](const ServiceResult<ServiceInfo> &started) {
                return started ? m_controller->waitForState(State::Running) : ready(started);
            })
            .unwrap();
    }

    static State stateOf(const QString &word)
    {
        return State(QMetaEnum::fromType<State>().keyToValue(word.toLatin1().constData()));
    }

    template <typename Future> void printResult(const Future &future)
    {
        auto *watcher = new QFutureWatcher<std::decay_t<decltype(future.result())>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            const auto result = watcher->result();
            print(m_order.first() + QStringLiteral(": ")
                  + (result ? words(result.value) : QString::number(quint32(result.error)) + u' ' + result.errorString));
            next();
        });
        watcher->setFuture(future);
    }

    // Goes on to the next order when the first state is known.
    void watch()
    {
        connect(m_controller, &ServiceController::stateChanged, this,
                [](State state) { print(QStringLiteral("state ") + word(state)); });
        connect(m_controller, &ServiceController::progress, this, [](quint32 checkPoint, quint32 waitHint) {
            print(QStringLiteral("progress %1 %2").arg(checkPoint).arg(waitHint));
        });
        printResult(m_controller->query());
    }

    void watchInfo()
    {
        connect(m_controller, &ServiceController::infoChanged, this,
                [](const ServiceInfo &info) { print(QStringLiteral("info ") + words(info)); });
        printResult(m_controller->query());
    }

    // Prints the resources in use once all services are watched.
    void watchMany(int count)
    {
        ServiceController *controller = nullptr;
        for (int i = 0; i < count; ++i) {
            controller = new ServiceController(QStringLiteral("many@%1").arg(i), m_scope, {}, this);
            connect(controller, &ServiceController::stateChanged, this, [i, this](State state) {
                if (++m_many[i] > 1)
                    print(QStringLiteral("many@%1 ").arg(i) + word(state));
            });
        }
        controller->query().then(this, [this](const ServiceResult<ServiceInfo> &) {
            const auto entries = [](const char *folder) {
                return int(QDir(QLatin1String(folder)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
            };
            const QString status = QString::fromUtf8(readFile(QStringLiteral("/proc/self/status")));
            print(QStringLiteral("memory:") + status.section(QStringLiteral("VmRSS:"), 1).section(u'\n', 0, 0));
            print(
                QStringLiteral("many: %1 threads, %2 descriptors").arg(entries("/proc/self/task")).arg(entries("/proc/self/fd")));
            next();
        });
    }

    ServiceController::Answer wait()
    {
        const int milliseconds = m_order.value(2, QStringLiteral("-1")).toInt();
        return m_controller->waitForState(stateOf(m_order.at(1)), std::chrono::milliseconds(milliseconds));
    }

    const QMap<QString, std::function<void()>> m_known{
        {"start", [this] { printResult(m_controller->start(m_order.mid(1))); }},
        {"run", [this] { printResult(run()); }},
        {"stop", [this] { printResult(m_controller->stop()); }},
        {"pause", [this] { printResult(m_controller->pause()); }},
        {"resume", [this] { printResult(m_controller->resume()); }},
        {"reload", [this] { printResult(m_controller->reload()); }},
        {"restart", [this] { printResult(m_controller->restart()); }},
        {"control", [this] { printResult(m_controller->sendControl(m_order.at(1).toInt())); }},
        {"start-and-wait", [this] { printResult(m_controller->startAndWait()); }},
        {"stop-and-wait", [this] { printResult(m_controller->stopAndWait()); }},
        {"pause-and-wait", [this] { printResult(m_controller->pauseAndWait()); }},
        {"resume-and-wait", [this] { printResult(m_controller->resumeAndWait()); }},
        {"restart-and-wait", [this] { printResult(m_controller->restartAndWait()); }},
        {"wait", [this] { printResult(wait()); }},
        {"query", [this] { printResult(m_controller->query()); }},
        {"list", [this] { printResult(ServiceController::list(m_scope)); }},
        {"diagnose", [this] { printResult(m_controller->diagnose()); }},
        {"watch", [this] { watch(); }},
        {"watch-info", [this] { watchInfo(); }},
        {"many", [this] { watchMany(m_order.at(1).toInt()); }},
        {"wake-ups", [this] { print(QStringLiteral("wake-ups: ") + wakeUps()), next(); }},
        {"idle", [this] { QTimer::singleShot(m_order.at(1).toInt(), this, &Driver::next); }},
        {"never", [] {}}, // runs until it is killed
    };
    ServiceController *const m_controller;
    const ServiceController::Scope m_scope;
    QStringList m_orders;
    QStringList m_order; // the current order with its arguments
    QMap<int, int> m_many; // how many states each one has emitted
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const ServiceAddress address(app);
    ServiceController controller(address.arguments.value(0), address.scope, address.host);
    Driver driver(&controller, address.scope, address.arguments.mid(1));
    QMetaObject::invokeMethod(&driver, &Driver::next, Qt::QueuedConnection);
    return app.exec();
}
