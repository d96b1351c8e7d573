#include "ui/data/droparea.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int groundOfIcon = 44;
constexpr int dropRadius = 12;

} // namespace

DropArea::DropArea(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_note(note)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(note);
    setMinimumHeight(132);
}

QStringList DropArea::pathsOf(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void DropArea::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_isOver || (hasFocus() && m_isByKeyboard);
    QPen pen(isLit              ? tokens.accentText
                 : underMouse() ? tokens.control
                                : tokens.borderStrong,
             isLit ? 2 : 1.5);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(m_isOver           ? QBrush(tokens.accentSoft)
                         : underMouse() ? QBrush(tokens.hover)
                                        : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dropRadius, dropRadius);
    const QFontMetrics titleMetrics(fontOf(TextStyle::CardTitle));
    const int contentHeight = groundOfIcon + 10 + titleMetrics.height() + 4 + 19;
    int top = (height() - contentHeight) / 2;
    const QRectF ground((width() - groundOfIcon) / 2.0, top, groundOfIcon, groundOfIcon);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isOver ? tokens.surface : tokens.accentSoft);
    painter.drawRoundedRect(ground, 10, 10);
    const QPixmap icon = iconPixmap(u"upload"_s, 22, tokens.accentText, devicePixelRatioF());
    painter.drawPixmap(ground.topLeft() + QPointF(11, 11), icon);
    top += groundOfIcon + 10;
    painter.setPen(tokens.text);
    painter.setFont(fontOf(TextStyle::CardTitle));
    painter.drawText(QRect(0, top, width(), titleMetrics.height()), Qt::AlignCenter, m_title);
    top += titleMetrics.height() + 4;
    painter.setPen(tokens.muted);
    painter.setFont(fontOf(TextStyle::Small));
    const QString note
        = QFontMetrics(painter.font()).elidedText(m_note, Qt::ElideRight, width() - 32);
    painter.drawText(QRect(16, top, width() - 32, 20), Qt::AlignCenter, note);
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (pathsOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    m_isOver = false;
    update();
}

void DropArea::dropEvent(QDropEvent* event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    emit dropped(pathsOf(event->mimeData()));
}

void DropArea::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit pressed();
}

void DropArea::keyPressEvent(QKeyEvent* event)
{
    const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (isPress)
        emit pressed();
    else
        QWidget::keyPressEvent(event);
}

void DropArea::focusInEvent(QFocusEvent* event)
{
    m_isByKeyboard = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void DropArea::enterEvent(QEnterEvent*)
{
    update();
}

void DropArea::leaveEvent(QEvent*)
{
    update();
}

} // namespace jangbu::ui
