// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfolder_p.h"

#include "programowners_p.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QRandomGenerator>
#include <QStringList>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

constexpr char stagingPrefix[] = ".qtdaemon-";

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

static std::error_code lastError()
{
    return {errno, std::generic_category()};
}

static std::error_code resultOf(int returned)
{
    return returned == 0 ? std::error_code() : lastError();
}

static Descriptor openFolder(int parent, const char *name, int flags)
{
    return Descriptor(openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags));
}

static Descriptor makeFolder(int parent, const char *name, mode_t mode)
{
    if (mkdirat(parent, name, mode) != 0)
        return Descriptor();
    Descriptor folder = openFolder(parent, name, O_NOFOLLOW);
    fchmod(folder.number(), mode); // the umask may have taken some of it
    return folder;
}

// Whether others may change what is in a folder. In one with the sticky bit, such as /tmp, they may not touch what is ours.
static bool isUnsafe(int folder, bool isLast)
{
    struct stat info
    {
    };
    if (fstat(folder, &info) != 0 || (info.st_uid != 0 && info.st_uid != geteuid()))
        return true;
    if (isLast)
        info.st_mode &= ~mode_t(S_ISVTX);
    return isOpenToOthers("/proc/self/fd/" + QByteArray::number(folder), info);
}

std::error_code UnitFolder::open(const QString &path, QString *unsafe)
{
    m_path = path;
    m_folder = openFolder(AT_FDCWD, "/", O_PATH);
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QByteArray name = QFile::encodeName(names[i]);
        const bool isLast = i == names.size() - 1;
        const int flags = isLast ? 0 : O_PATH; // on the way it need not be readable
        Descriptor next = openFolder(m_folder.number(), name.constData(), flags);
        if (!next && errno == ENOENT)
            next = makeFolder(m_folder.number(), name.constData(), 0755);
        if (!next)
            return lastError();
        m_folder = std::move(next);
        if (isUnsafe(m_folder.number(), isLast)) {
            *unsafe = u'/' + names.mid(0, i + 1).join(u'/');
            return std::make_error_code(std::errc::permission_denied);
        }
    }
    sweep();
    return {};
}

static QStringList entriesOf(const Descriptor &folder)
{
    return QDir(QStringLiteral("/proc/self/fd/%1").arg(folder.number()))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void UnitFolder::sweep()
{
    if (!m_folder)
        return;
    for (const QString &entry : entriesOf(m_folder)) {
        const QByteArray name = QFile::encodeName(entry);
        if (!name.startsWith(stagingPrefix))
            continue;
        const Descriptor staging = openFolder(m_folder.number(), name.constData(), O_NOFOLLOW);
        if (!staging)
            continue;
        for (const QString &file : entriesOf(staging))
            unlinkat(staging.number(), QFile::encodeName(file).constData(), 0);
        unlinkat(m_folder.number(), name.constData(), AT_REMOVEDIR);
    }
    m_staging = Descriptor();
}

std::error_code UnitFolder::makeStaging()
{
    while (!m_staging) {
        m_stagingName = stagingPrefix + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        m_staging = makeFolder(m_folder.number(), m_stagingName.constData(), 0700);
        if (!m_staging && errno != EEXIST)
            return lastError();
    }
    return {};
}

std::error_code UnitFolder::prepare(const QString &name, const QByteArray &text)
{
    if (const std::error_code error = makeStaging())
        return error;
    const QByteArray encoded = QFile::encodeName(name);
    unlinkat(m_staging.number(), encoded.constData(), 0);
    const Descriptor file(
        openat(m_staging.number(), encoded.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file)
        return lastError();
    for (qsizetype at = 0; at < text.size();) {
        const ssize_t written = write(file.number(), text.constData() + at, size_t(text.size() - at));
        if (written < 0 && errno != EINTR)
            return lastError();
        at += qMax<ssize_t>(0, written);
    }
    const mode_t forAll = 0644; // everybody may read the plan
    const int returned = fchmod(file.number(), forAll);
    return resultOf(returned == 0 ? fsync(file.number()) : returned);
}

std::error_code UnitFolder::moveTo(const QByteArray &staged, const QString &path)
{
    const qsizetype slash = path.indexOf(u'/');
    const QByteArray name = QFile::encodeName(path.mid(slash + 1));
    if (slash < 0)
        return resultOf(renameat(m_staging.number(), staged.constData(), m_folder.number(), name.constData()));
    const QByteArray folderName = QFile::encodeName(path.left(slash));
    Descriptor folder = openFolder(m_folder.number(), folderName.constData(), O_NOFOLLOW);
    if (!folder && errno == ENOENT)
        folder = makeFolder(m_folder.number(), folderName.constData(), 0755);
    if (!folder)
        return lastError();
    return resultOf(renameat(m_staging.number(), staged.constData(), folder.number(), name.constData()));
}

std::error_code UnitFolder::put(const QString &path)
{
    return moveTo(QFile::encodeName(path), path);
}

std::error_code UnitFolder::link(const QString &path, const QString &target)
{
    if (const std::error_code error = makeStaging())
        return error;
    unlinkat(m_staging.number(), "link", 0); // of an attempt that failed
    if (symlinkat(QFile::encodeName(target).constData(), m_staging.number(), "link") != 0)
        return lastError();
    return moveTo("link", path);
}

std::error_code UnitFolder::remove(const QString &path)
{
    const qsizetype slash = path.indexOf(u'/');
    if (slash < 0)
        return resultOf(unlinkat(m_folder.number(), QFile::encodeName(path).constData(), 0));
    const QByteArray folderName = QFile::encodeName(path.left(slash));
    const Descriptor folder = openFolder(m_folder.number(), folderName.constData(), O_NOFOLLOW);
    if (!folder || unlinkat(folder.number(), QFile::encodeName(path.mid(slash + 1)).constData(), 0) != 0)
        return lastError();
    unlinkat(m_folder.number(), folderName.constData(), AT_REMOVEDIR); // unless others are in there
    return {};
}

std::error_code lockInstallations(bool isUser, Descriptor *lock, QString *path, int longestWait)
{
    QString folder = isUser ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QStringLiteral("/run");
    if (folder.isEmpty())
        folder = QStringLiteral("/run/user/%1").arg(geteuid());
    *path = folder + QStringLiteral("/qtdaemon.lock");
    const Descriptor parent = openFolder(AT_FDCWD, QFile::encodeName(folder).constData(), O_PATH);
    if (!parent)
        return lastError();
    if (isUnsafe(parent.number(), false)) // it may be sticky: there nobody takes the lock away
        return std::make_error_code(std::errc::permission_denied);
    *lock = Descriptor(openat(parent.number(), "qtdaemon.lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!*lock)
        return lastError();
    const QDeadlineTimer deadline(longestWait);
    while (flock(lock->number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR && (errno != EWOULDBLOCK || deadline.hasExpired()))
            return lastError();
        QThread::msleep(50);
    }
    return {};
}

} // namespace QtDaemon
