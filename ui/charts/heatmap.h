#pragma once

#include "ui/charts/chartview.h"

#include <array>

namespace jangbu::ui {

/// Seven rows, Monday to Sunday, of cells that are the darker the more was sold.
class HeatMap final : public ChartView {
    Q_OBJECT

public:
    static constexpr int rowCount = 7;
    static constexpr int levelCount = 7; ///< From nothing sold to the most.

    struct Labels {
        std::array<QString, rowCount> rows; ///< `월`
        std::array<QString, rowCount> longRows; ///< `월요일`
        QStringList columns; ///< `11`
        QStringList longColumns; ///< `11시`
        QString value; ///< `매출`
        QString when; ///< `요일과 시간`
    };

    explicit HeatMap(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    /// One value for each column of each row, row by row; empty for no data.
    void setValues(QList<qint64> values, Labels labels);

    int columnCount() const { return static_cast<int>(m_labels.columns.size()); }
    /// The cell with the most, to be said in words; -1 where nothing was sold.
    int peak() const;
    int rowOf(int point) const { return point / columnCount(); }
    int columnOf(int point) const { return point % columnCount(); }
    /// 0 for nothing sold, else 1 … 6 by equal parts of the maximum.
    int levelOf(int point) const;
    QString cellName(int point) const; ///< `토요일 19시`

    int pointCount() const override { return static_cast<int>(m_values.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 410, 166 }; }
    QSize minimumSizeHint() const override { return { 200, 140 }; }

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;
    int neighbour(int point, int key) const override;

private:
    QRectF plot() const;

    QList<qint64> m_values {};
    Labels m_labels {};
    ChartFormats m_formats {};
};

/// What the colours of a heat map mean: `적음 ▢▢▢ 많음`.
class HeatLegend final : public QWidget {
    Q_OBJECT

public:
    explicit HeatLegend(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace jangbu::ui
