#include "ui/charts/charttablesheet.h"

#include "ui/charts/charttable.h"
#include "ui/widgets/tablelook.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 36;
constexpr int mostRowsShown = 12;
constexpr int widthOfColumn = 150;

} // namespace

ChartTableSheet::ChartTableSheet(QWidget* anchor, const QString& name, const ChartNumbers& numbers)
    : Sheet(anchor, name,
            qMax(420, 48 + widthOfColumn * (static_cast<int>(numbers.columns.size()) + 1)))
    , m_model(new ChartTable(numbers, this))
{
    setObjectName(u"chartTableSheet"_s);
    body()->addWidget(makeTable(name));
    Button* copy = addButton(tr("Copy"));
    copy->setObjectName(u"copyTableButton"_s);
    Button* close = addButton(tr("Close"));
    close->setObjectName(u"closeTableButton"_s);
    connect(copy, &QPushButton::clicked, this, &ChartTableSheet::copyTable);
    connect(close, &QPushButton::clicked, this, &Sheet::accept);
}

QTableView* ChartTableSheet::makeTable(const QString& name)
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ChartTable::SortRole);
    auto* table = new QTableView(this);
    table->setObjectName(u"chartTableView"_s);
    table->setAccessibleName(name);
    table->setModel(sorted);
    dressTable(table, rowHeight);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    table->setFixedHeight((qMin(mostRowsShown, m_model->rowCount()) + 1) * rowHeight + 4);
    return table;
}

void ChartTableSheet::copyTable()
{
    QGuiApplication::clipboard()->setText(m_model->tabbed());
}

} // namespace jangbu::ui
