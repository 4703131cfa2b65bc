// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/servicecontroller.h>

#include <QMap>

#include <functional>
#include <memory>

// Exports what the tests need beyond the public classes. A library that is built without tests does not export it.
#ifdef QTDAEMON_BUILD_TESTS
#define QTDAEMON_TEST_EXPORT QTDAEMON_EXPORT
#else
#define QTDAEMON_TEST_EXPORT
#endif

namespace QtDaemon {

// The settings of an installed service, by the names that its manager uses.
using ServiceSettings = QMap<QString, QString>;

struct UnitPlan;

/*
    One service, as its manager provides it. It lives in the thread that all controllers of its manager share, which has an
    event loop. Each call returns an error with the SCM's number, NoError on success.
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

    // What an installation changes: created by describe(), shown to people, and applied unchanged by install().
    struct Plan
    {
        ServiceSettings present; // empty: the service is not installed
        ServiceSettings wanted; // empty: it is to be uninstalled
        std::shared_ptr<const UnitPlan> units{}; // the files, on systemd
    };

    using Factory = std::unique_ptr<ServiceManager> (*)(const Address &);
    static Factory factory; // creates the manager of this system; tests may replace it
    static void awaitReleased(); // until the managers of all destroyed controllers are destroyed

    // What happened, to which service, and what to do about it; for an unknown code, the system's own text.
    static QString errorText(Error code, const QString &serviceName);
    // To Qt "C:x" and "\x" are absolute on Windows, but the SCM has another current drive and folder.
    static bool isFullPath(const QString &path);
    static QString systemText(Error code); // the system's own text, without a full stop
    static Failure failureOf(const Status &status, const QString &serviceName); // for a service that ended with an error

    virtual Failure query(ServiceInfo *info) = 0;
    virtual Failure list(QList<ServiceInfo> *services) = 0;
    /*
        These send a request, one at a time, and return. `done` is called once, from the event loop or before they return: when
        the service is on its way to the requested state, or with an error when it will not get there.
    */
    using Done = std::function<void(const Failure &)>;
    virtual void start(const QStringList &arguments, const Done &done) = 0;
    virtual void restart(const Done &done) = 0;
    virtual void control(Control control, const Done &done) = 0;
    virtual void abandon() = 0; // `done` is not called any more; what was sent is not undone

    virtual Failure watch() = 0; // emits changed() after each change of what query() returns; a second call has no effect
    virtual void unwatch() = 0;
    virtual bool reportsCheckPoints() const { return false; } // changed() is emitted for those, too

    virtual Failure describe(const ServiceDescription *description, Plan *plan) = 0; // null: it is to be uninstalled
    // Also reconfigures. Error::Retry: the service has changed since the plan was made, and nothing was done.
    virtual Failure install(const ServiceDescription &description, const Plan &plan) = 0;
    virtual Failure uninstall() = 0; // the service is stopped

    virtual Failure diagnose(QList<ServiceFinding> *findings) = 0;

Q_SIGNALS:
    void changed();
};

std::unique_ptr<ServiceManager> createServiceManager(const ServiceManager::Address &address); // CMake picks its source file

} // namespace QtDaemon
