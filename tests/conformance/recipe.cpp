// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "recipe.h"

#include <algorithm>
#include <iterator>

using namespace QtDaemon;

constexpr const char *actions[] = {"next",   "later",      "hold",      "more",       "fail", "exitCode", "stop",     "quit",
                                   "delete", "acceptStop", "acceptAll", "acceptAuto", "busy", "block",    "arguments"};

// Signals that are emitted once and need no answer.
static bool isMessage(const QByteArray &signal)
{
    static const QByteArrayList messages{"unhandled", "paramChange", "sessionChange", "powerEvent", "timeChange", "deviceEvent"};
    return messages.contains(signal);
}

quint32 orderNumber(const QByteArray &action)
{
    for (size_t i = 0; i < std::size(actions); ++i) {
        if (action == actions[i])
            return quint32(Control::UserFirst) + 1 + quint32(i);
    }
    return 0;
}

void Recipe::connect() const
{
    QByteArrayList all = words;
    for (const char *signal : {"startPending", "stopPending"}) {
        const auto isIt = [&](const QByteArray &word) { return word.split(':').first() == signal; };
        if (std::none_of(all.begin(), all.end(), isIt))
            all += signal;
    }
    for (const QByteArray &word : all) {
        const QByteArray byDefault = isMessage(word) ? "nothing" : "next";
        const QByteArray argument = word.mid(word.indexOf(':') + 1);
        if (word.startsWith("accept:"))
            service->setAcceptedControls(AcceptedControls::fromInt(argument.toUInt(nullptr, 16)));
        else if (word.startsWith("waitHint:"))
            service->setWaitHint(argument.toInt());
        else if (word.startsWith("text:"))
            service->setStatusText(QString::fromUtf8(argument));
        else if (argument != "unconnected")
            on(word.split(':').first(), word.contains(':') ? argument : byDefault);
    }
    const Recipe recipe = *this;
    QObject::connect(service, &Service::userControl, service, [recipe](int code) {
        const quint32 order = quint32(code) - quint32(Control::UserFirst) - 1;
        if (order < std::size(actions))
            recipe.act(actions[order]);
        else
            recipe.log("userControl" + QByteArray::number(code));
    });
}

void Recipe::on(const QByteArray &signal, const QByteArray &action) const
{
    const auto slot = [recipe = *this, signal, action](const auto &...) {
        if (recipe.service->cycle() == 0 || isMessage(signal))
            recipe.log(signal);
        recipe.act(action);
    };
    const auto connected = [&](const char *name, auto member) {
        if (signal == name)
            QObject::connect(service, member, service, slot);
    };
    connected("startPending", &Service::startPending);
    connected("running", &Service::running);
    connected("pausePending", &Service::pausePending);
    connected("paused", &Service::paused);
    connected("continuePending", &Service::continuePending);
    connected("stopPending", &Service::stopPending);
    connected("stopped", &Service::stopped);
    connected("shutdown", &Service::shutdown);
    connected("unhandled", &Service::unhandled);
    connected("paramChange", &Service::paramChange);
    connected("sessionChange", &Service::sessionChange);
    connected("powerEvent", &Service::powerEvent);
    connected("timeChange", &Service::timeChange);
    connected("deviceEvent", &Service::deviceEvent);
}

void Recipe::act(const QByteArray &action) const
{
    if (action == "next")
        service->nextState();
    else if (action == "later")
        service->nextState(45'000);
    else if (action == "fail")
        service->fail(42);
    else if (action == "stop")
        service->stop();
    else if (action == "quit")
        quit();
    else if (action == "acceptStop")
        service->setAcceptedControls(AcceptedControl::Stop);
    else if (action == "acceptAll")
        service->setAcceptedControls(AcceptedControls::fromInt(0x7ff));
    else if (action == "acceptAuto")
        service->resetAcceptedControls();
    else if (action == "busy")
        service->setStatusText(QStringLiteral("busy"));
    else if (action == "block")
        block();
    else if (action == "arguments")
        log(service->startArguments().isEmpty() ? "none" : service->startArguments().join(u'+').toUtf8());

    if (action == "exitCode") {
        service->setExitCode(42);
        service->nextState();
    }
    if (action == "more" && service->cycle() == 0)
        service->requestAdditionalTime(90'000);
    if ((action == "hold" || action == "more") && mayGoOn())
        service->nextState();
    if (action == "delete") {
        const auto end = quit;
        delete service; // and this slot as well
        end();
    }
}
