#include "ui/today/bestlist.h"

#include "core/menu/categorylabel.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 26;
constexpr int rowHeight = 36;
constexpr int nameHeight = 24;
constexpr int barHeight = 4;
constexpr int rankWidth = 16;

} // namespace

BestList::BestList(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void BestList::show(const CategoryBest& best, RankBy by, const Currency& currency)
{
    m_label = categoryLabel(best.category, m_formats.language());
    m_rows = by == RankBy::Count ? best.byCount : best.byAmount;
    m_by = by;
    m_currency = currency;
    m_current = std::clamp(m_current, 0, std::max(rowCount() - 1, 0));
    QStringList words;
    for (int row = 0; row < rowCount(); ++row)
        words.append(spoken(row));
    setAccessibleName(m_label);
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

QString BestList::spoken(int row) const
{
    const ProductStatistic& product = m_rows.at(row);
    return u"%1. %2, %3, %4"_s.arg(m_formats.count(row + 1), product.name,
                                   m_formats.count(product.count),
                                   m_formats.amount(product.amount, m_currency));
}

QSize BestList::sizeHint() const
{
    return { 190, headHeight + static_cast<int>(ReadToday::bestCount) * rowHeight };
}

QRect BestList::rowRect(int row) const
{
    return { 0, headHeight + row * rowHeight, width(), rowHeight };
}

int BestList::rowAt(int y) const
{
    const int row = y < headHeight ? -1 : (y - headHeight) / rowHeight;
    return row < rowCount() ? row : -1;
}

void BestList::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(0, 0, width(), headHeight), static_cast<int>(Qt::AlignVCenter), m_label);
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row);
}

void BestList::paintRow(QPainter& painter, int row) const
{
    const Tokens& tokens = tokensOf(this);
    const ProductStatistic& product = m_rows.at(row);
    const QRect place = rowRect(row);
    const bool isCurrent = hasFocus() && row == m_current;
    if (row == m_hovered || isCurrent) {
        painter.setPen(isCurrent ? QPen(tokens.accentText, 2) : QPen(Qt::NoPen));
        painter.setBrush(tokens.hover);
        painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect line(place.left(), place.top(), place.width(), nameHeight);
    const auto left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    const QString count = m_formats.count(product.count);
    const QString amount = m_formats.digits(product.amount, m_currency);
    const bool isByCount = m_by == RankBy::Count;
    const QString& strong = isByCount ? count : amount;
    const QString& weak = isByCount ? amount : count;
    const int strongWidth = QFontMetrics(fontOf(TextStyle::BodyBold)).horizontalAdvance(strong);
    const int weakWidth = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(weak);
    painter.setFont(fontOf(TextStyle::BodyBold));
    painter.setPen(tokens.text);
    painter.drawText(line, right, strong);
    const int weakRight = line.right() - std::max(strongWidth, 16) - 14;
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(line.left(), line.top(), weakRight - line.left(), line.height()), right,
                     weak);
    painter.setFont(fontOf(TextStyle::Small));
    painter.drawText(line, left, m_formats.count(row + 1));
    const QRect name(line.left() + rankWidth, line.top(),
                     weakRight - weakWidth - 6 - line.left() - rankWidth, line.height());
    painter.setPen(tokens.text);
    painter.drawText(name, left,
                     QFontMetrics(painter.font())
                         .elidedText(product.name, Qt::ElideRight, std::max(name.width(), 0)));

    const auto valueOf = [isByCount](const ProductStatistic& each) {
        return isByCount ? each.count : each.amount.minor();
    };
    const qint64 longest = valueOf(m_rows.first());
    const qint64 value = std::max<qint64>(valueOf(product), 0);
    if (longest <= 0)
        return;
    const qint64 perMille = shareFloored(Money::ofMinor(value), 1000, longest).minor();
    const int whole = place.width() - rankWidth;
    QColor color = tokens.chart.at(0);
    color.setAlphaF(row == 0 ? 1.0F : 0.45F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(place.left() + rankWidth, place.top() + nameHeight,
                                   static_cast<qreal>(whole) * static_cast<qreal>(perMille) / 1000,
                                   barHeight),
                            2, 2);
}

void BestList::setCurrent(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_current = row;
    setToolTip(m_rows.at(row).name);
    setAccessibleName(m_label + u": "_s + spoken(row));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void BestList::open(int row)
{
    if (row >= 0 && row < rowCount())
        emit opened(m_rows.at(row));
}

void BestList::mouseMoveEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row == m_hovered)
        return;
    m_hovered = row;
    setToolTip(row < 0 ? QString() : m_rows.at(row).name);
    update();
}

void BestList::mouseReleaseEvent(QMouseEvent* event)
{
    open(rowAt(event->position().toPoint().y()));
}

void BestList::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void BestList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        setCurrent(m_current + 1);
    else if (event->key() == Qt::Key_Up)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(m_current);
    else
        QWidget::keyPressEvent(event);
}

void BestList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void BestList::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace jangbu::ui
