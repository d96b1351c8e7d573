#include "ui/widgets/focusring.h"

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr int gap = 2;
constexpr int thickness = 2;
constexpr int reach = gap + thickness;

} // namespace

FocusRing::FocusRing(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
    qApp->installEventFilter(this);
}

void FocusRing::follow(QWidget* widget)
{
    const bool wantsRing
        = widget && widget->window() == parentWidget() && qobject_cast<QAbstractButton*>(widget);
    m_target = wantsRing && m_isByKeyboard ? widget : nullptr;
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        hide();
        return;
    }
    const QPoint corner = m_target->mapTo(parentWidget(), QPoint());
    setGeometry(QRect(corner, m_target->size()).adjusted(-reach, -reach, reach, reach));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(this).accentText, thickness));
    const qreal half = thickness / 2.0;
    const qreal radius = m_target && m_target->height() < 24 ? 8 : 10;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            m_isByKeyboard = true;
        break;
    }
    case QEvent::MouseButtonPress:
        m_isByKeyboard = false;
        m_target = nullptr;
        place();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Hide:
        if (m_target && (watched == m_target || watched == parentWidget()))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jangbu::ui
