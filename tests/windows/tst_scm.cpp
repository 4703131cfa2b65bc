#include "scmservice.h"
#include <QTest>
class tst_scm : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(tst_scm)
#include "tst_scm.moc"
