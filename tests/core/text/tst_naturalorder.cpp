#include "core/text/naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestNaturalOrder final : public QObject {
    Q_OBJECT

private slots:
    void numbersCompareByValue_andAllElseByCodePoints()
    {
        const QStringList ordered { u""_s,       u"1"_s,       u"1번"_s,   u"2번"_s, u"02번"_s,
                                    u"10번"_s,   u"A2-3"_s,    u"A2-12"_s, u"A10"_s, u"B1"_s,
                                    u"창가 9"_s, u"창가 10"_s, u"🍜1"_s };
        for (qsizetype left = 0; left < ordered.size(); ++left) {
            for (qsizetype right = 0; right < ordered.size(); ++right)
                QCOMPARE(comesBefore(ordered[left], ordered[right]), left < right);
        }
    }

    void numbersOfAnyLength_haveAnOrder()
    {
        const QString nines(40, u'9');
        QVERIFY(comesBefore(nines, u'1' + QString(40, u'0')));
        QVERIFY(!comesBefore(nines, nines));
    }
};

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
