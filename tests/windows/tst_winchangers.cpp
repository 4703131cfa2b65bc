// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "winplacestest.h"

// Wine has no such links. These are what Qt would read: the targets by path.
static QHash<QString, QString> symbolicLinks;
static QHash<QString, QString> junctions;

static bool isSymbolicLink(const QFileInfo *file)
{
    return symbolicLinks.contains(file->filePath());
}

static QString symLinkTarget(const QFileInfo *file)
{
    return symbolicLinks.value(file->filePath());
}

static QString junctionTarget(const QFileInfo *file)
{
    return junctions.value(file->filePath());
}

// Under Wine the user is always an administrator.
static bool isAdministrator;
static bool mayBecomeAdministrator;

static BOOL WINAPI checkTokenMembership(HANDLE token, PSID, BOOL *isMember)
{
    *isMember = token ? mayBecomeAdministrator : isAdministrator;
    return TRUE;
}

static BOOL WINAPI getTokenInformation(HANDLE token, TOKEN_INFORMATION_CLASS what, void *data, DWORD size, DWORD *neededSize)
{
    if (what != TokenLinkedToken)
        return GetTokenInformation(token, what, data, size, neededSize);
    return OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &static_cast<TOKEN_LINKED_TOKEN *>(data)->LinkedToken);
}

static QString caller()
{
    HANDLE token = nullptr;
    OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token);
    alignas(TOKEN_USER) char buffer[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, buffer, sizeof buffer, &size);
    CloseHandle(token);
    wchar_t *text = nullptr;
    ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(buffer)->User.Sid, &text);
    const QString sid = QString::fromWCharArray(text);
    LocalFree(text);
    return sid;
}

// Who can replace the program of a service.
class tst_WinChangers : public WinPlacesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void owners_data();
    void owners();
    void callers_data();
    void callers();
    void links_data();
    void links();
    void unreadable();
    void root_data();
    void root();
};

void tst_WinChangers::initTestCase()
{
    WinPlacesTest::initTestCase();
    QVERIFY(replaceImport("CheckTokenMembership", reinterpret_cast<void *>(&checkTokenMembership)));
    QVERIFY(replaceImport("GetTokenInformation", reinterpret_cast<void *>(&getTokenInformation)));
}

void tst_WinChangers::init()
{
    WinPlacesTest::init();
    symbolicLinks.clear();
    junctions.clear();
    isAdministrator = true;
    mayBecomeAdministrator = false;
}

void tst_WinChangers::owners_data()
{
    const Table<QString, QString, QString> row("access", "account", "sentence"); // access: to the program; account: the service's
    const QString none;
    const QString network = QStringLiteral("NetworkService");
    const QString user = QStringLiteral("S-1-5-21-1-2-3-1001");
    row("administrators'", "O:BAD:(A;;FA;;;BA)", none, none);
    row("a user's", QStringLiteral("O:%1D:(A;;FA;;;BA)").arg(user), none,
        QStringLiteral("program.exe belongs to %1, who can change it ").arg(user));
    row("the service's", "O:BAD:(A;;FA;;;NS)", network, none);
    row("another service's", "O:BAD:(A;;FA;;;LS)", network, "NT AUTHORITY\\LOCAL SERVICE can change ");
}

void tst_WinChangers::owners()
{
    QFETCH(QString, access);
    QFETCH(QString, sentence);
    played.insert(program(), access);
    ServiceDescription wanted = described();
    QFETCH(const QString, account);
    wanted.account = account;
    const auto answer = answerOf(m_controller->install(wanted));
    QCOMPARE(answer.error, sentence.isEmpty() ? 0U : 5U);
    QVERIFY2(answer.errorString.contains(sentence), qPrintable(answer.errorString));

    played.clear();
    if (!sentence.isEmpty())
        QCOMPARE(errorOf(m_controller->install(wanted)), 0U);
    played.insert(program(), access);
    QCOMPARE(problems().filter(QStringLiteral("thereby what")).size(), sentence.isEmpty() ? 0 : 1);
}

void tst_WinChangers::callers_data()
{
    const Table<bool, bool> row("isOne", "mayBecomeOne");
    row("administrator", true, false);
    row("administrator who has yet to confirm it", false, true);
    row("user", false, false);
}

// The program belongs to the caller.
void tst_WinChangers::callers()
{
    QFETCH(bool, isOne);
    QFETCH(bool, mayBecomeOne);
    isAdministrator = isOne;
    mayBecomeAdministrator = mayBecomeOne;
    for (QString path = program(); path.size() > 3; path = path.section(u'\\', 0, -2))
        played.insert(path, QStringLiteral("O:BAD:"));
    played.insert(QStringLiteral("C:\\"), QStringLiteral("O:BAD:"));
    played.insert(program(), QStringLiteral("O:%1D:").arg(caller()));
    QCOMPARE(errorOf(m_controller->plan(described())), isOne || mayBecomeOne ? 0U : 5U);
}

void tst_WinChangers::links_data()
{
    const Table<bool, QString> row("isJunction", "path"); // path: what everyone may change
    for (const bool isJunction : {false, true}) {
        const QByteArray kind = isJunction ? "junction" : "symbolic link";
        row(kind + ", to an open program", isJunction, "\\a b\\c d\\program.exe");
        row(kind + ", out of an open folder", isJunction, "\\way");
    }
}

// The links lead from first to way\second, and from there to a b\c d.
void tst_WinChangers::links()
{
    QFETCH(bool, isJunction);
    QFETCH(QString, path);
#ifdef Q_CC_GNU
    QVERIFY(replaceImport("_ZNK9QFileInfo14isSymbolicLinkEv", reinterpret_cast<void *>(&isSymbolicLink)));
    QVERIFY(replaceImport("_ZNK9QFileInfo13symLinkTargetEv", reinterpret_cast<void *>(&symLinkTarget)));
    QVERIFY(replaceImport("_ZNK9QFileInfo14junctionTargetEv", reinterpret_cast<void *>(&junctionTarget)));
#else
    QSKIP("The names of Qt's functions are known for MinGW.");
#endif
    const QString first = m_folder->filePath(QStringLiteral("first"));
    const QString second = m_folder->filePath(QStringLiteral("way/second"));
    for (const QString &link : {first, second})
        QVERIFY(QDir().mkpath(link));
    QVERIFY(QFile::copy(program(), first + QStringLiteral("/program.exe")));
    auto &kind = isJunction ? junctions : symbolicLinks;
    kind.insert(first, second);
    kind.insert(second, m_folder->filePath(QStringLiteral("a b/c d")));
    ServiceDescription wanted = described();
    wanted.program = first + QStringLiteral("/program.exe");
    QCOMPARE(errorOf(m_controller->plan(wanted)), 0U);
    QVERIFY(setAccess(folder() + path, everyones));
    const auto refused = answerOf(m_controller->plan(wanted));
    QCOMPARE(refused.error, 5U);
    QVERIFY2(refused.errorString.startsWith(QStringLiteral("Everyone can change %1, ").arg(folder() + path)),
             qPrintable(refused.errorString));
}

void tst_WinChangers::unreadable()
{
    const QString path = folder() + QStringLiteral("\\a b");
    played.insert(path, QStringLiteral("unreadable"));
    const auto refused = answerOf(m_controller->plan(described()));
    QCOMPARE(refused.error, 5U);
    QVERIFY2(refused.errorString.startsWith(
                 QStringLiteral("The access rights of %1, which determine who can change what %2 runs, cannot be read: ")
                     .arg(path, name())),
             qPrintable(refused.errorString));
    QVERIFY2(!refused.errorString.contains(QLatin1String("..")), qPrintable(refused.errorString));
}

void tst_WinChangers::root_data()
{
    const Table<QString, quint32> row("right", "error");
    row("delete, which nobody can", "SD", 0U);
    row("delete what is in it", "0x40", 5U);
}

void tst_WinChangers::root()
{
    QFETCH(QString, right);
    played.insert(QStringLiteral("C:\\"), QStringLiteral("O:BAD:(A;;%1;;;WD)").arg(right));
    QTEST(quint32(errorOf(m_controller->plan(described()))), "error");
}

QTEST_GUILESS_MAIN(tst_WinChangers)
#include "tst_winchangers.moc"
