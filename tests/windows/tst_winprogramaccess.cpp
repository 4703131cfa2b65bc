// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "../auto/table.h"
#include "controller/windows/programaccess_p.h"
#include "core/wide_p.h"

#include <sddl.h>

using namespace QtDaemon;

// Who may change what a service runs, according to the owner and the access list of a file or folder.
class tst_WinProgramAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rights_data();
    void rights();
    void entries_data();
    void entries();
    void folders();
    void accountNames();
};

constexpr QLatin1String users("S-1-5-32-545");
constexpr QLatin1String everyone("S-1-1-0");

static Changer changer(const QString &text, DWORD rights)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(text), SDDL_REVISION_1, &descriptor, nullptr))
        return {{}, QStringLiteral("not understood")};
    const Changer changer = changerOf(descriptor, rights, trustedAccounts(QStringLiteral("S-1-5-19"))); // LocalService
    LocalFree(descriptor);
    return changer;
}

void tst_WinProgramAccess::rights_data()
{
    // changesFolder: the folder that the program is in; changesAbove: a folder further up
    const Table<bool, bool, bool, bool> row("changesProgram", "changesFolder", "changesAbove", "addsFile");
    row("0x2", true, true, false, true); // FILE_WRITE_DATA, FILE_ADD_FILE
    row("0x4", true, true, false, false); // FILE_APPEND_DATA, FILE_ADD_SUBDIRECTORY
    row("0x40", false, true, true, false); // FILE_DELETE_CHILD
    row("SD", true, true, true, false); // DELETE
    row("WD", true, true, true, true); // WRITE_DAC
    row("WO", true, true, true, true); // WRITE_OWNER
    row("GA", true, true, true, true);
    row("FA", true, true, true, true);
    row("GW", true, true, false, true);
    row("GRGX", false, false, false, false);
    row("0x1200a9", false, false, false, false); // read and execute
    row("0x110", false, false, false, false); // attributes
}

void tst_WinProgramAccess::rights()
{
    const QString given = QStringLiteral("O:BAD:(A;;FA;;;BA)(A;;%1;;;BU)").arg(QLatin1String(QTest::currentDataTag()));
    const auto expected = [](bool may) { return may ? QString(users) : QString(); };
    QFETCH(bool, changesProgram);
    QCOMPARE(changer(given, changingProgram).sid, expected(changesProgram));
    QFETCH(bool, changesFolder);
    QCOMPARE(changer(given, changingFolder).sid, expected(changesFolder));
    QFETCH(bool, changesAbove);
    QCOMPARE(changer(given, replacingNextPart).sid, expected(changesAbove));
    QFETCH(bool, addsFile);
    QCOMPARE(changer(given, addingFile).sid, expected(addsFile));
}

void tst_WinProgramAccess::entries_data()
{
    const Table<QString, QString, bool> row("descriptor", "who", "isOwner");
    const auto add = [&](const char *name, const char *descriptor, const QString &who, bool isOwner = false) {
        row(name, QString::fromLatin1(descriptor), who, isOwner);
    };
    const char installer[] = "O:BAD:(A;;FA;;;S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)";
    add("the system's", "O:SYD:(A;;FA;;;SY)(A;;FA;;;BA)(A;;0x1200a9;;;BU)", {});
    add("TrustedInstaller", installer, {});
    add("administrators of the domain", "O:S-1-5-21-1-2-3-500D:(A;;FA;;;S-1-5-21-1-2-3-512)(A;;FA;;;S-1-5-21-1-2-3-519)", {});
    add("users of the domain", "O:S-1-5-21-1-2-3-512D:(A;;FA;;;S-1-5-21-1-2-3-513)", QStringLiteral("S-1-5-21-1-2-3-513"));
    add("the service's account", "O:LSD:(A;;FA;;;LS)", {});
    add("another service's account", "O:BAD:(A;;FA;;;NS)", QStringLiteral("S-1-5-20"));
    add("an owner", "O:BUD:(A;;FA;;;BA)", users, true);
    add("no owner", "D:(A;;FA;;;BA)", {});
    add("no list", "O:BA", everyone);
    add("an empty list", "O:BAD:", {});
    add("the second", "O:BAD:(A;;FR;;;WD)(A;;0x2;;;BU)", users);
    add("inherit only", "O:BAD:(A;OICIIO;FA;;;BU)", {});
    add("inherited", "O:BAD:(A;OICIID;FA;;;BU)", users);
    add("CREATOR OWNER", "O:BAD:(A;;FA;;;CO)(A;;FA;;;CG)", {});
    add("OWNER RIGHTS", "O:BAD:(A;;FA;;;S-1-3-4)", {});
    add("denied before", "O:BAD:(D;;FA;;;BU)(A;;FA;;;BU)", {});
    add("denied after", "O:BAD:(A;;FA;;;BU)(D;;FA;;;BU)", users);
    add("denied to others", "O:BAD:(D;;FA;;;LG)(A;;FA;;;BU)", users);
    add("denied in part", "O:BAD:(D;;0x2;;;BU)(A;;0x6;;;BU)", users);
    add("denied in parts", "O:BAD:(D;;0x2;;;BU)(D;;0x4;;;BU)(A;;0x6;;;BU)", {});
    add("denied by a generic right", "O:BAD:(D;;GW;;;BU)(A;;0x6;;;BU)", {});
    add("denied to heirs", "O:BAD:(D;OICIIO;FA;;;BU)(A;;FA;;;BU)", users);
    add("an audit", "O:BAD:(A;;FA;;;BA)S:(AU;SAFA;FA;;;WD)", {});
}

void tst_WinProgramAccess::entries()
{
    QFETCH(QString, descriptor);
    const Changer found = changer(descriptor, changingProgram);
    QTEST(found.sid, "who");
    QTEST(found.isOwner, "isOwner");
}

void tst_WinProgramAccess::folders()
{
    QCOMPARE(foldersAbove(QStringLiteral("C:/a b/c/d.exe")),
             QStringList({QStringLiteral("C:/"), QStringLiteral("C:/a b"), QStringLiteral("C:/a b/c")}));
    QCOMPARE(foldersAbove(QStringLiteral("//server/share/a/b.exe")),
             QStringList({QStringLiteral("//server/share/"), QStringLiteral("//server/share/a")}));
}

void tst_WinProgramAccess::accountNames()
{
    QCOMPARE(accountOf(everyone), QStringLiteral("Everyone"));
    QCOMPARE(accountOf(users), QStringLiteral("BUILTIN\\Users"));
    const QString deleted = QStringLiteral("S-1-5-21-1-2-3-1001");
    QCOMPARE(accountOf(deleted), deleted);
}

QTEST_GUILESS_MAIN(tst_WinProgramAccess)
#include "tst_winprogramaccess.moc"
