// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/Service>

#include <QMetaMethod>

#include <functional>

// Runs a function when any signal of the Service is emitted, whatever the signal's arguments.
class Doer : public QObject
{
    Q_OBJECT

public:
    std::function<void()> deed;
    int done = 0;

    void onSignal(QtDaemon::Service *service, const QByteArray &signature)
    {
        const QMetaObject &meta = QtDaemon::Service::staticMetaObject;
        connect(service, meta.method(meta.indexOfSignal(signature)), this, staticMetaObject.method(indexOfRun()));
    }

public Q_SLOTS:
    void run()
    {
        ++done;
        deed();
    }

private:
    static int indexOfRun() { return staticMetaObject.indexOfSlot("run()"); }
};
