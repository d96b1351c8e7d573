#include "tests/support/ctl.h"
#include "tests/support/sheetreader.h"
#include "tests/support/testbooks.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"한강식당"_s;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Books with a few sales of one day.
std::unique_ptr<CtlPlace> placeWithSales(const QString& product, const QString& currency = u"KRW"_s)
{
    auto place = freshPlace(product);
    if (!place)
        return place;
    const QByteArray head
        = "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
          "card_company\n";
    const QByteArray rows
        = "한강식당,a,1,1,2026-10-05T12:00,김치찌개,MAIN_MENU,9000,3,2026-10-05T12:30,CARD,K\n"
          "한강식당,a,1,1,2026-10-05T12:00,콜라,DRINK,2000,1,2026-10-05T12:30,CARD,K\n"
          "한강식당,b,2,2,2026-10-05T13:00,=비빔밥,MAIN_MENU,8000,2,2026-10-05T13:30,CASH,\n";
    const QString sales = place->write(u"sales.csv"_s, head + rows);
    const QString refunds = place->write(
        u"refunds.csv"_s, "store,trade,refunded_at,reason\n한강식당,b,2026-10-06T09:00,변심\n");
    place->ctl().ask({ u"import"_s, u"sales"_s, sales, u"--currency"_s, currency });
    place->ctl().ask({ u"import"_s, u"refunds"_s, refunds });
    return place;
}

const QStringList settlement { u"export"_s, u"settlement"_s, u"--store"_s, shop,
                               u"--term"_s, u"month"_s,      u"--start"_s, u"2026-10-01"_s };
const QStringList statistics { u"export"_s, u"stats"_s, u"--store"_s, shop,
                               u"--term"_s, u"day"_s,   u"--start"_s, u"2026-10-05"_s };
const QStringList sales { u"export"_s, u"sales"_s, u"--store"_s, shop };
const QStringList menu { u"export"_s, u"menu"_s, u"--store"_s, shop };

} // namespace

/// The reports of the built program, which has no display.
class TestReports final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void everyReportIsWritten_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("english");
        QTest::addRow("settlement") << settlement << u"정산서"_s << u"Settlement statement"_s;
        QTest::addRow("stats") << statistics << u"상품 판매 통계"_s << u"Product sales"_s;
        QTest::addRow("sales") << sales << u"매출 내역"_s << u"Every sale"_s;
        QTest::addRow("menu") << menu << u"가격"_s << u"Base stock"_s;
    }

    void everyReportIsWritten()
    {
        QFETCH_GLOBAL(QString, product);
        QFETCH(QStringList, command);
        QFETCH(QString, korean);
        QFETCH(QString, english);
        const auto place = placeWithSales(product);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        // Whatever the desktop is, or would be.
        place->ctl().setEnvironment(u"DISPLAY"_s, u":99"_s);
        place->ctl().setEnvironment(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        for (const QString& language : { u"ko"_s, u"en"_s }) {
            const QString& word = language == u"ko"_s ? korean : english;
            const QString pdf = place->file(u"report-%1.pdf"_s.arg(language));
            const QStringList options { u"--lang"_s, language, u"--out"_s };
            const auto drawn = place->ctl().run(command + options + QStringList { pdf });
            QCOMPARE(drawn.status, 0);
            QCOMPARE(drawn.errors, QByteArray());
            const auto text = outputOf(u"pdftotext"_s, { u"-layout"_s, pdf, u"-"_s });
            if (!text)
                QSKIP("needs poppler-utils");
            QVERIFY(QString::fromUtf8(*text).contains(word));
            QVERIFY2(text->contains("1 / 1"), text->constData());
            const QString xlsx = place->file(u"report-%1.xlsx"_s.arg(language));
            QCOMPARE(place->ctl().run(command + options + QStringList { xlsx }).status, 0);
            QVERIFY(bytesOf(xlsx).startsWith("PK"));
        }
    }

    void theCsvsSumsAreTheJsons()
    {
        QFETCH_GLOBAL(QString, product);
        const auto place = placeWithSales(product);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const QJsonObject shown
            = place->ctl().ask({ u"settlement"_s, u"show"_s, u"--store"_s, shop, u"--term"_s,
                                 u"month"_s, u"--start"_s, u"2026-10-01"_s });
        const QString path = place->file(u"a.csv"_s);
        place->ctl().ask(settlement + QStringList { u"--lang"_s, u"en"_s, u"--out"_s, path });
        QHash<QString, QString> first;
        QList<QStringList> totals;
        for (const QStringList& row : csvRows(bytesOf(path))) {
            if (row.size() == 2)
                first.insert(row.first(), row.last());
            if (row.first() == u"Total"_s)
                totals.append(row);
        }
        const auto number = [&shown](const QString& key) {
            return QString::number(shown.value(key).toInteger());
        };
        QCOMPARE(first.value(u"Gross sales"_s), number(u"gross"_s));
        QCOMPARE(first.value(u"Refunds (1)"_s), u'-' + number(u"refunds"_s));
        QCOMPARE(first.value(u"Net sales"_s), number(u"revenue"_s));
        QCOMPARE(first.value(u"Card fees"_s), u'-' + number(u"card_fee"_s));
        QCOMPARE(first.value(u"Operating profit"_s), number(u"operating_profit"_s));
        QCOMPARE(totals.size(), 3);
        QCOMPARE(totals.at(0).at(2), number(u"revenue"_s));
        QCOMPARE(totals.at(0).at(5), number(u"card_fee"_s));
        QCOMPARE(totals.at(1).at(1), number(u"revenue"_s));
        QCOMPARE(totals.at(2).at(3), number(u"revenue"_s));
    }

    void theWorkbooksSumsAreTheSame()
    {
        QFETCH_GLOBAL(QString, product);
        const auto place = placeWithSales(product);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const QString path = place->file(u"a.xlsx"_s);
        place->ctl().ask(sales + QStringList { u"--out"_s, path, u"--lang"_s, u"en"_s });
        const auto days = sheetRows(path, 1);
        if (!days)
            QSKIP("needs python3-openpyxl");
        QCOMPARE(days->at(8),
                 (QStringList { u"Total"_s, u"2"_s, u"45000"_s, u"1"_s, u"-16000"_s, u"29000"_s }));
        const auto list = sheetRows(path, 2);
        QCOMPARE(list->at(7).at(4), u"=비빔밥×2"_s);
        QCOMPARE(list->at(8).at(4), u"Refund: =비빔밥×2"_s);
        QCOMPARE(list->at(8).at(6), u"-16000"_s);
        QCOMPARE(list->at(9).at(6), u"29000"_s);
    }

    void theRangeOfASalesListIncludesItsLastDay()
    {
        QFETCH_GLOBAL(QString, product);
        const auto place = placeWithSales(product, u"USD"_s);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const QString path = place->file(u"a.pdf"_s);
        const auto textFor = [&](const QString& from, const QString& to) {
            place->ctl().ask(sales
                             + QStringList { u"--from"_s, from, u"--to"_s, to, u"--out"_s, path });
            return QString::fromUtf8(
                outputOf(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s }).value_or(QByteArray()));
        };
        const QString day = textFor(u"2026-10-05"_s, u"2026-10-05"_s);
        if (day.isEmpty())
            QSKIP("needs poppler-utils");
        QVERIFY(day.contains(u"45,000.00"_s));
        QVERIFY(!day.contains(u"−16,000.00"_s));
        QVERIFY(textFor(u"2026-10-05"_s, u"2026-10-06"_s).contains(u"−16,000.00"_s));
        QVERIFY(textFor(u"2020-01-01"_s, u"2020-01-31"_s).contains(u"Nothing was sold."_s));
    }

    void whatMakesNoSense_isRefused()
    {
        QFETCH_GLOBAL(QString, product);
        const auto place = placeWithSales(product);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const QString out = place->file(u"a.pdf"_s);
        const QStringList file { u"--out"_s, out };
        const auto refusal
            = [&](const QStringList& arguments) { return place->ctl().refusal(arguments); };
        for (const QStringList& command : { settlement, statistics, sales, menu }) {
            QCOMPARE(refusal(command + file + QStringList { u"--format"_s, u"doc"_s }),
                     u"2 VALUE_INVALID"_s);
            QCOMPARE(refusal(command + file + QStringList { u"--lang"_s, u"fr"_s }),
                     u"2 VALUE_INVALID"_s);
            QCOMPARE(refusal(command), u"2 OPTION_MISSING"_s);
        }
        QCOMPARE(refusal(QStringList { u"export"_s, u"sales"_s } + file), u"2 OPTION_MISSING"_s);
        QCOMPARE(refusal(QStringList { u"export"_s, u"menu"_s } + file), u"2 OPTION_MISSING"_s);
        QCOMPARE(
            refusal(sales + file
                    + QStringList { u"--from"_s, u"2026-10-06"_s, u"--to"_s, u"2026-10-05"_s }),
            u"2 VALUE_INVALID"_s);
        QVERIFY(!QFile::exists(out));
    }

    void aPlaceThatCannotBeWritten_isRefused()
    {
        QFETCH_GLOBAL(QString, product);
        const auto place = placeWithSales(product);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        for (const QString& format : { u"pdf"_s, u"xlsx"_s, u"csv"_s }) {
            const QString out = place->file(u"no/such/folder/a"_s);
            QCOMPARE(place->ctl().refusal(settlement
                                          + QStringList { u"--format"_s, format, u"--out"_s, out }),
                     u"1 FILE_NOT_WRITABLE"_s);
        }
        const QString folder = place->file(u"folder"_s);
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(place->ctl().refusal(
                     statistics + QStringList { u"--format"_s, u"pdf"_s, u"--out"_s, folder }),
                 u"1 FILE_NOT_WRITABLE"_s);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void pagesWithoutTheirFont_areRefused()
    {
        QFETCH_GLOBAL(QString, product);
        const auto place = placeWithSales(product);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        place->ctl().setEnvironment(
            u"FONTCONFIG_FILE"_s,
            place->write(u"fonts.conf"_s, "<fontconfig><dir>/nowhere</dir></fontconfig>"));
        const QString out = place->file(u"a.pdf"_s);
        QCOMPARE(place->ctl().refusal(menu + QStringList { u"--out"_s, out }), u"1 FONT_MISSING"_s);
        QVERIFY(!QFile::exists(out));
    }

    void salesAndMenusAsCsv_areStillTheFilesOfImports()
    {
        QFETCH_GLOBAL(QString, product);
        const auto place = placeWithSales(product);
        if (!place)
            QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
        const QString out = place->file(u"out"_s);
        place->ctl().ask(sales + QStringList { u"--out"_s, out });
        QVERIFY(bytesOf(out).startsWith("store,trade,"));
        QVERIFY(bytesOf(out).contains(",=비빔밥,"));
        place->ctl().ask(menu + QStringList { u"--out"_s, out });
        QVERIFY(bytesOf(out).startsWith("store,product,category,price,base_stock,tax_free"));
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
