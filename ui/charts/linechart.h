#pragma once

#include "ui/charts/amountscale.h"
#include "ui/charts/chartview.h"
#include "ui/charts/trendplot.h"

namespace jangbu::ui {

/// A trend with the period before as a dashed line. Where a value is missing the line has a gap.
class LineChart final : public ChartView {
    Q_OBJECT

public:
    struct Point {
        QString label; ///< Below it: `토`
        QString longLabel; ///< In the tip and in the table: `11월 14일 토요일`
        std::optional<qint64> value {};
        std::optional<qint64> before {};
        QString note {}; ///< Beside the title of the tip.
    };
    struct Names {
        QString labels; ///< `날짜`
        QString value; ///< `이번 주`
        QString before; ///< `지난주`; empty where nothing is compared.
    };

    explicit LineChart(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    void setPoints(QList<Point> points, Names names);
    const QList<Point>& points() const { return m_points; }

    int pointCount() const override { return static_cast<int>(m_points.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 400, 140 }; }
    QSize minimumSizeHint() const override { return { 160, 90 }; }

    QRectF plot() const;
    /// Where the value of a point stands.
    std::optional<QPointF> placeOf(int point) const;

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    using ValueOf = std::optional<qint64> Point::*;

    qreal xOf(int point) const;
    qreal gapBetweenPoints() const;
    /// The unbroken pieces of a line.
    QList<QList<QPointF>> runsOf(ValueOf value) const;
    void drawDots(QPainter& painter, const Tokens& tokens) const;

    QList<Point> m_points {};
    Names m_names {};
    ChartFormats m_formats {};
    AmountScale m_scale {};
    const std::unique_ptr<TrendPlot> m_plot;
};

} // namespace jangbu::ui
