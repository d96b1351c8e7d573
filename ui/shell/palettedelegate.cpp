#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/keycap.h"

#include <QFontMetrics>
#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int headHeight = 30;
constexpr int itemHeight = 44;
constexpr int textLeft = 52;

/// Draws one after the other from the left; each takes the room that it needs.
class LineOfText final {
public:
    LineOfText(QPainter& painter, const QRect& place)
        : m_painter(painter)
        , m_place(place)
    {
    }

    void add(const QString& text, const QFont& font, const QColor& color)
    {
        if (text.isEmpty() || m_place.width() <= 0)
            return;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_place.width());
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(m_place, Qt::AlignLeft | Qt::AlignVCenter, shown);
        m_place.setLeft(m_place.left() + metrics.horizontalAdvance(shown));
    }
    void skip(int pixels) { m_place.setLeft(m_place.left() + pixels); }

private:
    QPainter& m_painter;
    QRect m_place;
};

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto* model = static_cast<const PaletteModel*>(index.model());
    const PaletteItem* item = model->itemAt(index);
    if (!item) {
        painter->setFont(fontOf(TextStyle::Caption));
        painter->setPen(tokens.muted);
        painter->drawText(option.rect.adjusted(20, 6, -20, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accentSoft);
        painter->drawRoundedRect(option.rect.adjusted(8, 0, -8, 0), 8, 8);
    }
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(
        QPoint(22, option.rect.top() + (option.rect.height() - 18) / 2),
        iconPixmap(item->icon, 18, isSelected ? tokens.accentText : tokens.muted, ratio));

    QRect place = option.rect.adjusted(textLeft, 0, -20, 0);
    const QFont rightFont = fontOf(TextStyle::Body);
    if (item->rightIsKey && !item->right.isEmpty()) {
        paintKeyCap(*painter, place, item->right, tokens);
        place.setRight(place.right() - keyCapSize(item->right).width() - 12);
    } else if (!item->right.isEmpty()) {
        painter->setFont(rightFont);
        painter->setPen(tokens.text);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, item->right);
        place.setRight(place.right() - QFontMetrics(rightFont).horizontalAdvance(item->right) - 12);
    }
    LineOfText line(*painter, place);
    const QFont plain = fontOf(TextStyle::Body);
    const TextMatch match = item->match.value_or(TextMatch {});
    line.add(item->title.left(match.start), plain, tokens.text);
    line.add(item->title.mid(match.start, match.length), fontOf(TextStyle::BodyBold),
             tokens.accentText);
    line.add(item->title.mid(match.start + match.length), plain, tokens.text);
    line.skip(10);
    line.add(item->note, fontOf(TextStyle::Small), tokens.muted);
    line.skip(6);
    line.add(item->warning, fontOf(TextStyle::Small), tokens.warning);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool isHead = index.data(PaletteModel::IsHeadRole).toBool();
    return { 200, isHead ? headHeight : itemHeight };
}

} // namespace jangbu::ui
