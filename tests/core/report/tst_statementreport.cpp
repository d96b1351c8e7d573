#include "core/payment/setcardrate.h"
#include "core/report/statementreport.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/showsettlement.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate november(2026, 11, 1);

struct ReportFixture {
    explicit ReportFixture(TestBooks& books)
        : database(books.database())
        , shop(database)
        , till(database, shop)
    {
        const TradeId first = till.sell({ { u"김치찌개"_s, 3 }, { u"콜라"_s, 1 } },
                                        till.card(u"K"_s), till.at(u"2026-11-02T12:00"_s));
        till.sell({ { u"비빔밥"_s, 1 } }, till.card(u"L"_s), till.at(u"2026-11-02T13:00"_s));
        till.sell({ { u"계란말이"_s, 1 } }, till.cash(), till.at(u"2026-11-03T13:00"_s));
        till.sell({ { u"쌀"_s, 1 } }, till.other(u"상품권"_s), till.at(u"2026-11-03T14:00"_s));
        const LineId line = till.trade(first).lines.first().id;
        till.refund(first, till.at(u"2026-11-04T12:00"_s), { .pieces = { { line, 1 } } });
    }

    Statement statement() const
    {
        return valueOf(ShowSettlement(database).run(shop.store(), Term::Month, november));
    }
    StatementDetails details() const
    {
        return valueOf(ReadStatementDetails(database).run(shop.store(), statement().window));
    }
    Report report(Language language = Language::Korean) const
    {
        return statementReport(statement(), details(), shop.store(), shop.clock().nowUtc(),
                               language);
    }

    Database& database;
    mutable SmallShop shop;
    ShopSales till;
};

/// `K|1|20000`: the values of a row, amounts and counts as plain numbers.
QString shownRow(const ReportRow& row)
{
    QStringList cells;
    for (const ReportCell& cell : row.cells) {
        if (const auto* amount = std::get_if<Money>(&cell.value))
            cells.append(QString::number(amount->minor()));
        else if (const auto* text = std::get_if<QString>(&cell.value))
            cells.append(*text);
        else if (const auto* count = std::get_if<qint64>(&cell.value))
            cells.append(QString::number(*count));
        else if (const auto* share = std::get_if<Share>(&cell.value))
            cells.append(QString::number(share->perMille));
        else if (const auto* rate = std::get_if<RateRange>(&cell.value))
            cells.append(QString::number(rate->lowest.ppm()));
        else
            cells.append(cell.isBlank() ? QString() : u"-"_s);
    }
    return cells.join(u'|');
}

QStringList shownRows(const Report& report, qsizetype table, Shown medium = Shown::OnPaper)
{
    QStringList rows;
    const ReportTable found = report.tables(medium).at(table);
    valueOf(found.eachRow(medium, [&](const ReportRow& row) -> Done {
        rows.append(shownRow(row));
        return done;
    }));
    return rows;
}

QStringList proofOf(const Report& report)
{
    QStringList lines;
    const auto proofs = report.proofs();
    for (const ProofBox::Line& line : proofs.first().lines)
        lines.append(line.differs ? u"! "_s + line.text : line.text);
    return lines;
}

} // namespace

class TestStatementReport final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void showsTheStatementsNumbers()
    {
        JANGBU_FRESH_BOOKS(books);
        const ReportFixture fixture(*books);
        const Report report = fixture.report();
        QCOMPARE(shownRows(report, 0),
                 (QStringList { u"매출|45000"_s, u"환불 (1건)|-9000"_s, u"순매출|36000"_s,
                                u"카드 수수료|-80"_s, u"POS 이용료 (브론즈)|-15000"_s,
                                u"영업이익|20920"_s, u"순매출에 든 부가세 (참고)|3000"_s }));
        QCOMPARE(shownRows(report, 1),
                 (QStringList { u"K|1|20000|556|4000|80"_s, u"L|1|8000|222|0|0"_s,
                                u"현금|1|5000|139|-|-"_s, u"상품권|1|3000|83|-|-"_s,
                                u"합계|4|36000|1000||80"_s }));
        QCOMPARE(shownRows(report, 2),
                 (QStringList { u"메인|26000|722"_s, u"사이드|8000|222"_s, u"음료·주류|2000|56"_s,
                                u"합계|36000|1000"_s }));
        QCOMPARE(shownRows(report, 3).first(), u"김치찌개|메인|2|18000|500"_s);
        QCOMPARE(shownRows(report, 3).last(), u"합계||6|36000|1000"_s);
        QCOMPARE(report.title, u"정산서"_s);
        QCOMPARE(report.subtitle, u"2026년 11월 1일 – 11월 30일 (30일)"_s);
        QVERIFY(report.madeLine.startsWith(u"마감 전"_s));
    }

    void saysWhereNoRateWasKnown()
    {
        JANGBU_FRESH_BOOKS(books);
        const ReportFixture fixture(*books);
        const Report report = fixture.report();
        const ReportTable ways = report.tables(Shown::InFiles).at(1);
        QCOMPARE(ways.rows.at(1).cells.first().warning, u"수수료율 없음"_s);
        QCOMPARE(ways.rows.at(1).cells.first().footnote, 1);
        QCOMPARE(ways.rows.at(0).cells.first().footnote, 0);
        QCOMPARE(report.footnotes,
                 QStringList { u"L: 결제 1건은 등록된 수수료율이 없어 0%로 계산했습니다."_s });

        valueOf(SetCardRate(fixture.database)
                    .run({ .company = u"L"_s, .from = november, .rate = *Rate::ofPpm(5000) }));
        QVERIFY(fixture.report().footnotes.isEmpty());
    }

    void aRateThatDoesNotExplainTheFees_isNotPrinted()
    {
        JANGBU_FRESH_BOOKS(books);
        const ReportFixture fixture(*books);
        valueOf(SetCardRate(fixture.database)
                    .run({ .company = u"K"_s, .from = november, .rate = *Rate::ofPpm(5000) }));
        QCOMPARE(shownRows(fixture.report(), 1).first(), u"K|1|20000|556|-|80"_s);
    }

    void checksAreTrue()
    {
        JANGBU_FRESH_BOOKS(books);
        const ReportFixture fixture(*books);
        QCOMPARE(proofOf(fixture.report()),
                 (QStringList { u"영수증 4장, 빠진 번호 없음"_s, u"결제 합 = 주문 합 = 분류 합"_s,
                                u"결제별 수수료 합 = 카드사별 합"_s }));
    }

    void whatDiffersIsSaid()
    {
        JANGBU_FRESH_BOOKS(books);
        const ReportFixture fixture(*books);
        StatementDetails details = fixture.details();
        details.receipts.missing = 2;
        details.receipts.numbered = 3;
        details.ordered += Money::ofMinor(1);
        details.ways.first().fee += Money::ofMinor(1);
        const Report report = statementReport(fixture.statement(), details, fixture.shop.store(),
                                              Instant::ofMs(0), Language::Korean);
        QCOMPARE(proofOf(report),
                 (QStringList { u"! 영수증 3장, 빠진 번호 2개"_s, u"영수증 번호 없는 거래 1건"_s,
                                u"! 결제 합 36,000, 주문 합 36,001, 분류 합 36,000: 서로 다름"_s,
                                u"! 결제별 수수료 합 81, 카드사별 합 80: 서로 다름"_s }));
    }

    void aClosedStatementIsPrintedAsItWasStored()
    {
        JANGBU_FRESH_BOOKS(books);
        const ReportFixture fixture(*books);
        fixture.shop.clock().set(fixture.till.at(u"2026-12-01T10:00"_s));
        valueOf(CloseWindow(fixture.database, fixture.shop.clock())
                    .run(fixture.shop.store(), Term::Month, november, Money::ofMinor(4'500)));
        const Report report = fixture.report();
        QCOMPARE(report.proofs().first().seal, fixture.statement().seal);
        QCOMPARE(report.proofs().first().seal.size(), 64);
        QVERIFY(report.madeLine.startsWith(u"2026-12-01 10:00 마감"_s));
        QCOMPARE(shownRows(report, 0).sliced(7),
                 (QStringList { u"마감 때 센 현금|4500"_s, u"장부와의 차이|-500"_s }));
    }

    void anEmptyWindowSaysSo()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        const Statement statement
            = valueOf(ShowSettlement(books->database()).run(shop.store(), Term::Day, november));
        const StatementDetails details
            = valueOf(ReadStatementDetails(books->database()).run(shop.store(), statement.window));
        const Report report = statementReport(statement, details, shop.store(),
                                              shop.clock().nowUtc(), Language::English);
        QVERIFY(shownRows(report, 1).isEmpty());
        QCOMPARE(report.tables(Shown::OnPaper).at(1).whenEmpty, u"Nothing was paid."_s);
        QCOMPARE(proofOf(report),
                 (QStringList { u"No trades"_s, u"Payments = orders = categories"_s }));
    }

    void paperHasTheBestSellers_filesHaveAll()
    {
        JANGBU_FRESH_BOOKS(books);
        ReportFixture fixture(*books);
        for (int at = 0; at < 8; ++at) {
            const QString name = u"메뉴%1"_s.arg(at);
            fixture.shop.add(name, u"DRINK"_s, 100 + at);
            fixture.till.sell({ { name, 1 } }, fixture.till.cash(),
                              fixture.till.at(u"2026-11-05T12:00"_s));
        }
        const Report report = fixture.report();
        const QStringList onPaper = shownRows(report, 3, Shown::OnPaper);
        QCOMPARE(onPaper.size(), 12);
        QCOMPARE(onPaper.at(10), u"그 밖 3개||3|303|8"_s);
        const QStringList inFiles = shownRows(report, 3, Shown::InFiles);
        QCOMPARE(inFiles.size(), 14);
        QCOMPARE(inFiles.last(), onPaper.last());
    }
};

QTEST_GUILESS_MAIN(TestStatementReport)
#include "tst_statementreport.moc"
