#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace jangbu::ui {

/// Paints a row of a list of products from its right end to its left: what is painted takes its
/// room, and the name gets what is left. The painter is as it was once this is gone.
class ProductRowPainter final {
public:
    /// Paints the ground of a row that is chosen or under the mouse.
    ProductRowPainter(QPainter& painter, const QStyleOptionViewItem& option);
    ~ProductRowPainter();
    Q_DISABLE_COPY_MOVE(ProductRowPainter)

    const QRect& place() const { return m_place; }
    const Tokens& tokens() const { return m_tokens; }
    /// Something of this width was painted at the right end by somebody else.
    void take(int width) { m_place.setRight(m_place.right() - width); }
    void addBadge(const BadgeLook& badge);
    /// Why a product cannot be ordered, or how many are left; nothing where the text is empty.
    void addState(const QString& state, bool isOrderable);
    void addPrice(const QString& price, bool isOrderable);
    void addName(const QString& name, bool isOrderable);

private:
    QPainter& m_painter;
    const Tokens& m_tokens;
    qreal m_ratio;
    QRect m_place;
};

} // namespace jangbu::ui
