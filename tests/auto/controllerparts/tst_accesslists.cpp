// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "controller/systemd/programowners_p.h"
#include "files.h"
#include "testclasses.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <cerrno>

#include <sys/xattr.h>
#include <unistd.h>

using namespace QtDaemon;

// An access control list defines who else may write; see acl(5).
class tst_AccessLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersMayWrite_data();
    void othersMayWrite();
};

enum Tag : quint16 { OwnerIs = 1, User = 2, OwningGroup = 4, Group = 8, Mask = 16, Others = 32 };
struct Entry
{
    Tag tag;
    quint16 rights; // 4: read, 2: write
    quint32 id;
};
constexpr quint32 nobodys = ~0U; // for a tag that needs no ID
constexpr quint32 somebody = 4711;
constexpr quint32 trustedUser = 4710;

static QByteArray asAttribute(const QList<Entry> &entries)
{
    QByteArray value("\2\0\0\0", 4);
    for (const Entry &entry : entries) {
        char bytes[8];
        qToLittleEndian<quint16>(entry.tag, bytes);
        qToLittleEndian<quint16>(entry.rights, bytes + 2);
        qToLittleEndian<quint32>(entry.id, bytes + 4);
        value.append(bytes, sizeof bytes);
    }
    return value;
}

void tst_AccessLists::othersMayWrite_data()
{
    const Table<QByteArray, bool> add("list", "isOpen");
    const auto row = [&](const char *name, const QList<Entry> &named, quint16 mask, bool isOpen, quint16 owningGroup = 4) {
        const QList<Entry> users{{OwnerIs, 6, nobodys}};
        const QList<Entry> rest{{OwningGroup, owningGroup, nobodys}, {Mask, mask, nobodys}, {Others, 4, nobodys}};
        add(name, asAttribute(users + named + rest), isOpen);
    };
    row("nobody", {}, 6, false);
    row("a user reads", {{User, 4, somebody}}, 6, false);
    row("a user writes", {{User, 6, somebody}}, 6, true);
    row("a user would write, but for the mask", {{User, 6, somebody}}, 4, false);
    row("root", {{User, 6, 0}}, 6, false);
    row("one who is trusted", {{User, 6, trustedUser}}, 6, false);
    row("the owner once more", {{User, 6, getuid()}}, 6, false);
    row("the second user", {{User, 4, somebody}, {User, 6, somebody + 1}}, 6, true);

    if (getuid() == 0)
        row("the owning group", {}, 6, true, 6);

    QList<Entry> many;
    for (quint32 i = 0; i < 200; ++i)
        many.append({User, 4, somebody + i});
    row("more than are looked at", many, 6, true);
}

void tst_AccessLists::othersMayWrite()
{
    QFETCH(QByteArray, list);
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("file")));
    QVERIFY(writeFile(folder.filePath(QStringLiteral("file")), {}));
    const bool isGiven = getuid() != 0 || chown(path.constData(), 0, 65'534) == 0; // to a group that has other members
    if (!isGiven || setxattr(path.constData(), "system.posix_acl_access", list.constData(), size_t(list.size()), 0) != 0) {
        QVERIFY2(errno == ENOTSUP || errno == EINVAL, qPrintable(qt_error_string()));
        QSKIP("The file system of temporary files has no access control lists, or this namespace no other users.", );
    }
    struct stat info
    {
    };
    QCOMPARE(stat(path.constData(), &info), 0);
    QTEST(isOpenToOthers(path, info, {trustedUser}), "isOpen");
}

ADD_TEST_CLASS(tst_AccessLists)
#include "tst_accesslists.moc"
