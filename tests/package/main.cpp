// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// What a program of another project needs of the library: every public header, the translations, the
// meta-objects, and one life of a service. Prints what is missing and exits with 1.

#include <QtDaemon/Backend>
#include <QtDaemon/EmbeddedManager>
#include <QtDaemon/QtDaemon>
#include <QtDaemon/Service>
#include <QtDaemon/ServiceCommandLine>
#include <QtDaemon/ServiceController>
#include <QtDaemon/ServiceDescription>

#include <QCoreApplication>
#include <QLocale>
#include <QMetaEnum>

#include <cstdio>

using namespace QtDaemon;
using namespace std::chrono_literals;

static bool expect(bool holds, const char *what)
{
    if (!holds)
        std::fprintf(stderr, "consumer: does not hold: %s\n", what);
    return holds;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    EmbeddedManager manager;
    Service service(QStringLiteral("consumer"), manager.backend());
    const auto nameOfState = [&service] { return QMetaEnum::fromType<State>().valueToKey(int(service.state())); };

    const bool good = expect(loadTranslations(QLocale(QLocale::German)), "the library has its German translation")
        && expect(!loadTranslations(QLocale(QLocale::Zulu)), "the library has no Zulu translation")
        && expect(service.start(), "the service starts") && expect(manager.start() == Error::NoError, "the manager starts it");
    manager.advance(1s);
    const bool ran = good && expect(qstrcmp(nameOfState(), "Running") == 0, "it runs");
    manager.control(Control::Stop);
    manager.advance(1s);
    ServiceController controller(QStringLiteral("no such service"));
    const bool controls = expect(controller.query().result().error != 0, "the controller answers")
        && expect(!ServiceCommandLine(ServiceDescription()).exec({QStringLiteral("consumer")}), "no verb means to run");
    return ran && controls && expect(qstrcmp(nameOfState(), "Stopped") == 0, "it has stopped") ? 0 : 1;
}
