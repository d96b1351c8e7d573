#include "ui/widgets/segmented.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int trackPadding = 3;
constexpr int choicePadding = 14;
constexpr int countGap = 8;

} // namespace

Segmented::Segmented(const QStringList& choices, QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setChoices(choices);
}

void Segmented::setChoices(const QStringList& choices)
{
    m_choices = choices;
    m_counts = QStringList(choices.size());
    m_current = qBound(0, m_current, static_cast<int>(qMax(qsizetype(0), choices.size() - 1)));
    describe();
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_choices.size())
        return;
    m_current = index;
    describe();
    update();
}

void Segmented::setCountText(int index, const QString& text)
{
    if (m_counts.value(index) == text)
        return;
    m_counts[index] = text;
    updateGeometry();
    update();
}

void Segmented::setSmall()
{
    m_height = 30;
    updateGeometry();
}

void Segmented::setStretched()
{
    m_isStretched = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Segmented::sizeHint() const
{
    int width = 2 * trackPadding;
    for (int index = 0; index < m_choices.size(); ++index)
        width += widthOf(index);
    return { width, m_height };
}

int Segmented::widthOf(int index) const
{
    const auto style = m_height < 36 ? TextStyle::SmallBold : TextStyle::BodyBold;
    int width = QFontMetrics(fontOf(style)).horizontalAdvance(m_choices.at(index));
    if (!m_counts.at(index).isEmpty()) {
        const QFontMetrics metrics(fontOf(TextStyle::Small));
        width += countGap + metrics.horizontalAdvance(m_counts.at(index));
    }
    return width + 2 * choicePadding;
}

QRect Segmented::rectOf(int index) const
{
    const int inner = height() - 2 * trackPadding;
    if (m_isStretched) {
        const int whole = width() - 2 * trackPadding;
        const auto count = static_cast<int>(m_choices.size());
        const int left = whole * index / count;
        return { trackPadding + left, trackPadding, whole * (index + 1) / count - left, inner };
    }
    int left = trackPadding;
    for (int before = 0; before < index; ++before)
        left += widthOf(before);
    return { left, trackPadding, widthOf(index), inner };
}

void Segmented::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool showsFocus = hasFocus();
    painter.setPen(QPen(showsFocus ? tokens.accentText : tokens.border, showsFocus ? 2 : 1));
    painter.setBrush(tokens.sunken);
    const qreal inset = showsFocus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    const bool isSmall = m_height < 36;
    for (int index = 0; index < m_choices.size(); ++index) {
        const QRect place = rectOf(index);
        const bool isChosen = index == m_current;
        if (isChosen) {
            painter.setPen(QPen(tokens.borderStrong, 1));
            painter.setBrush(tokens.scheme == Scheme::Dark ? tokens.surfaceRaised : tokens.surface);
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QFont font = isSmall ? fontOf(isChosen ? TextStyle::SmallBold : TextStyle::Small)
                             : fontOf(isChosen ? TextStyle::BodyBold : TextStyle::Body);
        painter.setFont(font);
        const int own = QFontMetrics(font).horizontalAdvance(m_choices.at(index));
        const QString& count = m_counts.at(index);
        const QFont countFont = fontOf(TextStyle::Small);
        const int countWidth
            = count.isEmpty() ? 0 : countGap + QFontMetrics(countFont).horizontalAdvance(count);
        QRect text = place;
        text.setLeft(place.left() + (place.width() - own - countWidth) / 2);
        painter.setPen(!isEnabled() ? tokens.disabled : isChosen ? tokens.text : tokens.muted);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, m_choices.at(index));
        if (!count.isEmpty()) {
            text.setLeft(text.left() + own + countGap);
            painter.setFont(countFont);
            painter.setPen(isEnabled() ? tokens.muted : tokens.disabled);
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, count);
        }
    }
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < m_choices.size(); ++index) {
        if (rectOf(index).contains(event->position().toPoint()))
            choose(index);
    }
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_current - 1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(m_current + 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Segmented::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    update();
}

void Segmented::choose(int index)
{
    if (index < 0 || index >= m_choices.size() || index == m_current)
        return;
    setCurrent(index);
    emit chosen(index);
}

void Segmented::describe()
{
    setAccessibleDescription(m_choices.value(m_current));
}

} // namespace jangbu::ui
