#include "ui/statistics/rankingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace jangbu;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::Fatal;

SalesAnswer answerOf(int products)
{
    const BusinessDate monday(2026, 11, 9);
    const Window week { monday, monday.addDays(7) };
    SalesAnswer answer { .window = week,
                         .previous = { monday.addDays(-7), monday },
                         .lastYear = { monday.addDays(-364), monday.addDays(-357) } };
    for (int at = 0; at < products; ++at) {
        ComparedFigures figures;
        figures.now = { 10, Money::ofMinor(1000 * (products - at)) };
        figures.previous = { 8, Money::ofMinor(at == 1 ? 0 : 1000) };
        figures.lastYear = figures.now;
        answer.products.append(
            { ProductId(at + 1), u"메뉴 %1"_s.arg(at + 1), u"MAIN_MENU"_s, figures });
        [[maybe_unused]] const Done added = answer.totals.add(figures);
    }
    return answer;
}

RankingModel::Content contentOf(int products, RankBy by = RankBy::Amount,
                                Beside beside = Beside::Previous)
{
    return { .answer = answerOf(products),
             .currency = Currency::won(),
             .by = by,
             .beside = beside,
             .words = PeriodWords::of(Term::Week, beside),
             .besideDays = u"11월 2일 – 8일"_s };
}

QString cell(const RankingModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestRankingModel final : public QObject {
    Q_OBJECT

private slots:
    void isAModel_whateverItShows()
    {
        const Formats formats(Language::Korean);
        RankingModel model(formats);
        QAbstractItemModelTester tester(&model, failing);
        for (const int products : { 0, 1, 11, 12, 30 }) {
            model.show(contentOf(products));
            model.setShowsAll(products % 2 == 0);
        }
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void listsTen_andTheOthersAsOne_andTheTotal()
    {
        const Formats formats(Language::English);
        RankingModel model(formats);
        model.show(contentOf(13));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(cell(model, 0, RankingModel::RankColumn), u"1"_s);
        QCOMPARE(cell(model, 0, RankingModel::AmountColumn), u"13,000"_s);
        QCOMPARE(model.kindOf(10), RankingModel::Others);
        QCOMPARE(cell(model, 10, RankingModel::AmountColumn), u"6,000"_s);
        QCOMPARE(cell(model, 10, RankingModel::CountColumn), u"30"_s);
        QCOMPARE(model.kindOf(11), RankingModel::Total);
        QCOMPARE(cell(model, 11, RankingModel::AmountColumn), u"91,000"_s);
        QVERIFY(!model.productAt(10) && !model.productAt(11) && !model.productAt(-1));
        model.setShowsAll(true);
        QCOMPARE(model.rowCount(), 14);
        QCOMPARE(model.productAt(12)->name, u"메뉴 13"_s);
    }

    void givesNoRowForOthers_whereThereIsOneOnly()
    {
        const Formats formats(Language::English);
        RankingModel model(formats);
        model.show(contentOf(11));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.kindOf(10), RankingModel::Product);
    }

    void tellsShareAndChange_withTheirArithmetic()
    {
        const Formats formats(Language::English);
        RankingModel model(formats);
        model.show(contentOf(2));
        QCOMPARE(cell(model, 0, RankingModel::ShareColumn), u"66.7%"_s);
        QCOMPARE(model.index(0, RankingModel::ShareColumn).data(RankingModel::BarRole).toInt(),
                 1000);
        QCOMPARE(model.index(1, RankingModel::ShareColumn).data(RankingModel::BarRole).toInt(),
                 500);
        QVERIFY(cell(model, 0, RankingModel::ChangeColumn).contains(u"100.0%"_s));
        const QString tip = cell(model, 0, RankingModel::ChangeColumn, Qt::ToolTipRole);
        QVERIFY2(tip.contains(u"(2,000 − 1,000) ÷ 1,000"_s), qPrintable(tip));
        QVERIFY(tip.contains(u"11월 2일 – 8일"_s));
        // Nothing before: no division.
        QVERIFY(!cell(model, 1, RankingModel::ChangeColumn, Qt::ToolTipRole).contains(u'÷'));
        model.show(contentOf(2, RankBy::Amount, Beside::LastYear));
        QCOMPARE(cell(model, 0, RankingModel::ChangeColumn), u"0.0%"_s);
        model.show(contentOf(2, RankBy::Count));
        QVERIFY(cell(model, 0, RankingModel::ChangeColumn).contains(u"25.0%"_s));
        QVERIFY(model.index(0, RankingModel::CountColumn).data(RankingModel::BoldRole).toBool());
        QVERIFY(!model.index(0, RankingModel::AmountColumn).data(RankingModel::BoldRole).toBool());
    }
};

QTEST_GUILESS_MAIN(TestRankingModel)
#include "tst_rankingmodel.moc"
