#include "ui/formats.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestFormats final : public QObject {
    Q_OBJECT

private slots:
    void writesAmountsInEachLanguage()
    {
        const Money amount = Money::ofMinor(-127'000);
        QCOMPARE(m_korean.amount(amount, Currency::won()), u"−127,000원"_s);
        QCOMPARE(m_english.amount(amount, Currency::won()), u"−₩127,000"_s);
        QCOMPARE(m_korean.digits(amount, Currency::won()), u"−127,000"_s);
        QCOMPARE(m_korean.shortAmount(Money::ofMinor(2'680'000), Currency::won()), u"268만"_s);
        QCOMPARE(m_english.shortAmount(Money::ofMinor(2'680'000), Currency::won()), u"2.68M"_s);
    }

    void saysHowNumbersChanged_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QString>("text");

        QTest::newRow("up") << qint64(3'470'000) << qint64(3'240'000) << u"▲ 7.1%"_s;
        QTest::newRow("down") << qint64(986) << qint64(1000) << u"▼ 1.4%"_s;
        QTest::newRow("same") << qint64(7) << qint64(7) << u"0.0%"_s;
        QTest::newRow("new") << qint64(7) << qint64(0) << u"새로"_s;
        QTest::newRow("both none") << qint64(0) << qint64(0) << u"0.0%"_s;
        QTest::newRow("to none") << qint64(0) << qint64(7) << u"▼ 100.0%"_s;
        QTest::newRow("from below") << qint64(50) << qint64(-100) << u"▲ 150.0%"_s;
        QTest::newRow("half away from zero") << qint64(100'050) << qint64(100'000) << u"▲ 0.1%"_s;
        QTest::newRow("large") << qint64(9'000'000'000'000'000) << qint64(1)
                               << u"▲ 899,999,999,999,999,900.0%"_s;
    }

    void saysHowNumbersChanged()
    {
        QFETCH(qint64, now);
        QFETCH(qint64, before);
        QFETCH(QString, text);
        QCOMPARE(m_korean.change(now, before).withArrow(), text);
    }

    void sharesHaveOneDecimal()
    {
        QCOMPARE(m_korean.share(175, 1000), u"17.5%"_s);
        QCOMPARE(m_korean.share(1, 3), u"33.3%"_s);
        QCOMPARE(m_korean.share(2, 3), u"66.7%"_s);
        QCOMPARE(m_korean.share(-1, 4), u"−25.0%"_s);
        QCOMPARE(m_korean.share(5, 0), u"0.0%"_s);
        QCOMPARE(m_korean.rate(4000), u"0.40%"_s);
        QCOMPARE(m_korean.rate(14'550), u"1.46%"_s);
    }

    void writesDays()
    {
        const BusinessDate day(2026, 11, 21);
        QCOMPARE(m_korean.dayWithWeekday(day), u"11월 21일 토요일"_s);
        QCOMPARE(m_english.dayWithWeekday(day), u"Saturday, November 21"_s);
        QCOMPARE(m_korean.month(day), u"2026년 11월"_s);
        QCOMPARE(m_english.month(day), u"November 2026"_s);
        QCOMPARE(m_korean.weekday(1), u"월"_s);
        QCOMPARE(m_english.weekday(7), u"Sun"_s);
        QCOMPARE(m_korean.hour(9), u"9시"_s);
        QCOMPARE(m_english.hour(9), u"09:00"_s);
    }

    void rangesShowTheirLastDay_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");

        QTest::newRow("day") << u"2026-11-21"_s << u"2026-11-22"_s << u"11월 21일"_s << u"Nov 21"_s;
        QTest::newRow("within a month")
            << u"2026-11-09"_s << u"2026-11-16"_s << u"11월 9일 – 15일"_s << u"Nov 9 – 15"_s;
        QTest::newRow("over two months")
            << u"2026-10-05"_s << u"2026-11-05"_s << u"10월 5일 – 11월 4일"_s << u"Oct 5 – Nov 4"_s;
        QTest::newRow("another year") << u"2025-11-09"_s << u"2025-11-16"_s
                                      << u"2025년 11월 9일 – 15일"_s << u"Nov 9 – 15, 2025"_s;
        QTest::newRow("over two years")
            << u"2025-12-05"_s << u"2026-01-05"_s << u"2025년 12월 5일 – 2026년 1월 4일"_s
            << u"Dec 5, 2025 – Jan 4, 2026"_s;
    }

    void rangesShowTheirLastDay()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(QString, korean);
        QFETCH(QString, english);
        const Window window { *BusinessDate::fromIso(start), *BusinessDate::fromIso(end) };
        const BusinessDate today(2026, 11, 21);
        QCOMPARE(m_korean.range(window, today), korean);
        QCOMPARE(m_english.range(window, today), english);
    }

private:
    Formats m_korean { Language::Korean };
    Formats m_english { Language::English };
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
