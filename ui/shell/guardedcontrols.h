#pragma once

#include "core/people/right.h"

#include <QList>
#include <QObject>

class QMenu;
class QWidget;

namespace jangbu::ui {

class WindowSession;

/// A control that does, or leads to, what not everybody may.
struct GuardedControl {
    QString name; ///< Its objectName; of several that begin with it, where it ends in `*`.
    Right right;
};

const QList<GuardedControl>& guardedControls();
/// By the objectName.
std::optional<Right> rightOfControl(const QString& name);

/// Disables, with the reason, what whoever is in may not do, in every page, dialog and menu of a
/// window when it is shown, so also in what is built while the window is open. The core refuses all
/// the same. Belongs to the window.
class ControlGuard final : public QObject {
    Q_OBJECT

public:
    ControlGuard(QWidget* window, WindowSession& session);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void guard(QWidget* control);
    void applyTo(QMenu* menu);

    QWidget* m_window;
    WindowSession& m_session;
};

} // namespace jangbu::ui
