#pragma once

#include <QWidget>

namespace jangbu::ui {

/// A round mark of 8 pixels before a word; what it says the word says too.
class Dot final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Accent, Warning, Positive, Muted };

    explicit Dot(Kind kind, QWidget* parent = nullptr);

    void setKind(Kind kind);
    QSize sizeHint() const override { return { 8, 20 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

} // namespace jangbu::ui
