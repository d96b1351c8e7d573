#include "ui/menu/rowdrag.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

RowDrag::RowDrag(QAbstractItemView* view, StartsAt startsAt)
    : QObject(view)
    , m_view(view)
    , m_startsAt(std::move(startsAt))
    , m_line(new QFrame(view->viewport()))
{
    m_line->setAutoFillBackground(true);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool RowDrag::press(const QPoint& place)
{
    const QModelIndex index = m_view->indexAt(place);
    if (!index.isValid() || index.row() < m_firstRow || !m_startsAt(index, place))
        return false;
    m_row = index.row();
    m_gap = -1;
    m_start = place;
    return false;
}

bool RowDrag::drag(const QPoint& place)
{
    if (m_row < 0)
        return false;
    if (m_gap < 0 && (place - m_start).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_view->setCursor(Qt::ClosedHandCursor);
    m_gap = gapAt(place);
    showLine(m_gap);
    return true;
}

bool RowDrag::drop()
{
    if (m_row < 0)
        return false;
    const int row = std::exchange(m_row, -1);
    const int gap = std::exchange(m_gap, -1);
    m_line->hide();
    m_view->unsetCursor();
    if (gap < 0)
        return false;
    if (gap != row && gap != row + 1)
        emit moveWanted(row, gap);
    return true;
}

bool RowDrag::moveByKey(int step)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || current.row() < m_firstRow || !m_startsAt(current, QPoint()))
        return false;
    const int row = current.row();
    const int target = row + step;
    if (target >= m_firstRow && target < m_view->model()->rowCount())
        emit moveWanted(row, step > 0 ? target + 1 : target);
    return true;
}

int RowDrag::gapAt(const QPoint& place) const
{
    const int rows = m_view->model()->rowCount();
    const QModelIndex index = m_view->indexAt(QPoint(m_view->viewport()->width() / 2, place.y()));
    if (!index.isValid())
        return place.y() < 0 ? m_firstRow : rows;
    const QRect rect = m_view->visualRect(index);
    const int gap = place.y() < rect.center().y() ? index.row() : index.row() + 1;
    return qMax(m_firstRow, gap);
}

void RowDrag::showLine(int gap)
{
    const int last = m_view->model()->rowCount() - 1;
    const QModelIndex index = m_view->model()->index(qMin(gap, last), 0);
    const QRect rect = m_view->visualRect(index);
    QPalette palette = m_line->palette();
    palette.setColor(QPalette::Window, tokensOf(m_view).accent);
    m_line->setPalette(palette);
    m_line->setGeometry(0, (gap > last ? rect.bottom() : rect.top()) - 1,
                        m_view->viewport()->width(), 2);
    m_line->show();
    m_line->raise();
}

bool RowDrag::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() != Qt::AltModifier)
            return false;
        if (key->key() == Qt::Key_Up)
            return moveByKey(-1);
        return key->key() == Qt::Key_Down && moveByKey(1);
    }
    const bool isMouse = event->type() == QEvent::MouseButtonPress
        || event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease;
    if (!isMouse || watched != m_view->viewport())
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseMove)
        return drag(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonRelease)
        return drop();
    return mouse->button() == Qt::LeftButton && press(mouse->position().toPoint());
}

} // namespace jangbu::ui
