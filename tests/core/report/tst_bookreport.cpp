#include "core/report/bookreport.h"
#include "core/report/bookwords.h"
#include "core/settlement/computeaccountantsbook.h"
#include "tests/support/outcome.h"
#include "tests/support/randomtrades.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

AccountantsBook bookOf(Database& database, const Store& store)
{
    return valueOf(ComputeAccountantsBook(database).run(store, *TaxPeriod::from(u"2026Q3")));
}

QList<ReportRow> rowsOf(const ReportTable& table)
{
    QList<ReportRow> rows;
    valueOf(table.eachRow(Shown::InFiles, [&rows](const ReportRow& row) -> Done {
        rows.append(row);
        return done;
    }));
    return rows;
}

Money amountOf(const ReportRow& row, qsizetype column)
{
    return std::get<Money>(row.cells.at(column).value);
}

QString textOf(const ReportRow& row, qsizetype column)
{
    return std::get<QString>(row.cells.at(column).value);
}

} // namespace

class TestBookReport final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void rowsAddUpToWhatEndsThem()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database(), u"한강식당"_s, { .settlementDay = 15 });
        const Window days { BusinessDate(2026, 6, 20), BusinessDate(2026, 10, 10) };
        RandomTrades(books->database(), shop, days, 11).run(40);
        const AccountantsBook book = bookOf(books->database(), shop.store());
        const Report report
            = bookReport(book, shop.store(), shop.clock().nowUtc(), Language::English);
        const QList<ReportTable> tables = report.tables(Shown::InFiles);
        QCOMPARE(tables.size(), 5);

        Money ofMonth;
        Money ofMonths;
        for (const ReportRow& row : rowsOf(tables.at(3))) {
            QCOMPARE(amountOf(row, 3) + amountOf(row, 4), amountOf(row, 5));
            QCOMPARE(amountOf(row, 6) + amountOf(row, 7) + amountOf(row, 8), amountOf(row, 5));
            if (row.style == ReportRow::Style::Normal) {
                ofMonth += amountOf(row, 5);
                continue;
            }
            QCOMPARE(amountOf(row, 5), ofMonth);
            ofMonths += ofMonth;
            ofMonth = Money();
        }
        QCOMPARE(ofMonths, book.total.net().amount);
        QCOMPARE(amountOf(rowsOf(tables.at(0)).last(), 4), ofMonths);

        Money fees;
        for (const ReportRow& row : rowsOf(tables.at(4)))
            fees += row.style == ReportRow::Style::Normal ? amountOf(row, 3) : Money();
        QCOMPARE(fees, book.total.fee);
        QCOMPARE(amountOf(rowsOf(tables.at(4)).last(), 3), fees);
        QCOMPARE(amountOf(rowsOf(tables.at(2)).last(), 3), book.posFee);
    }

    void theVatIsExplained_byAmountsThatAddUp()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database(), u"한강식당"_s, { .settlementDay = 15 });
        const Window days { BusinessDate(2026, 6, 20), BusinessDate(2026, 10, 10) };
        RandomTrades(books->database(), shop, days, 12).run(40);
        const AccountantsBook book = bookOf(books->database(), shop.store());
        for (const Language language : { Language::Korean, Language::English }) {
            for (const auto& difference : { book.vat.ofMonths, book.vat.ofSettlements }) {
                Money explained;
                for (const VatReason& reason : reasonsOf(difference, book, language)) {
                    QVERIFY(!reason.text.isEmpty() && !reason.text.contains(u'%'));
                    explained += reason.amount;
                }
                QCOMPARE(explained, difference.sum());
            }
        }
        QVERIFY(!book.vat.ofSettlements.outside.isZero());
        const Report report
            = bookReport(book, shop.store(), shop.clock().nowUtc(), Language::Korean);
        Money strong;
        for (const ReportRow& row : rowsOf(report.tables(Shown::OnPaper).at(1))) {
            if (row.style == ReportRow::Style::Strong)
                strong += amountOf(row, 1);
        }
        QCOMPARE(strong, book.vat.receipts + book.vat.months + book.vat.settlements);
    }

    void whatHasToBeSaid_isSaid()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop dollars(books->database(), u"Diner"_s,
                          { .currency = *Currency::fromCode(u"USD"_s) });
        ShopSales till(books->database(), dollars);
        (void)till.sell({ { u"비빔밥"_s, 1 } }, till.card(u"모르는 카드"_s),
                        till.at(u"2026-08-03T12:00"_s));
        const AccountantsBook book = bookOf(books->database(), dollars.store());
        const QStringList notes = bookNotes(book, Language::English);
        QCOMPARE(notes.filter(u"No VAT rate is set"_s).size(), 1);
        QCOMPARE(notes.filter(u"rate is not known: 1."_s).size(), 1);
        const Report report
            = bookReport(book, dollars.store(), dollars.clock().nowUtc(), Language::English);
        QCOMPARE(report.notes, notes);
        QCOMPARE(textOf(rowsOf(report.tables(Shown::InFiles).first()).first(), 0),
                 u"Card 모르는 카드 credit"_s);
        QCOMPARE(periodText(book.period, Language::English), u"2026 Q3"_s);
        QCOMPARE(periodText(book.period, Language::Korean), u"2026년 3분기"_s);
        QCOMPARE(periodText(*TaxPeriod::from(u"2026H2"), Language::Korean), u"2026년 하반기"_s);
        QCOMPARE(periodText(*TaxPeriod::from(u"2026H1"), Language::English), u"2026 H1"_s);
    }
};

QTEST_GUILESS_MAIN(TestBookReport)
#include "tst_bookreport.moc"
