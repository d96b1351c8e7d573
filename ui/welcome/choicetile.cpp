#include "ui/welcome/choicetile.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sidePadding = 14;
constexpr int topPadding = 13;
constexpr int bottomPadding = 13;
constexpr int lineGap = 1;

int widthOf(TextStyle style, const QString& text)
{
    return QFontMetrics(fontOf(style)).horizontalAdvance(text);
}

} // namespace

ChoiceTile::ChoiceTile(const QString& title, const QStringList& details, QWidget* parent)
    : QAbstractButton(parent)
    , m_details(details)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setAccessibleDescription(details.join(u", "_s));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QStringList ChoiceTile::linesFor(int width) const
{
    const QString together = m_details.join(u" · "_s);
    const bool fits = widthOf(TextStyle::Caption, together) <= width - 2 * sidePadding;
    return fits ? QStringList { together } : m_details;
}

QSize ChoiceTile::sizeHint() const
{
    const int width = widthOf(TextStyle::Caption, m_details.join(u" · "_s)) + 2 * sidePadding + 2;
    return { width, heightForWidth(width) };
}

QSize ChoiceTile::minimumSizeHint() const
{
    int width = widthOf(TextStyle::BodyBold, text());
    for (const QString& detail : m_details)
        width = qMax(width, widthOf(TextStyle::Caption, detail));
    return { width + 2 * sidePadding, heightForWidth(width + 2 * sidePadding) };
}

int ChoiceTile::heightForWidth(int width) const
{
    const int title = QFontMetrics(fontOf(TextStyle::BodyBold)).height();
    const int line = QFontMetrics(fontOf(TextStyle::Caption)).height();
    const auto count = static_cast<int>(linesFor(width).size());
    return topPadding + title + count * (lineGap + line) + bottomPadding;
}

void ChoiceTile::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isQuiet = isEnabled() && underMouse() && !isChecked();
    painter.setBrush(isChecked() ? tokens.accentSoft : isQuiet ? tokens.hover : tokens.surface);
    const bool isMarked = isChecked() && isEnabled();
    painter.setPen(QPen(isMarked ? tokens.accentText : tokens.borderStrong, isMarked ? 2 : 1));
    const qreal inset = isMarked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    const QFontMetrics titleMetrics(fontOf(TextStyle::BodyBold));
    const QFontMetrics lineMetrics(fontOf(TextStyle::Caption));
    const int room = width() - 2 * sidePadding;
    QRect place(sidePadding, topPadding, room, titleMetrics.height());
    painter.setFont(fontOf(TextStyle::BodyBold));
    painter.setPen(!isEnabled() ? tokens.disabled : isChecked() ? tokens.accentText : tokens.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     titleMetrics.elidedText(text(), Qt::ElideRight, room));
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(isEnabled() ? tokens.muted : tokens.disabled);
    for (const QString& line : linesFor(width())) {
        place = QRect(sidePadding, place.bottom() + 1 + lineGap, room, lineMetrics.height());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         lineMetrics.elidedText(line, Qt::ElideRight, room));
    }
}

void ChoiceTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace jangbu::ui
