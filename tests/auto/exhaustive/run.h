// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "model.h"
#include "subject.h"

// A sequence of steps, taken by a Model and a Subject, and what was seen of it. A copy continues with a Subject of its own.
class Run
{
public:
    explicit Run(const Setup &setup)
        : m_setup(setup)
        , m_model(setup)
    {
    }
    Run(const Run &begun);

    void forgetStep() { m_path.pop_back(); } // for a step that has changed nothing

    // Returns false on a violation, which error() describes.
    bool take(Step step);
    bool ends(); // tests that every acknowledged control is answered, and that Stopped can be reached from here

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
    std::unique_ptr<Subject> m_subject; // null: the copy has not taken a step yet
};
