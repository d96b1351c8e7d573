#include "tests/ui/support/chartsamples.h"
#include "tests/ui/support/stage.h"
#include "ui/charts/charttable.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace jangbu::test {

using namespace Qt::StringLiterals;

class TestChartTable final : public QObject {
    Q_OBJECT

private slots:
    void holdsTheNumbers_asTheChartSaysThem();
    void sortsByValue_notByText();
    void opensFromTheChart_andCopies();
};

void TestChartTable::holdsTheNumbers_asTheChartSaysThem()
{
    ui::BarChart chart;
    fill(chart);
    ui::ChartTable table(chart.numbers());
    const QAbstractItemModelTester tester(&table,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.rowCount(), 13);
    QCOMPARE(table.columnCount(), 3);
    QCOMPARE(table.headerData(1, Qt::Horizontal).toString(), u"오늘"_s);
    QCOMPARE(table.index(8, 0).data().toString(), u"19시 – 20시"_s);
    QCOMPARE(table.index(8, 1).data().toString(), u"604,500원"_s);
    QCOMPARE(table.index(12, 1).data().toString(), QString());
    QCOMPARE(table.index(8, 1).data(ui::ChartTable::SortRole).toLongLong(), 604'500);
    QVERIFY(table.tabbed().contains(u"19시 – 20시\t604,500원\t551,000원\n"_s));
    const ui::ChartTable empty(ui::BarChart().numbers());
    QCOMPARE(empty.rowCount(), 0);
}

void TestChartTable::sortsByValue_notByText()
{
    ui::BarChart chart;
    fill(chart);
    ui::ChartTable table(chart.numbers());
    QSortFilterProxyModel sorted;
    const QAbstractItemModelTester tester(&sorted,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    sorted.setSourceModel(&table);
    sorted.setSortRole(ui::ChartTable::SortRole);
    sorted.sort(1, Qt::DescendingOrder);
    QCOMPARE(sorted.index(0, 1).data().toString(), u"604,500원"_s);
    QCOMPARE(sorted.index(1, 1).data().toString(), u"509,000원"_s);
    sorted.sort(0, Qt::AscendingOrder);
    QCOMPARE(sorted.index(0, 0).data().toString(), u"11시 – 12시"_s);
}

void TestChartTable::opensFromTheChart_andCopies()
{
    QWidget window;
    window.resize(900, 700);
    auto* chart = new ui::BarChart(&window);
    fill(*chart);
    chart->resize(600, 200);
    auto* button = chart->makeTableButton(&window);
    window.show();
    QTest::mouseClick(button, Qt::LeftButton);
    auto* view = window.findChild<QTableView*>(u"chartTableView"_s);
    QVERIFY(view);
    QVERIFY(view->isVisible());
    QCOMPARE(view->model()->rowCount(), 13);
    QTest::mouseClick(window.findChild<QWidget*>(u"copyTableButton"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"604,500원"_s));
    shoot(window, u"chart-table-ko-light"_s, { 900, 700 });
    QTest::mouseClick(window.findChild<QWidget*>(u"closeTableButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!window.findChild<QTableView*>(u"chartTableView"_s));
}

} // namespace jangbu::test

JANGBU_UI_TEST_MAIN(jangbu::test::TestChartTable)
#include "tst_charttable.moc"
