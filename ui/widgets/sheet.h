#pragma once

#include "ui/widgets/button.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QFrame;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace jangbu::ui {

/// A dialog inside the window, over a scrim: question as title, consequence below it, content,
/// buttons at the right. Takes all input until it is closed; Escape closes it. It deletes itself
/// then.
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// Belongs to the window of `anchor`.
    Sheet(QWidget* anchor, const QString& title, int width = 480);

    /// Where the content goes.
    QVBoxLayout* body() { return m_body; }
    void setNote(const QString& note);
    void setTitle(const QString& title);
    /// From left to right; the last one stands at the right edge.
    Button* addButton(const QString& text, ButtonRole role = ButtonRole::Secondary);
    /// At the left end of the row of buttons.
    void addAside(QWidget* widget);
    QFrame* frame() { return m_frame; }

    /// Shows it and gives the focus to `first`, else to the first thing that takes it.
    void open(QWidget* first = nullptr);
    void accept();
    void reject();

signals:
    void accepted();
    void rejected();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void close();
    void place();

    QFrame* m_frame;
    QLabel* m_title;
    QLabel* m_note;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    QPointer<QWidget> m_focusBefore;
    int m_width;
};

/// Asks before something that cannot be taken back; the safe button has the focus.
struct Confirmation {
    QString title {};
    QString note {};
    QString keepText {}; ///< Of the safe button.
    QString actText {};
    bool isDanger = true;
};
void askBefore(QWidget* anchor, const Confirmation& confirmation, QObject* context,
               std::function<void()> act);

} // namespace jangbu::ui
