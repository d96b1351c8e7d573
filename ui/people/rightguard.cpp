#include "ui/people/rightguard.h"

#include "ui/people/personwords.h"
#include "ui/people/windowsession.h"

#include <QEvent>
#include <QWidget>

namespace jangbu::ui {

RightGuard::RightGuard(QWidget* control, WindowSession& session, Right right)
    : QObject(control)
    , m_control(control)
    , m_session(session)
    , m_right(right)
    , m_isWanted(control->isEnabledTo(control->parentWidget()))
{
    control->installEventFilter(this);
    connect(&session, &WindowSession::changed, this, &RightGuard::apply);
    apply();
}

bool RightGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::EnabledChange && !m_isApplying) {
        m_isWanted = m_control->isEnabledTo(m_control->parentWidget());
        apply();
    }
    // What the control would say of itself is of no use while it is out of reach.
    if (event->type() == QEvent::ToolTipChange && !m_isApplying && m_isHolding) {
        m_tipBefore = m_control->toolTip();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void RightGuard::apply()
{
    // While nobody is in there is nothing to be seen, and who comes next is not known.
    if (m_session.isLocked())
        return;
    m_isApplying = true;
    const bool isRefused = !m_session.mayDo(m_right);
    if (isRefused && !m_isHolding)
        m_tipBefore = m_control->toolTip();
    if (isRefused) {
        m_control->setEnabled(false);
        m_control->setToolTip(PersonWords::refusal(m_right));
    } else if (m_isHolding) {
        m_control->setEnabled(m_isWanted);
        m_control->setToolTip(m_tipBefore);
    }
    m_isHolding = isRefused;
    m_isApplying = false;
}

} // namespace jangbu::ui
