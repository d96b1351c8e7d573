#pragma once

#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// One thin bar that is divided among parts: ways of payment. Its legend is a table of the page.
class ShareBar final : public ChartView {
    Q_OBJECT

public:
    struct Part {
        QString name;
        qint64 value = 0;
        QString share {}; ///< `32.3%`
        int color = -1; ///< Of the chart colours, where it is another than its place.
    };
    struct Names {
        QString labels; ///< `결제 수단`
        QString value; ///< `금액`
    };

    explicit ShareBar(QWidget* parent = nullptr);

    void setFormats(ChartFormats formats);
    void setParts(QList<Part> parts, Names names);

    int pointCount() const override { return static_cast<int>(m_parts.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 280, 18 }; }
    QSize minimumSizeHint() const override { return { 80, 18 }; }

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    QRectF track() const;

    QList<Part> m_parts {};
    Names m_names {};
    ChartFormats m_formats {};
};

} // namespace jangbu::ui
