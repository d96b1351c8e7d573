#include "ui/charts/chartdrawing.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace jangbu::ui {

namespace {

constexpr qreal nameGap = 8;

qreal onPixel(qreal value, qreal ratio)
{
    return std::round(value * ratio) / ratio;
}

} // namespace

QColor chartColor(const Tokens& tokens, qsizetype at)
{
    const auto last = static_cast<qsizetype>(tokens.chart.size()) - 1;
    return tokens.chart.at(static_cast<size_t>(qBound(qsizetype(0), at, last)));
}

QRectF sharp(const QPainter& painter, const QRectF& rect)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal left = onPixel(rect.left(), ratio);
    const qreal top = onPixel(rect.top(), ratio);
    const qreal width = qMax(1 / ratio, onPixel(rect.right(), ratio) - left);
    const qreal height = qMax(1 / ratio, onPixel(rect.bottom(), ratio) - top);
    return { left, top, width, height };
}

void drawRule(QPainter& painter, qreal left, qreal right, qreal y, const QColor& color)
{
    painter.fillRect(sharp(painter, { left, y, right - left, 1 }), color);
}

void drawText(QPainter& painter, const QRectF& rect, Qt::Alignment side, const QString& text,
              TextStyle style, const QColor& color)
{
    painter.setFont(fontOf(style));
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

QString elided(const QString& text, TextStyle style, qreal width)
{
    return QFontMetricsF(fontOf(style)).elidedText(text, Qt::ElideRight, width);
}

qreal textWidth(const QString& text, TextStyle style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

QPainterPath barPath(const QRectF& rect, qreal radius, bool isDownward)
{
    const qreal round = qMin(radius, qMin(rect.width() / 2, rect.height()));
    const qreal base = isDownward ? rect.top() : rect.bottom();
    const qreal end = isDownward ? rect.bottom() : rect.top();
    const qreal inward = isDownward ? -round : round;
    QPainterPath path(QPointF(rect.left(), base));
    path.lineTo(rect.left(), end + inward);
    path.quadTo(rect.left(), end, rect.left() + round, end);
    path.lineTo(rect.right() - round, end);
    path.quadTo(rect.right(), end, rect.right(), end + inward);
    path.lineTo(rect.right(), base);
    path.closeSubpath();
    return path;
}

void drawAxisNames(QPainter& painter, const QList<AxisName>& names, qreal top, const Tokens& tokens)
{
    if (names.isEmpty())
        return;
    const qreal slot
        = names.size() < 2 ? 1e6 : (names.last().x - names.first().x) / qreal(names.size() - 1);
    QList<QRectF> places;
    qreal widest = 0;
    for (const AxisName& name : names) {
        const TextStyle style = name.isBold ? TextStyle::CaptionBold : TextStyle::Caption;
        const qreal width = textWidth(name.text, style) + 2;
        places.append({ name.x - width / 2, top, width, axisNameHeight });
        widest = qMax(widest, name.isBold ? 0 : width);
    }
    const auto every = qMax(
        qsizetype(1), static_cast<qsizetype>(std::ceil((widest + nameGap) / qMax(slot, 0.01))));
    const auto touchesBold = [&](qsizetype at) {
        const qsizetype last = qMin(at + every, names.size() - 1);
        for (qsizetype other = qMax(qsizetype(0), at - every); other <= last; ++other) {
            if (names.at(other).isBold
                && places.at(at).adjusted(-3, 0, 3, 0).intersects(places.at(other)))
                return true;
        }
        return false;
    };
    for (qsizetype at = 0; at < names.size(); ++at) {
        const AxisName& name = names.at(at);
        if (name.isBold)
            drawText(painter, places.at(at), Qt::AlignHCenter, name.text, TextStyle::CaptionBold,
                     tokens.text);
        else if (at % every == 0 && !touchesBold(at))
            drawText(painter, places.at(at), Qt::AlignHCenter, name.text, TextStyle::Caption,
                     tokens.muted);
    }
}

} // namespace jangbu::ui
