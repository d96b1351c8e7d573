#include "ui/charts/charttabledialog.h"

#include "ui/charts/charttable.h"
#include "ui/theme/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 36;
constexpr int mostRowsShown = 12;

} // namespace

ChartTableDialog::ChartTableDialog(const QString& name, const ChartNumbers& numbers,
                                   QWidget* parent)
    : QDialog(parent)
    , m_model(new ChartTable(numbers, this))
{
    setObjectName(u"chartTableDialog"_s);
    setWindowTitle(name);
    auto* title = new QLabel(name, this);
    title->setFont(fontOf(TextStyle::Section));
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(u"copyTableButton"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(makeTable());
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &ChartTableDialog::copyTable);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QTableView* ChartTableDialog::makeTable()
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ChartTable::SortRole);
    auto* table = new QTableView(this);
    table->setObjectName(u"chartTableView"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(sorted);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::AscendingOrder);
    const int rows = qMin(mostRowsShown, m_model->rowCount()) + 1;
    table->setMinimumSize(150 + 150 * (m_model->columnCount() - 1), rows * rowHeight + 4);
    return table;
}

void ChartTableDialog::copyTable()
{
    QGuiApplication::clipboard()->setText(m_model->tabbed());
}

} // namespace jangbu::ui
