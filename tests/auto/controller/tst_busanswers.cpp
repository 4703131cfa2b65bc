// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "fakesystemdtest.h"

// Anything may answer in place of systemd. Each call comes to an end, with an error if the answer makes no sense.
class tst_BusAnswers : public FakeSystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void brokenAnswers();
    void listTakesTwoCalls_data() { addEach("count", {0, 1, 500}); }
    void listTakesTwoCalls();
};

static const char notUnderstood[] = "The reply from systemd about tested does not have the documented form.";

void tst_BusAnswers::answers_data()
{
    const Table<Answer, State, bool> row("given", "state", "isUnderstood");
    const auto inState = [](const QByteArray &state) {
        QList<Entry> entries = whole();
        entries[2].second = state;
        return properties(entries);
    };
    row("it runs", properties(whole()), State::Running, true);
    row("it reloads", inState("reloading"), State::Running, true);
    row("an unknown state", inState("floating"), State::NotReady, true);
    row("no properties", properties({}), State::NotReady, false);
    row("no state", properties(whole().mid(0, 2)), State::NotReady, false);
    row("no values", {"", {}}, State::NotReady, false);
    row("a text", {"s", Body().string("active").bytes}, State::NotReady, false);
    row("texts", {"as", Body().number(11).string("active").bytes}, State::NotReady, false);
    const QByteArray state = Body().string("ActiveState").signature("u").number(4).bytes;
    row("a state that is a number", {"a{sv}", Body().number(quint32(state.size())).align(8).bytes + state}, State::NotReady,
        false);
}

void tst_BusAnswers::answers()
{
    QFETCH(Answer, given);
    QFETCH(State, state);
    QFETCH(bool, isUnderstood);
    const auto answer = query(given);
    QCOMPARE(answer.value.status.state, state);
    QCOMPARE(answer.errorString.startsWith(QLatin1String(notUnderstood)), !isUnderstood);
    QCOMPARE(answer.error == 0, isUnderstood);
}

void tst_BusAnswers::brokenAnswers()
{
    const Answer good = properties(whole());
    int errors = 0;
    for (qsizetype i = 0; i < good.body.size(); ++i) {
        for (const char byte : {'\xff', '\0', 'v'}) {
            Answer broken = good;
            broken.body[i] = byte;
            const auto answer = query(broken);
            errors += answer.error != 0 ? 1 : 0;
            const State state = answer.value.status.state; // a broken text may still be valid: an unknown state, another unit
            QVERIFY2(answer.error == 0 || state == State::NotReady, qPrintable(QStringLiteral("byte %1").arg(i)));
        }
        Answer cut = good;
        cut.body.truncate(i);
        QCOMPARE(query(cut).value.status.state, State::NotReady);
    }
    QVERIFY(errors > 100);
    QCOMPARE(query(good).value.status.state, State::Running);
}

static QByteArray array(const QByteArray &structures)
{
    return Body().number(quint32(structures.size())).align(8).bytes + structures;
}

// `count` units, of which one runs and the others have failed, and two unit files.
void tst_BusAnswers::listTakesTwoCalls()
{
    QFETCH(int, count);
    Body units; // starts at a multiple of 8
    for (int i = 0; i < count; ++i) {
        const QByteArray state = i == 0 ? "active" : "failed";
        units.align(8).string("unit" + QByteArray::number(i) + ".service").string("Unit").string("loaded").string(state);
        units.string(state).string("").string("/unit").number(0).string("").string("/");
    }
    Body files;
    files.align(8).string("/etc/file.service").string("static").align(8).string("/etc/alias.service").string("alias");
    m_systemd->answerTo("ListUnitsByPatterns", {"a(ssssssouso)", array(units.bytes)});
    m_systemd->answerTo("ListUnitFilesByPatterns", {"a(ss)", array(files.bytes)});
    const auto before = m_systemd->calls().size();
    const auto services = ServiceController::list(ServiceController::Scope::User).result();
    QVERIFY2(services, qPrintable(services.errorString));
    QCOMPARE(services.value.size(), count + 1);
    QCOMPARE(services.value.first().name, QStringLiteral("file"));
    QCOMPARE(services.value.first().status.state, State::Stopped);
    QCOMPARE(services.value.first().status.exitCode, 0U);
    QCOMPARE(services.value.value(1).status.state, count == 0 ? State::Stopped : State::Running);
    QCOMPARE(services.value.last().status.exitCode, count > 1 ? 1067U : 0U);
    QCOMPARE(m_systemd->calls().mid(before), (QByteArrayList{"ListUnitsByPatterns", "ListUnitFilesByPatterns"}));
}

QTEST_GUILESS_MAIN(tst_BusAnswers)
#include "tst_busanswers.moc"
