#include "core/interchange/inspectfiles.h"
#include "core/text/errortext.h"
#include "tests/support/foreigndesk.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray okpos
    = "영업일자,결제시각,영수증번호,포스번호,상품명,수량,총매출액,총할인액,실매출액,구분\n"
      "2026-10-31,19:42,0031,01,제육볶음,2,22000,0,22000,매출\n";

Inspection inspect(const QStringList& paths, const QString& kept = {})
{
    static const StillClock clock;
    return valueOf(InspectFiles(clock, kept).run(paths));
}

QList<int> usesOf(const InspectedFile& file)
{
    QList<int> uses;
    for (const FileColumn& column : file.columns)
        uses.append(int(column.use));
    return uses;
}

QList<int> numbers(const QList<ColumnUse>& uses)
{
    QList<int> list;
    for (const ColumnUse use : uses)
        list.append(int(use));
    return list;
}

} // namespace

class TestInspectFiles final : public QObject {
    Q_OBJECT

private slots:
    void ourOwnFiles_areTold()
    {
        ForeignDesk desk;
        const QString sales
            = desk.write(u"sales.csv"_s, ImportDesk::header() + ImportDesk::row("1", "국", 9'000));
        const QString refunds
            = desk.write(u"refunds.csv"_s, "store,trade,refunded_at,reason\n한강,1,2026-11-21,\n");
        const QString menu
            = desk.write(u"menu.csv"_s, "product,category,price\n국,MAIN,9000\n밥,MAIN,1000\n");

        const Inspection found = inspect({ sales, refunds, menu });

        QVERIFY(found.isKnown());
        QCOMPARE(found.files[0].kind, InspectedKind::Sales);
        QCOMPARE(found.files[1].kind, InspectedKind::Refunds);
        QCOMPARE(found.files[2].kind, InspectedKind::Menu);
        QCOMPARE(found.files[2].rows, 2);
        QVERIFY(found.files[2].isRowCountExact);
        QVERIFY(!found.namesStores()); // The menu does not.
        QVERIFY(inspect({ sales, refunds }).namesStores());
        QCOMPARE(found.salesPaths(), QStringList { sales });
    }

    void aFormatOfAnotherProgram_isToldWithItsColumns()
    {
        ForeignDesk desk;
        const Inspection found = inspect({ desk.write(u"okpos.csv"_s, okpos) });
        const InspectedFile& file = found.files.first();
        QCOMPARE(file.kind, InspectedKind::Foreign);
        QCOMPARE(file.format, u"okpos-receipt-lines"_s);
        QCOMPARE(file.encoding, "UTF-8");
        QCOMPARE(file.rows, 1);
        QCOMPARE(file.columns.at(4).firstValues, QStringList { u"제육볶음"_s });
        QCOMPARE(usesOf(file),
                 numbers({ ColumnUse::Date, ColumnUse::Time, ColumnUse::Trade, ColumnUse::Device,
                           ColumnUse::Item, ColumnUse::Quantity, ColumnUse::Gross,
                           ColumnUse::Discount, ColumnUse::Net, ColumnUse::Kind }));
        QVERIFY(found.isKnown());
        QVERIFY(!found.namesStores());
    }

    void titlesAboveTheHeader_areNoRows()
    {
        ForeignDesk desk;
        const Inspection found = inspect(
            { desk.write(u"okpos.csv"_s, "영수증별 매출\n조회일자 : 2026-10-31\n" + okpos) });
        QCOMPARE(found.files.first().kind, InspectedKind::Foreign);
        QCOMPARE(found.files.first().rows, 1);
    }

    void aFileThatNobodyKnows_isTakenApartByItsNamesAndValues()
    {
        ForeignDesk desk;
        const QByteArray content = "언제;무엇;몇 개;단가;메모\n"
                                   "2026-10-31 19:42;김치찌개;2;9000;\n";
        const InspectedFile file = inspect({ desk.write(u"own.csv"_s, content) }).files.first();
        QCOMPARE(file.kind, InspectedKind::Unknown);
        QCOMPARE(file.shape.delimiter, ';');
        QVERIFY(file.issue);
        QCOMPARE(usesOf(file),
                 numbers({ ColumnUse::Date, ColumnUse::Unused, ColumnUse::Unused, ColumnUse::Price,
                           ColumnUse::Unused }));
    }

    void theNearestFormat_isNamedWithWhatItLacks()
    {
        ForeignDesk desk;
        const QByteArray content = QByteArray(okpos).replace(",실매출액", ",뭔가");
        const Inspection found = inspect({ desk.write(u"okpos.csv"_s, content) });
        QVERIFY(!found.isKnown());
        const auto& issue = found.files.first().issue;
        QVERIFY(issue);
        QCOMPARE(issue->expected, Expectation::NearestHeader);
        QCOMPARE(issue->expectedValues, (QStringList { u"OKPOS 영수증별 매출"_s, u"실매출액"_s }));
    }

    void anExportWithoutItems_isToldApart()
    {
        ForeignDesk desk;
        const Inspection found = inspect(
            { desk.write(u"day.csv"_s,
                         "매장코드,매장명,매출일자,영수건수,순매출\n1,온기,2026-10-31,3,1000\n") });
        QCOMPARE(found.files.first().kind, InspectedKind::OtherExport);
        QVERIFY(!found.isKnown());
    }

    void aLargeFile_isEstimated()
    {
        ForeignDesk desk;
        constexpr qint64 rows = 400'000;
        QByteArray content = ImportDesk::header();
        const QByteArray row = ImportDesk::row("1", "김치찌개 백반", 9'000);
        content.reserve(content.size() + rows * row.size());
        for (qint64 each = 0; each < rows; ++each)
            content += row;
        const InspectedFile file = inspect({ desk.write(u"1.csv"_s, content) }).files.first();
        QVERIFY(!file.isRowCountExact);
        QVERIFY2(qAbs(file.rows - rows) < rows / 50, qPrintable(QString::number(file.rows)));
    }

    void pizzasFourFiles_belongTogether()
    {
        if (realFiles().isEmpty())
            QSKIP("needs the real files beside the sources");
        const QString folder = realFiles() + u"/pizza_2015/"_s;
        const Inspection found
            = inspect({ folder + u"orders.csv"_s, folder + u"pizzas.csv"_s,
                        folder + u"pizza_types.csv"_s, folder + u"order_details.csv"_s });
        QVERIFY(found.isKnown());
        QCOMPARE(found.files[0].kind, InspectedKind::Table);
        QCOMPARE(found.files[3].kind, InspectedKind::Foreign);
        QCOMPARE(found.files[3].rows, 48'620);
    }

    void aTableWithoutItsSales_isAProblem()
    {
        if (realFiles().isEmpty())
            QSKIP("needs the real files beside the sources");
        const Inspection found = inspect({ realFiles() + u"/pizza_2015/orders.csv"_s });
        QVERIFY(found.problem);
        QCOMPARE(found.problem->issues.first().expected, Expectation::MainFile);
        QVERIFY(!found.isKnown());
    }

    void aFileThatIsNotThere_isNotReadable()
    {
        const StillClock clock;
        QCOMPARE(codeOf(InspectFiles(clock, {}).run({ u"/nowhere/1.csv"_s })),
                 u"FILE_NOT_READABLE"_s);
    }
};

QTEST_GUILESS_MAIN(TestInspectFiles)

#include "tst_inspectfiles.moc"
