#include "tests/support/foreigndesk.h"

#include <QDir>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray square24
    = "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,"
      "Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,Details,Event Type,"
      "Location,Dining Option,Customer ID,Customer Name,Customer Reference ID";
const QByteArray square29 = square24 + ",Unit,Count,Itemization Type,Commission,Employee";
const QByteArray square32 = square29 + ",Fulfillment Note,Channel,Token";
const QByteArray square33 = square24
    + ",Unit,Count,GTIN,Itemization Type,Fulfillment Note,Channel,Token,Card Brand,PAN Suffix";
const QByteArray square35 = square24
    + ",Unit,Count,GTIN,Itemization Type,Commission,Employee,Fulfillment Note,Channel,Token,"
      "Card Brand,PAN Suffix";
const QByteArray loyverse23
    = "Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,"
      "Gross sales,Discounts,Net sales,Cost of goods,Gross profit,Taxes,Dining option,POS,Store,"
      "Cashier name,Customer name,Customer contacts,Comment,Status";
const QByteArray loyverse22 = QByteArray(loyverse23).replace("Dining option,", "");
const QByteArray toast20
    = "Location,Order Id,Order #,Sent Date,Order Date,Check Id,Server,Table,Item Selection Id,"
      "Item Id,Master Id,SKU,Menu Item,Sales Category,Gross Price,Discnt,Net Price,Qty,Tax,Void?";
const QByteArray toast32
    = "Location,Order Id,Order #,Sent Date,Order Date,Check Id,Server,Table,Dining Area,Service,"
      "Dining Option,Item Selection Id,Item Id,Master Id,SKU,PLU,Menu Item,Menu Subgroup(s),"
      "Menu Group,Menu,Sales Category,Gross Price,Discount,Net Price,Qty,Tax,Void?,Deferred,"
      "Tax Exempt,Tax Inclusion Option,Dining Option Tax,Tab Name";

using Values = QList<std::pair<QByteArray, QByteArray>>;

/// A row under a header, by the names of its columns; what is not named is empty.
QByteArray rowOf(const QByteArray& header, const Values& values, char delimiter = ',')
{
    QByteArrayList fields;
    for (const QByteArray& name : header.split(delimiter)) {
        QByteArray value;
        for (const auto& [column, text] : values)
            value = column == name ? text : value;
        fields.append(value.contains(delimiter) ? '"' + value + '"' : value);
    }
    return fields.join(delimiter) + '\n';
}

const Values soldAtSquare {
    { "Date", "2026-05-30" },
    { "Time", "13:03:14" },
    { "Category", "None" },
    { "Item", "Cold Brew" },
    { "Qty", "2.0" },
    { "Price Point Name", "Regular" },
    { "Gross Sales", "$16.00" },
    { "Discounts", "-$1.00" },
    { "Net Sales", "$15.00" },
    { "Tax", "$1.24" },
    { "Transaction ID", "T1" },
    { "Payment ID", "P1" },
    { "Device Name", "Till 1" },
    { "Event Type", "Payment" },
    { "Location", "Cafe" },
    { "Card Brand", "Visa" },
};
const Values soldAtLoyverse {
    { "Date", "1/10/26 11:50 PM" },
    { "Receipt number", "1-1001" },
    { "Receipt type", "Sale" },
    { "Category", "Coffee" },
    { "Item", "Latte" },
    { "Variant", "Large" },
    { "Quantity", "2" },
    { "Gross sales", "180.00" },
    { "Discounts", "0.00" },
    { "Net sales", "180.00" },
    { "POS", "POS 1" },
    { "Store", "Cafe" },
    { "Status", "Closed" },
};
const Values soldAtToast {
    { "Location", "Bistro" },
    { "Order Id", "O1" },
    { "Order Date", "10/8/26 5:17 PM" },
    { "Check Id", "C1" },
    { "Table", "12" },
    { "Menu Item", "Burger" },
    { "Sales Category", "Food" },
    { "Gross Price", "24" },
    { "Discnt", "4" },
    { "Discount", "4" },
    { "Net Price", "20.00" },
    { "Qty", "2" },
    { "Tax", "1.75" },
    { "Void?", "false" },
};
Values with(const Values& values, const Values& changes)
{
    return values + changes;
}

} // namespace

/// The formats that are built in, in the layouts that are known of them.
class TestForeignFormats final : public QObject {
    Q_OBJECT

private slots:
    void readsSquare_data();
    void readsSquare();
    void squareRefundsNameTheirSale();
    void readsLoyverse_data();
    void readsLoyverse();
    void loyverseRefundsAreTheirOwn_whateverTheirSigns();
    void readsToast_data();
    void readsToast();
    void readsOkpos();
    void refusesFiles_data();
    void refusesFiles();
    void knowsItsHeaders_data();
    void knowsItsHeaders();
    void readsRealFiles_data();
    void readsRealFiles();
};

void TestForeignFormats::readsSquare_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("payment");
    QTest::newRow("24 columns") << square24 << u"OTHER unknown"_s;
    QTest::newRow("29 columns") << square29 << u"OTHER unknown"_s;
    QTest::newRow("30 columns") << square29 + ",Record ID" << u"OTHER unknown"_s;
    QTest::newRow("32 columns") << square32 << u"OTHER unknown"_s;
    QTest::newRow("33 columns") << square33 << u"CARD Visa"_s;
    QTest::newRow("35 columns") << square35 << u"CARD Visa"_s;
    QByteArrayList shuffled = square35.split(',');
    std::reverse(shuffled.begin(), shuffled.end());
    QTest::newRow("another order") << shuffled.join(',') << u"CARD Visa"_s;
    QTest::newRow("capitals") << square35.toUpper().replace(" ID", "_ID") << u"CARD Visa"_s;
}

void TestForeignFormats::readsSquare()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, payment);
    ForeignDesk desk(u"USD"_s);
    Values values = soldAtSquare;
    if (header == header.toUpper()) {
        for (auto& [column, text] : values)
            column = column.toUpper().replace(" ID", "_ID");
    }
    const QByteArray bom = "\xef\xbb\xbf";
    const QStringList expected { u"2 square-items:P1|2026-05-30T13:03:14|Cold Brew|UNCATEGORIZED|"
                                 "2 × 8.00 − 1.00|%1 @Till 1 +tax 1.24"_s.arg(payment) };
    QCOMPARE(desk.read(header + "\n" + rowOf(header, values)), expected);
    QCOMPARE(desk.read(bom + header + "\r\n" + rowOf(header, values)), expected);
}

void TestForeignFormats::squareRefundsNameTheirSale()
{
    ForeignDesk desk(u"USD"_s);
    const Values refund = with(soldAtSquare,
                               { { "Qty", "-1.0" },
                                 { "Price Point Name", "Large" },
                                 { "Gross Sales", "-$8.00" },
                                 { "Discounts", "$0.50" },
                                 { "Net Sales", "-$7.50" },
                                 { "Tax", "-$0.62" },
                                 { "Transaction ID", "T2" },
                                 { "Event Type", "Refund" } });
    QCOMPARE(desk.read(square35 + '\n' + rowOf(square35, refund)),
             QStringList(u"2 square-items:P1|2026-05-30T13:03:14|Cold Brew (Large)|UNCATEGORIZED|"
                         "1 × 8.00 − 0.50|CARD Visa @Till 1 refund square-items:T2 +tax 0.62"_s));
}

void TestForeignFormats::readsLoyverse_data()
{
    QTest::addColumn<QByteArrayList>("dates");
    QTest::addColumn<QString>("first");
    const auto add = [](const char* name, const QByteArrayList& dates, const QString& first) {
        QTest::newRow(name) << dates << first;
    };
    add("American", { "1/10/26 11:50 PM", "1/31/26 9:05 AM" }, u"2026-01-10T23:50:00"_s);
    add("day first", { "01/10/2026 23:50", "31/10/2026 08:00" }, u"2026-10-01T23:50:00"_s);
    add("day first, two digits", { "31/12/2025 14:05" }, u"2025-12-31T14:05:00"_s);
    add("ISO", { "2026-01-10 23:50" }, u"2026-01-10T23:50:00"_s);
    add("ISO with T and seconds", { "2026-01-10T23:50:01" }, u"2026-01-10T23:50:01"_s);
    add("dots", { "10.01.2026 23:50" }, u"2026-01-10T23:50:00"_s);
}

void TestForeignFormats::readsLoyverse()
{
    QFETCH(QByteArrayList, dates);
    QFETCH(QString, first);
    for (const QByteArray& header : { loyverse23, loyverse22 }) {
        ForeignDesk desk(u"USD"_s);
        QByteArray content = header + '\n';
        for (const QByteArray& date : dates)
            content += rowOf(header, with(soldAtLoyverse, { { "Date", date } }));
        const QStringList rows = desk.read(content);
        QCOMPARE(rows.size(), dates.size());
        QCOMPARE(rows.first(),
                 u"2 loyverse-receipts-by-item:1-1001|%1|Latte (Large)|Coffee|2 × 90.00 − 0.00|"
                 "OTHER unknown @POS 1"_s.arg(first));
    }
}

void TestForeignFormats::loyverseRefundsAreTheirOwn_whateverTheirSigns()
{
    ForeignDesk desk(u"USD"_s);
    const Values refund
        = with(soldAtLoyverse, { { "Receipt type", "Refund" }, { "Receipt number", "1-1002" } });
    const QByteArray content = loyverse23 + '\n'
        + rowOf(loyverse23, with(refund, { { "Net sales", "-180.00" } }))
        + rowOf(loyverse23,
                with(refund,
                     { { "Quantity", "-1" },
                       { "Gross sales", "-80.00" },
                       { "Net sales", "-80.00" },
                       { "Comment", "cold" } }))
        + rowOf(loyverse23, with(soldAtLoyverse, { { "Status", "Cancelled" } }))
        + rowOf(loyverse23, with(refund, { { "Status", "Voided" } }))
        + rowOf(loyverse23, with(soldAtLoyverse, { { "Status", "Lost" } }));
    const QString own = u"loyverse-receipts-by-item:1-1002"_s;
    QCOMPARE(desk.read(content),
             QStringList({ u"2 %1|2026-01-10T23:50:00|Latte (Large)|Coffee|2 × 90.00 − 0.00|"
                           "OTHER unknown @POS 1 refund %1"_s.arg(own),
                           u"3 %1|2026-01-10T23:50:00|Latte (Large)|Coffee|1 × 80.00 − 0.00|"
                           "OTHER unknown @POS 1 refund %1 as cold"_s.arg(own),
                           u"6: Status: one of Closed, Cancelled, Canceled, Voided"_s,
                           u"left out: 2"_s }));
}

void TestForeignFormats::readsToast_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("20 columns") << toast20;
    QTest::newRow("32 columns") << toast32;
}

void TestForeignFormats::readsToast()
{
    QFETCH(QByteArray, header);
    ForeignDesk desk(u"USD"_s);
    const QByteArray content = header + '\n' + rowOf(header, soldAtToast)
        + rowOf(header, with(soldAtToast, { { "Void?", "true" } }))
        + rowOf(header, with(soldAtToast, { { "Void?", "Yes" } }));
    QCOMPARE(desk.read(content),
             QStringList({ u"2 toast-item-selection:O1-C1|2026-10-08T17:17:00|Burger|Food|"
                           "2 × 12.00 − 4.00|OTHER unknown @12 +tax 1.75"_s,
                           u"left out: 2"_s }));
}

void TestForeignFormats::readsOkpos()
{
    const QString text
        = u"영수증별 매출 현황\n조회일자 : 2026-01-02,,,,,,,,\n\n"
          "포스번호,영수증번호,구분,결제시각,상품명,수량,총매출액,총할인액,실매출액\n"
          "01,0001,매출,12:30:05,물냉면,2,\"22,000\",0,\"22,000\"\n"
          "01,0001,매출,12:30:05,곱빼기,1,0,0,0\n"
          ",,,,소계 :,3,\"22,000\",0,\"22,000\"\n"
          "01,0002,매출,12:31:00,호출벨,1,0,0,0\n"
          "01,0003,반품,13:00:00,물냉면,-1,\"-11,000\",-1000,\"-10,000\"\n"
          "포스번호,영수증번호,구분,결제시각,상품명,수량,총매출액,총할인액,실매출액\n"
          "조회일자 : 2026-01-03,,,,,,,,\n"
          "02,0001,매출,09:00:00,뷁면,1,\"9,000원\",0,9000\n"
          "합계,,,,,5,\"20,000\",1000,\"21,000\"\n"_s;
    const QStringList expected {
        u"5 okpos-receipt-lines:2026-01-02-01-0001|2026-01-02T12:30:05|물냉면|UNCATEGORIZED|"
        "2 × 11000 − 0|OTHER unknown @01"_s,
        u"6 okpos-receipt-lines:2026-01-02-01-0001|2026-01-02T12:30:05|곱빼기|UNCATEGORIZED|"
        "1 × 0 − 0|OTHER unknown @01"_s,
        u"9 okpos-receipt-lines:2026-01-02-01-0003|2026-01-02T13:00:00|물냉면|UNCATEGORIZED|"
        "1 × 11000 − 1000|OTHER unknown @01 refund okpos-receipt-lines:2026-01-02-01-0003"_s,
        u"12 okpos-receipt-lines:2026-01-03-02-0001|2026-01-03T09:00:00|뷁면|UNCATEGORIZED|"
        "1 × 9000 − 0|OTHER unknown @02"_s,
        u"left out: 5"_s
    };
    ForeignDesk desk;
    QCOMPARE(desk.read(text.toUtf8()), expected);
    QStringEncoder korean("windows-949");
    QVERIFY(korean.isValid());
    QCOMPARE(desk.read(korean(text)), expected);
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QCOMPARE(desk.read(wide(QString(text)
                                .replace(u',', u'\t')
                                .replace(u"\"22\t000\""_s, u"22000"_s)
                                .replace(u"\"-11\t000\""_s, u"-11000"_s)
                                .replace(u"\"-10\t000\""_s, u"-10000"_s)
                                .replace(u"\"9\t000원\""_s, u"9000"_s))),
             expected);
    // Of a span of days nobody knows which one a time belongs to.
    const QString span = QString(text).replace(u"2026-01-02,"_s, u"2026-01-01 ~ 2026-01-02,"_s);
    QCOMPARE(desk.read(span.toUtf8()).first(), u"5: 결제시각: a value"_s);
}

void TestForeignFormats::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray()
                           << u"1: : the header of a known format (`import formats` lists them), "
                              "or --map FILE that describes this one"_s;
    QTest::newRow("no price")
        << QByteArray("Date,Time,Transaction,Item\n2018-10-30,09:58:11,1,Bread\n")
        << u"1: price: a column with a price or a total, such as price, gross "
           "sales, net sales: add one, or say with --map FILE which column "
           "it is"_s;
    QTest::newRow("a column twice") << QByteArray("date,item,total,total\n")
                                    << u"1: total: this column only once in the header"_s;
    QTest::newRow("nearly Square")
        << QByteArray(square35).replace("Payment ID", "Pay ID") + '\n'
        << u"1: : the header of a known format; Square Items Detail is the nearest, but Payment ID "
           "is missing. --map FILE describes another format"_s;
    QTest::newRow("two stores in one")
        << square35 + '\n' + rowOf(square35, soldAtSquare)
            + rowOf(square35, with(soldAtSquare, { { "Location", "Bar" } }))
        << u"3: Location: Cafe, as in the rows before: --store takes a "
           "file of one store"_s;
    QTest::newRow("an open quote") << square35 + "\n\"2026-05-30,\n"
                                   << u"2: : a closing quotation mark"_s;
}

void TestForeignFormats::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    ForeignDesk desk(u"USD"_s);
    QCOMPARE(desk.read(content), QStringList(expected));
    desk.options().onlyStore.clear();
    QCOMPARE(desk.read("date,item,total\n"),
             QStringList(u"1: store: a column with the store, or --store NAME"_s));
}

void TestForeignFormats::knowsItsHeaders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isKnown");
    const QDir folder(foreignHeaders());
    const QStringList names = foreignHeaders().isEmpty()
        ? QStringList()
        : folder.entryList({ u"*.csv"_s }, QDir::Files);
    for (const QString& name : names) {
        const bool isKnown = name.startsWith(u"square_items"_s)
            || name.startsWith(u"loyverse_receipts_by_item"_s) || name.startsWith(u"toast_"_s)
            || name == u"okpos_receipt_lines.csv"_s;
        QTest::addRow("%s", qPrintable(name)) << folder.filePath(name) << isKnown;
    }
    if (names.isEmpty())
        QTest::newRow("none") << QString() << false;
}

void TestForeignFormats::knowsItsHeaders()
{
    QFETCH(QString, path);
    QFETCH(bool, isKnown);
    if (path.isEmpty())
        QSKIP("needs the headers beside the sources");
    ForeignDesk desk;
    const QStringList rows = desk.readFiles({ path });
    QCOMPARE(rows.isEmpty(), isKnown);
    if (!isKnown)
        QVERIFY2(rows.first().contains(u"; this is “"_s), qPrintable(rows.first()));
}

void TestForeignFormats::readsRealFiles_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("pizza") << u"pizza_2015"_s
                           << u"48620 rows, 0 set aside, 21350 trades, 49574 pieces, 81786005"_s;
    QTest::newRow("restaurant")
        << u"restaurant_2023"_s
        << u"12097 rows, 137 set aside, 5343 trades, 12097 pieces, 15921790"_s;
    QTest::newRow("square") << u"square_items"_s
                            << u"700 rows, 0 set aside, 460 trades, 787 pieces, 532600"_s;
    QTest::newRow("cafe") << u"cafe_dirty"_s
                          << u"8564 rows, 1436 set aside, 8564 trades, 25908 pieces, 7660550"_s;
}

void TestForeignFormats::readsRealFiles()
{
    QFETCH(QString, folder);
    QFETCH(QString, expected);
    const QDir place(realFiles() + u'/' + folder);
    if (realFiles().isEmpty() || !place.exists())
        QSKIP("needs the real data beside the sources");
    QStringList paths;
    for (const QString& name : place.entryList({ u"*.csv"_s }, QDir::Files))
        paths.append(place.filePath(name));
    ForeignDesk desk(u"USD"_s);
    QCOMPARE(desk.sumsOf(paths).shown(), expected);
}

QTEST_GUILESS_MAIN(TestForeignFormats)
#include "tst_foreignformats.moc"
