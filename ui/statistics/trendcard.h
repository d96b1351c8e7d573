#pragma once

#include "ui/formats.h"
#include "ui/statistics/saleschoice.h"

#include <QWidget>

namespace jangbu::ui {

class Card;
class ChartLegend;
class LineChart;

/// The days or months of a period as a line, the period beside it as a dashed one.
class TrendCard final : public QWidget {
    Q_OBJECT

public:
    explicit TrendCard(const Formats& formats, QWidget* parent = nullptr);

    void show(const SalesAnswer& answer, const SalesChoice& choice, const Currency& currency);

signals:
    /// The owner wants to see what stands behind a point.
    void opened(const jangbu::Window& days);

private:
    void open(int point);
    QString labelOf(const TrendPoint& point, bool isByMonth, qsizetype count) const;
    QString longLabelOf(const TrendPoint& point, bool isByMonth) const;

    const Formats& m_formats;
    Card* m_card;
    ChartLegend* m_legend;
    LineChart* m_chart;
    QList<TrendPoint> m_points {};
};

} // namespace jangbu::ui
