// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "notifydriver.h"

#include <QProcess>

#include <csignal>

#include <dlfcn.h>
#include <execinfo.h>
#include <sys/syscall.h>

using namespace QtDaemon;

// Where the library is on the stack, innermost first.
static QList<quintptr> libraryAddresses(QString *library)
{
    void *frames[200];
    const int count = backtrace(frames, 200);
    QList<quintptr> addresses;
    for (int i = 0; i < count; ++i) {
        Dl_info info{};
        if (dladdr(frames[i], &info) != 0 && QByteArray(info.dli_fname).contains("libQtDaemon.")) {
            *library = QFile::decodeName(info.dli_fname);
            addresses += quintptr(frames[i]) - quintptr(info.dli_fbase) - 1; // the call, not where it returns to
        }
    }
    return addresses;
}

static QString &library()
{
    static QString path;
    return path;
}

static QList<quintptr> &atReady()
{
    static QList<quintptr> addresses;
    return addresses;
}

ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    const iovec &part = *message->msg_iov;
    if (atReady().isEmpty() && QByteArray(static_cast<const char *>(part.iov_base), qsizetype(part.iov_len)).contains("READY=1"))
        atReady() = libraryAddresses(&library());
    return syscall(SYS_sendmsg, socket, message, flags);
}

// The two ways in CONTRIBUTING: how many functions of the library are on them, in how many files.
class tst_CallCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aControlAndItsAnswer();
};

struct Call
{
    QString function;
    QString file;
};

// Without what Qt and moc have generated.
static QList<Call> calls(const QList<quintptr> &addresses)
{
    QStringList arguments{QStringLiteral("-Cfe"), library()};
    for (const quintptr address : addresses)
        arguments += QString::number(address, 16);
    QProcess program;
    program.start(QStringLiteral(ADDR2LINE), arguments);
    program.waitForFinished(-1);
    const QStringList lines = QString::fromLocal8Bit(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    static const QRegularExpression ownFile(QStringLiteral("/src/((?:core|service|backends)/[^:]+)"));
    QList<Call> result;
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        if (const auto match = ownFile.match(lines[i + 1]); match.hasMatch())
            result.prepend({lines[i], match.captured(1)});
    }
    return result;
}

static void print(const char *way, const QList<Call> &list)
{
    int number = 0;
    for (const Call &call : list)
        qInfo("%s %d: %s (%s)", way, ++number, qPrintable(call.function), qPrintable(call.file));
}

void tst_CallCount::aControlAndItsAnswer()
{
    const NotifyDriver driver;
    removeQtTestHandlers();
    qputenv("QTDAEMON_BACKEND", "systemd");
    QList<quintptr> atActivity;
    QList<quintptr> inStopPending;
    QList<quintptr> inUserControl;
    {
        std::unique_ptr<Backend> backend = Backend::create();
        QVERIFY(backend);
        connect(
            backend.get(), &Backend::activity, this,
            [&] {
                if (atReady().size() > 0 && atActivity.isEmpty())
                    atActivity = libraryAddresses(&library());
            },
            Qt::DirectConnection);
        Service service(QStringLiteral("callcount"), std::move(backend));
        service.setQuitOnStopped(false);
        connect(&service, &Service::startPending, this, [&] { service.nextState(); });
        connect(&service, &Service::stopPending, this, [&] {
            if (inStopPending.isEmpty())
                inStopPending = libraryAddresses(&library());
            service.nextState();
        });
        connect(&service, &Service::userControl, this, [&] { inUserControl = libraryAddresses(&library()); });
        QVERIFY(service.start());
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Running, 30'000);
        QVERIFY(!atReady().isEmpty());
        raise(SIGRTMIN);
        QTRY_VERIFY_WITH_TIMEOUT(!inUserControl.isEmpty(), 30'000);
        raise(SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(service.state(), State::Stopped, 30'000);
    }

    const std::pair<QList<quintptr>, int> ways[]{{inStopPending, 5}, {inUserControl, 6}};
    for (const auto &[inSlot, mostFiles] : ways) {
        QList<Call> control = calls(atActivity);
        QVERIFY(!control.isEmpty());
        QCOMPARE(control.first().function, QStringLiteral("QtDaemon::UnixSignals::readPipe()"));
        control += {QStringLiteral("QtDaemon::Service::wake()"), QStringLiteral("service/cycle.cpp")}; // activity()'s other slot
        control += calls(inSlot);
        print("control", control);
        QVERIFY(control.last().function.contains(QStringLiteral("emitGuarded")));
        QVERIFY(control.size() <= 10);
        QStringList files;
        for (const Call &call : control)
            files += call.file;
        files.removeDuplicates();
        QVERIFY2(files.size() <= mostFiles, qPrintable(files.join(u' ')));
    }

    QList<Call> answer = calls(atReady());
    const auto nextState = [](const Call &call) { return call.function == QLatin1String("QtDaemon::Service::nextState(int)"); };
    answer.erase(answer.cbegin(), std::find_if(answer.cbegin(), answer.cend(), nextState)); // what called the slot
    const auto isSocket = [](const Call &call) {
        return call.file == QLatin1String("backends/systemd/notifysocket.cpp")
            || call.file == QLatin1String("core/senddatagram_p.h");
    };
    answer.removeIf(isSocket); // as SetServiceStatus, the system's side
    print("answer", answer);
    QVERIFY(!answer.isEmpty());
    QVERIFY(answer.size() <= 6);
}

QTEST_GUILESS_MAIN(tst_CallCount)
#include "tst_callcount.moc"
