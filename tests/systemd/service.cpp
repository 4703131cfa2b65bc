// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// The service that the tests run under a booted systemd. It logs what happens to it, one event per line.

#include <QtDaemon/Service>
#include <QtDaemon/ServiceController>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QMetaEnum>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <sys/mman.h>
#include <unistd.h>

using QtDaemon::ListenDescriptor;
using QtDaemon::Service;
using QtDaemon::ServiceController;
using QtDaemon::State;

static void print(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    [[maybe_unused]] const ssize_t written = write(STDOUT_FILENO, whole.constData(), size_t(whole.size()));
}

[[noreturn]] static void hang()
{
    while (true)
        QThread::sleep(1);
}

static void printDescriptors()
{
    const auto kinds = QMetaEnum::fromType<ListenDescriptor::Kind>();
    for (const ListenDescriptor &d : Service::listenDescriptors()) {
        char content[64] = {};
        pread(d.descriptor, content, sizeof content - 1, 0);
        print("descriptor " + d.name.toUtf8() + ' ' + kinds.valueToKey(int(d.kind)) + ' ' + content);
    }
}

static void store(Service *service, const char *name)
{
    const int descriptor = memfd_create(name, MFD_CLOEXEC);
    [[maybe_unused]] const ssize_t written = write(descriptor, name, strlen(name));
    const bool isStored = service->storeDescriptor(QLatin1String(name), descriptor);
    print((isStored ? "stored " : "not stored ") + QByteArray(name));
    close(descriptor);
}

// Executes what a test orders with systemctl kill --signal RTMIN+(code - 128).
static void obey(Service *service, int code)
{
    static const QMap<int, void (*)(Service *)> deeds{
        {129, [](Service *) { hang(); }},
        {131, [](Service *s) { s->fail(3, QStringLiteral("no licence")); }},
        {132, [](Service *s) { store(s, "one"), store(s, "two"); }},
        {134, [](Service *s) { s->removeDescriptor(QStringLiteral("one")); }},
        {135, [](Service *s) { s->setExitCode(7); }},
        {136, [](Service *s) { s->stop(); }},
        {137, [](Service *s) { (new ServiceController(s->name(), ServiceController::Scope::User, {}, s))->restart(); }},
        {138,
         [](Service *s) {
             QProcess::startDetached(QCoreApplication::applicationDirPath() + QStringLiteral("/controller"),
                                     {QStringLiteral("--user"), s->name(), QStringLiteral("restart")});
         }},
        {139, [](Service *s) { s->fail(203); }},
        {140, [](Service *s) { s->setStatusText(QStringLiteral("3 of 5")); }},
    };
    print("control " + QByteArray::number(code));
    if (const auto deed = deeds.value(code))
        deed(service);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({
        {"start-when", "Start is done when this file exists.", "file"},
        {"start", "Milliseconds that starting takes.", "ms", "0"},
        {"stop", "Milliseconds that stopping takes.", "ms", "0"},
        {"stop-hangs", "Milliseconds in which the event loop hangs, some time after Stop.", "ms", "0"},
        {"extend", "Request that time."},
        {"extend-each", "Requests the time of one more cycle, a second, each time that the signal of this state is emitted.",
         "state"},
        {"refuse", "Refuses the first reload for that reason.", "text"},
        {"no-reload", "Has no settings to read again."},
        {"reload", "Milliseconds that a reload goes on after its slot; -1: the slot hangs.", "ms"},
        {"busy", "Milliseconds of each turn of the event loop.", "ms"},
        {"hint", "Wait hint of a pending state.", "ms", "30000"},
        {"pausable", "Take Pause and Continue."},
        {"status", "Status text.", "text"},
    });
    parser.process(app);

    Service service("probe");
    service.setPollInterval(parser.isSet("extend-each") ? 1000 : 100);
    service.setWaitHint(parser.value("hint").toInt());
    service.setStatusText(parser.value("status"));
    const auto extendAgain = [&] {
        constexpr int enough = 6; // cycles: twice as many as the tests need
        if (service.cycle() < enough)
            service.requestAdditionalTime(service.pollInterval());
        else
            service.nextState();
    };
    const auto answerIn = [&](const QString &option) {
        if (parser.value("extend-each") == option)
            return extendAgain();
        const int milliseconds = parser.value(option).toInt();
        if (service.cycle() > 0)
            return;
        if (parser.isSet("extend"))
            service.requestAdditionalTime(10 * milliseconds);
        QTimer::singleShot(milliseconds, &service, [&] { service.nextState(); });
    };

    QObject::connect(&service, &Service::startPending, [&] {
        print("startPending " + QByteArray::number(service.cycle()));
        if (!parser.isSet("start-when"))
            answerIn("start");
        else if (QFile::exists(parser.value("start-when")))
            service.nextState();
    });
    QObject::connect(&service, &Service::stopPending, [&] {
        if (service.cycle() == 0)
            print("stopPending");
        if (service.cycle() == 8)
            QThread::msleep(parser.value("stop-hangs").toULong());
        answerIn("stop");
    });
    QObject::connect(&service, &Service::shutdown, [&](const QtDaemon::Message &message) {
        print("shutdown " + message.eventData);
        service.nextState();
    });
    QObject::connect(&service, &Service::stateChanged, [](State state) {
        if (state == State::Running || state == State::Paused || state == State::ContinuePending || state == State::Stopped)
            print(QMetaEnum::fromType<State>().valueToKey(int(state)));
    });
    if (parser.isSet("pausable"))
        QObject::connect(&service, &Service::pausePending, &service,
                         [&] { parser.value("extend-each") == "pause" ? extendAgain() : service.nextState(); });
    const auto reload = [&, reloads = 0]() mutable {
        ++reloads;
        if (reloads == 1 && parser.isSet("refuse"))
            return service.refuse(parser.value("refuse"));
        const auto done = [&service, number = QByteArray::number(reloads)] {
            print("reloaded " + number);
            service.nextState();
        };
        if (!parser.isSet("reload"))
            return done();
        const int milliseconds = parser.value("reload").toInt();
        if (milliseconds < 0)
            hang();
        service.requestAdditionalTime(10 * milliseconds);
        QTimer::singleShot(milliseconds, &service, done);
    };
    if (!parser.isSet("no-reload"))
        QObject::connect(&service, &Service::paramChange, reload);
    QObject::connect(&service, &Service::userControl, [&](int code) { obey(&service, code); });

    QTimer busy;
    QObject::connect(&busy, &QTimer::timeout, [&, turns = 0]() mutable {
        QThread::msleep(parser.value("busy").toULong());
        print("turn " + QByteArray::number(++turns));
    });
    if (parser.isSet("busy"))
        busy.start(0);
    print("run " + QByteArray::number(getpid()));
    printDescriptors();
    return service.exec();
}
