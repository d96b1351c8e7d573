#include "core/store/posgrade.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestPosGrade final : public QObject {
    Q_OBJECT

private slots:
    void has_itsFeeAndItsDevices_data();
    void has_itsFeeAndItsDevices();
    void isRead_fromItsWordAndItsNumberOnly();
};

void TestPosGrade::has_itsFeeAndItsDevices_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<qint64>("won");
    QTest::addColumn<int>("devices");
    QTest::newRow("bronze") << u"BRONZE"_s << qint64(15'000) << 30;
    QTest::newRow("silver") << u"SILVER"_s << qint64(20'000) << 50;
    QTest::newRow("gold") << u"GOLD"_s << qint64(30'000) << 100;
}

void TestPosGrade::has_itsFeeAndItsDevices()
{
    QFETCH(QString, word);
    QFETCH(qint64, won);
    QFETCH(int, devices);
    const auto grade = posGradeFrom(word);
    QVERIFY(grade);
    QCOMPARE(wordOf(*grade), word);
    QCOMPARE(monthlyFeeOf(*grade), Money::ofMinor(won));
    QCOMPARE(deviceLimitOf(*grade), devices);
    QVERIFY(posGradeFrom(static_cast<qint64>(*grade)) == grade);
}

void TestPosGrade::isRead_fromItsWordAndItsNumberOnly()
{
    QVERIFY(!posGradeFrom(u"bronze"_s));
    QVERIFY(!posGradeFrom(u"BRONZE "_s));
    QVERIFY(!posGradeFrom(u""_s));
    QVERIFY(!posGradeFrom(qint64(-1)));
    QVERIFY(!posGradeFrom(qint64(3)));
}

QTEST_GUILESS_MAIN(TestPosGrade)
#include "tst_posgrade.moc"
