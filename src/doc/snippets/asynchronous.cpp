// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include <QtDaemon/Service>

#include <QThreadPool>

struct Cache
{
    bool loadNextFile(); // false after the last one
    void load();
    void saveSome(int part);
    bool isSaved() const;
};

void aLittleAtATime(QtDaemon::Service &service, Cache &cache)
{
    //! [steps]
    QObject::connect(&service, &QtDaemon::Service::startPending, [&] {
        if (cache.loadNextFile())
            return; // called again after pollInterval
        service.nextState();
    });
    //! [steps]
    //! [cycle]
    QObject::connect(&service, &QtDaemon::Service::stopPending, [&] {
        cache.saveSome(service.cycle()); // 0 the first time
        if (cache.isSaved())
            service.nextState();
    });
    //! [cycle]
}

void inAnotherThread(QtDaemon::Service &service, Cache &cache)
{
    //! [thread]
    QObject::connect(&service, &QtDaemon::Service::startPending, [&] {
        if (service.cycle() > 0)
            return; // already under way
        QThreadPool::globalInstance()->start([&] {
            cache.load();
            service.advanceFrom(QtDaemon::State::StartPending);
        });
    });
    //! [thread]
}

void moreTime(QtDaemon::Service &service)
{
    //! [time]
    QObject::connect(&service, &QtDaemon::Service::stopPending, [&] {
        if (service.cycle() == 0)
            service.requestAdditionalTime(2 * 60 * 1000); // from now on, whatever the wait hint was
    });
    //! [time]
}
