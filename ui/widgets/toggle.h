#pragma once

#include <QAbstractButton>

namespace jangbu::ui {

/// An on-off switch, 36 × 20. Its accessible name has to be given.
class Toggle final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Toggle(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override { return { 36, 28 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace jangbu::ui
