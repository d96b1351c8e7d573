#include "ui/menu/menutable.h"

#include "ui/menu/menudelegate.h"
#include "ui/menu/menutablemodel.h"
#include "ui/menu/rowdrag.h"
#include "ui/theme/typography.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int editableRowHeight = 46;

bool isMark(const QModelIndex& index)
{
    return index.column() == MenuTableModel::Choice || index.column() == MenuTableModel::Selling;
}

} // namespace

MenuTable::MenuTable(MenuTableModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"menuTable"_s);
    setAccessibleName(tr("Products"));
    dressTable(this, editableRowHeight);
    setModel(model);
    m_delegate = new MenuDelegate(this, model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed | SelectedClicked);
    setUpColumns();
    m_drag = new RowDrag(this, [this](const QModelIndex& index, const QPoint& place) {
        const int column = columnAt(place.x());
        const bool isGrip = place.isNull()
            || (column == MenuTableModel::Choice && place.x() < MenuDelegate::gripWidth);
        return m_model->canMove() && index.isValid() && isGrip;
    });
    connect(m_drag, &RowDrag::moveWanted, this, &MenuTable::moveWanted);
    m_all = new QCheckBox(horizontalHeader());
    m_all->setObjectName(u"chooseAllBox"_s);
    m_all->setAccessibleName(tr("Choose all"));
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_model->chooseAll(m_all->checkState() != Qt::Unchecked); });
    connect(m_model, &MenuTableModel::chosenChanged, this, &MenuTable::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MenuTable::showChoice);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MenuTable::currentProductChanged);
}

void MenuTable::setUpColumns()
{
    QHeaderView* head = horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionsClickable(false);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(MenuTableModel::Name, QHeaderView::Stretch);
    const QFontMetrics caption(fontOf(TextStyle::Caption));
    const auto headWidth = [&](int column) {
        const QString text = m_model->headerData(column, Qt::Horizontal).toString();
        return caption.horizontalAdvance(text) + 28;
    };
    setColumnWidth(MenuTableModel::Choice, 44);
    setColumnWidth(MenuTableModel::Price, 92);
    setColumnWidth(MenuTableModel::BaseStock, qMax(80, headWidth(MenuTableModel::BaseStock)));
    setColumnWidth(MenuTableModel::Stock, m_delegate->stockWidth());
    setColumnWidth(MenuTableModel::Selling, qMax(66, headWidth(MenuTableModel::Selling)));
}

std::optional<ProductId> MenuTable::currentProduct() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return std::nullopt;
    return m_model->productAt(current.row()).id;
}

void MenuTable::showProduct(ProductId product)
{
    const int row = m_model->rowOf(product);
    if (row < 0)
        return;
    const int column
        = currentIndex().isValid() ? currentIndex().column() : int(MenuTableModel::Name);
    setCurrentIndex(m_model->index(row, column));
    scrollTo(currentIndex());
}

void MenuTable::tell(ProductId product, int column, const QString& sentence)
{
    const int row = m_model->rowOf(product);
    if (row >= 0)
        m_delegate->tell(m_model->index(row, column), sentence);
}

void MenuTable::toggleMark(const QModelIndex& index)
{
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void MenuTable::showChoice()
{
    const qsizetype chosen = m_model->chosen().size();
    qsizetype seen = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        seen += m_model->isChosen(row) ? 1 : 0;
    m_all->setTristate(chosen > 0 && seen < m_model->rowCount());
    m_all->setCheckState(chosen == 0                      ? Qt::Unchecked
                             : seen < m_model->rowCount() ? Qt::PartiallyChecked
                                                          : Qt::Checked);
    m_all->setEnabled(m_model->rowCount() > 0);
}

void MenuTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && event->key() == Qt::Key_Space) {
        toggleMark(isMark(current) ? current : current.siblingAtColumn(MenuTableModel::Choice));
        return;
    }
    if (event->key() == Qt::Key_Delete) {
        emit removeWanted();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_model->chooseAll(true);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && current.isValid()) {
        if (isMark(current))
            toggleMark(current);
        else if (state() != EditingState)
            edit(current);
        return;
    }
    QTableView::keyPressEvent(event);
}

void MenuTable::mousePressEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    if (event->button() != Qt::LeftButton || !index.isValid() || !isMark(index)) {
        QTableView::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    const bool isGrip = index.column() == MenuTableModel::Choice && m_model->canMove()
        && place.x() < MenuDelegate::gripWidth;
    if (!isGrip)
        toggleMark(index);
}

void MenuTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && isMark(index))
        mousePressEvent(event);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void MenuTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentProductChanged();
}

void MenuTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int height = horizontalHeader()->height();
    m_all->setGeometry(16, (height - 28) / 2, 24, 28);
}

} // namespace jangbu::ui
