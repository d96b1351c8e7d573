#include "ui/charts/chartview.h"

#include "ui/charts/chartdrawing.h"
#include "ui/charts/charttablesheet.h"
#include "ui/charts/charttip.h"
#include "ui/theme/icons.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("No numbers yet"))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_NoMousePropagation, false);
}

ChartView::~ChartView()
{
    delete m_tip;
}

void ChartView::setName(const QString& name)
{
    m_name = name;
    describe();
}

void ChartView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void ChartView::noteNewData()
{
    if (m_hovered >= pointCount())
        setHoveredPoint(-1);
    else if (m_hovered >= 0)
        placeTip();
    describe();
    updateGeometry();
    update();
}

void ChartView::describe()
{
    setAccessibleName(m_name);
    setAccessibleDescription(hasData() ? numbers().sentence() : m_emptyText);
}

void ChartView::setHoveredPoint(int point)
{
    const int hovered = point >= 0 && point < pointCount() ? point : -1;
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    if (m_hovered < 0)
        hideTip();
    else
        placeTip();
    update();
    emit pointHovered(m_hovered);
}

void ChartView::placeTip()
{
    if (!isVisible() || m_hovered < 0)
        return;
    if (m_tip && m_tip->parentWidget() != window())
        delete m_tip;
    if (!m_tip)
        m_tip = new ChartTipBox(window());
    const QRect explained = pointRect(m_hovered).toAlignedRect();
    m_tip->showBeside(tipOf(m_hovered), { mapTo(window(), explained.topLeft()), explained.size() });
}

void ChartView::hideTip()
{
    if (m_tip)
        m_tip->hide();
}

/// Screen readers say a changed name of what has the focus.
void ChartView::announcePoint()
{
    const QString point = m_hovered < 0 ? QString() : numbers().rowText(m_hovered);
    setAccessibleName(point.isEmpty() ? m_name : tr("%1, %2").arg(m_name, point));
    QAccessibleEvent changed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

int ChartView::neighbour(int point, int key) const
{
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
    return qBound(0, point + (isForward ? 1 : -1), pointCount() - 1);
}

void ChartView::moveByKey(int key)
{
    const int last = pointCount() - 1;
    if (key == Qt::Key_Home)
        setHoveredPoint(0);
    else if (key == Qt::Key_End)
        setHoveredPoint(last);
    else if (m_hovered >= 0)
        setHoveredPoint(neighbour(m_hovered, key));
    else
        setHoveredPoint(key == Qt::Key_Right || key == Qt::Key_Down ? 0 : last);
    announcePoint();
}

bool ChartView::event(QEvent* event)
{
    // The tip stands in the window: it must not stay behind when the page scrolls.
    if ((event->type() == QEvent::Move || event->type() == QEvent::Resize) && m_hovered >= 0)
        placeTip();
    return QWidget::event(event);
}

void ChartView::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasData())
        draw(painter, tokens);
    else
        drawText(painter, rect(), Qt::AlignHCenter, m_emptyText, TextStyle::Small, tokens.muted);
    if (m_showsFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accentText, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredPoint(pointAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    const int point = pointAt(event->position());
    if (event->button() != Qt::LeftButton || point < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    setHoveredPoint(point);
    emit pointActivated(point);
}

void ChartView::leaveEvent(QEvent*)
{
    if (!m_showsFocus)
        setHoveredPoint(-1);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (hasData())
            moveByKey(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_hovered >= 0)
            emit pointActivated(m_hovered);
        return;
    default:
        break;
    }
    if (event->key() == Qt::Key_Escape && m_hovered >= 0) {
        setHoveredPoint(-1);
        announcePoint();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    update();
}

void ChartView::focusOutEvent(QFocusEvent*)
{
    m_showsFocus = false;
    setHoveredPoint(-1);
    setAccessibleName(m_name);
    update();
}

void ChartView::hideEvent(QHideEvent*)
{
    setHoveredPoint(-1);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const QColor color = tokensOf(this).muted;
    QAction* table = menu.addAction(iconOf(u"table-2"_s, color), tr("Show as table"));
    table->setEnabled(hasData());
    connect(table, &QAction::triggered, this, &ChartView::showTable);
    menu.exec(event->globalPos());
}

void ChartView::showTable()
{
    auto* sheet = new ChartTableSheet(this, m_name, numbers());
    sheet->open();
}

Button* ChartView::makeTableButton(QWidget* parent)
{
    Button* button = Button::ofIcon(u"table-2"_s, tr("%1: show as table").arg(m_name),
                                    ButtonRole::IconGhost, parent);
    button->setObjectName(u"chartTableButton"_s);
    button->setToolTip(tr("Show as table"));
    button->setSize(ButtonSize::Small);
    connect(button, &QPushButton::clicked, this, &ChartView::showTable);
    return button;
}

} // namespace jangbu::ui
