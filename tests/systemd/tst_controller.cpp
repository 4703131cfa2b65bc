// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

#include "machine.h"

class tst_Controller : public SystemdTest
{
    Q_OBJECT

private Q_SLOTS:
    void startAndStop();
};

void tst_Controller::startAndStop()
{
    QVERIFY(machine->configure("--pausable --status fine"));
    for (const QByteArray &l : machine->controller({"query", "watch", "start", "start", "wait=Running", "pause", "wait=Paused",
                                                    "resume", "wait=Running", "reload", "control=133", "control=200", "wake-ups",
                                                    "stop", "wait=Stopped", "stop", "list"}))
        qDebug("%s", l.constData());
}

int main(int argc, char **argv)
{
    return runUnderSystemd<tst_Controller>(argc, argv);
}
#include "tst_controller.moc"
