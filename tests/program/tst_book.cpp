#include "tests/support/ctl.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString store = u"한강식당"_s;

const QByteArray header
    = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
      "card_company,kind,other,tax_free\n";
const QByteArray sales = header
    + "한강식당,1,3,1,2026-06-30T12:00:00,물냉면,MAIN_MENU,11000,1,2026-06-30T12:40:00,CARD,K,,,\n"
      "한강식당,2,3,1,2026-07-01T12:00:00,물냉면,MAIN_MENU,11000,2,2026-07-01T12:40:00,CARD,K,,,\n"
      "한강식당,3,3,1,2026-07-02T12:00:00,사탕,SUB_MENU,500,1,2026-07-02T12:40:00,CASH,,,,\n"
      "한강식당,4,3,1,2026-07-03T12:00:00,사탕,SUB_MENU,500,1,2026-07-03T12:40:00,CASH,,,,\n"
      "한강식당,5,3,1,2026-08-02T12:00:00,쌀,SUB_MENU,3000,1,2026-08-02T12:40:00,OTHER,,,상품권,"
      "true\n"
      "한강식당,6,3,1,2026-08-03T12:00:00,물냉면,MAIN_MENU,11000,1,2026-08-03T12:40:00,CARD,신한,"
      "debit,,\n";
const QByteArray refunds = "store,trade,refunded_at,reason\n한강식당,2,2026-09-01T10:00:00,\n";

QStringList bookOf(const QString& period)
{
    return { u"book"_s, u"show"_s, u"--store"_s, store, u"--period"_s, period };
}

QJsonObject objectAt(const QJsonObject& object, const QString& list, int place)
{
    return object.value(list).toArray().at(place).toObject();
}

qint64 number(const QJsonObject& object, const QString& key)
{
    return object.value(key).toInteger(-1);
}

} // namespace

/// The accountant's book, as an owner asks for it.
class TestBook final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void init()
    {
        QFETCH_GLOBAL(QString, product);
        m_place = freshPlace(product);
        if (!m_place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        (void)ask({ u"import"_s, u"sales"_s, m_place->write(u"sales.csv"_s, sales),
                    u"--settlement-day"_s, u"15"_s });
        (void)ask({ u"import"_s, u"refunds"_s, m_place->write(u"refunds.csv"_s, refunds) });
    }

    void aQuarterIsShown_byMonthAndWay()
    {
        const QJsonObject book = ask(bookOf(u"2026Q3"_s));
        QCOMPARE(keysOf(book),
                 u"currency end fees has_vat months period pos_fee settlements start store total "
                 "vat ways"_s);
        QCOMPARE(book.value(u"start"_s).toString(), u"2026-07-01"_s);
        QCOMPARE(book.value(u"end"_s).toString(), u"2026-10-01"_s);
        const QJsonObject july = objectAt(book, u"months"_s, 0);
        QCOMPARE(july.value(u"month"_s).toString(), u"2026-07"_s);
        const QJsonObject cash = objectAt(july, u"rows"_s, 0);
        QCOMPARE(cash.value(u"method"_s).toString(), u"CASH"_s);
        QCOMPARE(number(cash, u"count"_s), 2);
        QCOMPARE(number(cash, u"gross"_s), 1000);
        QCOMPARE(number(cash, u"vat"_s), 90); // 45 for each receipt, 91 of the sum.
        const QJsonObject card = objectAt(july, u"rows"_s, 1);
        QCOMPARE(card.value(u"card_company"_s).toString(), u"K"_s);
        QCOMPARE(card.value(u"kind"_s).toString(), u"CREDIT"_s);
        QCOMPARE(number(card, u"vat"_s), 2000);
        QCOMPARE(number(card, u"card_fee"_s), 88);
        const QJsonObject september = objectAt(book, u"months"_s, 2);
        QCOMPARE(number(september.value(u"total"_s).toObject(), u"refunds"_s), 22000);
        QCOMPARE(number(september.value(u"total"_s).toObject(), u"net"_s), -22000);
        const QJsonObject total = book.value(u"total"_s).toObject();
        QCOMPARE(number(total, u"net"_s), 1000 + 3000 + 11000);
        QCOMPARE(number(total, u"supply"_s) + number(total, u"vat"_s)
                     + number(total, u"tax_free"_s),
                 number(total, u"net"_s));
        QCOMPARE(number(total, u"tax_free"_s), 3000);
        QCOMPARE(number(total, u"unrated"_s), 1);
        QCOMPARE(number(book, u"pos_fee"_s), 45000);
    }

    void vatStandsSideBySide_withItsDifferences()
    {
        const QJsonObject vat = ask(bookOf(u"2026Q3"_s)).value(u"vat"_s).toObject();
        QCOMPARE(number(vat, u"receipts"_s), 1090);
        QCOMPARE(number(vat, u"months"_s), 1091);
        // The settlement from 15 June on holds what was sold on 30 June.
        QCOMPARE(number(vat, u"settlements"_s), 2091);
        const QJsonObject months = vat.value(u"months_against_receipts"_s).toObject();
        QCOMPARE(keysOf(months), u"difference kept outside rates rounding"_s);
        QCOMPARE(number(months, u"rounding"_s), 1);
        const QJsonObject settled = vat.value(u"settlements_against_receipts"_s).toObject();
        QCOMPARE(number(settled, u"difference"_s), 1001);
        QCOMPARE(number(settled, u"outside"_s), 1000);
        QCOMPARE(number(settled, u"rounding"_s), 1);
    }

    void quartersMakeAHalfYear()
    {
        QJsonObject sums;
        for (const QString& key : { u"count"_s, u"gross"_s, u"refunds"_s, u"net"_s, u"supply"_s,
                                    u"vat"_s, u"tax_free"_s, u"card_fee"_s }) {
            qint64 sum = 0;
            for (const QString& period : { u"2026Q3"_s, u"2026Q4"_s })
                sum += ask(bookOf(period)).value(u"total"_s).toObject().value(key).toInteger();
            QCOMPARE(ask(bookOf(u"2026H2"_s)).value(u"total"_s).toObject().value(key).toInteger(),
                     sum);
        }
    }

    void peopleReadIt_inTheirLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("English") << u"C.UTF-8"_s
                                 << QStringList { u"2026 Q3"_s,
                                                  u"Card K credit"_s,
                                                  u"2026-06-15 … 2026-07-14"_s,
                                                  u"Rounding: "_s,
                                                  u"outside 2026-07-01 to 2026-09-30"_s,
                                                  u"rate is not known: 1."_s };
        QTest::newRow("Korean") << u"ko_KR.UTF-8"_s
                                << QStringList { u"2026년 3분기"_s, u"카드 K 신용"_s, u"반올림: "_s,
                                                 u"2026-07-01부터 2026-09-30까지"_s,
                                                 u"카드 결제가 1건"_s };
    }
    void peopleReadIt_inTheirLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, texts);
        m_place->ctl().setEnvironment(u"LC_ALL"_s, language);
        const QString text = QString::fromUtf8(m_place->ctl().run(bookOf(u"2026Q3"_s)).output);
        for (const QString& expected : texts)
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
    }

    void whatIsNoPeriod_isRefused_data()
    {
        QTest::addColumn<QString>("period");
        for (const char* period : { "2026", "2026Q5", "2026H0", "2026-Q1", "Q3", "20260Q1" })
            QTest::newRow(period) << QString::fromLatin1(period);
    }
    void whatIsNoPeriod_isRefused()
    {
        QFETCH(QString, period);
        QCOMPARE(m_place->ctl().refusal(bookOf(period)), u"2 VALUE_INVALID"_s);
        QCOMPARE(m_place->ctl().refusal(
                     { u"book"_s, u"show"_s, u"--store"_s, u"없음"_s, u"--period"_s, u"2026Q3"_s }),
                 u"1 STORE_NOT_FOUND"_s);
    }

private:
    QJsonObject ask(const QStringList& arguments) const { return m_place->ctl().ask(arguments); }

    std::unique_ptr<CtlPlace> m_place;
};

QTEST_GUILESS_MAIN(TestBook)
#include "tst_book.moc"
