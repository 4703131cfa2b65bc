// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/Service>

#include <QByteArrayList>

#include <functional>

/*
    The slots of a row's service. Each of its words is "signal:action" or a setting: "accept:0x3", "waitHint:5000", "text:busy".
    startPending and stopPending are connected and answered unless the row has "startPending:unconnected"; the other signals
    are connected only when the row names them. Actions:

      next       nextState(), the default for signals that need an answer
      later      nextState(45000)
      hold       nextState() once the script has "go"
      more       requestAdditionalTime(90000), then as "hold"
      fail       fail(42)
      exitCode   setExitCode(42), then as "next"
      stop quit delete     stop(), QCoreApplication::quit(), the Service
      acceptStop acceptAll acceptAuto    setAcceptedControls(), resetAcceptedControls()
      busy       setStatusText("busy")
      block      hangs until "unblock"
      arguments  logs startArguments()
      nothing
*/
struct Recipe
{
    QtDaemon::Service *service = nullptr;
    QByteArrayList words;
    std::function<void(const QByteArray &)> log; // records what a slot has received
    std::function<bool()> mayGoOn;
    std::function<void()> quit;
    std::function<void()> block;

    void connect() const;

private:
    void act(const QByteArray &action) const;
    void on(const QByteArray &signal, const QByteArray &action) const;
};

quint32 orderNumber(const QByteArray &action); // the user control that orders the action; 0: there is no such action
