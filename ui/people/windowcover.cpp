#include "ui/people/windowcover.h"

#include "ui/widgets/focusring.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QTimer>

namespace jangbu::ui {

WindowCover::WindowCover(QWidget* window, QWidget* cover)
    : m_window(window)
    , m_cover(cover)
    , m_focusBefore(QApplication::focusWidget())
{
    closeForeign();
    const auto children = window->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget* child : children) {
        if (isBehind(child) && !child->isHidden())
            hideNow(child);
    }
    cover->setGeometry(window->rect());
    cover->show();
    cover->raise();
    cover->setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
}

/// Windows beside this one: menus that are open, and dialogs that ask for a file.
void WindowCover::closeForeign()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
}

bool WindowCover::isBehind(const QWidget* widget) const
{
    return widget->parentWidget() == m_window && !widget->isWindow() && widget != m_cover
        && !qobject_cast<const FocusRing*>(widget);
}

void WindowCover::hideNow(QWidget* widget)
{
    widget->hide();
    // What a toast said has been said.
    if (!qobject_cast<Toast*>(widget) && !m_hidden.contains(widget))
        m_hidden.append(widget);
}

bool WindowCover::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::Resize && m_cover)
        m_cover->setGeometry(m_window->rect());
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto* shown = static_cast<QWidget*>(watched);
    if (isBehind(shown)) {
        // Not while it is being shown.
        QTimer::singleShot(0, this, [this, living = QPointer<QWidget>(shown)] {
            if (living && !m_isOver)
                hideNow(living);
        });
        if (m_cover)
            m_cover->raise();
    } else if (auto* dialog = qobject_cast<QDialog*>(shown)) {
        QTimer::singleShot(0, dialog, &QDialog::reject);
    }
    return QObject::eventFilter(watched, event);
}

void WindowCover::reveal(const std::function<bool(QWidget*)>& keep)
{
    m_isOver = true;
    qApp->removeEventFilter(this);
    if (m_cover)
        m_cover->hide();
    for (const auto& widget : std::as_const(m_hidden)) {
        if (!widget)
            continue;
        auto* sheet = qobject_cast<Sheet*>(widget.data());
        if (sheet && !keep(sheet))
            sheet->reject();
        else
            widget->show();
    }
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

} // namespace jangbu::ui
