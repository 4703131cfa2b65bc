// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// Anything typed, in pieces of any size: each line that is a command reaches the service or is refused with a message, each
// other line is reported as unknown, and the first "stop" stops the service.

#include "fuzz.h"

#include "backends/console/consolebackend_p.h"

#include <QtDaemon/Service>

#include <fcntl.h>
#include <unistd.h>

using namespace QtDaemon;

struct Expected
{
    int controls = 0; // delivered or refused
    int sentences = 0; // printed by the console itself: help, status, errors
    bool stops = false;
    bool shutsDown = false; // what follows is ignored
};

// The commands as the help lists them.
static Expected expect(const QByteArray &typed)
{
    Expected expected;
    QStringList lines = QString::fromLocal8Bit(typed).split(u'\n');
    for (const QString &line : std::as_const(lines)) {
        const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
        const QString command = words.value(0);
        static const QStringList plain{QStringLiteral("stop"), QStringLiteral("pause"), QStringLiteral("continue"),
                                       QStringLiteral("reload")};
        bool good = true;
        if (command == u"shutdown")
            good = words.size() == 1 || (words[1].toInt(&good) >= 0 && good);
        else if (command == u"user")
            good = words.value(1).toUInt() >= 128 && words.value(1).toUInt() <= 255;
        else
            good = plain.contains(command);
        expected.controls += good ? 1 : 0;
        expected.sentences += !good && !command.isEmpty() ? 1 : 0;
        expected.stops = expected.stops || command == u"stop";
        expected.shutsDown = expected.shutsDown || (good && command == u"shutdown");
    }
    return expected;
}

// Records what the console prints.
class Printed
{
public:
    Printed()
        : m_before(stderr)
    {
        stderr = open_memstream(&m_text, &m_size);
    }
    ~Printed()
    {
        std::fclose(stderr);
        stderr = m_before;
        std::free(m_text);
    }
    QByteArray text() const
    {
        std::fflush(stderr);
        return {m_text, qsizetype(m_size)};
    }

private:
    Q_DISABLE_COPY_MOVE(Printed)
    FILE *const m_before;
    char *m_text = nullptr;
    size_t m_size = 0;
};

static int openKeyboard() // returns the end to type into
{
    int keyboard[2];
    REQUIRE(pipe2(keyboard, O_CLOEXEC) == 0);
    dup2(keyboard[0], STDIN_FILENO);
    close(keyboard[0]);
    return keyboard[1];
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size)
{
    FuzzedDataProvider data(input, size);
    const QByteArray typed = bytes(data, 1000).replace('\0', ' ');
    const Expected expected = expect(typed);
    const Printed printed;
    int arrived = 0;
    const int keyboard = openKeyboard();
    {
        Service service(QStringLiteral("fuzzed"), std::make_unique<ConsoleBackend>());
        service.setQuitOnStopped(false);
        service.setPollInterval(0);
        for (auto signal : {&Service::startPending, &Service::pausePending, &Service::continuePending, &Service::stopPending})
            QObject::connect(&service, signal, &service, [&service] { service.nextState(); });
        QObject::connect(&service, &Service::shutdown, &service, [&service] { service.nextState(); });
        QObject::connect(&service, &Service::paramChange, &service, [] {});
        QObject::connect(&service, &Service::notified, &service,
                         [&](State, const Message &message) { arrived += message.control != Control::None ? 1 : 0; });
        REQUIRE(service.start());
        const auto settle = [] {
            for (int i = 0; i < 10; ++i)
                QCoreApplication::processEvents();
        };
        settle();
        REQUIRE(service.state() == State::Running);
        for (qsizetype at = 0; at < typed.size();) {
            const auto part = data.ConsumeIntegralInRange<qsizetype>(1, 64);
            at += write(keyboard, typed.constData() + at, size_t(qMin(part, typed.size() - at)));
            settle();
        }
        close(keyboard);
        settle();
        REQUIRE(!expected.stops || service.state() == State::Stopped);
    }
    const QByteArray output = printed.text();
    REQUIRE(expected.shutsDown || arrived + output.count(" was refused: ") == expected.controls);
    REQUIRE(output.count("Unknown command \"") + output.count("Invalid time \"") + output.count("Invalid user control \"")
                + output.count("Commands: pause, continue") + output.count(", wait hint ")
            == expected.sentences);
    return 0;
}
