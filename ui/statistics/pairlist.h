#pragma once

#include "core/statistics/soldtogether.h"
#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// Pairs of products as lying bars: how many trades held both, the most on top.
class PairList final : public ChartView {
    Q_OBJECT

public:
    explicit PairList(QWidget* parent = nullptr);

    /// The most often bought together first; only the first few are drawn, the table holds all.
    void setPairs(QList<ProductPair> pairs, ChartFormats formats);
    const QList<ProductPair>& pairs() const { return m_pairs; }

    int pointCount() const override { return static_cast<int>(qMin(mostShown, m_pairs.size())); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 400, rowHeight * mostShown }; }
    QSize minimumSizeHint() const override { return { 200, rowHeight * mostShown }; }

    /// What is filled for the trades with both.
    QRectF barRect(int point) const;

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    static constexpr qsizetype mostShown = 5;
    static constexpr int rowHeight = 34;

    static QString nameOf(const ProductPair& pair);
    static QString liftText(qint64 permille);
    QString shareText(qint64 permille) const;

    QList<ProductPair> m_pairs {};
    ChartFormats m_formats {};
};

} // namespace jangbu::ui
