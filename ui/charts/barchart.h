#pragma once

#include "ui/charts/amountscale.h"
#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// Upright bars, each with a line across it where the period before was: sales by hour.
class BarChart final : public ChartView {
    Q_OBJECT

public:
    struct Bar {
        QString label; ///< Below it: `19`
        QString longLabel; ///< In the tip and in the table: `19시 – 20시`
        std::optional<qint64> value {}; ///< None for what has not come yet.
        std::optional<qint64> before {};
        QString note {}; ///< Beside the title of the tip: `22건`
        bool isRunning = false; ///< Not finished: pale.
        QString boldLabel {}; ///< Instead of the label while it runs: `21시`
    };
    struct Names {
        QString labels; ///< `시간`
        QString value; ///< `오늘`
        QString before; ///< `지난주`; empty where nothing is compared.
    };

    explicit BarChart(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    void setBars(QList<Bar> bars, Names names);
    const QList<Bar>& bars() const { return m_bars; }

    int pointCount() const override { return static_cast<int>(m_bars.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 480, 200 }; }
    QSize minimumSizeHint() const override { return { 160, 110 }; }

    QRectF plot() const;
    /// What is filled for the value: from the base line to it.
    QRectF barRect(int point) const;
    /// Where the line of the period before stands.
    std::optional<qreal> beforeY(int point) const;

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    qreal slotWidth() const;
    qreal barWidth() const;
    qreal middleOf(int point) const;
    void drawBar(QPainter& painter, int point, const Tokens& tokens) const;

    QList<Bar> m_bars {};
    Names m_names {};
    ChartFormats m_formats {};
    AmountScale m_scale {};
};

} // namespace jangbu::ui
