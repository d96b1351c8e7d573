#include "ui/widgets/tablelook.h"

#include "ui/preferences.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellPadding = 10;
constexpr int edgePadding = 16;

/// The head of a column: caption, muted, the sorted one bold with an arrow.
class HeadView final : public QHeaderView {
public:
    explicit HeadView(QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setFixedHeight(36);
        setMinimumSectionSize(40);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const Tokens& tokens = tokensOf(this);
        const bool isPlain = parentWidget()->property("role").toString() == u"plain";
        painter->save();
        painter->fillRect(rect, isPlain ? tokens.surface : tokens.sunken);
        painter->setPen(tokens.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
        QString text = model()->headerData(section, orientation()).toString();
        if (isSorted)
            text += sortIndicatorOrder() == Qt::DescendingOrder ? u" ↓"_s : u" ↑"_s;
        painter->setPen(isSorted ? tokens.text : tokens.muted);
        const QFont font = fontOf(isSorted ? TextStyle::CaptionBold : TextStyle::Caption);
        painter->setFont(font);
        const int visual = visualIndex(section);
        const QRect inner = rect.adjusted(visual == 0 ? edgePadding : cellPadding, 0,
                                          visual == count() - 1 ? -edgePadding : -cellPadding, 0);
        const auto said = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
        const auto alignment = said.isValid() ? Qt::Alignment(said.toInt()) : Qt::AlignLeft;
        text = QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width());
        painter->drawText(inner, static_cast<int>(alignment | Qt::AlignVCenter), text);
        painter->restore();
    }
};

} // namespace

void dressTable(QTableView* table, int rowHeight)
{
    auto* head = new HeadView(table);
    table->setHorizontalHeader(head);
    head->setVisible(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->verticalHeader()->setMinimumSectionSize(24);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setItemDelegate(new TableDelegate(table));
}

void rememberColumns(QTableView* table, Preferences& preferences)
{
    Q_ASSERT(!table->objectName().isEmpty());
    const QString name = table->objectName();
    QHeaderView* head = table->horizontalHeader();
    const QByteArray state = preferences.columns(name);
    if (!state.isEmpty())
        head->restoreState(state);
    const auto keep
        = [head, name, &preferences] { preferences.setColumns(name, head->saveState()); };
    QObject::connect(head, &QHeaderView::sectionResized, table, keep);
    QObject::connect(head, &QHeaderView::sectionMoved, table, keep);
}

TableDelegate::TableDelegate(QTableView* table)
    : QStyledItemDelegate(table)
    , m_table(table)
    , m_viewport(table->viewport())
{
    table->setMouseTracking(true);
    table->viewport()->installEventFilter(this);
}

bool TableDelegate::eventFilter(QObject* watched, QEvent* event)
{
    // The viewport sends events also while the table around it is being destroyed.
    const bool isHover = event->type() == QEvent::MouseMove || event->type() == QEvent::Leave;
    if (!isHover)
        return watched != m_viewport && QStyledItemDelegate::eventFilter(watched, event);
    if (watched != m_viewport)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int row = event->type() == QEvent::Leave
        ? -1
        : m_table->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y());
    if (row != m_hoveredRow) {
        m_hoveredRow = row;
        m_table->viewport()->update();
    }
    return false;
}

void TableDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(m_table);
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto said = index.data(Qt::BackgroundRole);
    QColor ground = said.canConvert<QColor>() ? said.value<QColor>() : tokens.surface;
    if (isSelected)
        ground = tokens.accentSoft;
    else if (index.row() == m_hoveredRow)
        ground = tokens.hover;
    painter->fillRect(option.rect, ground);
    painter->setPen(tokens.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isCurrent = m_table->hasFocus() && m_table->currentIndex() == index;
    if (isCurrent) {
        painter->setPen(QPen(tokens.accentText, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

QRect TableDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QHeaderView* head = m_table->horizontalHeader();
    const int visual = head->visualIndex(index.column());
    const bool isLast = visual == head->count() - 1 - head->hiddenSectionCount();
    return option.rect.adjusted(visual == 0 ? edgePadding : cellPadding, 0,
                                isLast ? -edgePadding : -cellPadding, 0);
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const Tokens& tokens = tokensOf(m_table);
    const auto font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : fontOf(TextStyle::Body));
    const auto color = index.data(Qt::ForegroundRole);
    painter->setPen(color.canConvert<QColor>() ? color.value<QColor>() : tokens.text);
    const QRect place = contentRect(option, index);
    const auto said = index.data(Qt::TextAlignmentRole);
    const auto alignment = said.isValid() ? Qt::Alignment(said.toInt()) : Qt::AlignLeft;
    const QString text = QFontMetrics(painter->font())
                             .elidedText(index.data().toString(), Qt::ElideRight, place.width());
    painter->drawText(place, static_cast<int>(alignment | Qt::AlignVCenter), text);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : fontOf(TextStyle::Body));
    return { metrics.horizontalAdvance(index.data().toString()) + 2 * edgePadding,
             option.rect.height() };
}

} // namespace jangbu::ui
