// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include "statushook.h"
#include "wininstallertest.h"

#include "core/wide_p.h"

#include <QDir>
#include <QHash>

#include <aclapi.h>
#include <sddl.h>

inline QHash<QString, QString> played; // descriptors by path, in place of those that Wine makes of Unix modes

inline PSECURITY_DESCRIPTOR descriptorOf(const QString &text)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(text), SDDL_REVISION_1, &descriptor, nullptr);
    return descriptor;
}

inline DWORD WINAPI getNamedSecurityInfo(const wchar_t *name, SE_OBJECT_TYPE type, SECURITY_INFORMATION information, PSID *owner,
                                         PSID *group, ACL **list, ACL **auditList, PSECURITY_DESCRIPTOR *descriptor)
{
    const QString text = played.value(QString::fromWCharArray(name));
    if (text == QLatin1String("unreadable"))
        return ERROR_ACCESS_DENIED;
    if (text.isEmpty() || list)
        return GetNamedSecurityInfoW(const_cast<wchar_t *>(name), type, information, owner, group, list, auditList, descriptor);
    *descriptor = descriptorOf(text);
    return ERROR_SUCCESS;
}

inline bool setAccess(const QString &path, const QString &text)
{
    const PSECURITY_DESCRIPTOR descriptor = descriptorOf(text);
    const bool isSet = SetFileSecurityW(wide(path), DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    return isSet;
}

inline const QString mine = QStringLiteral("D:(A;;FA;;;BA)(A;;0x1200a9;;;WD)");
inline const QString everyones = QStringLiteral("D:(A;;FA;;;BA)(A;;FA;;;WD)");

// A program in two folders of its own; its path is of the form C:\...\a b\c d\program.exe.
class WinPlacesTest : public WinInstallerTest
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        WinInstallerTest::initTestCase();
        QVERIFY(replaceImport("GetNamedSecurityInfoW", reinterpret_cast<void *>(&getNamedSecurityInfo)));
    }
    void init()
    {
        WinInstallerTest::init();
        played.clear();
        m_folder.emplace(QDir::homePath() + QStringLiteral("/places-XXXXXX"));
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("a b/c d"))));
        QVERIFY(QFile::copy(description().program, program()));
    }

protected:
    QString folder() const { return QDir::toNativeSeparators(m_folder->path()); }
    QString program() const { return folder() + QStringLiteral("\\a b\\c d\\program.exe"); }
    ServiceDescription described() const
    {
        ServiceDescription wanted = description();
        wanted.program = program();
        wanted.environment.clear();
        return wanted;
    }
    QStringList problems()
    {
        QStringList texts;
        for (const ServiceFinding &finding : answerOf(m_controller->diagnose()).value) {
            if (finding.severity == ServiceFinding::Severity::Problem)
                texts += finding.text;
        }
        return texts;
    }

    std::optional<QTemporaryDir> m_folder;
};
