#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QPointF>
#include <QRectF>

#include <memory>

class QPainter;

namespace jangbu::ui {

/// The curves of a trend, made by Qt Charts: what is, over its tinted area, and what was before,
/// dashed. Axes, names, dots and the tip are the chart's own.
class TrendPlot final {
public:
    /// An unbroken piece of a curve, in the places of the widget.
    using Run = QList<QPointF>;

    TrendPlot();
    ~TrendPlot();
    Q_DISABLE_COPY_MOVE(TrendPlot)

    /// `base` is the y of 0, where the tinted areas end.
    void draw(QPainter& painter, const QRectF& plot, qreal base, const QList<Run>& runs,
              const QList<Run>& before, const Tokens& tokens);

private:
    class Scene;

    std::unique_ptr<Scene> m_scene;
};

} // namespace jangbu::ui
