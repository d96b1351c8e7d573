#pragma once

#include "core/report/shortamount.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QRectF>

#include <functional>

class QPainter;

namespace jangbu::ui {

/// The upright axis of a plot: where an amount stands among its pixels, and the round marks.
class AmountScale final {
public:
    /// From 0, or from below it where there are negative ones.
    static AmountScale fromZero(const QList<qint64>& values);
    /// Over the whole of an axis that the core has made.
    static AmountScale over(const AmountAxis& axis);

    qreal yOf(qint64 value, const QRectF& plot) const;
    qint64 lowest() const { return m_lowest; }
    bool isCut() const { return m_axis.isCut; }

    /// So few that their labels do not touch in a plot of this height.
    QList<qint64> marks(qreal height) const;
    /// The width of the widest label with its distance from the plot.
    qreal labelRoom(const std::function<QString(qint64)>& text, qreal height) const;
    void draw(QPainter& painter, const QRectF& plot, const std::function<QString(qint64)>& text,
              const Tokens& tokens) const;

private:
    AmountAxis m_axis { Money(), Money::ofMinor(1), 1, false };
    qint64 m_lowest = 0;
    qint64 m_highest = 1;
};

} // namespace jangbu::ui
