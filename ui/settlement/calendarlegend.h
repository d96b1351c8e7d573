#pragma once

#include <QWidget>

namespace jangbu::ui {

/// What the marks of the days mean.
class CalendarLegend final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 300, 20 }; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace jangbu::ui
