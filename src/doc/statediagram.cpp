// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// statediagram OUTPUT.svg: draws the states and their transitions, from the library's own table.

#include "core/statemachine_p.h"

#include <QFile>
#include <QMetaEnum>
#include <QRect>
#include <QTextStream>

#include <algorithm>
#include <iterator>

using namespace QtDaemon;

constexpr struct Box
{
    State state;
    int x;
    int y;

    QRect rect() const { return {x, y, 150, 44}; }
} boxes[] = {
    {State::NotReady, 20, 20},       {State::StartPending, 360, 20}, {State::Running, 360, 130},
    {State::PausePending, 630, 130}, {State::Paused, 900, 130},      {State::ContinuePending, 630, 250},
    {State::StopPending, 630, 400},  {State::Stopped, 900, 400},
};

static QRect box(State state)
{
    return std::find_if(std::begin(boxes), std::end(boxes), [state](const Box &each) { return each.state == state; })->rect();
}

template <typename Enum> static QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

static void label(QTextStream &out, const QPoint &at, const char *anchor, const QString &text)
{
    out << "<text x='" << at.x() << "' y='" << at.y() << "' text-anchor='" << anchor << "'>" << text << "</text>\n";
}

static void line(QTextStream &out, const char *kind, const QList<QPoint> &points)
{
    out << "<polyline class='" << kind << "' points='";
    for (const QPoint &point : points)
        out << point.x() << ',' << point.y() << ' ';
    out << "'/>\n";
}

// Straight if two boxes are in a row or a column, otherwise around one corner. Two arrows in a column run side by side.
static void arrow(QTextStream &out, const char *kind, const QRect &from, const QRect &to, const QString &text)
{
    const QPoint a = from.center();
    const QPoint b = to.center();
    if (a.y() == b.y()) {
        line(out, kind, {{from.right(), a.y()}, {to.left() - 2, b.y()}});
        label(out, {(from.right() + to.left()) / 2, a.y() - 8}, "middle", text);
    } else if (a.x() == b.x()) {
        const bool isDown = a.y() < b.y();
        const int x = a.x() + (isDown ? 20 : -20);
        line(out, kind, {{x, isDown ? from.bottom() : from.top()}, {x, isDown ? to.top() - 2 : to.bottom() + 2}});
        label(out, {x + (isDown ? 8 : -8), (a.y() + b.y()) / 2 + 5}, isDown ? "start" : "end", text);
    } else if (a.y() < b.y()) {
        line(out, kind, {{a.x(), from.bottom()}, {a.x(), b.y()}, {to.right() + 2, b.y()}});
        label(out, {(a.x() + to.right()) / 2, b.y() - 8}, "middle", text);
    } else {
        line(out, kind, {{from.left(), a.y()}, {b.x(), a.y()}, {b.x(), to.bottom() + 2}});
        label(out, {(b.x() + from.left()) / 2, a.y() - 8}, "middle", text);
    }
}

// The states that Stop changes to StopPending are in a frame, with one arrow out of it.
static void drawStop(QTextStream &out)
{
    QRect frame;
    for (const Box &each : boxes) {
        if (each.state != State::StopPending && StateMachine::after(each.state, Control::Stop) == State::StopPending)
            frame |= each.rect();
    }
    frame.adjust(-16, -14, 16, 16);
    out << "<rect class='frame' x='" << frame.x() << "' y='" << frame.y() << "' width='" << frame.width() << "' height='"
        << frame.height() << "' rx='10'/>\n";
    const QRect stop = box(State::StopPending);
    line(out, "control", {{stop.center().x(), frame.bottom()}, {stop.center().x(), stop.top() - 2}});
    label(out, {stop.center().x() + 10, (frame.bottom() + stop.top()) / 2 + 5}, "start",
          QStringLiteral("Stop, or shutdown(message) and nextState(waitHint)"));
}

static void draw(QTextStream &out)
{
    out << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1110 464' role='img' "
           "aria-label='The states of a service and what leads from one to another'>\n"
           "<style>text{font:14px sans-serif;fill:#24292f}.box{fill:#eef4fb;stroke:#0a5ca8}.pending{fill:#fff6e0;stroke:#9a6700}"
           ".frame{fill:none;stroke:#8c959f;stroke-dasharray:5 4}polyline{fill:none;stroke-width:1.6;marker-end:url(#head)}"
           ".answer{stroke:#24292f}.control{stroke:#0a5ca8;stroke-dasharray:7 3}svg{background:#fff}</style>\n"
           "<marker id='head' viewBox='0 0 8 8' refX='7' refY='4' markerWidth='8' markerHeight='8' orient='auto'>"
           "<path d='M0 0L8 4L0 8z' fill='#24292f'/></marker>\n";
    drawStop(out);
    for (const Box &from : boxes) {
        if (const State next = StateMachine::advanced(from.state); next != from.state)
            arrow(out, "answer", from.rect(), box(next), QStringLiteral("nextState()"));
        for (const Control control : {Control::Pause, Control::Continue}) {
            if (const State next = StateMachine::after(from.state, control); next != from.state)
                arrow(out, "control", from.rect(), box(next), nameOf(control));
        }
    }
    arrow(out, "control", box(State::NotReady), box(State::StartPending), QStringLiteral("the manager starts it"));
    for (const Box &each : boxes) {
        const QRect rect = each.rect();
        out << "<rect class='box" << (StateMachine::isPending(each.state) ? " pending" : "") << "' x='" << rect.x() << "' y='"
            << rect.y() << "' width='" << rect.width() << "' height='" << rect.height() << "' rx='8'/>\n";
        label(out, rect.center() + QPoint(0, 5), "middle", nameOf(each.state));
    }
    out << "</svg>\n";
}

int main(int argc, char **argv)
{
    QFile output(QFile::decodeName(argc == 2 ? argv[1] : ""));
    if (!output.open(QIODevice::WriteOnly | QIODevice::Text)) {
        QTextStream(stderr) << "Usage: statediagram OUTPUT.svg\n" << output.errorString() << '\n';
        return 2;
    }
    QTextStream out(&output);
    draw(out);
    return 0;
}
