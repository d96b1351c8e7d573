#pragma once

#include "core/people/right.h"

#include <QObject>

class QWidget;

namespace jangbu::ui {

class WindowSession;

/// Keeps a control disabled, with the reason in its tooltip, while whoever is in may not do what it
/// does. What needs an approval stays enabled: the approval is asked for when it is pressed.
/// Belongs to the control.
class RightGuard final : public QObject {
    Q_OBJECT

public:
    RightGuard(QWidget* control, WindowSession& session, Right right);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QWidget* m_control;
    WindowSession& m_session;
    Right m_right;
    QString m_tipBefore;
    bool m_isWanted; ///< Whether it would be enabled without this.
    bool m_isHolding = false;
    bool m_isApplying = false;
};

} // namespace jangbu::ui
