#include "scmservice.h"
#include <QTest>
class tst_winconsole : public QObject
{
    Q_OBJECT
};
QTEST_GUILESS_MAIN(tst_winconsole)
#include "tst_winconsole.moc"
