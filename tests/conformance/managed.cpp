// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "managed.h"

#include "recipe.h"

#include <QMetaEnum>

using namespace QtDaemon;

constexpr struct
{
    const char *word;
    Control control;
} controls[] = {
    {"stop", Control::Stop},
    {"pause", Control::Pause},
    {"continue", Control::Continue},
    {"interrogate", Control::Interrogate},
    {"shutdown", Control::Shutdown},
    {"paramChange", Control::ParamChange},
    {"netBindAdd", Control::NetBindAdd},
    {"netBindRemove", Control::NetBindRemove},
    {"netBindEnable", Control::NetBindEnable},
    {"netBindDisable", Control::NetBindDisable},
    {"deviceEvent", Control::DeviceEvent},
    {"hardwareProfileChange", Control::HardwareProfileChange},
    {"powerEvent", Control::PowerEvent},
    {"sessionChange", Control::SessionChange},
    {"preShutdown", Control::PreShutdown},
    {"timeChange", Control::TimeChange},
    {"userLogoff", Control::UserLogoff},
    {"triggerEvent", Control::TriggerEvent},
    {"lowResources", Control::LowResources},
    {"systemLowResources", Control::SystemLowResources},
};

static QByteArray nameOf(State state)
{
    return QMetaEnum::fromType<State>().valueToKey(int(state));
}

// What every history must comply with; empty if it does.
static QByteArray historyError(const QList<Status> &history)
{
    Status before;
    for (const Status &status : history) {
        const bool pending = status.state != State::Running && status.state != State::Paused && status.state != State::Stopped;
        const QByteArray where = nameOf(status.state) + " after " + nameOf(before.state) + ": ";
        if (!pending && (status.checkPoint != 0 || status.waitHint != 0))
            return where + "a check point or a hint in a settled state";
        if (pending && status.state != before.state && status.checkPoint != 1)
            return where + "the check points do not begin with 1";
        if (pending && status.state == before.state && status.checkPoint < before.checkPoint)
            return where + "the check points fall";
        if (before.state == State::Stopped && status.state != State::StartPending)
            return where + "Stopped was not the last word";
        before = status;
    }
    return {};
}

QByteArray Managed::play(const QByteArray &steps)
{
    for (const QByteArray &part : steps.split(',')) {
        const QByteArray step = part.simplified();
        const qsizetype sign = step.indexOf('=');
        const QByteArray word = step.left(qMax(sign, qsizetype(0)));
        const QByteArray expected = step.mid(sign + 1);
        QByteArray observed;
        if (sign < 0)
            observed = act(step) ? step : "no such step";
        else if (const auto code = answer(word.split(' ')))
            observed = QByteArray::number(*code);
        else
            waitFor([&] { return (observed = observe(word)) == expected; });
        if (observed != expected)
            return step + ": it is " + observed;
        if (word == "log")
            m_logRead = log().size();
        m_checkPoint = status().checkPoint;
    }
    return historyError(history());
}

bool Managed::act(const QByteArray &word)
{
    if (word == "go")
        go();
    else if (word == "block")
        block();
    else if (word == "unblock")
        unblock();
    else if (word == "kill")
        kill();
    else
        return false;
    return true;
}

std::optional<quint32> Managed::answer(const QByteArrayList &words)
{
    const QByteArray &word = words.first();
    if (word == "start")
        return start(words.mid(1));
    if (word == "order")
        return control(orderNumber(words.value(1)));
    if (word == "user" || word == "control")
        return control(words.value(1).toUInt());
    for (const auto &[name, code] : controls) {
        if (word == name)
            return control(quint32(code));
    }
    return {};
}

QByteArray Managed::observe(const QByteArray &word)
{
    const Status now = status();
    if (word == "state")
        return nameOf(now.state);
    if (word == "accepts")
        return "0x" + QByteArray::number(now.acceptedControls.toInt(), 16);
    if (word == "checkPoint")
        return now.checkPoint > m_checkPoint ? "rising" : QByteArray::number(now.checkPoint);
    if (word == "hint")
        return QByteArray::number(now.waitHint);
    if (word == "exit")
        return QByteArray::number(now.exitCode) + '/' + QByteArray::number(now.serviceExitCode);
    if (word == "text")
        return now.text.toUtf8();
    if (word == "refused")
        return QByteArray::number(refused());
    if (word == "log")
        return log().mid(m_logRead).join(' ');
    QByteArrayList seen;
    State state = State::NotReady;
    for (const Status &status : history()) {
        if (word == "history" && status.state != state)
            seen += nameOf(status.state);
        if (word == "hints" && (seen.isEmpty() || QByteArray::number(status.waitHint) != seen.last()))
            seen += QByteArray::number(status.waitHint);
        state = status.state;
    }
    return seen.join(' ');
}
