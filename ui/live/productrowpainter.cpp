#include "ui/live/productrowpainter.h"

#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace jangbu::ui {

ProductRowPainter::ProductRowPainter(QPainter& painter, const QStyleOptionViewItem& option)
    : m_painter(painter)
    , m_tokens(tokensOf(option.widget))
    , m_ratio(option.widget->devicePixelRatioF())
    , m_place(option.rect.adjusted(10, 0, -10, 0))
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isCurrent ? m_tokens.accentSoft : m_tokens.hover);
        painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 8, 8);
    }
}

ProductRowPainter::~ProductRowPainter()
{
    m_painter.restore();
}

void ProductRowPainter::addBadge(const BadgeLook& badge)
{
    const int width = badge.size().width();
    badge.paint(m_painter,
                QRect(m_place.right() + 1 - width, m_place.top(), width, m_place.height()),
                m_tokens, m_ratio);
    take(width + 8);
}

void ProductRowPainter::addState(const QString& state, bool isOrderable)
{
    if (!state.isEmpty())
        addBadge({ isOrderable ? BadgeKind::Neutral : BadgeKind::Warning, state });
}

void ProductRowPainter::addPrice(const QString& price, bool isOrderable)
{
    m_painter.setFont(fontOf(TextStyle::Body));
    m_painter.setPen(isOrderable ? m_tokens.text : m_tokens.muted);
    m_painter.drawText(m_place, Qt::AlignRight | Qt::AlignVCenter, price);
    take(m_painter.fontMetrics().horizontalAdvance(price) + 12);
}

void ProductRowPainter::addName(const QString& name, bool isOrderable)
{
    m_painter.setFont(fontOf(TextStyle::Body));
    m_painter.setPen(isOrderable ? m_tokens.text : m_tokens.muted);
    m_painter.drawText(m_place, Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(name, Qt::ElideRight, m_place.width()));
}

} // namespace jangbu::ui
