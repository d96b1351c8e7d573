#include "core/report/reporttext.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

Currency currencyOf(const QString& code)
{
    return *Currency::fromCode(code);
}

} // namespace

class TestReportText final : public QObject {
    Q_OBJECT

private slots:
    void amounts_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char* currency, qint64 minor, const QString& korean,
                            const QString& english, const QString& digits) {
            QTest::addRow("%s %lld", currency, static_cast<long long>(minor))
                << QString::fromLatin1(currency) << minor << korean << english << digits;
        };
        row("KRW", 0, u"0원"_s, u"₩0"_s, u"0"_s);
        row("KRW", 12'345'000, u"12,345,000원"_s, u"₩12,345,000"_s, u"12,345,000"_s);
        row("KRW", -127'000, u"−127,000원"_s, u"−₩127,000"_s, u"−127,000"_s);
        row("USD", 8'422'650, u"$84,226.50"_s, u"$84,226.50"_s, u"84,226.50"_s);
        row("USD", -5, u"−$0.05"_s, u"−$0.05"_s, u"−0.05"_s);
        row("KWD", 1'234'567, u"KWD\u00a01,234.567"_s, u"KWD\u00a01,234.567"_s, u"1,234.567"_s);
    }

    void amounts()
    {
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const Money amount = Money::ofMinor(minor);
        const auto joined = [&](Language language) {
            return amountWords(amount, currencyOf(currency), language).joined();
        };
        QTEST(joined(Language::Korean), "korean");
        QTEST(joined(Language::English), "english");
        QTEST(amountDigits(amount, currencyOf(currency)), "digits");
    }

    void sharesAreRoundedHalfAway()
    {
        const auto words = [](qint64 part, qint64 whole) {
            const auto share = Share::of(Money::ofMinor(part), Money::ofMinor(whole));
            return share ? shareWords(*share) : u"none"_s;
        };
        QCOMPARE(words(1, 3), u"33.3%"_s);
        QCOMPARE(words(2, 3), u"66.7%"_s);
        QCOMPARE(words(1, 2000), u"0.1%"_s);
        QCOMPARE(words(-1, 2000), u"−0.1%"_s);
        QCOMPARE(words(1, 2001), u"0.0%"_s);
        QCOMPARE(words(5, 5), u"100.0%"_s);
        QCOMPARE(words(25, 2), u"1,250.0%"_s);
        QCOMPARE(words(9'000'000'000'000'000, 9'000'000'000'000'001), u"100.0%"_s);
        QCOMPARE(words(1, 0), u"none"_s);
        QCOMPARE(words(1, -5), u"none"_s);
    }

    void ratesHaveTwoDecimals()
    {
        const auto words = [](qint64 lowest, qint64 highest) {
            return rateWords({ *Rate::ofPpm(lowest), *Rate::ofPpm(highest) });
        };
        QCOMPARE(words(4000, 4000), u"0.40%"_s);
        QCOMPARE(words(9'050, 9'050), u"0.91%"_s);
        QCOMPARE(words(4000, 9000), u"0.40–0.90%"_s);
        QCOMPARE(words(1'000'000, 1'000'000), u"100.00%"_s);
        QCOMPARE(words(0, 0), u"0.00%"_s);
    }

    void windowsShowTheirLastDay()
    {
        const auto words = [](BusinessDate start, BusinessDate end) {
            return windowWords({ start, end }, Language::Korean) + u'|'
                + windowWords({ start, end }, Language::English);
        };
        QCOMPARE(words({ 2026, 10, 5 }, { 2026, 11, 5 }),
                 u"2026년 10월 5일 – 11월 4일 (31일)|October 5 – November 4, 2026 (31 days)"_s);
        QCOMPARE(words({ 2026, 12, 5 }, { 2027, 1, 5 }),
                 u"2026년 12월 5일 – 2027년 1월 4일 (31일)|"
                 u"December 5, 2026 – January 4, 2027 (31 days)"_s);
        QCOMPARE(words({ 2026, 11, 21 }, { 2026, 11, 22 }),
                 u"2026년 11월 21일 토요일|Saturday, November 21, 2026"_s);
    }

    void timesAreTheStores()
    {
        const StoreTime time = *StoreTime::of(u"Asia/Seoul"_s, 360);
        const Instant instant = Instant::ofMs(1'795'262'400'000);
        QCOMPARE(momentWords(instant, time), u"2026-11-21 21:00"_s);
        QCOMPARE(clockWords(time, Language::Korean),
                 (QStringList { u"Asia/Seoul"_s, u"영업일 기준 06:00"_s }));
    }
};

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
