#include "tests/support/outcome.h"
#include "tests/ui/support/settlementstage.h"
#include "ui/print/reportprinter.h"
#include "ui/settlement/depositmodel.h"
#include "ui/settlement/explanationmodel.h"
#include "ui/settlement/monthgrid.h"
#include "ui/settlement/settlementwords.h"
#include "ui/settlement/statementpanel.h"
#include "ui/settlement/statementrow.h"
#include "ui/settlement/statementsaver.h"
#include "ui/settlement/windowlist.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toggle.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate october5(2026, 10, 5);
const BusinessDate thursday(2026, 11, 19);

QString textOf(SettlementStage& stage, const QString& label)
{
    const auto* found = stage.find<QLabel>(label);
    return found ? found->text() : QString();
}

} // namespace

class TestSettlementPage final : public QObject {
    Q_OBJECT

private slots:
    void withoutSales_saysWhatToDoNext()
    {
        SettlementStage stage;
        stage.show();
        auto* empty = stage.find<EmptyState>(u"settlementEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!stage.find<QPushButton>(u"settleAllButton"_s)->isEnabled());
        QSignalSpy led(stage.page.get(), &Page::destinationWanted);
        QTest::mouseClick(empty->findChildren<QPushButton*>().first(), Qt::LeftButton);
        QCOMPARE(led.size(), 1);
        QCOMPARE(led.first().first().value<Destination>().page, PageId::Data);
    }

    void showsTheNewestMonthThatWaits_withTheNumbersOfTheStatement()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        QCOMPARE(textOf(stage, u"statementTitle"_s), u"10월 5일 – 11월 4일"_s);
        const Statement statement = stage.statement(Term::Month, october5);
        const Currency won = Currency::won();
        QCOMPARE(stage.number(u"순매출"_s), Formats().amount(statement.revenue, won));
        QCOMPARE(stage.number(u"현금"_s), Formats().digits(statement.cash, won));
        QCOMPARE(stage.number(u"카드 수수료"_s), Formats().digits(-statement.cardFee, won));
        QCOMPARE(stage.number(u"POS 이용료"_s), u"−30,000"_s);
        QCOMPARE(stage.number(u"영업이익"_s), Formats().amount(statement.operatingProfit, won));
        QCOMPARE(stage.number(u"매출에 든 부가세"_s), Formats().digits(statement.vat, won));
        QCOMPARE(stage.number(u"상품권"_s), u"29,000"_s);
        const auto shinhan = stage.row(u"S카드"_s) ? stage.row(u"S카드"_s) : stage.row(u"S"_s);
        QVERIFY(shinhan->content().note.contains(u"0.80%"_s));
        QVERIFY(textOf(stage, u"statementNote"_s).contains(u"31일"_s));
    }

    void aDay_isChosenByTheMouse_andByTheKeyboard()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        auto* grid = stage.find<MonthGrid>(u"settlementGrid"_s);
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(18).center());
        stage.stage.settle();
        QCOMPARE(textOf(stage, u"statementTitle"_s), u"11월 19일 목요일"_s);
        QCOMPARE(grid->selected(), thursday);
        QTest::keyClick(grid, Qt::Key_Left);
        QTest::keyClick(grid, Qt::Key_Up);
        QVERIFY(grid->accessibleDescription().startsWith(u"11월 11일 수요일"_s));
        QTest::keyClick(grid, Qt::Key_Return);
        stage.stage.settle();
        QCOMPARE(textOf(stage, u"statementTitle"_s), u"11월 11일 수요일"_s);
        QTest::keyClick(grid, Qt::Key_PageUp);
        stage.stage.settle();
        QCOMPARE(grid->days().first().date, BusinessDate(2026, 10, 1));
    }

    void theCalendar_tellsTheStateOfEachDay()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.closeDay(BusinessDate(2026, 11, 12));
        stage.show();
        const auto& days = stage.find<MonthGrid>(u"settlementGrid"_s)->days();
        QCOMPARE(days.at(11).mark, DayCell::Mark::Lock);
        QCOMPARE(days.at(18).mark, DayCell::Mark::Dot);
        QCOMPARE(days.at(20).mark, DayCell::Mark::Ring);
        QCOMPARE(days.at(21).mark, DayCell::Mark::None);
        QVERIFY(days.at(11).words.contains(u"마감"_s));
        VerifyReport report;
        report.differences.append({ u"product_day"_s, u"온기식당"_s, u"2026-11-12"_s, {}, {} });
        stage.page->goTo({ PageId::Settlement, u"differences"_s, QVariant::fromValue(report) });
        stage.stage.settle();
        const auto& after = stage.find<MonthGrid>(u"settlementGrid"_s)->days();
        QCOMPARE(after.at(11).mark, DayCell::Mark::Triangle);
    }

    void weeks_areListedBesideTheMonths()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        auto* weeks = stage.find<WindowList>(u"settlementWeeks"_s);
        QVERIFY(!weeks->isVisible());
        auto* terms = stage.find<Segmented>(u"listedTerm"_s);
        QTest::keyClick(terms, Qt::Key_Right);
        QVERIFY(weeks->isVisible());
        const int row = weeks->windows().rowOf(Term::Week, BusinessDate(2026, 11, 9));
        QTest::mouseClick(weeks->viewport(), Qt::LeftButton, {},
                          weeks->visualRect(weeks->model()->index(row, 0)).center());
        stage.stage.settle();
        QCOMPARE(textOf(stage, u"statementTitle"_s), u"11월 9일 – 15일"_s);
    }

    void whyThisNumber_opensTheRowsAndTheRateBehindThem()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        StatementRow* row = nullptr;
        for (StatementRow* each : stage.page->findChildren<StatementRow*>()) {
            const auto& question = each->content().question;
            if (question && question->number == StatementNumber::Card && question->label == u"K")
                row = each;
        }
        QVERIFY(row);
        QTest::mouseClick(row, Qt::LeftButton);
        stage.stage.settle();
        auto* rows = stage.find<QTableView>(u"explainedRows"_s);
        QVERIFY(rows && rows->isVisible());
        QCOMPARE(rows->model()->rowCount(), 2);
        const auto cell = [&](int line, int column) {
            return rows->model()->index(line, column).data().toString();
        };
        QCOMPARE(cell(0, ExplanationModel::AmountColumn), u"362,000"_s);
        QCOMPARE(cell(0, ExplanationModel::RateColumn), u"0.40%"_s);
        QCOMPARE(cell(0, ExplanationModel::FeeColumn), u"1,448"_s);
        QCOMPARE(cell(1, ExplanationModel::AmountColumn), u"−18,000"_s);
        auto* rates = stage.find<QTableView>(u"rateShares"_s);
        QVERIFY(rates->isVisible());
        QVERIFY(rates->model()->index(0, 0).data().toString().contains(u"모든 상점"_s));
        QCOMPARE(textOf(stage, u"explainedTotal"_s), u"344,000원"_s);
        QVERIFY(!stage.find<QLabel>(u"explainedWarning"_s)->isVisible());
        QTest::keyClick(stage.find<QWidget>(u"explanationSheet"_s), Qt::Key_Escape);
    }

    void aMissingRate_leadsToTheSettings()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        QSignalSpy led(stage.page.get(), &Page::destinationWanted);
        stage.click(u"enterRateButton"_s);
        QCOMPARE(led.size(), 1);
        const auto destination = led.first().first().value<Destination>();
        QCOMPARE(destination.page, PageId::Settings);
        QCOMPARE(destination.place, u"card-rates"_s);
    }

    void settling_recordsTheRun_andTheBadgeFollows()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        connect(&stage.stage.work(), &BooksWork::booksChanged, stage.page.get(), &Page::refresh);
        QSignalSpy said(stage.page.get(), &Page::toastWanted);
        stage.click(u"settleButton"_s);
        stage.stage.settle();
        QVERIFY(stage.statement(Term::Month, october5).run);
        QCOMPARE(said.size(), 1);
        QVERIFY(!stage.find<QPushButton>(u"settleButton"_s)->isVisible());
        QVERIFY(stage.find<QPushButton>(u"closeWindowButton"_s)->isVisible());
    }

    void closing_asksForTheCash_andKeepsTheDifference()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        connect(&stage.stage.work(), &BooksWork::booksChanged, stage.page.get(), &Page::refresh);
        stage.click(u"closeWindowButton"_s);
        auto* cash = stage.find<MoneyField>(u"countedCashField"_s);
        QVERIFY(cash && cash->isVisible());
        QTest::keyClicks(cash->edit(), u"270000"_s);
        QCOMPARE(textOf(stage, u"cashDifference"_s), u"차이 −2,000원"_s);
        stage.click(u"closingConfirm"_s);
        stage.stage.settle();
        const Statement closed = stage.statement(Term::Month, october5);
        QVERIFY(closed.closed);
        QCOMPARE(closed.countedCash, Money::ofMinor(270'000));
        QCOMPARE(stage.number(u"센 현금"_s), u"270,000"_s);
        QCOMPARE(stage.number(u"장부와의 차이"_s), u"−2,000"_s);
        QCOMPARE(stage.number(u"봉인"_s), closed.seal.first(16));
        QVERIFY(!stage.find<QPushButton>(u"closeWindowButton"_s)->isVisible());
    }

    void aCountThatIsNoAmount_keepsTheClosingBack()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        stage.click(u"closeWindowButton"_s);
        auto* cash = stage.find<MoneyField>(u"countedCashField"_s);
        QTest::keyClicks(cash->edit(), u"많이"_s);
        QVERIFY(!stage.find<QPushButton>(u"closingConfirm"_s)->isEnabled());
        cash->edit()->clear();
        QVERIFY(stage.find<QPushButton>(u"closingConfirm"_s)->isEnabled());
        stage.click(u"closingKeep"_s);
        QVERIFY(!stage.statement(Term::Month, october5).closed);
    }

    void aWindowThatRuns_cannotBeClosed()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        stage.click(u"calendarToday"_s);
        QCOMPARE(textOf(stage, u"statementTitle"_s), u"11월 21일 토요일"_s);
        auto* close = stage.find<QPushButton>(u"closeWindowButton"_s);
        QVERIFY(!close->isEnabled());
        QVERIFY(close->toolTip().contains(u"11월 22일"_s));
    }

    void allThatIsDue_isClosedInOnePress()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        connect(&stage.stage.work(), &BooksWork::booksChanged, stage.page.get(), &Page::refresh);
        stage.click(u"settleAllButton"_s);
        auto* list = stage.find<WindowList>(u"dueList"_s);
        const int due = list->model()->rowCount();
        QCOMPARE(due, 46 + 1);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"10월 6일"_s));
        QTest::mouseClick(stage.find<QAbstractButton>(u"dueWeeks"_s), Qt::LeftButton);
        stage.stage.settle();
        QCOMPARE(list->model()->rowCount(), due + 6);
        QTest::mouseClick(stage.find<QAbstractButton>(u"dueWeeks"_s), Qt::LeftButton);
        stage.stage.settle();
        stage.click(u"dueGo"_s);
        stage.stage.settle();
        QCOMPARE(textOf(stage, u"dueOutcome"_s), u"47건을 마감했어요"_s);
        QVERIFY(stage.statement(Term::Month, october5).closed);
        QVERIFY(stage.statement(Term::Day, BusinessDate(2026, 11, 20)).closed);
        stage.click(u"dueKeep"_s);
        QVERIFY(!stage.find<QPushButton>(u"settleAllButton"_s)->isEnabled());
    }

    void savesAndPrintsTheStatement()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        const ShownStatement shown = stage.page->findChild<StatementPanel*>()->shown();
        StatementSaver saver(stage.stage.services(), stage.page.get());
        QSignalSpy saved(&saver, &StatementSaver::saved);
        QSignalSpy failed(&saver, &StatementSaver::failed);
        for (const auto& [format, name] :
             { std::pair(ReportFormat::Pdf, u"s.pdf"_s), std::pair(ReportFormat::Csv, u"s.csv"_s),
               std::pair(ReportFormat::Xlsx, u"s.xlsx"_s) }) {
            const QString path = stage.stage.folder() + u'/' + name;
            saver.save(shown, stage.shop.store(), format, path);
            stage.stage.settle();
            QVERIFY(QFileInfo(path).size() > 100);
        }
        QCOMPARE(saved.size(), 3);
        saver.save(shown, stage.shop.store(), ReportFormat::Csv, u"/nowhere/s.csv"_s);
        stage.stage.settle();
        QCOMPARE(failed.size(), 1);
        stage.click(u"printButton"_s);
        QVERIFY(stage.find<QWidget>(u"printPreview"_s));
    }

    void theDeposits_standBesideTheSales()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        stage.page->goTo({ PageId::Settlement, u"deposits"_s });
        auto* grid = stage.find<MonthGrid>(u"depositGrid"_s);
        QVERIFY(grid->isVisible());
        // The cards of Friday, 13 November are paid on Tuesday.
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cellRect(16).center());
        auto* payouts = stage.find<QTableView>(u"payoutsTable"_s);
        QVERIFY(payouts->model()->rowCount() >= 1);
        QVERIFY(!textOf(stage, u"payoutsSum"_s).isEmpty());
        QCOMPARE(payouts->model()->headerData(DepositModel::SalesColumn, Qt::Horizontal).toString(),
                 u"판매한 날"_s);
    }

    void whatWasShown_isThereAgainAfterALanguageChange()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        stage.page->goTo({ PageId::Settlement, u"window"_s, u"week 2026-11-09"_s });
        stage.stage.settle();
        const QVariantMap state = stage.page->state();
        stage.page = std::make_unique<SettlementPage>(stage.stage.services());
        stage.page->restore(state);
        stage.show();
        QCOMPARE(textOf(stage, u"statementTitle"_s), u"11월 9일 – 15일"_s);
    }

    void aCategory_opensItsProducts()
    {
        SettlementStage stage;
        stage.sellSome();
        stage.show();
        QVERIFY(stage.row(u"김치찌개"_s));
        QVERIFY(stage.row(u"김치찌개"_s)->isHidden());
        auto* category = stage.page->findChild<StatementRow*>(u"categoryRow"_s);
        QTest::keyClick(category, Qt::Key_Return);
        QVERIFY(!stage.row(u"김치찌개"_s)->isHidden());
        QCOMPARE(stage.row(u"김치찌개"_s)->content().number, u"1,287,000"_s);
    }
};

JANGBU_UI_TEST_MAIN(TestSettlementPage)
#include "tst_settlementpage.moc"
