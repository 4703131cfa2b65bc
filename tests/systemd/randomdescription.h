// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/ServiceDescription>

#include <QRandomGenerator>

/*
    Descriptions of services in whose texts is all that means something in a unit file. Most of them are ones that systemd can
    be given; in each fifth one of the fields is anything at all, or nearly right.
*/
class RandomDescriptions
{
public:
    explicit RandomDescriptions(quint32 seed)
        : m_random(seed)
    {
    }
    QtDaemon::ServiceDescription next(); // each has a name of its own

private:
    bool oneIn(int n) { return below(n) == 0; }
    int below(int n) { return int(m_random.bounded(quint32(n))); }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }

    QString text(int pieces);
    QString textWithout(QLatin1String characters, int pieces);
    QString anything(); // line breaks, control characters and what is no character too
    QString path(const QString &parent);
    QString program();
    QString name();
    QString account();
    QString address();
    QString dependency();
    QStringList several(int most, QString (RandomDescriptions::*one)());
    QString argument() { return text(below(9)); }
    QString writablePath();
    QString capability();

    void setTexts(QtDaemon::ServiceDescription *d);
    void setBehaviour(QtDaemon::ServiceDescription *d);
    void setOtherSystems(QtDaemon::ServiceDescription *d);
    void spoilALittle(QtDaemon::ServiceDescription *d);
    void spoil(QtDaemon::ServiceDescription *d);

    QRandomGenerator m_random;
    int m_number = 0;
};
