#pragma once

#include "core/report/waterfallbars.h"
#include "ui/charts/amountscale.h"
#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// From gross to profit: the way on paper, on the screen. Its axis is cut where all levels lie far
/// above 0, and then shows it.
class WaterfallView final : public ChartView {
    Q_OBJECT

public:
    struct Names {
        QString labels; ///< `항목`
        QString value; ///< `금액`
    };

    explicit WaterfallView(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    void setWaterfall(Waterfall waterfall, Names names);

    int pointCount() const override { return static_cast<int>(m_bars.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 510, 200 }; }
    QSize minimumSizeHint() const override { return { 280, 150 }; }

    QRectF plot() const;
    QRectF barRect(int point) const;
    bool isCut() const { return m_scale.isCut(); }

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    qreal slotWidth() const;
    void drawBar(QPainter& painter, int point, const Tokens& tokens) const;
    void drawCut(QPainter& painter, const QRectF& bar, const Tokens& tokens) const;

    Waterfall m_waterfall {};
    QList<WaterfallBar> m_bars {};
    Names m_names {};
    ChartFormats m_formats {};
    AmountScale m_scale {};
};

} // namespace jangbu::ui
