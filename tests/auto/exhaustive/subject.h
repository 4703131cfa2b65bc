// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "steps.h"

#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/Service>

#include <memory>

// The real Service with an EmbeddedManager, which takes the same steps as a Model.
class Subject
{
public:
    explicit Subject(const Setup &setup);
    ~Subject();

    quint32 take(Step step, Sights *sights); // returns a Win32 error code
    const QtDaemon::EmbeddedManager &manager() const { return m_manager; }
    const QtDaemon::Service *service() const { return m_service.get(); }

private:
    void listen(int listeners);
    void setListening(bool listening);
    void answer();
    void take(Step step);
    template <typename Signal> void note(Signal signal, Sight sight);
    void see(Sight sight, quint32 state = 0, QtDaemon::Control control = QtDaemon::Control::None);

    const bool m_slotsAnswer;
    Sights m_unseen; // seen before the first step and after the last
    Sights *m_sights = &m_unseen;
    QtDaemon::EmbeddedManager m_manager;
    QList<QMetaObject::Connection> m_pendingSlots;
    std::unique_ptr<QtDaemon::Service> m_service;
};
