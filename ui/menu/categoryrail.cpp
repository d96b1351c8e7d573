#include "ui/menu/categoryrail.h"

#include "ui/menu/rowdrag.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 144;
constexpr int rowHeight = 38;

class CategoryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(index)
        return { option.rect.width(), rowHeight };
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensOf(option.widget);
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QRect row = option.rect.adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (isChosen || isHovered) {
            painter->setBrush(isChosen ? tokens.accentSoft : tokens.hover);
            painter->drawRoundedRect(row, 8, 8);
        }
        if (isChosen && option.widget->hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(tokens.accentText, 2));
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 7, 7);
        }
        const qreal ratio = option.widget->devicePixelRatioF();
        if (index.row() > 0) {
            painter->drawPixmap(QPoint(row.x() + 6, row.y() + (row.height() - 14) / 2),
                                iconPixmap(u"grip-vertical"_s, 14, tokens.muted, ratio));
        }
        const QString count
            = QLocale().toString(index.data(CategoryListModel::CountRole).toLongLong());
        const QColor color = isChosen ? tokens.accentText : tokens.text;
        painter->setFont(fontOf(isChosen ? TextStyle::CaptionBold : TextStyle::Caption));
        painter->setPen(isChosen ? tokens.accentText : tokens.muted);
        const QRect inner = row.adjusted(28, 0, -10, 0);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count) + 6;
        painter->setFont(fontOf(isChosen ? TextStyle::BodyBold : TextStyle::Body));
        painter->setPen(color);
        const QString label = painter->fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, inner.width() - countWidth);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, label);
        painter->restore();
    }
};

} // namespace

CategoryRail::CategoryRail(CategoryListModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
{
    setFixedWidth(railWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_list->setObjectName(u"categoryList"_s);
    m_list->setAccessibleName(tr("Categories"));
    setStyleProperty(m_list, "role", u"clear"_s);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setModel(model);
    m_list->setItemDelegate(new CategoryDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    layout->addWidget(m_list);
    auto* drag = new RowDrag(m_list, [](const QModelIndex&, const QPoint&) { return true; });
    drag->setFirstRow(1);
    connect(drag, &RowDrag::moveWanted, this, &CategoryRail::move);
    connect(m_list, &QWidget::customContextMenuRequested, this, &CategoryRail::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (m_isSetting || !current.isValid())
                    return;
                const auto category = m_model->categoryAt(current.row());
                m_current = category ? std::optional(category->id) : std::nullopt;
                emit currentCategoryChanged();
            });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitList();
        setCurrent(m_current);
    });
    buildBelow();
    fitList();
    setCurrent(std::nullopt);
}

Button* CategoryRail::addButton(const QString& text, const QString& icon, const QString& name)
{
    auto* button = new Button(text, ButtonRole::Ghost, icon, this);
    button->setObjectName(name);
    button->setStyleSheet(u"text-align: left; padding: 0 8px; font-size: 13px;"
                          u"font-weight: normal;"_s);
    layout()->addWidget(button);
    return button;
}

void CategoryRail::buildBelow()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    Button* add = addButton(tr("Add category"), u"plus"_s, u"addCategoryButton"_s);
    connect(add, &Button::clicked, this, &CategoryRail::addWanted);
    column->addStretch(1);
    Button* import = addButton(tr("Import CSV"), u"upload"_s, u"importMenuButton"_s);
    connect(import, &Button::clicked, this, &CategoryRail::importWanted);
    Button* write = addButton(tr("Export CSV"), u"download"_s, u"exportMenuButton"_s);
    connect(write, &Button::clicked, this, &CategoryRail::exportWanted);
    m_trash = addButton(tr("Trash"), u"trash-2"_s, u"trashButton"_s);
    connect(m_trash, &Button::clicked, this, &CategoryRail::trashWanted);
    auto* count = makeLabel({}, TextStyle::Caption, Tone::Muted, m_trash);
    count->setObjectName(u"trashCount"_s);
    count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* inside = new QHBoxLayout(m_trash);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch(1);
    inside->addWidget(count);
}

void CategoryRail::setTrashCount(const QString& count)
{
    m_trash->findChild<QLabel*>(u"trashCount"_s)->setText(count);
    m_trash->setAccessibleDescription(count);
}

void CategoryRail::fitList()
{
    m_list->setFixedHeight(qMin(m_model->rowCount(), 12) * rowHeight);
}

void CategoryRail::setCurrent(const std::optional<CategoryId>& category)
{
    const auto before = m_current;
    m_isSetting = true;
    const int row = m_model->rowOf(category);
    const auto found = m_model->categoryAt(row);
    m_current = found ? std::optional(found->id) : std::nullopt;
    m_list->setCurrentIndex(m_model->index(row));
    m_isSetting = false;
    if (m_current != before)
        emit currentCategoryChanged();
}

void CategoryRail::move(int row, int gap)
{
    QList<CategoryId> order;
    for (const Category& category : m_model->categories())
        order.append(category.id);
    // "All" stands before them.
    order.move(row - 1, (gap > row ? gap - 1 : gap) - 1);
    emit orderWanted(order);
}

void CategoryRail::showMenu(const QPoint& place)
{
    const auto category = m_model->categoryAt(m_list->indexAt(place).row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Add category"), this, &CategoryRail::addWanted)
        ->setObjectName(u"addCategoryAction"_s);
    if (category) {
        menu->addAction(tr("Rename"), this, [this, category] { emit renameWanted(*category); })
            ->setObjectName(u"renameCategoryAction"_s);
        menu->addAction(tr("Remove"), this, [this, category] { emit removeWanted(*category); })
            ->setObjectName(u"removeCategoryAction"_s);
    }
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool CategoryRail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto category = m_model->categoryAt(m_list->currentIndex().row());
    if (category && key->key() == Qt::Key_F2) {
        emit renameWanted(*category);
        return true;
    }
    if (category && key->key() == Qt::Key_Delete) {
        emit removeWanted(*category);
        return true;
    }
    return false;
}

} // namespace jangbu::ui
