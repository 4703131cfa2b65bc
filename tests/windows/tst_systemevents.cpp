#include "scmservice.h"
#include <QTest>
class tst_systemevents : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(tst_systemevents)
#include "tst_systemevents.moc"
