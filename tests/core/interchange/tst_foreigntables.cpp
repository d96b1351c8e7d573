#include "tests/support/foreigndesk.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

/// Tables that no till's own format fits, and what follows from the numbers of a row.
class TestForeignTables final : public QObject {
    Q_OBJECT

private slots:
    void looksUpInOtherFiles();
    void readsTables_data();
    void readsTables();
    void derivesWhatIsMissing_data();
    void derivesWhatIsMissing();
};

void TestForeignTables::looksUpInOtherFiles()
{
    ForeignDesk desk(u"USD"_s);
    const QString details
        = desk.write(u"details.csv"_s,
                     "order_details_id,order_id,item_id,order_date,order_time\n"
                     "1,1,109,01-02-2023,11:38:36\n2,1,NULL,01-02-2023,11:38:36\n"
                     "3,2,999,31-02-2023,11:38:36\n4,2,999,28-02-2023,11:38:36\n");
    QCOMPARE(desk.readFiles({ details }),
             QStringList(u"1: : a file with the columns menu_item_id, category, item_name, price, "
                         "given as well or beside this one"_s));
    const QString menu = desk.write(u"menu.csv"_s,
                                    "menu_item_id,item_name,category,price\n"
                                    "109,Cr\xe8me br\xfbl\xe9"
                                    "e,French,12.95\n");
    const QStringList expected {
        u"2 restaurant-orders:1|2023-02-01T11:38:36|Crème brûlée|French|1 × 12.95 − 0.00|"
        "OTHER unknown"_s,
        u"3: item_id: a value"_s,
        u"4: order_date: a date written as yyyy-MM-dd, d-M-yyyy, d/M/yyyy, "
        "d/M/yy"_s,
        u"5: item_id: a value of the column menu_item_id in %1"_s.arg(menu)
    };
    // Beside the file, or given with it in any order.
    QCOMPARE(desk.readFiles({ details }), expected);
    QCOMPARE(desk.readFiles({ menu, details }), expected);
    QCOMPARE(
        desk.readFiles({ menu }).first().section(u':', 0, 2),
        u"1: : a file with the columns item_id, order_date, order_time, order_id as well; this "
        "one only explains it"_s);
    (void)desk.write(u"menu.csv"_s, "menu_item_id,item_name,category,price\n1,A,B,1\n1,C,D,2\n");
    QCOMPARE(desk.readFiles({ details }), QStringList(u"1: menu_item_id: each value only once"_s));
}

void TestForeignTables::readsTables_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char* name, const QString& currency, const QByteArray& content,
                        const QStringList& expected) {
        QTest::newRow(name) << currency << content << expected;
    };
    add("semicolons and decimal commas", u"EUR"_s,
        "Report;;;;\nDATE;ORDER ID;PRODUCT NAME;QTY;TOTAL\n31.01.2026 12:00;7;SOUP;2;1.009,00\n"
        "31.01.2026 12:00;7;TEA;0,35;4,20 \xe2\x82\xac\nTOTAL;;;2,35;1.013,20\n",
        { u"3 table-by-order:7|2026-01-31T12:00:00|SOUP|UNCATEGORIZED|2 × 504.50 − 0.00|"
          "OTHER unknown"_s,
          u"4 table-by-order:7|2026-01-31T12:00:00|TEA|UNCATEGORIZED|1 × 4.20 − 0.00|"
          "OTHER unknown"_s,
          u"left out: 1"_s });
    add("semicolons and decimal points", u"USD"_s,
        "date;order id;item;total\n2026-01-31;7;Soup;10.50\n",
        { u"2 table-by-order:7|2026-01-31T12:00:00|Soup|UNCATEGORIZED|1 × 10.50 − 0.00|"
          "OTHER unknown"_s });
    add("tabs, tax and tip", u"USD"_s,
        "Date\tItem\tQty\tUnit price\tTax\tTip\tTotal\tPayment method\n"
        "1/31/2026\tSoup\t2\t4.00\t0.70\t1.00\t9.70\tDebit card\n",
        { u"2 table:2026-01-31T12:00:00||Debit card|2026-01-31T12:00:00|Soup|UNCATEGORIZED|"
          "2 × 4.00 − 0.00|CARD unknown debit keyless +tax 0.70 +tip 1.00"_s });
    add("receipts of a Korean till", u"KRW"_s,
        "매출일자,포스번호,영수증번호,상품명,수량,단가,금액,결제수단,카드사\n"
        "20260102,01,0001,김밥,2,3000,6000,카드,국민\n20260103,01,0001,라면,1,4000,4000,현금,\n"
        "20260103,01,0002,라면,-1,4000,-4000,체크카드,\n소계,,,,2,,6000,,\n",
        { u"2 table-by-receipt:2026-01-02-01-0001|2026-01-02T12:00:00|김밥|UNCATEGORIZED|"
          "2 × 3000 − 0|CARD 국민 @01"_s,
          u"3 table-by-receipt:2026-01-03-01-0001|2026-01-03T12:00:00|라면|UNCATEGORIZED|"
          "1 × 4000 − 0|CASH @01"_s,
          u"4 table-by-receipt:2026-01-03-01-0002|2026-01-03T12:00:00|라면|UNCATEGORIZED|"
          "1 × 4000 − 0|CARD unknown debit @01 refund table-by-receipt:2026-01-03-01-0002"_s,
          u"left out: 1"_s });
    add("voids, refunds and the future", u"USD"_s,
        "date,order id,item,total,status\n2026-01-02,1,Soup,5,Completed\n"
        "2026-01-02,2,Soup,5,Cancelled\n2026-01-02,3,Soup,5,Refunded\n2062-01-02,4,Soup,5,\n",
        { u"2 table-by-order:1|2026-01-02T12:00:00|Soup|UNCATEGORIZED|1 × 5.00 − 0.00|"
          "OTHER unknown"_s,
          u"4 table-by-order:3|2026-01-02T12:00:00|Soup|UNCATEGORIZED|1 × 5.00 − 0.00|"
          "OTHER unknown refund table-by-order:3"_s,
          u"5 table-by-order:4|2062-01-02T12:00:00|Soup|UNCATEGORIZED|1 × 5.00 − 0.00|"
          "OTHER unknown"_s,
          u"left out: 1"_s });
    add("rows of another length", u"USD"_s,
        "date,order "
        "id,item,total\n2026-01-02,1,Soup\n2026-01-02,1,Soup,5,,\n2026-01-02,1,Soup,5,x\n"
        ",,,\n2026-01-02,1,Sou\xff,5\n",
        { u"2: : 4 fields, as in the header"_s,
          u"3 table-by-order:1|2026-01-02T12:00:00|Soup|UNCATEGORIZED|1 × 5.00 − 0.00|"
          "OTHER unknown"_s,
          u"4: : 4 fields, as in the header"_s,
          u"6 table-by-order:1|2026-01-02T12:00:00|Souÿ|UNCATEGORIZED|1 × 5.00 − 0.00|"
          "OTHER unknown"_s });
}

void TestForeignTables::readsTables()
{
    QFETCH(QString, currency);
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    ForeignDesk desk(currency);
    QCOMPARE(desk.read(content), expected);
}

void TestForeignTables::derivesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("row"); // quantity, price, gross, discount, total
    QTest::addColumn<QString>("expected");
    const auto add = [](const QByteArray& row, const QString& expected) {
        QTest::addRow("%s", row.constData()) << row << expected;
    };
    add("2,4.00,,,8.00", u"2 × 4.00 − 0.00"_s);
    add(",4.00,,,8.00", u"2 × 4.00 − 0.00"_s);
    add("2,,,,8.00", u"2 × 4.00 − 0.00"_s);
    add("2,4.00,,,", u"2 × 4.00 − 0.00"_s);
    add("3,,,,10.00", u"3 × 3.34 − 0.02"_s);
    add("2,4.00,8.00,1.00,7.00", u"2 × 4.00 − 1.00"_s);
    add("2,4.00,,1.00,7.00", u"2 × 4.00 − 1.00"_s);
    add("2,,8.00,,7.00", u"2 × 4.00 − 1.00"_s);
    add("0.35,12.00,,,4.20", u"1 × 4.20 − 0.00"_s);
    add("0.35,12.00,,,", u"1 × 4.20 − 0.00"_s);
    add("0.333,11.11,,,3.70", u"1 × 3.70 − 0.00"_s);
    add("1,0,,,0", u"1 × 0.00 − 0.00"_s);
    add("2,4.00,,,9.00", u"total: 8.00, which follows from price, qty"_s);
    add("2,4.00,9.00,,", u"gross: 8.00, which follows from price, qty"_s);
    add("2,,8.00,1.00,8.00", u"total: 7.00, which follows from gross, discount"_s);
    add("2,4.00,,1.00,8.00", u"total: 7.00, which follows from price, qty, discount"_s);
    add(",3.00,,,8.00", u"qty: a value here, as it does not follow exactly from total, price"_s);
    add(",0,,,8.00", u"qty: a value here, as it does not follow exactly from total, price"_s);
    add(",,,,8.00", u"qty: a value here, or values in price, total from which it follows"_s);
    add(",4.00,,,", u"qty: a value here, or values in price, total from which it follows"_s);
    add("2,,,,", u"price: a value here, or values in total, qty from which it follows"_s);
    add("0.333,11.11,,,", u"total: a value here, as it does not follow exactly from price, qty"_s);
    add("0,4.00,,,0", u"qty: a whole number from 1 to 10000000"_s);
    add("10000001,1,,,", u"qty: a whole number from 1 to 10000000"_s);
    add("x,1,,,", u"qty: a number of pieces up to 10000000"_s);
    add("1,x,,,", u"price: an amount in USD with at most 2 decimals"_s);
    add("1,€4,,,", u"price: an amount in USD; --currency names the currency of a new store"_s);
    add("1,8.00,,9.00,", u"discount: an amount from 0 to 8.00"_s);
    add("1,100000.01,,,", u"price: an amount from 0 to 100000.00"_s);
}

void TestForeignTables::derivesWhatIsMissing()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    ForeignDesk desk(u"USD"_s);
    const QString read = desk.read("date,order id,item,qty,price,gross,discount,total\n"
                                   "2026-01-02,1,Soup,"
                                   + row + '\n')
                             .value(0);
    QCOMPARE(read.contains(u'|') ? read.section(u'|', 4, 4) : read.section(u' ', 1), expected);
}

QTEST_GUILESS_MAIN(TestForeignTables)
#include "tst_foreigntables.moc"
