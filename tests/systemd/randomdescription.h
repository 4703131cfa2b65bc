// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtDaemon/ServiceDescription>

#include <QRandomGenerator>

/*
    Descriptions of services whose texts contain everything that has a meaning in a unit file. systemd can be given most of
    them; in one of five, one of the fields has an arbitrary or a nearly right value.
*/
class RandomDescriptions
{
public:
    explicit RandomDescriptions(quint32 seed)
        : m_random(seed)
    {
    }
    QtDaemon::ServiceDescription next(); // each has a different name

private:
    bool oneIn(int n) { return below(n) == 0; }
    int below(int n) { return int(m_random.bounded(quint32(n))); }
    QString pick(const QStringList &list) { return list.at(below(int(list.size()))); }

    QString text(int pieces);
    QString textWithout(QLatin1String characters, int pieces);
    QString anything(); // including line breaks, control characters and invalid ones
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
