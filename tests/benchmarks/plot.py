#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The QtDaemon authors
# SPDX-License-Identifier: MIT
#
# plot.py RESULTS.json RESULTS.svg: a panel for each figure; bars are medians, whiskers quartiles, a red line is a target.
import html
import json
import sys

WIDTH, COLUMNS, GAP, HEAD, TITLE, ROW, FOOT = 900, 3, 14, 84, 30, 21, 10
LABEL = 84  # a peer's name
NUMBER = 112  # a bar's value
NAMES = {"c": "C", "sdevent": "sd-event", "bareqt": "bare Qt", "qtdaemon": "QtDaemon", "qtdaemon-0": "interval 0",
         "transitions": "pause, cont.", "controls": "user control", "servicelog": "ServiceLog", "sendv": "sd_journal",
         "stderr": "Qt's stderr", "program": "a program", "list": "list()"}
OURS = {"qtdaemon", "qtdaemon-0", "transitions", "controls", "servicelog", "program", "list"}
PARTS = [("linux", "Linux, the driver as the manager"), ("windows", "Windows, Wine's service control manager"),
         ("inprocess", "In process, on the EmbeddedManager"), ("log", "A line of the log"),
         ("controller", "Controllers, under a systemd with 500 services"), ("library", "The library")]


def number(value, unit):
    if unit == "µs" and value >= 1000:
        return number(value / 1000, "ms")
    if unit in ("KiB", "kB") and value >= 10_000:
        return number(value / 1000 if unit == "kB" else value / 1024, "MB" if unit == "kB" else "MiB")
    text = f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"
    return f"{text}{unit}" if unit.startswith("/") else f"{text} {unit}"


def text(x, y, content, style="", anchor="start"):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{style and " " + style}>{html.escape(content)}</text>'


class Panel:
    def __init__(self, figure, part, metric, targets):
        self.title, self.unit, self.peers = figure["title"], figure["unit"], figure["peers"]
        self.base = self.peers.get("bareqt", {}).get("median")
        self.limit = None
        for target in targets:
            if (target["part"], target["metric"]) == (part, metric) and target["limit"] > 0:
                self.limit = target["limit"] * (self.peers[target["base"]]["median"] if target["base"] else 1)

    def height(self):
        return TITLE + ROW * len(self.peers) + FOOT

    def draw(self, x, y, width):
        left, room = x + LABEL, width - LABEL - NUMBER
        largest = max([s["q3"] for s in self.peers.values()] + [self.limit or 0]) or 1
        out = [f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{self.height()}" rx="4" class="panel"/>',
               text(x + 8, y + 19, self.title, 'class="title"')]
        for i, (peer, s) in enumerate(self.peers.items()):
            top = y + TITLE + ROW * i
            middle, length = top + ROW / 2 - 2, room * s["median"] / largest
            ours = peer in OURS
            ratio = f"  {s['median'] / self.base:.2f}×" if self.base else ""
            out.append(text(left - 6, middle + 4, NAMES.get(peer, peer), 'class="ours"' if ours else "", "end"))
            out.append(f'<rect x="{left:.1f}" y="{top:.1f}" width="{max(length, 1):.1f}" height="{ROW - 6}" '
                       f'fill="{"#3b7dd8" if ours else "#6b7685" if peer == "bareqt" else "#b9c1cb"}"/>')
            out.append(f'<path d="M{left + room * s["q1"] / largest:.1f} {middle:.1f}H{left + room * s["q3"] / largest:.1f}" '
                       'class="whisker"/>')
            out.append(text(x + width - 6, middle + 4, number(s["median"], self.unit) + ratio, "", "end"))
        if self.limit:
            at = left + room * self.limit / largest
            out.append(f'<path d="M{at:.1f} {y + TITLE - 4:.1f}V{y + self.height() - 6:.1f}" class="target"/>')
        return out


def panels_of(part, results):
    figures, targets = results["figures"][part], results["targets"]
    if part == "inprocess":  # one service: two figures, one panel
        both = {"title": "round trips of one Service", "unit": "/s",
                "peers": {metric: figures[metric]["peers"]["one"] for metric in ("transitions", "controls")}}
        one = [{**t, "metric": "both"} for t in targets if t["metric"] == "transitions"]
        yield Panel(both, part, "both", one)
    for metric, figure in figures.items():
        if "one" not in figure["peers"]:
            yield Panel(figure, part, metric, targets)


def plot(results):
    width = (WIDTH - GAP * (COLUMNS + 1)) / COLUMNS
    out, y = [], HEAD
    for part, title in PARTS:
        if part not in results["figures"]:
            continue
        panels = list(panels_of(part, results))
        out.append(text(GAP, y + 14, title, 'class="part"'))
        y += 24
        for begin in range(0, len(panels), COLUMNS):
            row = panels[begin:begin + COLUMNS]
            for column, panel in enumerate(row):
                out += panel.draw(GAP + column * (width + GAP), y, width)
            y += max(panel.height() for panel in row) + GAP
    machine = results["machine"]
    about = f"{machine['cpu']}, {machine['cpus']} CPUs, Linux {machine['kernel']}, Qt {machine['qt']}, {machine['wine']}"
    head = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y}" viewBox="0 0 {WIDTH} {y}">',
            "<style>text{font:12px system-ui,sans-serif;fill:#24292f}.head{font-size:17px;font-weight:600}"
            ".part{font-size:14px;font-weight:600}.title{font-weight:600}.ours{font-weight:600;fill:#1f5fb4}"
            ".note{fill:#57606a}.panel{fill:#fff;stroke:#d8dee4}.whisker{stroke:#24292f;stroke-width:1.5}"
            ".target{stroke:#cf222e;stroke-width:1.5;stroke-dasharray:4 2}</style>",
            f'<rect width="{WIDTH}" height="{y}" fill="#f6f8fa"/>',
            text(GAP, 26, "QtDaemon against its peers", 'class="head"'),
            text(GAP, 46, "Medians; whiskers are quartiles, × is to bare Qt, the red line is the target.", 'class="note"'),
            text(GAP, 64, about, 'class="note"')]
    return "\n".join(head + out + ["</svg>", ""])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        results = json.load(file)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(plot(results))


main()
