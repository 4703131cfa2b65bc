// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "filetarget_p.h"

#include "core/logging_p.h"
#include "core/print_p.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace QtDaemon {

constexpr qint64 smallestFile = 4096;

FileTarget::FileTarget(const QString &path, qint64 maximumSize, int maximumFiles)
    : m_path(path)
    , m_maximumSize(maximumSize)
    , m_maximumFiles(maximumFiles)
    , m_file(path)
{
}

std::unique_ptr<FileTarget> FileTarget::create(const QString &path, qint64 maximumSize, int maximumFiles, QString *why)
{
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        *why = tr("The log file has no valid path: specify one.");
    else if (maximumSize < smallestFile)
        *why = tr("The log file %1 cannot have a maximum size of %2 bytes: the minimum is %3.")
                   .arg(path, QString::number(maximumSize), QString::number(smallestFile));
    else if (maximumFiles < 1)
        *why = tr("The log file %1 cannot be limited to %2 files: the minimum is 1.").arg(path, QString::number(maximumFiles));
    if (!why->isEmpty())
        return nullptr;
    std::unique_ptr<FileTarget> target(
        new FileTarget(QDir::isAbsolutePath(path) ? path : QDir::current().filePath(path), maximumSize, maximumFiles));
    // The first message creates the file. A verb writes none, and the user who runs it may have no right to the file.
    if (!target->m_file.acquire(false) && !target->m_file.isOutOfReach()) {
        *why = tr("The log file %1 cannot be opened: %2.").arg(target->m_path, target->m_file.errorText());
        return nullptr;
    }
    target->m_file.release();
    return target;
}

static QByteArray linesOf(const LogEntry &entry)
{
    const QString text = qFormatLogMessage(entry.type, entry.context, printable(entry.message)) + u'\n';
    if (!qEnvironmentVariableIsEmpty("QT_MESSAGE_PATTERN"))
        return text.toUtf8();
    const QDateTime now = QDateTime::currentDateTime();
    const QString time = now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODateWithMs);
    const QString process = QStringLiteral(" [") + QString::number(QCoreApplication::applicationPid()) + QStringLiteral("] ");
    return (time + process + nameOf(levelOf(entry.type)) + QStringLiteral(": ") + text).toUtf8();
}

QString FileTarget::write(const LogEntry &entry)
{
    const QByteArray lines = linesOf(entry);
    if (m_owner != QCoreApplication::applicationPid()) { // a forked child, in which the locks may be held forever
        const bool isOpened = !m_file.isOpen() && m_file.acquire();
        m_file.write(lines);
        if (isOpened)
            m_file.release();
        return {};
    }
    const std::lock_guard guard(m_mutex);
    QString notice;
    QByteArray before;
    if (m_missing > 0) {
        const QMessageLogContext own(nullptr, 0, nullptr, "qtdaemon");
        const QString sentence = tr("Messages missing here: %1.").arg(m_missing);
        before = linesOf({QtWarningMsg, own, sentence});
    }
    if (append(before + lines, &notice)) {
        if (m_missing > 0)
            notice = tr("The log file %1 can be written again. Messages missing from it: %2.").arg(m_path).arg(m_missing);
        m_missing = 0;
    } else if (m_missing++ == 0) {
        notice = tr("The log file %1 cannot be written: %2. Messages will be missing from it until it can.")
                     .arg(m_path, m_file.errorText());
    }
    return notice;
}

bool FileTarget::append(const QByteArray &lines, QString *notice)
{
    const qint64 limit = std::min(m_maximumSize, m_file.largest());
    bool isAcquired = m_file.acquire();
    while (isAcquired && m_file.isLocked() && m_file.size() > 0 && m_file.size() + lines.size() > limit) {
        if (!m_file.rotate(m_maximumFiles)) {
            if (!std::exchange(m_cannotRotate, true))
                *notice = tr("The log file %1 cannot be rotated: %2. It will keep growing until it can.")
                              .arg(m_path, m_file.errorText());
            break;
        }
        m_cannotRotate = false;
        isAcquired = m_file.acquire();
    }
    const bool isWritten = isAcquired && m_file.append(lines);
    m_file.release();
    return isWritten;
}

} // namespace QtDaemon
