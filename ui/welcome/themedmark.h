#pragma once

#include <QWidget>

namespace jangbu::ui {

/// A small drawing that says nothing by itself: the program's logo, or a muted icon beside a text.
class ThemedMark final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Logo, Clock, Lock };

    ThemedMark(Kind kind, int size, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace jangbu::ui
