#include "ui/settlement/monthgrid.h"

#include "ui/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
constexpr int weekdaysHeight = 28;
constexpr int cellGap = 4;
constexpr int cellPadding = 8;
constexpr int cellRadius = 8;
constexpr int markSize = 14;

/// Weekday as Qt counts, Sunday first.
int weekdayOf(int column)
{
    return column == 0 ? 7 : column;
}

} // namespace

MonthGrid::MonthGrid(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthGrid::setDays(QList<DayCell> days)
{
    // The day of the month that was current; 0 where there was none.
    const int kept = m_current < m_days.size() ? m_days.at(m_current).date.day() : 0;
    m_days = std::move(days);
    const auto running = std::find_if(m_days.cbegin(), m_days.cend(), [](const DayCell& day) {
        return day.ground == DayCell::Ground::Running;
    });
    if (kept > 0)
        m_current = qBound(qsizetype(0), qsizetype(kept - 1), m_days.size() - 1);
    else
        m_current = running == m_days.cend() ? 0 : running - m_days.cbegin();
    m_hovered = -1;
    updateGeometry();
    update();
}

void MonthGrid::select(std::optional<BusinessDate> date)
{
    m_selected = date;
    if (date && !m_days.isEmpty() && m_days.first().date <= *date && *date <= m_days.last().date)
        m_current = m_days.first().date.daysTo(*date);
    update();
}

void MonthGrid::setCellHeight(int height)
{
    m_cellHeight = height;
    updateGeometry();
}

int MonthGrid::firstColumn() const
{
    return m_days.isEmpty() ? 0 : m_days.first().date.date().dayOfWeek() % daysOfWeek;
}

QSize MonthGrid::sizeHint() const
{
    // Six rows at most; a calendar that keeps its height does not make what is below it jump.
    const int rows = m_days.isEmpty()
        ? 5
        : qMax(5, (firstColumn() + static_cast<int>(m_days.size()) + daysOfWeek - 1) / daysOfWeek);
    return { 418, weekdaysHeight + rows * (m_cellHeight + cellGap) - cellGap };
}

QSize MonthGrid::minimumSizeHint() const
{
    return { 340, sizeHint().height() };
}

QRect MonthGrid::cellRect(qsizetype at) const
{
    const int place = firstColumn() + static_cast<int>(at);
    const int column = place % daysOfWeek;
    const auto leftOf = [&](int which) { return which * (width() + cellGap) / daysOfWeek; };
    return { leftOf(column), weekdaysHeight + place / daysOfWeek * (m_cellHeight + cellGap),
             leftOf(column + 1) - cellGap - leftOf(column), m_cellHeight };
}

qsizetype MonthGrid::cellAt(const QPoint& place) const
{
    for (qsizetype at = 0; at < m_days.size(); ++at) {
        if (cellRect(at).contains(place))
            return at;
    }
    return -1;
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(this);
    paintHead(painter, tokens);
    for (qsizetype at = 0; at < m_days.size(); ++at)
        paintCell(painter, at, tokens);
}

void MonthGrid::paintHead(QPainter& painter, const Tokens& tokens) const
{
    painter.setFont(fontOf(TextStyle::Caption));
    for (int column = 0; column < daysOfWeek; ++column) {
        const int left = column * (width() + cellGap) / daysOfWeek;
        painter.setPen(column == 0 ? tokens.negative : tokens.muted);
        painter.drawText(
            QRect(left + cellPadding, 0, width() / daysOfWeek - cellPadding, weekdaysHeight - 6),
            Qt::AlignLeft | Qt::AlignVCenter, m_formats.weekday(weekdayOf(column)));
    }
}

void MonthGrid::paintGround(QPainter& painter, qsizetype at, const Tokens& tokens) const
{
    const DayCell& day = m_days.at(at);
    QColor fill;
    QColor edge;
    switch (day.ground) {
    case DayCell::Ground::None:
        break;
    case DayCell::Ground::Quiet:
        fill = tokens.sunken;
        break;
    case DayCell::Ground::Waiting:
        fill = tokens.accentSoft;
        break;
    case DayCell::Ground::Running:
        edge = tokens.accentText;
        break;
    case DayCell::Ground::Wrong:
        fill = tokens.negativeSoft;
        edge = tokens.negative;
        break;
    }
    if (at == m_hovered && day.ground != DayCell::Ground::Wrong)
        fill = day.ground == DayCell::Ground::None ? tokens.hover : tokens.border;
    if (at == m_hovered && day.ground == DayCell::Ground::Waiting)
        fill = tokens.accentLine;
    const bool isSelected = m_selected == day.date;
    const bool isRinged = isSelected || (m_showsFocus && at == m_current);
    qreal width = edge.isValid() ? 1.25 : 0;
    if (isRinged) {
        edge = tokens.accentText;
        width = 2;
    }
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(cellRect(at)).adjusted(inset, inset, -inset, -inset), cellRadius,
                            cellRadius);
}

void MonthGrid::paintCell(QPainter& painter, qsizetype at, const Tokens& tokens) const
{
    const DayCell& day = m_days.at(at);
    const QRect box = cellRect(at);
    paintGround(painter, at, tokens);
    const bool isSunday = day.date.date().dayOfWeek() == Qt::Sunday;
    const bool isToday = day.ground == DayCell::Ground::Running;
    painter.setFont(fontOf(isToday ? TextStyle::CaptionBold : TextStyle::Caption));
    if (isSunday)
        painter.setPen(tokens.negative);
    else if (isToday)
        painter.setPen(tokens.accentText);
    else
        painter.setPen(day.ground == DayCell::Ground::None ? tokens.muted : tokens.text);
    painter.drawText(QRect(box.left() + cellPadding, box.top() + 5, box.width(), 17),
                     Qt::AlignLeft | Qt::AlignVCenter, QString::number(day.date.day()));
    paintMark(painter, day, box, tokens);
    paintAmount(painter, day, box, tokens);
}

void MonthGrid::paintMark(QPainter& painter, const DayCell& day, const QRect& box,
                          const Tokens& tokens) const
{
    const QRect place(box.right() - cellPadding - markSize + 2, box.top() + 7, markSize, markSize);
    const auto drawIcon = [&](const QString& name, const QColor& color) {
        painter.drawPixmap(place.topLeft(), iconPixmap(name, markSize, color, devicePixelRatioF()));
    };
    const QPointF middle = QRectF(place).center();
    switch (day.mark) {
    case DayCell::Mark::None:
        break;
    case DayCell::Mark::Lock:
        drawIcon(u"lock"_s, tokens.muted);
        break;
    case DayCell::Mark::Check:
        drawIcon(u"check"_s, tokens.accentText);
        break;
    case DayCell::Mark::Triangle:
        drawIcon(u"triangle-alert"_s, tokens.negative);
        break;
    case DayCell::Mark::Dot:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(middle, 4, 4);
        break;
    case DayCell::Mark::Ring:
        painter.setPen(QPen(tokens.accentText, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, 3, 3);
        break;
    }
}

void MonthGrid::paintAmount(QPainter& painter, const DayCell& day, const QRect& box,
                            const Tokens& tokens) const
{
    QRect line = box.adjusted(cellPadding - 4, 0, -cellPadding + 1, -7);
    if (!day.second.isEmpty()) {
        painter.setFont(fontOf(TextStyle::Caption));
        painter.setPen(tokens.muted);
        painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, day.second);
        line.adjust(0, 0, 0, -18);
    }
    if (day.amount.isEmpty())
        return;
    // The unit is smaller and muted: 268만.
    const bool hasUnit = day.amount.back().isLetter() && m_formats.language() == Language::Korean;
    const QString unit = hasUnit ? day.amount.right(1) : QString();
    const QFont unitFont = fontOf(TextStyle::Caption);
    const int unitWidth = QFontMetrics(unitFont).horizontalAdvance(unit);
    painter.setFont(unitFont);
    painter.setPen(tokens.muted);
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, unit);
    painter.setFont(fontOf(day.isBold ? TextStyle::BodyBold : TextStyle::Body));
    painter.setPen(tokens.text);
    const QRect digits = line.adjusted(-cellPadding, 0, -unitWidth, 1);
    painter.drawText(digits, Qt::AlignRight | Qt::AlignBottom, day.amount.chopped(unit.size()));
}

void MonthGrid::mouseMoveEvent(QMouseEvent* event)
{
    const qsizetype at = cellAt(event->position().toPoint());
    if (at == m_hovered)
        return;
    m_hovered = at;
    setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MonthGrid::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    const qsizetype at = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || at < 0)
        return;
    m_showsFocus = false;
    m_current = at;
    update();
    emit dayChosen(m_days.at(at).date);
}

void MonthGrid::moveTo(qsizetype at)
{
    if (m_days.isEmpty())
        return;
    m_current = qBound(qsizetype(0), at, m_days.size() - 1);
    m_showsFocus = true;
    setAccessibleDescription(m_days.at(m_current).words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - 1);
    case Qt::Key_Right:
        return moveTo(m_current + 1);
    case Qt::Key_Up:
        return moveTo(m_current - daysOfWeek);
    case Qt::Key_Down:
        return moveTo(m_current + daysOfWeek);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(m_days.size() - 1);
    case Qt::Key_PageUp:
        emit monthStepped(-1);
        return;
    case Qt::Key_PageDown:
        emit monthStepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_days.size())
            emit dayChosen(m_days.at(m_current).date);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (isByKeyboard)
        moveTo(m_current);
}

void MonthGrid::focusOutEvent(QFocusEvent*)
{
    m_showsFocus = false;
    update();
}

bool MonthGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype at = cellAt(help->pos());
        if (at >= 0 && !m_days.at(at).words.isEmpty())
            QToolTip::showText(help->globalPos(), m_days.at(at).words, this, cellRect(at));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace jangbu::ui
