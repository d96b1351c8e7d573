#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace jangbu::ui {

/// Keeps what a window holds out of sight and out of reach of mouse, keyboard and screen readers
/// while something else covers it, as it is and also what comes meanwhile. Menus and file dialogs
/// are closed. Ends with reveal().
class WindowCover final : public QObject {
    Q_OBJECT

public:
    /// Shows `cover`, a child of the window, over the whole of it.
    WindowCover(QWidget* window, QWidget* cover);

    /// Shows again what was there. `keep` says of each sheet whether somebody else may see it too;
    /// the others are given up.
    void reveal(const std::function<bool(QWidget*)>& keep);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hideNow(QWidget* widget);
    bool isBehind(const QWidget* widget) const;
    static void closeForeign();

    QWidget* m_window;
    QPointer<QWidget> m_cover;
    QPointer<QWidget> m_focusBefore;
    QList<QPointer<QWidget>> m_hidden;
    bool m_isOver = false;
};

} // namespace jangbu::ui
