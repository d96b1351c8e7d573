#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QTimer;

namespace jangbu::ui {

class Button;

/// One line that says what was done, or that it was refused.
struct ToastText {
    QString text {};
    QString actionText {}; ///< Such as "Undo"; empty: none.
    std::function<void()> action {};
    bool isError = false; ///< Stays until it is closed.
};

/// Shows toasts at the bottom of the window, one at a time: six seconds, and as long as the pointer
/// or the focus is on it. Alt+Z gives the focus to its action.
class Toast final : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* window);

    void show(const ToastText& toast);
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void hideUnlessUsed();
    void dress();

    QLabel* m_icon;
    QLabel* m_text;
    Button* m_action;
    Button* m_close;
    QTimer* m_timer;
    std::function<void()> m_do;
    bool m_isError = false;
};

} // namespace jangbu::ui
