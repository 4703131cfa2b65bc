// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "unitfolder_p.h"

#include "programowners_p.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace QtDaemon {

constexpr QLatin1String stagingPrefix(".qtdaemon-");

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        close(m_number);
}

static std::error_code lastError()
{
    return {errno, std::generic_category()};
}

static Descriptor openFolder(const Descriptor &parent, const QString &name, int flags)
{
    return Descriptor(openat(parent.number(), QFile::encodeName(name).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags));
}

static Descriptor makeFolder(const Descriptor &parent, const QString &name, mode_t mode)
{
    if (mkdirat(parent.number(), QFile::encodeName(name).constData(), mode) != 0)
        return Descriptor();
    Descriptor folder = openFolder(parent, name, O_NOFOLLOW);
    if (folder)
        fchmod(folder.number(), mode); // the umask may have cleared some of the bits
    return folder;
}

static Descriptor openOrMakeFolder(const Descriptor &parent, const QString &name, int flags)
{
    Descriptor folder = openFolder(parent, name, flags);
    if (!folder && errno == ENOENT)
        return makeFolder(parent, name, 0755);
    return folder;
}

// Whether others may change what is in a folder. In a sticky folder such as /tmp they may not touch what is ours.
static bool isUnsafe(const Descriptor &folder, bool isLast)
{
    struct stat info = {};
    if (fstat(folder.number(), &info) != 0 || (info.st_uid != 0 && info.st_uid != geteuid()))
        return true;
    if (isLast)
        info.st_mode &= ~mode_t(S_ISVTX);
    return isOpenToOthers("/proc/self/fd/" + QByteArray::number(folder.number()), info);
}

std::error_code UnitFolder::open(const QString &path, QString *unsafe)
{
    m_path = path;
    m_folder = openFolder(Descriptor(), QStringLiteral("/"), O_PATH);
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool isLast = i == names.size() - 1;
        Descriptor next = openOrMakeFolder(m_folder, names[i], isLast ? 0 : O_PATH); // a folder on the way need not be readable
        if (!next)
            return lastError();
        m_folder = std::move(next);
        if (isUnsafe(m_folder, isLast)) {
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
        if (!entry.startsWith(stagingPrefix))
            continue;
        const Descriptor staging = openFolder(m_folder, entry, O_NOFOLLOW);
        for (const QString &file : entriesOf(staging))
            unlinkat(staging.number(), QFile::encodeName(file).constData(), 0);
        unlinkat(m_folder.number(), QFile::encodeName(entry).constData(), AT_REMOVEDIR);
    }
    m_staging = Descriptor();
}

std::error_code UnitFolder::prepare(const QString &path, const UnitFile &file)
{
    while (!m_staging) {
        m_stagingName = stagingPrefix + QString::number(QRandomGenerator::system()->generate64(), 36);
        m_staging = makeFolder(m_folder, m_stagingName, 0700);
        if (!m_staging && errno != EEXIST)
            return lastError();
    }
    const QByteArray name = QFile::encodeName(stagedName(path));
    unlinkat(m_staging.number(), name.constData(), 0); // from a failed attempt
    if (!file.target.isEmpty()) {
        const QByteArray target = QFile::encodeName(file.target);
        return symlinkat(target.constData(), m_staging.number(), name.constData()) == 0 ? std::error_code() : lastError();
    }
    const Descriptor written(
        openat(m_staging.number(), name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!written)
        return lastError();
    for (qsizetype at = 0; at < file.text.size();) {
        const ssize_t size = write(written.number(), file.text.constData() + at, size_t(file.text.size() - at));
        if (size < 0 && errno != EINTR)
            return lastError();
        at += qMax<ssize_t>(0, size);
    }
    const bool isDone = fchmod(written.number(), 0644) == 0 && fsync(written.number()) == 0; // so that everybody can plan()
    return isDone ? std::error_code() : lastError();
}

std::error_code UnitFolder::put(const QString &path)
{
    const QFileInfo place(path);
    const Descriptor folder = openOrMakeFolder(m_folder, place.path(), O_NOFOLLOW);
    if (!folder
        || renameat(m_staging.number(), QFile::encodeName(stagedName(path)).constData(), folder.number(),
                    QFile::encodeName(place.fileName()).constData())
            != 0)
        return lastError();
    return {};
}

std::error_code UnitFolder::remove(const QString &path)
{
    const QFileInfo place(path);
    const Descriptor folder = openFolder(m_folder, place.path(), O_NOFOLLOW);
    if (!folder || unlinkat(folder.number(), QFile::encodeName(place.fileName()).constData(), 0) != 0)
        return lastError();
    unlinkat(m_folder.number(), QFile::encodeName(place.path()).constData(), AT_REMOVEDIR); // fails if it is not empty
    return {};
}

std::error_code lockInstallations(bool isUser, Descriptor *lock, QString *path, int maxWait)
{
    QString folder = isUser ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QStringLiteral("/run");
    if (folder.isEmpty())
        folder = QStringLiteral("/run/user/%1").arg(geteuid());
    *path = folder + QStringLiteral("/qtdaemon.lock");
    const Descriptor parent = openFolder(Descriptor(), folder, O_PATH); // the path is absolute
    if (!parent)
        return lastError();
    if (isUnsafe(parent, false)) // it may be sticky: nobody else can remove the lock there
        return std::make_error_code(std::errc::permission_denied);
    *lock = Descriptor(openat(parent.number(), "qtdaemon.lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!*lock)
        return lastError();
    const QDeadlineTimer deadline(maxWait);
    while (flock(lock->number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR && (errno != EWOULDBLOCK || deadline.hasExpired()))
            return lastError();
        QThread::msleep(50);
    }
    return {};
}

} // namespace QtDaemon
