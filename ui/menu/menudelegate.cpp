#include "ui/menu/menudelegate.h"

#include "ui/menu/menutablemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/text.h"
#include "ui/widgets/togglepainting.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace jangbu::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto refusalTime = 6s;

/// As the style sheet has it for check boxes.
void paintCheckBox(QPainter& painter, const QRect& box, bool isChecked, const Tokens& tokens,
                   qreal ratio)
{
    painter.setPen(QPen(isChecked ? tokens.accent : tokens.control, 1));
    painter.setBrush(isChecked ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    if (isChecked)
        painter.drawPixmap(box.topLeft() + QPoint(2, 2),
                           iconPixmap(u"check"_s, 14, tokens.accentOn, ratio));
}

} // namespace

MenuDelegate::MenuDelegate(QTableView* table, const MenuTableModel* model)
    : TableDelegate(table)
    , m_model(model)
    , m_tip(makeLabel({}, TextStyle::Caption, Tone::Normal, table->viewport()))
{
    m_tip->setObjectName(u"cellTip"_s);
    m_tip->setContentsMargins(10, 6, 10, 6);
    m_tip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_tip->hide();
}

void MenuDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, index);
    const QRect place = contentRect(option, index);
    const Tokens& tokens = tokensOf(table());
    switch (index.column()) {
    case MenuTableModel::Choice:
        paintChoice(*painter, option.rect, index, index.row() == m_row);
        break;
    case MenuTableModel::Name:
        paintName(*painter, place, index);
        break;
    case MenuTableModel::Selling: {
        const QRect toggle(place.right() - 35, option.rect.y(), 36, option.rect.height());
        paintToggle(*painter, toggle, index.data(Qt::CheckStateRole).toInt() == Qt::Checked, true,
                    tokens);
        break;
    }
    case MenuTableModel::Stock:
        paintStock(*painter, place, index);
        break;
    default:
        paintNumber(*painter, place, index);
    }
    painter->restore();
}

void MenuDelegate::paintChoice(QPainter& painter, const QRect& cell, const QModelIndex& index,
                               bool isHovered) const
{
    const Tokens& tokens = tokensOf(table());
    if (isHovered && m_model->canMove()) {
        const QPixmap grip
            = iconPixmap(u"grip-vertical"_s, 14, tokens.muted, table()->devicePixelRatioF());
        painter.drawPixmap(QPoint(cell.x() + 1, cell.y() + (cell.height() - 14) / 2), grip);
    }
    const QRect box(cell.x() + 16, cell.y() + (cell.height() - 18) / 2, 18, 18);
    paintCheckBox(painter, box, m_model->isChosen(index.row()), tokens,
                  table()->devicePixelRatioF());
}

void MenuDelegate::paintName(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(table());
    const Product& product = m_model->productAt(index.row());
    QList<BadgeLook> badges;
    if (product.soldOut || product.stock == 0)
        badges.append({ BadgeKind::Neutral, tr("Sold out") });
    int room = place.width();
    for (const BadgeLook& badge : std::as_const(badges))
        room -= badge.size().width() + 10;
    const QString taxFree = product.taxFree ? tr("Tax-free") : QString();
    const QFontMetrics caption(fontOf(TextStyle::Caption));
    if (product.taxFree)
        room -= caption.horizontalAdvance(taxFree) + 8;
    const bool isStrong = table()->selectionModel()->isRowSelected(index.row());
    painter.setFont(fontOf(isStrong ? TextStyle::BodyBold : TextStyle::Body));
    const QFontMetrics metrics(painter.font());
    const QString name = metrics.elidedText(product.name, Qt::ElideRight, room);
    painter.setPen(product.soldOut ? tokens.muted : tokens.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    int x = place.x() + metrics.horizontalAdvance(name) + 8;
    for (const BadgeLook& badge : std::as_const(badges)) {
        badge.paint(painter, QRect(x, place.y(), badge.size().width(), place.height()), tokens,
                    table()->devicePixelRatioF());
        x += badge.size().width() + 10;
    }
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(x, place.y(), place.right() - x + 1, place.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, taxFree);
}

void MenuDelegate::paintNumber(QPainter& painter, const QRect& place,
                               const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(table());
    const Product& product = m_model->productAt(index.row());
    const bool isBase = index.column() == MenuTableModel::BaseStock;
    const bool isPale = product.soldOut || isBase
        || (index.column() == MenuTableModel::Stock && MenuTableModel::isUncounted(product));
    painter.setFont(fontOf(isBase && MenuTableModel::isUncounted(product) ? TextStyle::Caption
                                                                          : TextStyle::Body));
    painter.setPen(isPale ? tokens.muted : tokens.text);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
}

void MenuDelegate::paintStock(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    if (!m_model->isRunningLow(index.row())) {
        paintNumber(painter, place, index);
        return;
    }
    const Tokens& tokens = tokensOf(table());
    const QString text = index.data().toString();
    painter.setFont(fontOf(TextStyle::BodyBold));
    painter.setPen(tokens.warning);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
    const BadgeLook badge { BadgeKind::Warning, tr("Low") };
    const int numberWidth = qMax(26, QFontMetrics(painter.font()).horizontalAdvance(text) + 10);
    const int right = place.right() - numberWidth;
    badge.paint(
        painter,
        QRect(right - badge.size().width(), place.y(), badge.size().width(), place.height()),
        tokens, table()->devicePixelRatioF());
}

int MenuDelegate::stockWidth() const
{
    return qMax(96, BadgeLook { BadgeKind::Warning, tr("Low") }.size().width() + 54);
}

QWidget* MenuDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    Q_UNUSED(option)
    auto* editor = new QLineEdit(parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const QPersistentModelIndex edited(index);
    connect(editor, &QLineEdit::textChanged, this, [this, editor, edited] {
        if (edited.isValid())
            check(editor, edited);
    });
    return editor;
}

void MenuDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<QLineEdit*>(editor);
    // The books may answer while somebody types.
    if (line->isModified())
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void MenuDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    const auto* line = static_cast<QLineEdit*>(editor);
    if (line->isModified())
        model->setData(index, line->text());
}

void MenuDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    const QRect place = contentRect(option, index);
    const int padding = 12;
    const int left = qMax(option.rect.left() + 1, place.left() - padding);
    const int right = qMin(option.rect.right() - 1, place.right() + padding);
    editor->setGeometry(left, option.rect.y() + (option.rect.height() - 36) / 2, right - left + 1,
                        36);
}

void MenuDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    m_tip->hide();
    TableDelegate::destroyEditor(editor, index);
}

void MenuDelegate::check(QWidget* editor, const QModelIndex& index) const
{
    const auto* line = static_cast<QLineEdit*>(editor);
    const QString fault = m_model->faultOf(index, line->text());
    setStyleProperty(editor, "state", fault.isEmpty() ? QString() : u"error"_s);
    editor->setAccessibleDescription(fault);
    if (fault.isEmpty())
        m_tip->hide();
    else
        showTip(editor->geometry(), index.column() != MenuTableModel::Name, fault);
}

void MenuDelegate::showTip(const QRect& cell, bool isRight, const QString& sentence) const
{
    const Tokens& tokens = tokensOf(table());
    m_tip->setStyleSheet(u"background: %1; color: %2; border-radius: 8px;"_s.arg(
        tokens.negative.name(), tokens.surface.name()));
    m_tip->setText(sentence);
    m_tip->adjustSize();
    const QRect view = table()->viewport()->rect();
    const int wanted = isRight ? cell.right() - m_tip->width() + 1 : cell.left();
    const int x = qBound(4, wanted, qMax(4, view.width() - m_tip->width() - 4));
    int y = cell.bottom() + 10;
    if (y + m_tip->height() > view.bottom())
        y = cell.top() - m_tip->height() - 10;
    m_tip->move(x, y);
    m_tip->show();
    m_tip->raise();
}

void MenuDelegate::tell(const QModelIndex& index, const QString& sentence)
{
    showTip(table()->visualRect(index), true, sentence);
    QTimer::singleShot(refusalTime, m_tip, &QWidget::hide);
}

bool MenuDelegate::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHover = event->type() == QEvent::MouseMove || event->type() == QEvent::Leave;
    if (isHover && watched == table()->viewport()) {
        m_row = event->type() == QEvent::Leave
            ? -1
            : table()->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y());
        return TableDelegate::eventFilter(watched, event);
    }
    auto* editor = qobject_cast<QLineEdit*>(watched);
    const bool isWrong = editor && editor->property("state").toString() == u"error";
    if (isWrong && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // What breaks a limit stays in the cell until it is mended or given up by Escape.
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab
            || key == Qt::Key_Backtab)
            return true;
    }
    if (isWrong && event->type() == QEvent::FocusOut) {
        emit closeEditor(editor, RevertModelCache);
        return false;
    }
    return TableDelegate::eventFilter(watched, event);
}

} // namespace jangbu::ui
