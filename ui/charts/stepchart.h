#pragma once

#include "core/calendar/businessdate.h"
#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// A price over time: it holds until the next one. Only the first and the last are labelled.
class StepChart final : public ChartView {
    Q_OBJECT

public:
    struct Step {
        BusinessDate from;
        qint64 value = 0;
        QString label; ///< Below its beginning: `2023`
        QString longLabel; ///< In the tip and in the table: `2023-05-01`
    };
    struct Names {
        QString labels; ///< `날짜`
        QString value; ///< `가격`
    };

    explicit StepChart(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    /// In the order of their dates; the last one is drawn until `until`.
    void setSteps(QList<Step> steps, BusinessDate until, Names names);

    int pointCount() const override { return static_cast<int>(m_steps.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 246, 88 }; }
    QSize minimumSizeHint() const override { return { 120, 72 }; }

    QRectF plot() const;
    QPointF placeOf(int point) const;

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    qreal xOf(BusinessDate date) const;
    void drawLabels(QPainter& painter, const Tokens& tokens) const;

    QList<Step> m_steps {};
    BusinessDate m_until = BusinessDate::beginning();
    Names m_names {};
    ChartFormats m_formats {};
};

} // namespace jangbu::ui
