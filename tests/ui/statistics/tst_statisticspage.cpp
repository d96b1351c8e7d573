#include "core/report/savereport.h"
#include "tests/support/outcome.h"
#include "tests/ui/support/stage.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/linechart.h"
#include "ui/charts/ringchart.h"
#include "ui/statistics/exportstatistics.h"
#include "ui/statistics/figurestrip.h"
#include "ui/statistics/pairlist.h"
#include "ui/statistics/rankingmodel.h"
#include "ui/statistics/statisticspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/sheet.h"

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page over the sample year, whose last day is 31 October 2026.
struct OpenPage {
    explicit OpenPage(Stage& stage, const Store& store)
        : stage(stage)
        , page(stage.services())
    {
        page.resize(1068, 800);
        page.show();
        page.setStore(store);
        settle();
    }

    void settle()
    {
        stage.settle();
        stage.settle();
    }
    template <typename Widget> Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    RankingModel& ranking()
    {
        return *qobject_cast<RankingModel*>(find<QTableView>(u"rankingTable"_s)->model());
    }
    void choose(const QString& segmented, int index)
    {
        auto* choice = find<Segmented>(segmented);
        choice->setFocus();
        while (choice->current() != index)
            QTest::keyClick(choice, choice->current() < index ? Qt::Key_Right : Qt::Key_Left);
        settle();
    }

    Stage& stage;
    StatisticsPage page;
};

QString nameOf(const QModelIndex& index)
{
    return index.data().toString();
}

} // namespace

class TestStatisticsPage final : public QObject {
    Q_OBJECT

private slots:
    void opens_whereTheLastSalesAre()
    {
        Stage stage(Language::English);
        OpenPage open(stage, stage.addSampleYear());
        QCOMPARE(open.find<PeriodPicker>(u"periodPicker"_s)->window().start,
                 BusinessDate(2026, 10, 26));
        QVERIFY(open.ranking().rowCount() > 2);
        QCOMPARE(open.page.findChild<QStackedWidget*>()->currentIndex(), 0);
    }

    void showsTheSameTotal_everywhere()
    {
        Stage stage(Language::English);
        const Store store = stage.addSampleYear();
        OpenPage open(stage, store);
        open.choose(u"modeChoice"_s, 2);
        QTest::mouseClick(open.find<Button>(u"earlierButton"_s), Qt::LeftButton);
        open.settle();
        const Window& window = open.find<PeriodPicker>(u"periodPicker"_s)->window();
        QCOMPARE(window.start, BusinessDate(2026, 10, 1));
        const auto expected = valueOf(
            stage.books().statistics.run(store, { Term::Month, window.start, RankBy::Amount }));
        Money total;
        for (const ProductStatistic& product : expected.products)
            total += product.amount;
        const Formats formats(Language::English);
        const QString digits = formats.digits(total, store.currency);
        QVERIFY(open.find<PeriodFigure>(u"salesFigure"_s)->text().contains(digits));
        RankingModel& ranking = open.ranking();
        QCOMPARE(nameOf(ranking.index(ranking.rowCount() - 1, RankingModel::AmountColumn)), digits);
        Money trend;
        for (const auto& point : open.find<LineChart>(u"trendChart"_s)->points())
            trend += Money::ofMinor(*point.value);
        QCOMPARE(trend, total);
        Money ring;
        for (const auto& part : open.find<RingChart>(u"categoryRing"_s)->parts())
            ring += Money::ofMinor(part.value);
        QCOMPARE(ring, total);
        Money hours;
        for (const auto& row : open.find<HeatMap>(u"hoursMap"_s)->numbers().rows)
            for (const auto& value : row.values)
                hours += Money::ofMinor(value.value_or(0));
        QCOMPARE(hours, total);
    }

    void ranks_byCount_andWithinACategory()
    {
        Stage stage(Language::English);
        OpenPage open(stage, stage.addSampleYear());
        open.choose(u"byChoice"_s, 0);
        RankingModel& ranking = open.ranking();
        const auto countAt = [&](int row) {
            return ranking.index(row, RankingModel::CountColumn)
                .data(RankingModel::SortRole)
                .toLongLong();
        };
        QVERIFY(countAt(0) >= countAt(1) && countAt(1) >= countAt(2));
        auto* category = open.find<QComboBox>(u"categoryChoice"_s);
        QVERIFY(category->count() >= 4);
        category->setCurrentIndex(category->findData(u"DRINK"_s));
        open.settle();
        for (int row = 0; ranking.productAt(row); ++row)
            QCOMPARE(ranking.productAt(row)->category, u"DRINK"_s);
        QCOMPARE(category->currentData().toString(), u"DRINK"_s);
        // The ring goes on showing all of them.
        QVERIFY(open.find<RingChart>(u"categoryRing"_s)->pointCount() >= 3);
    }

    void leadsFromANumber_toItsReceipts()
    {
        Stage stage(Language::English);
        OpenPage open(stage, stage.addSampleYear());
        QSignalSpy wanted(&open.page, &Page::receiptsWanted);
        auto* table = open.find<QTableView>(u"rankingTable"_s);
        table->setCurrentIndex(open.ranking().index(1, RankingModel::AmountColumn));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto* question
            = static_cast<const ReceiptQuestion*>(wanted.last().first().constData());
        const ComparedProduct* product = open.ranking().productAt(1);
        QCOMPARE(*question->product, product->product);
        const ReceiptList receipts = valueOf(
            stage.books().findReceipts.run(valueOf(stage.books().stores.all()).first(), *question));
        QCOMPARE(receipts.net(), product->figures.now.amount);
        QTest::mouseClick(open.find<PeriodFigure>(u"refundsFigure"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
    }

    void showsWhatIsBoughtTogether_asTheCoreAnswersIt()
    {
        Stage stage(Language::English);
        const Store store = stage.addSampleYear();
        OpenPage open(stage, store);
        const Window& window = open.find<PeriodPicker>(u"periodPicker"_s)->window();
        const PairsAnswer expected = valueOf(stage.books().soldTogether.run(store, { window }));
        auto* list = open.find<PairList>(u"pairList"_s);
        QCOMPARE(list->pairs().size(), expected.pairs.size());
        QCOMPARE(list->pointCount(), 5);
        const ProductPair& most = expected.pairs.first();
        QCOMPARE(list->pairs().first().together, most.together);
        QCOMPARE(list->barRect(0).width(), qreal(list->width()));
        QVERIFY(list->barRect(4).width() <= list->barRect(0).width());
        const ChartNumbers numbers = list->numbers();
        QCOMPARE(numbers.rows.size(), expected.pairs.size());
        QCOMPARE(numbers.rows.first().label, most.firstName + u" + "_s + most.secondName);
        QCOMPARE(*numbers.rows.first().values.first(), most.together);
        QCOMPARE(*numbers.rows.first().values.last(), most.liftPermille);

        QSignalSpy wanted(&open.page, &Page::receiptsWanted);
        QTest::mouseClick(list, Qt::LeftButton, {}, list->pointRect(0).center().toPoint());
        QCOMPARE(wanted.size(), 1);
        const auto* question
            = static_cast<const ReceiptQuestion*>(wanted.last().first().constData());
        QCOMPARE(*question->product, most.second);
    }

    void saysWhatItsNumbersMean()
    {
        Stage stage(Language::English);
        OpenPage open(stage, stage.addSampleYear());
        QTest::mouseClick(open.find<Button>(u"infoButton"_s), Qt::LeftButton);
        auto* sheet = open.page.findChild<Sheet*>(u"explanation"_s);
        QVERIFY(sheet && sheet->isVisible());
        sheet->reject();
        QVERIFY(open.find<QLabel>(u"busiestLabel"_s)->text().startsWith(u"Busiest"_s));
    }

    void remembersItsPeriod_whenItIsBuiltAnew()
    {
        Stage stage(Language::English);
        const Store store = stage.addSampleYear();
        OpenPage open(stage, store);
        open.choose(u"modeChoice"_s, 2);
        QTest::mouseClick(open.find<Button>(u"earlierButton"_s), Qt::LeftButton);
        open.settle();
        const QVariantMap state = open.page.state();
        OpenPage again(stage, store);
        again.page.restore(state);
        again.page.refresh();
        again.settle();
        QCOMPARE(again.find<PeriodPicker>(u"periodPicker"_s)->window().start,
                 BusinessDate(2026, 10, 1));
        QCOMPARE(again.find<Segmented>(u"modeChoice"_s)->current(), 2);
    }

    void saysWhatToDo_whileNothingWasSold()
    {
        Stage stage(Language::English);
        OpenPage open(stage, stage.addStore());
        auto* stack = open.page.findChild<QStackedWidget*>();
        QCOMPARE(stack->currentIndex(), 1);
        QVERIFY(!open.find<Button>(u"exportButton"_s)->isEnabled());
        QSignalSpy wanted(&open.page, &Page::destinationWanted);
        QTest::mouseClick(open.find<Button>(u"importButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.last().first().value<Destination>().page, PageId::Data);
    }

    void goesToTheLastSales_fromAPeriodWithout()
    {
        Stage stage(Language::English);
        OpenPage open(stage, stage.addSampleYear());
        auto* period = open.find<PeriodPicker>(u"periodPicker"_s);
        QTest::mouseClick(open.find<Button>(u"laterButton"_s), Qt::LeftButton);
        open.settle();
        QCOMPARE(period->window().start, BusinessDate(2026, 11, 2));
        QCOMPARE(open.page.findChild<QStackedWidget*>()->currentIndex(), 2);
        QTest::mouseClick(open.find<Button>(u"lastSalesButton"_s), Qt::LeftButton);
        open.settle();
        QCOMPARE(period->window().start, BusinessDate(2026, 10, 26));
        QCOMPARE(open.page.findChild<QStackedWidget*>()->currentIndex(), 0);
    }

    void exports_whatIsShown()
    {
        Stage stage(Language::English);
        const Store store = stage.addSampleYear();
        for (const QString& ending : { u"csv"_s, u"xlsx"_s }) {
            const QString path = stage.folder() + u"/out."_s + ending;
            std::optional<Done> written;
            startExport(stage.work(), this,
                        { store,
                          { *SalesPeriod::of(Term::Month, BusinessDate(2026, 10, 1)) },
                          Language::English,
                          stage.clock().nowUtc(),
                          path },
                        [&](const Done& outcome) { written = outcome; });
            stage.settle();
            QVERIFY(written && *written);
            QVERIFY(QFile(path).size() > 500);
        }
        QCOMPARE(exportName(store, { BusinessDate(2026, 10, 1), BusinessDate(2026, 11, 1) }),
                 u"한강식당 2026-10-01_2026-10-31"_s);
    }

    void paints_inBothThemesAndLanguages()
    {
        for (const Language language : { Language::Korean, Language::English }) {
            Stage stage(language);
            OpenPage open(stage, stage.addSampleYear());
            const QString word = language == Language::Korean ? u"ko"_s : u"en"_s;
            for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
                useScheme(scheme);
                const QString name = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
                auto* scroll = open.page.findChild<QScrollArea*>();
                QVERIFY(scroll);
                scroll->ensureVisible(0, 0);
                shoot(open.page, u"statistics-%1-%2"_s.arg(word, name), { 1068, 800 });
                scroll->ensureWidgetVisible(open.find<PairList>(u"pairList"_s));
                shoot(open.page, u"statistics-pairs-%1-%2"_s.arg(word, name), { 1068, 800 });
            }
            useScheme(Scheme::Light);
            OpenPage empty(stage, stage.addStore(u"빈 가게"_s));
            shoot(empty.page, u"statistics-empty-%1"_s.arg(word), { 1068, 800 });
        }
    }
};

JANGBU_UI_TEST_MAIN(TestStatisticsPage)
#include "tst_statisticspage.moc"
