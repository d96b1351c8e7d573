#pragma once

#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// Parts of a whole around its total. At most five and "other", largest first; the legend is a
/// table of the page, in the same order and with the colours of chartColor().
class RingChart final : public ChartView {
    Q_OBJECT

public:
    struct Part {
        QString name;
        qint64 value = 0;
        QString share {}; ///< `68.3%`
        int color = -1; ///< Of the chart colours, where it is another than its place.
    };
    struct Middle {
        QString caption; ///< `매출`
        QString total; ///< `1,957만`
    };
    struct Names {
        QString labels; ///< `분류`
        QString value; ///< `금액`
    };

    explicit RingChart(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    void setParts(QList<Part> parts, Middle middle, Names names);
    const QList<Part>& parts() const { return m_parts; }

    int pointCount() const override { return static_cast<int>(m_parts.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 112, 112 }; }
    QSize minimumSizeHint() const override { return { 88, 88 }; }

    /// Degrees clockwise from 12 o'clock.
    struct Arc {
        qreal start = 0;
        qreal span = 0;
    };
    Arc arcOf(int point) const;

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    QRectF circle() const;
    void drawPart(QPainter& painter, int point, const Tokens& tokens) const;

    QList<Part> m_parts {};
    Middle m_middle {};
    Names m_names {};
    ChartFormats m_formats {};
};

} // namespace jangbu::ui
