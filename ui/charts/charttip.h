#pragma once

#include "ui/charts/chartnumbers.h"

#include <QWidget>

namespace jangbu::ui {

/// The inverted box beside a point of a chart. A child of the window, so that it may reach beyond
/// the chart; the mouse does not see it.
class ChartTipBox final : public QWidget {
    Q_OBJECT

public:
    explicit ChartTipBox(QWidget* window);

    /// Shows the tip beside what it explains, in coordinates of the window: at its right where
    /// there is room, else at its left, else below or above.
    void showBeside(const ChartTip& tip, const QRect& explained);
    const ChartTip& tip() const { return m_tip; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize sizeOfTip() const;
    QPoint placeBeside(const QRect& explained) const;

    ChartTip m_tip {};
};

} // namespace jangbu::ui
