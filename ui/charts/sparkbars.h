#pragma once

#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// Small bars without an axis, the last of them the present one: sales of the last fourteen days.
class SparkBars final : public ChartView {
    Q_OBJECT

public:
    struct Bar {
        QString label; ///< `11월 8일`
        qint64 value = 0;
    };
    struct Names {
        QString labels; ///< `날짜`
        QString value; ///< `판매`
        QString first; ///< Below the first bar: `11월 8일`
        QString last; ///< Below the last one: `오늘`
    };

    explicit SparkBars(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    void setBars(QList<Bar> bars, Names names);

    int pointCount() const override { return static_cast<int>(m_bars.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 246, 64 }; }
    QSize minimumSizeHint() const override { return { 100, 56 }; }

    QRectF barRect(int point) const;

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    QList<Bar> m_bars {};
    Names m_names {};
    ChartFormats m_formats {};
};

} // namespace jangbu::ui
