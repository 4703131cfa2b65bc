#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT
#
# summary.py RESULTS.json PART... < lines: turns "PART PEER METRIC VALUE" lines into medians with spread, ratios to bare Qt,
# and whether the targets are met; the table goes to stdout. Every figure of the given parts has to be there.
import datetime
import json
import os
import platform
import statistics
import subprocess
import sys

LINUX = ["c", "sdevent", "bareqt", "qtdaemon"]
WINDOWS = ["c", "bareqt", "qtdaemon"]
IDLE = LINUX + ["qtdaemon-0"]
LOGS = ["servicelog", "sendv", "stderr"]
NUMBERS = ["1", "10", "100", "1000"]
CONTROLLERS = ["1", "500"]

# (part, metric): (title, unit, peers)
METRICS = {
    ("linux", "ready"): ("spawn to READY=1", "µs", LINUX),
    ("linux", "stopping"): ("SIGTERM to STOPPING=1", "µs", LINUX),
    ("linux", "exit"): ("SIGTERM to exit", "µs", LINUX),
    ("linux", "user"): ("SIGRTMIN+1 to its datagram", "µs", LINUX),
    ("linux", "rss"): ("memory: Rss", "KiB", LINUX),
    ("linux", "pss"): ("memory: Pss", "KiB", LINUX),
    ("linux", "wakeups"): ("idle: wake-ups", "/s", IDLE),
    ("linux", "cpu"): ("idle: CPU in a second", "µs", IDLE),
    ("windows", "start"): ("start to RUNNING", "µs", WINDOWS),
    ("windows", "pause"): ("pause to PAUSED", "µs", WINDOWS),
    ("windows", "continue"): ("continue to RUNNING", "µs", WINDOWS),
    ("windows", "stop"): ("stop to STOPPED", "µs", WINDOWS),
    ("windows", "controls"): ("user controls handled", "/s", WINDOWS),
    ("windows", "workingset"): ("memory: working set", "KiB", WINDOWS),
    ("inprocess", "transitions"): ("pause and continue round trips", "/s", ["one"]),
    ("inprocess", "controls"): ("user control round trips", "/s", ["one"]),
    ("inprocess", "cycle"): ("a cycle, for each Service of", "ns", NUMBERS),
    ("inprocess", "control"): ("a user control, for each Service of", "ns", NUMBERS),
    ("log", "threads1"): ("processor time of a line, one thread", "ns", LOGS),
    ("log", "threads64"): ("processor time of a line, 64 threads", "ns", LOGS),
    ("controller", "threads"): ("watching controllers: threads", "", CONTROLLERS),
    ("controller", "descriptors"): ("watching controllers: descriptors", "", CONTROLLERS),
    ("controller", "rss"): ("watching controllers: Rss", "KiB", CONTROLLERS),
    ("controller", "pss"): ("watching controllers: Pss", "KiB", CONTROLLERS),
    ("controller", "list"): ("list of 500 services", "µs", ["systemctl", "program", "list"]),
    ("library", "stripped"): ("the library, stripped", "kB", ["qtdaemon"]),
}

# (part, metric, peer, what it is compared with or None, the limit, "most" or "least")
TARGETS = [
    ("linux", "ready", "qtdaemon", "bareqt", 1.05, "most"),
    ("linux", "rss", "qtdaemon", "bareqt", 1.05, "most"),
    ("linux", "stopping", "qtdaemon", "bareqt", 1.15, "most"),
    ("linux", "wakeups", "qtdaemon", None, 1, "most"),
    ("linux", "wakeups", "qtdaemon-0", None, 0, "most"),
    ("windows", "start", "qtdaemon", "bareqt", 1.05, "most"),
    ("windows", "workingset", "qtdaemon", "bareqt", 1.05, "most"),
    ("windows", "pause", "qtdaemon", "bareqt", 1.10, "most"),
    ("windows", "continue", "qtdaemon", "bareqt", 1.10, "most"),
    ("windows", "stop", "qtdaemon", "bareqt", 1.10, "most"),
    ("inprocess", "transitions", "one", None, 300_000, "least"),
    ("inprocess", "cycle", "1000", "1", 1.5, "most"),
    ("inprocess", "control", "1000", "1", 1.5, "most"),
    ("log", "threads1", "servicelog", "sendv", 1.2, "most"),
    ("log", "threads64", "servicelog", "sendv", 1.2, "most"),
    ("controller", "threads", "500", "1", 1, "most"),
    ("controller", "descriptors", "500", "1", 1, "most"),
    ("controller", "list", "program", "systemctl", 2, "most"),
    ("controller", "list", "list", "systemctl", 2, "most"),
    ("library", "stripped", "qtdaemon", None, 400, "most"),
]


def spread(values):
    first, median, third = statistics.quantiles(values, n=4, method="inclusive") if len(values) > 1 else values * 3
    return {"median": median, "min": min(values), "q1": first, "q3": third, "values": len(values)}


def read(lines, parts):
    values = {}
    for line in lines:
        part, peer, metric, value = line.split()
        values.setdefault((part, metric, peer), []).append(float(value))
    figures = {}
    for (part, metric), (title, unit, peers) in METRICS.items():
        if part not in parts:
            continue
        missing = [peer for peer in peers if (part, metric, peer) not in values]
        if missing:
            sys.exit(f"benchmarks: no figure of {part}, {title}, for {', '.join(missing)}")
        figures.setdefault(part, {})[metric] = {
            "title": title, "unit": unit, "peers": {peer: spread(values[part, metric, peer]) for peer in peers}}
    return figures


def judge(figures):
    verdicts = []
    for part, metric, peer, base, limit, kind in TARGETS:
        if part not in figures:
            continue
        peers = figures[part][metric]["peers"]
        value = peers[peer]["median"] / (peers[base]["median"] if base else 1)
        verdicts.append({"part": part, "metric": metric, "peer": peer, "base": base, "limit": limit, "kind": kind,
                         "value": value, "reached": value <= limit if kind == "most" else value >= limit})
    return verdicts


def machine():
    def first_line(*command):
        try:
            return subprocess.run(command, capture_output=True, text=True).stdout.split("\n")[0].strip()
        except OSError:
            return ""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return {"cpu": models[0] if models else platform.machine(), "cpus": os.cpu_count(),
            "kernel": ".".join(platform.release().split(".")[:2]), "compiler": first_line("c++", "--version"),
            "qt": first_line("qmake6", "-query", "QT_VERSION"), "wine": first_line("wine", "--version")}


def print_table(results):
    for part, metrics in results["figures"].items():
        print(f"\n{part:38}{'':>12}{'median':>12}{'min':>12}{'quartiles':>22}{'to bare Qt':>12}")
        for figure in metrics.values():
            base = figure["peers"].get("bareqt", {}).get("median")
            for peer, s in figure["peers"].items():
                ratio = f"{s['median'] / base:.2f}" if base else ""
                quartiles = f"{s['q1']:,.1f} - {s['q3']:,.1f}"
                title = ", ".join(filter(None, [figure["title"], figure["unit"]]))
                print(f"{title:38}{peer:>12}{s['median']:12,.1f}{s['min']:12,.1f}"
                      f"{quartiles:>22}{ratio:>12}")
    print("\ntargets")
    for v in results["targets"]:
        what = f"{v['part']}: {METRICS[v['part'], v['metric']][0]}, {v['peer']}" + (f" to {v['base']}" if v["base"] else "")
        print(f"{what:60}{v['value']:12,.2f}  at {v['kind']} {v['limit']:,}{'' if v['reached'] else '  MISSED'}")


def lines(value, depth=0):
    """JSON with a line for each peer, and for each target."""
    def is_flat(v):
        return not any(isinstance(inner, (dict, list)) for inner in (v.values() if isinstance(v, dict) else v))
    if not isinstance(value, (dict, list)) or is_flat(value):
        return json.dumps(value, ensure_ascii=False)
    separator = ",\n" + " " * (depth + 1)
    if isinstance(value, list):
        return "[\n" + separator[2:] + separator.join(lines(v, depth + 1) for v in value) + "\n" + " " * depth + "]"
    members = (json.dumps(k) + ": " + lines(v, depth + 1) for k, v in value.items())
    return "{\n" + separator[2:] + separator.join(members) + "\n" + " " * depth + "}"


def main():
    path, parts = sys.argv[1], sys.argv[2:]
    figures = read(sys.stdin, parts)
    results = {"date": datetime.date.today().isoformat(), "machine": machine(), "figures": figures, "targets": judge(figures)}
    with open(path, "w", encoding="utf-8") as file:
        file.write(lines(results) + "\n")
    print_table(results)


main()
