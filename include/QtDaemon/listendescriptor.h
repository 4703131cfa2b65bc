// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/qtdaemon_export.h>

#include <QMetaType>
#include <QString>

namespace QtDaemon {

/*!
    \brief An open file descriptor from the manager, received by socket activation or from the fd store.

    It has FD_CLOEXEC set, and is yours to close. See sd_listen_fds(3).
*/
struct QTDAEMON_EXPORT ListenDescriptor
{
    Q_GADGET
    Q_PROPERTY(int descriptor MEMBER descriptor)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(Kind kind MEMBER kind)

public:
    enum class Kind {
        Listener, //!< a socket that accept(2) works on
        Stream, //!< any other socket that is not a datagram socket, such as a stored connection
        Datagram, //!< a datagram socket
        Fifo, //!< a FIFO or a pipe
        Other, //!< anything else
    };
    Q_ENUM(Kind)

    int descriptor = -1; //!< its number, from 3 on
    QString name{}; //!< FileDescriptorName= of the socket unit, or FDNAME= of the fd store; "unknown" without one
    Kind kind = Kind::Other; //!< its kind according to fstat(2), SO_TYPE and SO_ACCEPTCONN
};

} // namespace QtDaemon
