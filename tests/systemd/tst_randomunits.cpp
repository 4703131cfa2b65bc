// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/bus_p.h"
#include "controller/systemd/unittext_p.h"
#include "installertest.h"
#include "randomdescription.h"
#include "unitmeaning.h"

using namespace QtDaemon;

/*
    systemd reads each unit as it was meant, whatever the description. An installation takes two runs of systemd-analyze and a
    reload, so most units are written directly with UnitText, as an installation would, and are loaded by the hundred. Some are
    installed as well; so is each unit that systemd has not loaded as it was meant, whose installation has to be refused.

    QTDAEMON_TEST_SEED sets another seed, QTDAEMON_TEST_ROUNDS a larger number of descriptions.
*/
class tst_RandomUnits : public InstallerTest
{
    Q_OBJECT

private Q_SLOTS:
    void loadedAsMeant();

private:
    struct Case
    {
        ServiceDescription description;
        QString service; // the names of its units
        QString socket;
        QJsonObject meant;
        QJsonObject meantSocket; // empty if there is none
    };

    Case makeCase(const ServiceDescription &description) const;
    UnitText text(const Case &c) const { return {c.description, c.service, c.socket, false, m_version}; }
    QString differencesOf(const Case &c, const QJsonObject &loaded) const;
    Reply install(const ServiceDescription &description) const;
    QByteArray installed(const QString &unit) const { return machine->run({"cat", folder() + '/' + unit}).output; }

    void write(const Case &c);
    void load(const QList<Case> &cases, QJsonObject *loaded);
    void compare(const QList<Case> &cases);
    void installsTheSame(const Case &c);
    void watchdogIsMeant(const Case &c);
    void mustBeRefused(const Case &c, const QString &differences);
    void refused(const ServiceDescription &description, const ServiceManager::Failure &error);
    void checkCounts(int rounds) const;

    static constexpr int batch = 250;
    static constexpr int installsOfEachKind = 5;
    const int m_version = Machine::systemdVersion();
    QMap<QString, int> m_compared; // how often each property had a value to compare
    int m_accepted = 0;
    int m_refused = 0;
    int m_refusedBySystemd = 0;
    int m_installs = 0;
    int m_watchdogs = 0;
    int m_refusedInstalls = 0;
};

static QJsonObject jsonOf(const ServiceDescription &d) // as the program "installer" reads it
{
    QJsonObject environment;
    for (auto it = d.environment.cbegin(); it != d.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    const auto list = [](const auto &values) {
        QJsonArray result;
        for (const auto &value : values)
            result << value;
        return result;
    };
    QJsonArray delays;
    for (const auto &delay : d.restartDelays)
        delays << qint64(delay.count());
    return {{"displayName", d.displayName},
            {"description", d.description},
            {"program", d.program},
            {"arguments", list(d.arguments)},
            {"workingDirectory", d.workingDirectory},
            {"environment", environment},
            {"startMode", int(d.startMode)},
            {"listenStreams", list(d.listenStreams)},
            {"account", d.account},
            {"dependencies", list(d.dependencies)},
            {"restartDelays", delays},
            {"restartOnErrorExit", d.restartOnErrorExit},
            {"noRestartCodes", list(d.noRestartCodes)},
            {"capabilities", list(d.capabilities)},
            {"watchdog", qint64(d.watchdog.count())},
            {"hardened", d.hardened},
            {"network", d.network},
            {"writablePaths", list(d.writablePaths)},
            {"stateDirectory", d.stateDirectory},
            {"storedDescriptors", d.storedDescriptors}};
}

tst_RandomUnits::Case tst_RandomUnits::makeCase(const ServiceDescription &description) const
{
    Case c{
        description, unitName(description.name), unitName(description.name, "socket"), meantService(description, m_version), {}};
    if (!description.listenStreams.isEmpty())
        c.meantSocket = meantSocket(description);
    return c;
}

void tst_RandomUnits::write(const Case &c)
{
    const QByteArray service = text(c).serviceText();
    const QByteArray socket = text(c).socketText();
    QVERIFY(!(service + socket).contains("secret")); // a password
    machine->writeFile("system/" + c.service, service);
    if (!c.meantSocket.isEmpty())
        machine->writeFile("system/" + c.socket, socket);
}

// What systemd has loaded for these units, by their names.
void tst_RandomUnits::load(const QList<Case> &cases, QJsonObject *loaded)
{
    QByteArray units;
    QSet<QString> properties;
    for (const Case &c : cases) {
        units += c.service.toUtf8() + '\n';
        if (!c.meantSocket.isEmpty())
            units += c.socket.toUtf8() + '\n';
        for (const QJsonObject &meant : {c.meant, c.meantSocket}) {
            for (const QString &key : meant.keys())
                properties << key;
        }
    }
    machine->writeFile("units", units);
    QCOMPARE(systemctl({"daemon-reload"}).code, 0);
    const Machine::Answer answer
        = machine->run(QStringList{"/opt/qtdaemon/libexec/qtdaemon/readunits", "/opt/shared/units"} + properties.values());
    *loaded = QJsonDocument::fromJson(answer.output).object();
    QVERIFY2(loaded->size() == units.count('\n'), answer.output.left(1000).constData());
}

QString tst_RandomUnits::differencesOf(const Case &c, const QJsonObject &loaded) const
{
    return differences(c.meant, loaded[c.service].toObject()) + differences(c.meantSocket, loaded[c.socket].toObject());
}

void tst_RandomUnits::compare(const QList<Case> &cases)
{
    for (const Case &c : cases)
        write(c);
    QJsonObject loaded;
    load(cases, &loaded);
    for (const Case &c : cases) {
        if (QTest::currentTestFailed())
            return;
        if (const QString different = differencesOf(c, loaded); !different.isEmpty()) {
            mustBeRefused(c, different);
            continue;
        }
        ++m_accepted;
        for (const QJsonObject &meant : {c.meant, c.meantSocket}) {
            for (auto it = meant.begin(); it != meant.end(); ++it)
                m_compared[it.key()]
                    += it->isArray() ? !it->toArray().isEmpty() : it->toVariant().toBool() || !it->toString().isEmpty();
        }
        const bool isWanted = m_installs < installsOfEachKind || (m_watchdogs == 0 && c.description.watchdog.count() > 0);
        if (isWanted && c.description.dependencies.isEmpty() && c.description.program.startsWith(u"/opt"))
            installsTheSame(c);
    }
    QCOMPARE(machine->run({"sh", "-c", "rm -f /opt/shared/system/*"}).code, 0);
}

tst_RandomUnits::Reply tst_RandomUnits::install(const ServiceDescription &description) const
{
    const QString link = "mkdir -p \"$(dirname \"$0\")\" && ln -sf " + probe + " \"$0\"";
    machine->run({"sh", "-c", link, description.program});
    return request("install", jsonOf(description), description.name);
}

void tst_RandomUnits::installsTheSame(const Case &c)
{
    machine->run({"rm", "/opt/shared/system/" + c.service, "/opt/shared/system/" + c.socket});
    const Reply reply = install(c.description);
    QVERIFY2(reply.error == 0, qPrintable(reply.text));
    QCOMPARE(installed(c.service), text(c).serviceText().trimmed());
    if (!c.meantSocket.isEmpty())
        QCOMPARE(installed(c.socket), text(c).socketText().trimmed());
    using StartMode = ServiceDescription::StartMode;
    const StartMode mode = c.description.startMode;
    Case whole = c;
    whole.meant["UnitFileState"] = mode == StartMode::Automatic || mode == StartMode::Delayed ? "enabled" : "disabled";
    if (!c.meantSocket.isEmpty())
        whole.meantSocket["UnitFileState"] = mode == StartMode::OnSocket ? "enabled" : "disabled";
    QJsonObject loaded;
    load({whole}, &loaded);
    QCOMPARE(differencesOf(whole, loaded), QString());
    if (c.description.watchdog.count() > 0)
        watchdogIsMeant(c);
    QCOMPARE(request("uninstall", {}, c.description.name).error, 0);
    QCOMPARE(files(), QByteArray("."));
    ++m_installs;
}

// systemd sets this property when the service starts, whether the start succeeds or not.
void tst_RandomUnits::watchdogIsMeant(const Case &c)
{
    Case started = c;
    started.meant = {{"WatchdogUSec", double(c.description.watchdog.count()) * 1000}};
    QCOMPARE(systemctl({"start", "--no-block", c.service}).code, 0);
    const auto isThere = [&] {
        QJsonObject loaded;
        load({started}, &loaded);
        return differencesOf(started, loaded).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
    QCOMPARE(systemctl({"stop", c.service}).code, 0);
    ++m_watchdogs;
}

// Refused by systemd, for what the library cannot know, such as the characters that this version accepts in a program's path.
void tst_RandomUnits::mustBeRefused(const Case &c, const QString &differences)
{
    machine->run({"rm", "/opt/shared/system/" + c.service, "/opt/shared/system/" + c.socket});
    ServiceDescription description = c.description;
    if (description.program.startsWith(u"/tmp/"))
        description.startMode = ServiceDescription::StartMode::OnDemand; // other start modes are refused for such a program
    const Reply reply = install(description);
    const QByteArray all = differences.toUtf8() + text(c).serviceText() + text(c).socketText();
    QVERIFY2(reply.error != 0, all.constData());
    const bool hasReason = reply.text.startsWith("systemd does not accept the unit of ")
        || reply.text.contains("contains a slash or a backslash") // the name and the program are checked first
        || (description.program.endsWith(u'/') && reply.text.contains("does not exist or is not executable"));
    QVERIFY2(hasReason, (reply.text.toUtf8() + '\n' + all).constData());
    QCOMPARE(files(), QByteArray("."));
    ++m_refusedBySystemd;
}

void tst_RandomUnits::refused(const ServiceDescription &description, const ServiceManager::Failure &error)
{
    ++m_refused;
    QVERIFY2(error.text.size() > 40 && error.text.size() < 500 && error.text.endsWith(u'.'), qPrintable(error.text));
    const QJsonDocument json(jsonOf(description));
    const QString &name = description.name;
    const bool canBePassed = QJsonDocument::fromJson(json.toJson()) == json && name.isValidUtf16() && !name.contains(QChar(0));
    const bool isRefusedBefore = name.contains(u'/') || name.contains(u'\\') || !description.program.startsWith(u"/opt/")
        || description.program.endsWith(u'/');
    if (m_refusedInstalls == installsOfEachKind || !canBePassed || isRefusedBefore)
        return;
    ++m_refusedInstalls;
    const Reply reply = install(description);
    QCOMPARE(reply.text, error.text);
    QCOMPARE(files(), QByteArray("."));
}

void tst_RandomUnits::loadedAsMeant()
{
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("QTDAEMON_TEST_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = 20'261'127;
    const int rounds = qMax(600, qEnvironmentVariableIntValue("QTDAEMON_TEST_ROUNDS"));
    qInfo("QTDAEMON_TEST_SEED=%u QTDAEMON_TEST_ROUNDS=%d", seed, rounds);
    use(false);
    RandomDescriptions descriptions(seed);
    QList<Case> cases;
    for (int i = 1; i <= rounds && !QTest::currentTestFailed(); ++i) {
        const Case c = makeCase(descriptions.next());
        if (const ServiceManager::Failure error = text(c).check())
            refused(c.description, error);
        else
            cases << c;
        if (cases.size() == batch || i == rounds) {
            compare(cases);
            cases.clear();
        }
    }
    if (!QTest::currentTestFailed())
        checkCounts(rounds);
}

// Neither by refusing everything nor by setting nothing.
void tst_RandomUnits::checkCounts(int rounds) const
{
    qInfo("%d as meant, %d refused, %d refused by systemd; installed %d, and %d that are refused", m_accepted, m_refused,
          m_refusedBySystemd, m_installs, m_refusedInstalls);
    QCOMPARE(m_accepted + m_refused + m_refusedBySystemd, rounds);
    QVERIFY(m_accepted > rounds * 3 / 4);
    QVERIFY(m_refused > rounds / 20);
    QVERIFY(m_refusedBySystemd < rounds / 50);
    QVERIFY(m_installs >= installsOfEachKind);
    QCOMPARE(m_refusedInstalls, installsOfEachKind);
    QVERIFY(m_watchdogs > 0);
    for (auto it = m_compared.cbegin(); it != m_compared.cend(); ++it)
        QVERIFY2(*it >= rounds / 20 || it.key() == "StartLimitIntervalUSec", qPrintable(it.key()));
}

SYSTEMD_TEST_MAIN(tst_RandomUnits)
#include "tst_randomunits.moc"
