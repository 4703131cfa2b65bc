// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "systemd.h"

#include <algorithm>

// Reasons why a step is omitted: systemd has no such concept.
constexpr char noOffer[]
    = "what a service accepts is known as far as its unit and /proc show it: reload, and pause with continue";
constexpr char noHint[] = "systemd receives a wait hint with the second check point, and keeps the last one alone";
constexpr char noSignal[] = "no signal stands for that control";
constexpr char noArguments[] = "systemd passes no arguments to a service that it starts";

// Reasons for a different outcome on systemd.
constexpr char noSuchControl[] = "no signal stands for that control: 87";
constexpr char noAnswer[] = "a signal carries no answer: the service refuses it by itself";
constexpr char sameJob[] = "who requests a start or a stop again shares the job";
constexpr char untilSecond[] = "a pause or a continue is reported with its second check point, and is Running before";
constexpr char deactivating[] = "from active to dead there is no way but deactivating";
constexpr char noRefusal[] = "a stop is an order: who refuses the SIGTERM is deactivating, until it is killed";
constexpr char byEventLoop[] = "signals are taken by the event loop: while a slot blocks nothing is acknowledged";

static bool isSignal(const QByteArray &control)
{
    constexpr int first = 128;
    constexpr int last = first + 30; // SIGRTMIN to SIGRTMAX
    const int user = control.startsWith("user ") ? control.mid(5).toInt() : 0;
    static const QByteArrayList named{"stop", "pause", "continue", "paramChange", "shutdown"};
    return named.contains(control) || control.startsWith("order ") || (user >= first && user <= last);
}

static bool isObservation(const QByteArray &word)
{
    static const QByteArrayList observations{"state", "checkPoint", "hint", "exit", "text", "log", "history"};
    return observations.contains(word);
}

// Whether the slot keeps the service in the pending state for more than a cycle.
static bool isSlow(const QByteArray &signal, const QByteArray &service)
{
    const QByteArrayList words = service.split(' ');
    return words.contains(signal + ":hold") || words.contains(signal + ":more") || words.contains(signal + ":nothing");
}

static QByteArray systemdHistory(const QByteArray &states, const QByteArray &service)
{
    QByteArrayList history;
    const auto add = [&](const QByteArray &state) {
        if (history.isEmpty() || history.last() != state)
            history += state;
    };
    for (const QByteArray &state : states.split(' ')) {
        const bool pauses = state == "PausePending";
        const bool continues = state == "ContinuePending";
        if (pauses || continues)
            add("Running");
        if (state == "Stopped")
            add("StopPending");
        if ((!pauses && !continues) || isSlow(pauses ? "pausePending" : "continuePending", service))
            add(state);
    }
    return history.join(' ');
}

class Renderer
{
public:
    explicit Renderer(const QByteArray &service)
        : m_service(service)
    {
    }

    Rendering render(const QByteArray &steps);

private:
    void add(const QByteArray &step);
    void addControl(const QByteArray &control, const QByteArray &answer);
    void addOther(const QByteArray &step, const QByteArray &reason)
    {
        m_steps += step;
        m_result.reasons += reason;
    }
    void refuse(const QByteArray &reason)
    {
        m_result.left += reason;
        m_isVoid = true;
    }

    const QByteArray m_service;
    QByteArrayList m_steps;
    Rendering m_result;
    int m_refused = 0;
    bool m_isVoid = false;
    bool m_isOver = false;
    bool m_isBlocked = false;
};

Rendering Renderer::render(const QByteArray &steps)
{
    for (const QByteArray &step : steps.split(',')) {
        if (!m_isOver)
            add(step.simplified());
    }
    // The remaining steps have to show more than a start.
    const auto startsOnly = [](const QByteArray &step) { return step == "start=0" || step == "state=Running" || step == "go"; };
    if (!m_isVoid && !std::all_of(m_steps.begin(), m_steps.end(), startsOnly))
        m_result.steps = m_steps.join(", ");
    return m_result;
}

void Renderer::add(const QByteArray &step)
{
    const QByteArray word = step.left(qMax(step.indexOf('='), qsizetype(0)));
    const QByteArray outcome = step.mid(step.indexOf('=') + 1);
    if (word == "accepts") {
        m_result.left += noOffer;
    } else if (word == "hints") {
        m_result.left += noHint;
    } else if (word.startsWith("start ")) {
        refuse(noArguments);
    } else if (word == "history") {
        const QByteArray history = systemdHistory(outcome, m_service);
        if (outcome.count("StopPending") != history.count("StopPending"))
            m_result.reasons += deactivating;
        if (outcome.count("ePending") != history.count("ePending") || outcome.count("Running") != history.count("Running"))
            m_result.reasons += untilSecond;
        m_steps += "history=" + history;
    } else if (word == "state" && m_isBlocked && (outcome == "PausePending" || outcome == "ContinuePending")) {
        addOther("state=Running", byEventLoop);
    } else if (step == "start=1056" && isSlow("startPending", m_service)) {
        addOther("start=0", sameJob);
    } else if (word.isEmpty() || word == "start" || isObservation(word)) {
        m_steps += step;
        m_isBlocked = step == "block" || (m_isBlocked && step != "unblock");
    } else {
        addControl(word, outcome);
    }
}

void Renderer::addControl(const QByteArray &control, const QByteArray &answer)
{
    const bool isStop = control == "stop" || control == "shutdown";
    if (!isSignal(control) && answer == "0")
        refuse(noSignal);
    else if (!isSignal(control) && answer != "87")
        addOther(control + "=87", noSuchControl);
    else if (control == "stop" && answer == "1061")
        addOther("stop=0", sameJob);
    else if (answer == "1052" && control != "pause" && control != "continue" && control != "paramChange") // a controller sees it
        addOther(control + "=0, refused=" + QByteArray::number(++m_refused), isStop ? noRefusal : noAnswer);
    else
        m_steps += control + '=' + answer;
    if (isStop && answer == "1052") {
        m_steps += "state=StopPending";
        m_isOver = true;
    }
}

Rendering forSystemd(const Scenario &row)
{
    Rendering result = Renderer(row.service).render(row.systemd ? row.systemd->steps : row.steps);
    if (row.systemd)
        result.reasons += row.systemd->reason;
    return result;
}
