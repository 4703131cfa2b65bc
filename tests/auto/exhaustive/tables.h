// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon.h>

#include <cstring>

// The contract and the "Remarks" of ControlService, written down by hand. The Model uses these tables, and the library's own
// table is compared with them.
namespace Tables {

using QtDaemon::Control;
using QtDaemon::State;

// One letter per state, in the order of the states' numbers:
// n NotReady  x Stopped  s StartPending  t StopPending  r Running  c ContinuePending  p PausePending  d Paused
constexpr char letters[] = "nxstrcpd";
constexpr char afterNextState[] = "nxrxrrdd";
constexpr char afterStop[] = "xxtttttt";
constexpr char afterPause[] = "nxstpppd";
constexpr char afterContinue[] = "nxstrccc";
constexpr char pendingStates[] = "  PP PP ";

// a ERROR_SERVICE_NOT_ACTIVE  c ERROR_SERVICE_CANNOT_ACCEPT_CTRL  ? accepted if the service offers the control's bit
constexpr char answerToStop[] = "aa?c????";
constexpr char answerToOthers[] = "aacc????";
constexpr char answerToDeviceEvent[] = "aa??????"; // depends on a registration, not on the state

constexpr quint32 offeredMask[] = {0, 0, 0x1, 0, ~0U, ~0U, ~0U, ~0U};

struct ControlRow
{
    Control control;
    quint32 bit; // the bit that must be offered
    const char *answer;
    const char *after; // null: the state does not change
};
constexpr ControlRow controlRows[] = {
    {Control::Stop, 0x1, answerToStop, afterStop},
    {Control::Pause, 0x2, answerToOthers, afterPause},
    {Control::Continue, 0x2, answerToOthers, afterContinue},
    {Control::Interrogate, 0, answerToOthers, nullptr},
    {Control::Shutdown, 0x4, answerToOthers, nullptr},
    {Control::ParamChange, 0x8, answerToOthers, nullptr},
    {Control::UserFirst, 0, answerToOthers, nullptr}, // stands for all user controls
    {Control::PreShutdown, 0x100, answerToOthers, nullptr},
    {Control::NetBindAdd, 0x10, answerToOthers, nullptr},
    {Control::NetBindRemove, 0x10, answerToOthers, nullptr},
    {Control::NetBindEnable, 0x10, answerToOthers, nullptr},
    {Control::NetBindDisable, 0x10, answerToOthers, nullptr},
    {Control::DeviceEvent, 0, answerToDeviceEvent, nullptr},
    {Control::HardwareProfileChange, 0x20, answerToOthers, nullptr},
    {Control::PowerEvent, 0x40, answerToOthers, nullptr},
    {Control::SessionChange, 0x80, answerToOthers, nullptr},
    {Control::TimeChange, 0x200, answerToOthers, nullptr},
    {Control::TriggerEvent, 0x400, answerToOthers, nullptr},
    {Control::UserLogoff, 0x800, answerToOthers, nullptr},
    {Control::LowResources, 0x2000, answerToOthers, nullptr},
    {Control::SystemLowResources, 0x4000, answerToOthers, nullptr},
};

inline State in(const char *table, State state)
{
    return State(std::strchr(letters, table[int(state)]) - letters);
}

constexpr const ControlRow &rowOf(Control control)
{
    const ControlRow *row = controlRows;
    while (row->control != control)
        ++row;
    return *row;
}

constexpr bool pending(State state)
{
    return pendingStates[int(state)] == 'P';
}

constexpr bool isTransition(Control control)
{
    return rowOf(control).after != nullptr;
}

} // namespace Tables
