#pragma once

#include "core/calendar/businessdate.h"
#include "ui/charts/chartview.h"

namespace jangbu::ui {

/// Rates as bands along time, each from its date until the next: what was, what holds, what comes.
class RateTimeline final : public ChartView {
    Q_OBJECT

public:
    struct Band {
        std::optional<BusinessDate> from; ///< None for "from the beginning".
        qint64 rate = 0; ///< In parts per million.
        QString fromText; ///< Below its beginning: `2025-02-14`
    };
    struct Names {
        QString labels; ///< `적용 시작`
        QString value; ///< `수수료율`
        QString today; ///< `오늘`
    };

    explicit RateTimeline(QWidget* parent = nullptr);

    /// Writes a rate: `0.40%`
    void setRateText(std::function<QString(qint64)> text);
    /// In the order of their dates.
    void setBands(QList<Band> bands, BusinessDate today, Names names);

    int pointCount() const override { return static_cast<int>(m_bands.size()); }
    ChartNumbers numbers() const override;
    ChartTip tipOf(int point) const override;
    QRectF pointRect(int point) const override;
    int pointAt(const QPointF& place) const override;
    QSize sizeHint() const override { return { 480, 76 }; }
    QSize minimumSizeHint() const override { return { 200, 76 }; }

    /// The band that holds today; -1 where none does.
    int presentBand() const;
    qreal todayX() const;

protected:
    void draw(QPainter& painter, const Tokens& tokens) const override;

private:
    qreal xOf(BusinessDate date) const;
    qreal leftOf(int point) const;
    void drawBand(QPainter& painter, int point, const Tokens& tokens) const;
    void drawToday(QPainter& painter, const Tokens& tokens) const;

    QList<Band> m_bands {};
    BusinessDate m_today = BusinessDate::beginning();
    BusinessDate m_first = BusinessDate::beginning();
    BusinessDate m_last = BusinessDate::beginning();
    Names m_names {};
    std::function<QString(qint64)> m_rateText {};
};

} // namespace jangbu::ui
