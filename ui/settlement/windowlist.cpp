#include "ui/settlement/windowlist.h"

#include "ui/settlement/settlementwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/tablelook.h"

#include <QHeaderView>
#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int windowRowHeight = 36;
constexpr int chosenBarWidth = 3;
constexpr int stateIconSize = 14;

class WindowDelegate final : public TableDelegate {
public:
    explicit WindowDelegate(QTableView* table)
        : TableDelegate(table)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensOf(table());
        const bool isState = index.column() == WindowListModel::StateColumn;
        if (isState) {
            painter->save();
            paintGround(painter, option, index);
            paintState(*painter, contentRect(option, index), index, tokens);
            painter->restore();
        } else {
            TableDelegate::paint(painter, option, index);
        }
        // Without a head there are no rules between the rows either.
        if (!(option.state & QStyle::State_Selected)) {
            painter->setPen(tokens.surface);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        const bool isChosen = option.state & QStyle::State_Selected;
        if (isChosen && index.column() == WindowListModel::WindowColumn) {
            const QRect& cell = option.rect;
            painter->fillRect(QRect(cell.left(), cell.top(), chosenBarWidth, cell.height()),
                              tokens.accentText);
        }
    }

private:
    void paintState(QPainter& painter, const QRect& place, const QModelIndex& index,
                    const Tokens& tokens) const
    {
        const auto* model = static_cast<const WindowListModel*>(index.model());
        const WindowSummary& window = model->at(index.row());
        const bool isBadge = window.differs || window.state == WindowState::Ready;
        if (isBadge) {
            const bool isSolid = table()->selectionModel()->isSelected(index);
            SettlementWords::badgeOf(window, isSolid)
                .paint(painter, place, tokens, table()->devicePixelRatioF());
            return;
        }
        QRect text = place;
        const QString icon = SettlementWords::iconOf(window);
        if (!icon.isEmpty()) {
            const int top = place.top() + (place.height() - stateIconSize) / 2;
            painter.drawPixmap(
                QPoint(place.left(), top),
                iconPixmap(icon, stateIconSize, tokens.muted, table()->devicePixelRatioF()));
            text.setLeft(place.left() + stateIconSize + 5);
        }
        painter.setPen(tokens.muted);
        painter.setFont(fontOf(TextStyle::Small));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
};

} // namespace

WindowList::WindowList(const Formats& formats, QWidget* parent)
    : QTableView(parent)
    , m_model(new WindowListModel(formats, this))
{
    setModel(m_model);
    dressTable(this, windowRowHeight);
    setItemDelegate(new WindowDelegate(this));
    horizontalHeader()->hide();
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::clicked, this, &WindowList::choose);
    connect(this, &QTableView::activated, this, &WindowList::choose);
}

void WindowList::choose(const QModelIndex& index)
{
    const WindowSummary& window = m_model->at(index.row());
    emit windowChosen(window.term, window.window.start);
}

void WindowList::showChosen(Term term, BusinessDate start)
{
    const int row = m_model->rowOf(term, start);
    m_model->setChosen(row);
    if (row < 0)
        clearSelection();
    else
        selectRow(row);
}

void WindowList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int amount = qMin(width / 3, 150);
    const int dates = (width - amount) * (m_model->namesTerms() ? 72 : 58) / 100;
    setColumnWidth(WindowListModel::WindowColumn, dates);
    setColumnWidth(WindowListModel::StateColumn, width - amount - dates);
    setColumnWidth(WindowListModel::RevenueColumn, amount);
}

} // namespace jangbu::ui
