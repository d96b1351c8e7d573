#pragma once

#include <QPointer>
#include <QWidget>

namespace jangbu::ui {

/// The ring around the control that has the focus of the keyboard: two pixels, two pixels away from
/// it. One for a window; it lies above everything and takes no input. Fields and tables show the
/// focus themselves.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* widget);
    void place();

    QPointer<QWidget> m_target;
    bool m_isByKeyboard = false;
};

} // namespace jangbu::ui
