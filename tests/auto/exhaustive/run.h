// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model.h"
#include "subject.h"

// One sequence of steps, taken by both, and what has been seen in it. A copy goes on with a Subject of its own.
class Run
{
public:
    explicit Run(const Setup &setup)
        : m_setup(setup)
        , m_model(setup)
    {
    }
    Run(const Run &begun);

    void forgetStep() { m_path.pop_back(); } // it has changed nothing

    // False: what is wrong is in error().
    bool take(Step step);
    bool ends(); // wherever it is, everything acknowledged is answered, and there is a way to Stopped

    const Model &model() const { return m_model; }
    const QByteArray &error() const { return m_error; }

private:
    bool keepsPromises(const Seen &seen);
    void goOn();
    bool settles();
    bool fails(const QByteArray &what);

    const Setup m_setup;
    Model m_model;
    std::vector<Step> m_path;
    QtDaemon::Status m_last;
    bool m_hasStopped = false;
    QList<QtDaemon::Control> m_accepted; // not emitted yet
    QByteArray m_error;
    std::unique_ptr<Subject> m_subject; // none: the copy has not gone on
};
