// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/servicecontroller.h>

#include <QMap>

#include <functional>
#include <memory>

// What the tests link beyond the public classes. A library that is built without them does not export it.
#ifdef QTDAEMON_BUILD_TESTS
#define QTDAEMON_TEST_EXPORT QTDAEMON_EXPORT
#else
#define QTDAEMON_TEST_EXPORT
#endif

namespace QtDaemon {

// What an installed service is set to, by its manager's own names.
using ServiceSettings = QMap<QString, QString>;

struct UnitPlan;

/*
    The manager's side of one service. It lives in the thread that all controllers of its manager share, which has an event
    loop. Each call has an error as the SCM numbers it, 0 when all went well.
*/
class QTDAEMON_TEST_EXPORT ServiceManager : public QObject
{
    Q_OBJECT
public:
    struct Address
    {
        QString name;
        ServiceController::Scope scope = ServiceController::Scope::System;
        QString host; // empty: this machine
    };
    struct Failure
    {
        Error code = Error::NoError;
        QString text{}; // a sentence that is more exact than errorText()

        explicit operator bool() const { return code != Error::NoError; }
    };

    // What an installation changes. describe() makes it, people are shown it, and install() applies it as it is.
    struct Plan
    {
        ServiceSettings present; // empty: the service is not installed
        ServiceSettings wanted; // empty: it is to be uninstalled
        std::shared_ptr<const UnitPlan> units{}; // the files, on systemd
    };

    using Factory = std::unique_ptr<ServiceManager> (*)(const Address &);
    static Factory factory; // makes the one of this system; a test may put another one here
    static void awaitReleased(); // until no controller that has gone has one any more

    // What happened, to what, and what to do; for a code that is not known, the system's own words.
    static QString errorText(Error code, const QString &serviceName);
    // To Qt "C:x" and "\x" are absolute on Windows, but the SCM has another current drive and folder.
    static bool isFullPath(const QString &path);
    static QString systemText(Error code); // the system's own words, without a full stop
    static Failure failureOf(const Status &status, const QString &serviceName); // that it ended with an error

    virtual Failure query(ServiceInfo *info) = 0;
    virtual Failure list(QList<ServiceInfo> *services) = 0;
    /*
        These send a request, one at a time, and return. `done` is called once, from the event loop or before they return: when
        the service is on its way, or with an error when it is known that it will not get there.
    */
    using Done = std::function<void(const Failure &)>;
    virtual void start(const QStringList &arguments, const Done &done) = 0;
    virtual void restart(const Done &done) = 0;
    virtual void control(Control control, const Done &done) = 0;
    virtual void abandon() = 0; // `done` is not called any more; what was sent is not undone

    virtual Failure watch() = 0; // changed() follows each change of what query() returns; a second call changes nothing
    virtual void unwatch() = 0;
    virtual bool reportsCheckPoints() const { return false; } // changed() follows those too

    virtual Failure describe(const ServiceDescription *description, Plan *plan) = 0; // null: it is to be uninstalled
    // Or reconfigures. Error::Retry: the service is no longer what the plan has found, and nothing was changed.
    virtual Failure install(const ServiceDescription &description, const Plan &plan) = 0;
    virtual Failure uninstall() = 0; // of a service that is stopped

    virtual Failure diagnose(QList<ServiceFinding> *findings) = 0;

Q_SIGNALS:
    void changed();
};

std::unique_ptr<ServiceManager> createServiceManager(const ServiceManager::Address &address); // CMake picks its file

} // namespace QtDaemon
