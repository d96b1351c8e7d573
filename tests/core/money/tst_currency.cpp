#include "core/money/currency.h"
#include "core/text/errortext.h"

#include <QTest>

#include <limits>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

// ISO 4217, list one, without metals, test codes and units of account that nobody pays with.
const char* const withoutDecimals
    = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const char* const withTwoDecimals
    = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN "
      "BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB "
      "EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS "
      "KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
      "MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD "
      "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS "
      "UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG ZWL ";
const char* const withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";
const char* const withFourDecimals = "CLF UYW";

Currency currency(const QString& code)
{
    return *Currency::fromCode(code);
}

} // namespace

class TestCurrency final : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryActiveCode_withItsDecimals()
    {
        const QList<std::pair<const char*, int>> groups { { withoutDecimals, 0 },
                                                          { withTwoDecimals, 2 },
                                                          { withThreeDecimals, 3 },
                                                          { withFourDecimals, 4 } };
        for (const auto& [codes, decimals] : groups) {
            for (const QString& code : QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts)) {
                const auto known = Currency::fromCode(code);
                QVERIFY2(known, qPrintable(code));
                QVERIFY2(known->decimals() == decimals, qPrintable(code));
                QCOMPARE(known->code(), code);
            }
        }
    }

    void knowsNoOtherCode()
    {
        const QStringList others { u""_s,     u"K"_s,      u"KR"_s,     u"KRWW"_s, u"KRWUSD"_s,
                                   u"krw"_s,  u"Krw"_s,    u" KRW"_s,   u"KRW "_s, u"XXX"_s,
                                   u"XAU"_s,  u"XTS"_s,    u"AAA"_s,    u"ZZZ"_s,  u"EDA"_s,
                                   u"원화"_s, u"원화원"_s, u"ＫＲＷ"_s, u"???"_s,  u"K\0W"_s };
        for (const QString& code : others)
            QVERIFY2(!Currency::fromCode(code), qPrintable(code));
    }

    void areEqual_whenTheirCodesAre()
    {
        QCOMPARE(Currency::won(), currency(u"KRW"_s));
        QVERIFY(Currency::won() != currency(u"USD"_s));
    }

    void parse_readsPlainDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const QString& code, const QByteArray& text, qint64 minor) {
            QTest::addRow("%s '%s'", qPrintable(code), text.constData()) << code << text << minor;
        };
        row(u"KRW"_s, "4500", 4500);
        row(u"KRW"_s, "4500.00", 4500);
        row(u"KRW"_s, "0", 0);
        row(u"KRW"_s, "-0", 0);
        row(u"KRW"_s, "007", 7);
        row(u"KRW"_s, " 12 ", 12);
        row(u"KRW"_s, "-2150000000", -2'150'000'000);
        row(u"KRW"_s, "9223372036854775807", largest);
        row(u"KRW"_s, "9223372036854775807.000", largest);
        row(u"KRW"_s, "-9223372036854775808", smallest);
        row(u"KRW"_s, "00000000000000000000000000000001", 1);
        row(u"USD"_s, "4.5", 450);
        row(u"USD"_s, "4.50", 450);
        row(u"USD"_s, "4.5000", 450);
        row(u"USD"_s, "4", 400);
        row(u"USD"_s, "0.01", 1);
        row(u"USD"_s, "-0.01", -1);
        row(u"USD"_s, "-2.34", -234);
        row(u"USD"_s, "92233720368547758.07", largest);
        row(u"USD"_s, "-92233720368547758.08", smallest);
        row(u"KWD"_s, "1.234", 1234);
        row(u"KWD"_s, "1.2", 1200);
        row(u"CLF"_s, "0.0001", 1);
        row(u"CLF"_s, "922337203685477.5807", largest);
    }
    void parse_readsPlainDecimals()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, text);
        QFETCH(qint64, minor);
        const auto amount = currency(code).parse(text);
        QVERIFY(amount);
        QCOMPARE(amount->minor(), minor);
    }

    void parse_refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        const auto row = [](const QString& code, const QByteArray& text, const QString& word) {
            QTest::addRow("%s '%s'", qPrintable(code), text.constData()) << code << text << word;
        };
        for (const char* text :
             { "",      " ",     "-",    "--1",   "- 1",      "-",    ".",     "+1",
               "1e3",   "1E3",   ".5",   "5.",    "-.5",      "1..2", "1.2.3", "1,000",
               "1 000", "1'000", "0x10", "1_000", "\xc2\xa0", "$5",   "5원",   "１２",
               "٣",     "inf",   "nan",  "4,50",  "1-",       "(5)",  "\xff",  "12\xec" })
            row(u"USD"_s, text, u"AMOUNT_INVALID"_s);
        row(u"USD"_s, QByteArray("1\0", 2), u"AMOUNT_INVALID"_s);
        row(u"USD"_s, QByteArray("1\0002", 3), u"AMOUNT_INVALID"_s);
        row(u"KRW"_s, "4500.5", u"AMOUNT_INVALID"_s);
        row(u"KRW"_s, "4500.001", u"AMOUNT_INVALID"_s);
        row(u"USD"_s, "4.505", u"AMOUNT_INVALID"_s);
        row(u"KWD"_s, "1.2345", u"AMOUNT_INVALID"_s);
        row(u"CLF"_s, "0.00001", u"AMOUNT_INVALID"_s);
        row(u"KRW"_s, "9223372036854775808", u"AMOUNT_TOO_LARGE"_s);
        row(u"KRW"_s, "-9223372036854775809", u"AMOUNT_TOO_LARGE"_s);
        row(u"KRW"_s, "18446744073709551617", u"AMOUNT_TOO_LARGE"_s);
        row(u"USD"_s, "92233720368547758.08", u"AMOUNT_TOO_LARGE"_s);
        row(u"USD"_s, "92233720368547759", u"AMOUNT_TOO_LARGE"_s);
        row(u"CLF"_s, "-922337203685477.5809", u"AMOUNT_TOO_LARGE"_s);
        row(u"USD"_s, QByteArray(100'000, '9'), u"AMOUNT_TOO_LARGE"_s);
    }
    void parse_refusesEverythingElse()
    {
        QFETCH(QString, code);
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto amount = currency(code).parse(text);
        QVERIFY(!amount);
        QCOMPARE(wordOf(amount.error().code), word);
    }

    void refusal_showsTheBeginningOfTheValue_inWholeCharacters()
    {
        const auto amount = Currency::won().parse(QByteArray("장부").repeated(100));
        const QString shown = amount.error().values.at(0);
        QVERIFY(!shown.contains(QChar::ReplacementCharacter));
        QVERIFY(shown.startsWith(u"장부장부"_s));
        QVERIFY(shown.size() <= 40);
        QCOMPARE(Currency::won().parse("4500.5").error().values.at(0), u"4500.5"_s);
        QCOMPARE(currency(u"USD"_s).parse("x").error().values,
                 (QStringList { u"x"_s, u"4500.00"_s }));
    }

    void toDecimal_hasExactlyTheCurrencysDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString& code, qint64 minor, const QString& text) {
            QTest::addRow("%s %lld", qPrintable(code), minor) << code << minor << text;
        };
        row(u"KRW"_s, 0, u"0"_s);
        row(u"KRW"_s, 4500, u"4500"_s);
        row(u"KRW"_s, -1, u"-1"_s);
        row(u"KRW"_s, smallest, u"-9223372036854775808"_s);
        row(u"USD"_s, 0, u"0.00"_s);
        row(u"USD"_s, 1, u"0.01"_s);
        row(u"USD"_s, -1, u"-0.01"_s);
        row(u"USD"_s, -99, u"-0.99"_s);
        row(u"USD"_s, -100, u"-1.00"_s);
        row(u"USD"_s, 81'786'005, u"817860.05"_s);
        row(u"USD"_s, largest, u"92233720368547758.07"_s);
        row(u"USD"_s, smallest, u"-92233720368547758.08"_s);
        row(u"KWD"_s, 12, u"0.012"_s);
        row(u"CLF"_s, 12, u"0.0012"_s);
        row(u"CLF"_s, -123'456, u"-12.3456"_s);
    }
    void toDecimal_hasExactlyTheCurrencysDecimals()
    {
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        QFETCH(QString, text);
        QCOMPARE(currency(code).toDecimal(Money::ofMinor(minor)), text);
        QCOMPARE(currency(code).parse(text.toLatin1())->minor(), minor);
    }
};

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"
