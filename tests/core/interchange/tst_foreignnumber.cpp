#include "core/interchange/foreignnumber.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

class TestForeignNumber final : public QObject {
    Q_OBJECT

private slots:
    void readsAmounts_data();
    void readsAmounts();
    void readsQuantities_data();
    void readsQuantities();
    void takesSignsThatAFormatDeclares();
};

void TestForeignNumber::readsAmounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QByteArray& text, const QString& currency, const QString& expected,
                        char decimal = '.') {
        QTest::addRow("%s in %s with %c", text.constData(), qPrintable(currency), decimal)
            << text << currency << decimal << expected;
    };
    const QString none = u"not a number"_s;
    const QString other = u"other currency"_s;
    add("$8.00", u"USD"_s, u"800"_s);
    add("8", u"USD"_s, u"800"_s);
    add("8.5", u"USD"_s, u"850"_s);
    add("-$2.34", u"USD"_s, u"-234"_s);
    add("$-2.34", u"USD"_s, u"-234"_s);
    add("($2.34)", u"USD"_s, u"-234"_s);
    add("$(2.34)", u"USD"_s, u"-234"_s);
    add("\xe2\x88\x92"
        "2.34",
        u"USD"_s, u"-234"_s);
    add("2.34-", u"USD"_s, u"-234"_s);
    add("+2.34", u"USD"_s, u"234"_s);
    add(".50", u"USD"_s, u"50"_s);
    add("1,234.50", u"USD"_s, u"123450"_s);
    add("1 234.50", u"USD"_s, u"123450"_s);
    add("1'234.50", u"USD"_s, u"123450"_s);
    add("12,34,567.00", u"INR"_s, u"123456700"_s);
    add("USD 5", u"USD"_s, u"500"_s);
    add("5 usd", u"USD"_s, u"500"_s);
    add("12.7500", u"USD"_s, u"1275"_s);
    add("₩1,234", u"KRW"_s, u"1234"_s);
    add("￦1,234", u"KRW"_s, u"1234"_s);
    add("1,234원", u"KRW"_s, u"1234"_s);
    add("-1,234 원", u"KRW"_s, u"-1234"_s);
    add("4500.00", u"KRW"_s, u"4500"_s);
    add("1.234,50", u"EUR"_s, u"123450"_s, ',');
    add("4,5 €", u"EUR"_s, u"450"_s, ',');
    add("1\xc2\xa0"
        "234,50",
        u"EUR"_s, u"123450"_s, ',');
    add("1.500", u"KWD"_s, u"1500"_s);
    add("92233720368547758.07", u"USD"_s, u"9223372036854775807"_s);
    add("92233720368547758.08", u"USD"_s, u"too large"_s);
    add("99999999999999999999", u"KRW"_s, u"too large"_s);
    add("$8.00", u"KRW"_s, other);
    add("€8", u"USD"_s, other);
    add("1,000원", u"USD"_s, other);
    add("EUR 5", u"USD"_s, other);
    for (const char* bad :
         { "",      "-",    "$",   "1,23",  "1,2345", "1,,234", ",123",     "1234,567",
           "1.2.3", "1.",   "--1", "-(1)",  "(1",     "1)",     "1 2",      "abc",
           "1e5",   "0x10", "$$1", "12abc", "1-2",    "٣",      "1.234.567" })
        add(bad, u"USD"_s, none);
    add("4500.50", u"KRW"_s, none);
    add("1.005", u"USD"_s, none);
    add("1.23", u"EUR"_s, none, ',');
}

void TestForeignNumber::readsAmounts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, currency);
    QFETCH(char, decimal);
    QFETCH(QString, expected);
    const NumberForm form { .decimal = decimal };
    const WrittenAmount read = parseForeignAmount(text, *Currency::fromCode(currency), form);
    static const QStringList faults { u""_s, u"not a number"_s, u"other currency"_s,
                                      u"too large"_s };
    const QString fault = faults.at(static_cast<qsizetype>(read.fault));
    QCOMPARE(fault.isEmpty() ? QString::number(read.minor) : fault, expected);
}

void TestForeignNumber::readsQuantities_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const QByteArray& text, const QString& expected) {
        QTest::addRow("%s", text.constData()) << text << expected;
    };
    add("1", u"1 e0"_s);
    add("1.0", u"1 e0"_s);
    add("-1.0", u"-1 e0"_s);
    add("0.350", u"35 e2"_s);
    add("1,000", u"1000 e0"_s);
    add("0", u"0 e0"_s);
    add("0.123456789", u"123456789 e9"_s);
    add("0.1234567891", u"none"_s);
    add("$1", u"none"_s);
    add("1 kg", u"none"_s);
    add("", u"none"_s);
    add("99999999999999999999", u"none"_s);
}

void TestForeignNumber::readsQuantities()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto read = parseForeignQuantity(text, {});
    const QString shown = read ? u"%1%2 e%3"_s.arg(read->isNegative ? u"-"_s : u""_s)
                                     .arg(read->mantissa)
                                     .arg(read->decimals)
                               : u"none"_s;
    QCOMPARE(shown, expected);
}

void TestForeignNumber::takesSignsThatAFormatDeclares()
{
    const Currency won = Currency::won();
    QCOMPARE(parseForeignAmount("W500", won, {}).fault, NumberFault::NotANumber);
    const NumberForm form { .decimal = '.', .currencySigns = { "W" } };
    QCOMPARE(parseForeignAmount("W500", won, form).minor, 500);
}

QTEST_GUILESS_MAIN(TestForeignNumber)
#include "tst_foreignnumber.moc"
