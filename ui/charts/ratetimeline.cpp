#include "ui/charts/ratetimeline.h"

#include "ui/charts/chartdrawing.h"

#include <QPainter>

namespace jangbu::ui {

namespace {

constexpr qreal bandTop = 22; ///< Below the word for today.
constexpr qreal bandHeight = 26;
constexpr qreal bandGap = 2;
constexpr qreal bandRadius = 5;
constexpr qint64 leastDays = 120; ///< Shown before the first date and after the last.

} // namespace

RateTimeline::RateTimeline(QWidget* parent)
    : ChartView(parent)
    , m_rateText([](qint64 ppm) { return QString::number(ppm); })
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateTimeline::setRateText(std::function<QString(qint64)> text)
{
    m_rateText = std::move(text);
    noteNewData();
}

void RateTimeline::setBands(QList<Band> bands, BusinessDate today, Names names)
{
    m_bands = std::move(bands);
    m_today = today;
    m_names = std::move(names);
    BusinessDate first = today;
    BusinessDate last = today;
    for (const Band& band : std::as_const(m_bands)) {
        if (band.from) {
            first = qMin(first, *band.from);
            last = qMax(last, *band.from);
        }
    }
    // What is open at an end is shown for a part of what lies between.
    const qint64 open = qMax(leastDays, first.daysTo(last) / 6);
    const bool isOpenBefore = m_bands.isEmpty() || !m_bands.first().from;
    m_first = isOpenBefore ? first.addDays(-3 * open) : first;
    m_last = last.addDays(open);
    noteNewData();
}

int RateTimeline::presentBand() const
{
    int present = -1;
    for (int at = 0; at < pointCount(); ++at) {
        if (!m_bands.at(at).from || *m_bands.at(at).from <= m_today)
            present = at;
    }
    return present;
}

ChartNumbers RateTimeline::numbers() const
{
    ChartNumbers numbers { m_names.labels, { { m_names.value, m_rateText } }, {} };
    for (const Band& band : m_bands)
        numbers.rows.append({ band.fromText, { band.rate } });
    return numbers;
}

ChartTip RateTimeline::tipOf(int point) const
{
    const Band& band = m_bands.at(point);
    return { band.fromText, {}, { { m_names.value, m_rateText(band.rate), true } } };
}

qreal RateTimeline::xOf(BusinessDate date) const
{
    const auto whole = static_cast<qreal>(qMax(qint64(1), m_first.daysTo(m_last)));
    return static_cast<qreal>(m_first.daysTo(date)) / whole * width();
}

qreal RateTimeline::leftOf(int point) const
{
    const std::optional<BusinessDate> from = m_bands.at(point).from;
    return from ? xOf(*from) : 0;
}

qreal RateTimeline::todayX() const
{
    return xOf(m_today);
}

QRectF RateTimeline::pointRect(int point) const
{
    const qreal left = leftOf(point);
    const qreal right = point + 1 < pointCount() ? leftOf(point + 1) - bandGap : width();
    return { left, bandTop, qMax(1.0, right - left), bandHeight };
}

int RateTimeline::pointAt(const QPointF& place) const
{
    if (place.y() < bandTop || place.y() > bandTop + bandHeight)
        return -1;
    int found = -1;
    for (int at = 0; at < pointCount(); ++at) {
        if (leftOf(at) <= place.x())
            found = at;
    }
    return found;
}

void RateTimeline::drawBand(QPainter& painter, int point, const Tokens& tokens) const
{
    const int present = presentBand();
    const bool isPresent = point == present;
    const QColor color = isPresent ? tokens.chart.front() : tokens.heat.at(point > present ? 3 : 2);
    const QRectF band = pointRect(point);
    painter.setPen(point == hoveredPoint() ? QPen(tokens.text, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(color);
    painter.drawRoundedRect(sharp(painter, band), bandRadius, bandRadius);
    const QString text = m_rateText(m_bands.at(point).rate);
    if (textWidth(text, TextStyle::CaptionBold) + 12 <= band.width()) {
        drawText(painter, band.adjusted(10, 0, 0, 0), Qt::AlignLeft, text, TextStyle::CaptionBold,
                 isPresent ? tokens.surface : tokens.text);
    }
    painter.fillRect(sharp(painter, { band.left(), band.bottom() + 3, 1, 5 }), tokens.borderStrong);
}

void RateTimeline::drawToday(QPainter& painter, const Tokens& tokens) const
{
    const qreal x = todayX();
    painter.fillRect(sharp(painter, { x - 1, bandTop - 6, 2, bandHeight + 8 }), tokens.text);
    const qreal labelWidth = textWidth(m_names.today, TextStyle::Caption) + 2;
    const qreal left = qBound(0.0, x - labelWidth / 2, qMax(0.0, width() - labelWidth));
    drawText(painter, { left, 0, labelWidth, 15 }, Qt::AlignHCenter, m_names.today,
             TextStyle::Caption, tokens.text);
}

void RateTimeline::draw(QPainter& painter, const Tokens& tokens) const
{
    qreal taken = -1;
    for (int at = 0; at < pointCount(); ++at) {
        drawBand(painter, at, tokens);
        const QString& label = m_bands.at(at).fromText;
        const qreal labelWidth = textWidth(label, TextStyle::Caption) + 2;
        const qreal left = qMin(leftOf(at), width() - labelWidth);
        if (left < taken)
            continue;
        drawText(painter, { left, bandTop + bandHeight + 9, labelWidth, 17 }, Qt::AlignLeft, label,
                 TextStyle::Caption, tokens.muted);
        taken = left + labelWidth + 8;
    }
    drawToday(painter, tokens);
}

} // namespace jangbu::ui
