#include "ui/live/tabletile.h"

#include "ui/live/orderwords.h"
#include "ui/live/tablewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badge.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

#include <optional>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 14;
/// A trade that comes in starts this pale, and takes as long as two changes of a widget.
constexpr qreal faintest = 0.35;
constexpr int fadesPerAnimation = 2;
/// From here on the guests have sat longer than most.
constexpr qint64 longMinutes = 60;

std::optional<QPoint> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-1, 0);
    case Qt::Key_Right:
        return QPoint(1, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    default:
        return std::nullopt;
    }
}

void paintBox(QPainter& painter, const QRect& rect, const QColor& fill, const QPen& pen)
{
    const qreal inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 12, 12);
}

QPen dashed(const QColor& color)
{
    QPen pen(color, 1, Qt::CustomDashLine);
    pen.setDashPattern({ 4, 3 });
    return pen;
}

void paintText(QPainter& painter, const QRect& place, int flags, const QString& text,
               TextStyle style, const QColor& color)
{
    const QFont font = fontOf(style);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(place, flags,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

TableTile::TableTile(const TileContent& content, const Formats& formats, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(content)
    , m_formats(formats)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    describe();
}

void TableTile::setContent(const TileContent& content)
{
    const bool isTaken = content.table.trade && !m_content.table.trade;
    const bool hasNews = content.state == PlaceState::New && m_content.state != PlaceState::New;
    m_content = content;
    describe();
    update();
    if (isTaken || hasNews)
        appear();
}

void TableTile::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

void TableTile::appear()
{
    const int durationMs = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (durationMs <= 0 || !isVisible())
        return;
    auto* fading = new QVariantAnimation(this);
    fading->setStartValue(faintest);
    fading->setEndValue(1.0);
    fading->setDuration(durationMs * fadesPerAnimation);
    fading->setEasingCurve(QEasingCurve::OutCubic);
    connect(fading, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_opacity = value.toReal();
        update();
    });
    fading->start(QAbstractAnimation::DeleteWhenStopped);
}

void TableTile::describe()
{
    const BoardTable& table = m_content.table;
    setObjectName(u"tile "_s + table.name);
    QStringList words { TableWords::longName(table.name), OrderWords::place(m_content.state) };
    if (table.trade) {
        words += m_formats.amount(table.trade->amount, m_content.currency);
        if (table.trade->state == TradeState::Paid)
            words += tr("Paid");
        else if (table.trade->partCount > 0)
            words += tr("Partly paid");
        words += TableWords::minutes(m_content.minutes);
        words += products();
    }
    setAccessibleName(words.join(u", "_s));
    setToolTip(table.trade ? products() : QString());
}

/// Of a new order what it holds, else what stands on the table.
QString TableTile::products() const
{
    const BoardTrade& trade = *m_content.table.trade;
    const BoardOrder* placed = newestPlaced(trade);
    if (!placed || placed->lines.isEmpty())
        return TableWords::products(trade.firstProduct, trade.furtherProducts);
    return TableWords::products(placed->lines.first().name, placed->lines.size() - 1);
}

void TableTile::keyPressEvent(QKeyEvent* event)
{
    if (const auto step = stepOf(event->key()))
        emit stepped(step->x(), step->y());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activated();
    else
        QAbstractButton::keyPressEvent(event);
}

void TableTile::focusInEvent(QFocusEvent* event)
{
    m_hasKeyFocus = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
    update();
}

void TableTile::focusOutEvent(QFocusEvent* event)
{
    m_hasKeyFocus = false;
    QAbstractButton::focusOutEvent(event);
    update();
}

void TableTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_opacity);
    paintGround(painter);
    const Tokens& tokens = tokensOf(this);
    const QRect inner = rect().adjusted(padding, 12, -padding, -12);
    const auto& trade = m_content.table.trade;
    QRect nameLine(inner.left(), inner.top(), inner.width(), 22);
    if (trade)
        nameLine.setWidth(paintState(painter, nameLine));
    paintText(painter, nameLine, Qt::AlignLeft | Qt::AlignVCenter,
              TableWords::shortName(m_content.table.name), TextStyle::CardTitle,
              trade ? tokens.text : tokens.muted);
    if (trade)
        paintTrade(painter, *trade);
    else
        paintText(painter, QRect(inner.left(), inner.bottom() - 26, inner.width(), 19),
                  Qt::AlignLeft | Qt::AlignVCenter, OrderWords::place(PlaceState::Free),
                  TextStyle::Small, tokens.muted);
}

int TableTile::paintState(QPainter& painter, const QRect& line) const
{
    const Tokens& tokens = tokensOf(this);
    const auto kind = OrderWords::badge(m_content.state);
    const bool isServed = m_content.state == PlaceState::Served;
    const BoardTrade& trade = *m_content.table.trade;
    const bool isPaid = trade.state == TradeState::Paid;
    // What was paid is worth more than words that ask for nothing.
    const bool showsPart = isServed && !isPaid && trade.partCount > 0;
    const QString text = showsPart ? tr("Partly paid") : OrderWords::place(m_content.state);
    if (!kind && !showsPart) {
        const int width = QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(text);
        paintText(painter, line, Qt::AlignRight | Qt::AlignVCenter, text, TextStyle::Caption,
                  tokens.muted);
        return line.width() - width - 6;
    }
    const BadgeLook badge {
        kind.value_or(BadgeKind::Positive), text, {}, true, m_content.state == PlaceState::Late
    };
    const QSize size = badge.size();
    badge.paint(painter, QRect(line.right() + 1 - size.width(), line.top() + 1, size.width(), 20),
                tokens, devicePixelRatioF());
    return line.width() - size.width() - 6;
}

void TableTile::paintGround(QPainter& painter) const
{
    const Tokens& tokens = tokensOf(this);
    const bool isHot = underMouse() || isDown();
    QColor fill = tokens.surface;
    QPen pen(isHot ? tokens.control : tokens.border, 1);
    if (m_content.state == PlaceState::New) {
        fill = tokens.accentSoft;
        pen = QPen(tokens.accentLine, 1);
    } else if (m_content.state == PlaceState::Late) {
        fill = tokens.warningSoft;
        pen = QPen(tokens.warningLine, 1);
    } else if (isHot) {
        fill = tokens.hover;
    } else if (m_content.state == PlaceState::Free) {
        fill = QColor(Qt::transparent);
    } else if (m_isChosen) {
        fill = tokens.accentSoft;
    }
    if (m_isChosen || m_hasKeyFocus)
        pen = QPen(tokens.accentText, 2);
    else if (m_content.state == PlaceState::Free)
        pen = dashed(tokens.borderStrong);
    paintBox(painter, rect(), fill, pen);
}

void TableTile::paintTrade(QPainter& painter, const BoardTrade& trade) const
{
    const Tokens& tokens = tokensOf(this);
    const QRect inner = rect().adjusted(padding, 12, -padding, -12);
    paintText(painter, QRect(inner.left(), inner.top() + 24, inner.width(), 19),
              Qt::AlignLeft | Qt::AlignVCenter, products(), TextStyle::Small, tokens.muted);
    const bool isLong = m_content.minutes > longMinutes || m_content.state == PlaceState::Late;
    const TextStyle style = isLong ? TextStyle::CaptionBold : TextStyle::Caption;
    const QString minutes = TableWords::minutes(m_content.minutes);
    const int minutesWidth = QFontMetrics(fontOf(style)).horizontalAdvance(minutes);
    const QRect bottom(inner.left(), inner.bottom() - 25, inner.width(), 26);
    paintText(painter, bottom.adjusted(0, 3, 0, 0), Qt::AlignRight | Qt::AlignVCenter, minutes,
              style, isLong ? tokens.warning : tokens.muted);
    // Numbers are never elided: a long one is written short.
    QString amount = m_formats.amount(trade.amount, m_content.currency);
    const int room = bottom.width() - minutesWidth - 6;
    if (QFontMetrics(fontOf(TextStyle::Section)).horizontalAdvance(amount) > room)
        amount = m_formats.shortAmount(trade.amount, m_content.currency);
    paintText(painter, bottom, Qt::AlignLeft | Qt::AlignVCenter, amount, TextStyle::Section,
              tokens.text);
}

StartTile::StartTile(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void StartTile::keyPressEvent(QKeyEvent* event)
{
    if (const auto step = stepOf(event->key()))
        emit stepped(step->x(), step->y());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StartTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, rect(), underMouse() ? tokens.hover : QColor(Qt::transparent),
             hasFocus() ? QPen(tokens.accentText, 2) : dashed(tokens.borderStrong));
    const QFont font = fontOf(TextStyle::Small);
    const int textWidth = qMin(QFontMetrics(font).horizontalAdvance(text()), width() - 50);
    const int left = (width() - textWidth - 24) / 2;
    const QPixmap plus = iconPixmap(u"plus"_s, 18, tokens.muted, devicePixelRatioF());
    painter.drawPixmap(QPoint(left, (height() - 18) / 2), plus);
    paintText(painter, QRect(left + 24, 0, textWidth + 2, height()),
              Qt::AlignLeft | Qt::AlignVCenter, text(), TextStyle::Small, tokens.muted);
}

} // namespace jangbu::ui
