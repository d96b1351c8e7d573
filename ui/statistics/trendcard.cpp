#include "ui/statistics/trendcard.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/linechart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Days of a week are named by their weekday.
constexpr qsizetype mostNamedDays = 7;

} // namespace

TrendCard::TrendCard(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_card(new Card(tr("Daily sales"), this))
    , m_legend(new ChartLegend({}, m_card))
    , m_chart(new LineChart(m_card))
{
    m_chart->setObjectName(u"trendChart"_s);
    m_chart->setEmptyText(tr("Nothing was sold in this period"));
    m_card->head()->addWidget(m_legend);
    m_card->head()->addWidget(m_chart->makeTableButton(m_card));
    m_card->body()->setContentsMargins(16, 0, 16, 10);
    m_card->body()->addWidget(m_chart);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_chart, &LineChart::pointActivated, this, &TrendCard::open);
}

QString TrendCard::labelOf(const TrendPoint& point, bool isByMonth, qsizetype count) const
{
    const QDate date = point.days.start.date();
    if (isByMonth)
        return m_formats.locale().standaloneMonthName(date.month(), QLocale::ShortFormat);
    return count <= mostNamedDays ? m_formats.weekday(date.dayOfWeek())
                                  : QString::number(date.day());
}

QString TrendCard::longLabelOf(const TrendPoint& point, bool isByMonth) const
{
    return isByMonth ? m_formats.month(point.days.start)
                     : m_formats.dayWithWeekday(point.days.start);
}

void TrendCard::show(const SalesAnswer& answer, const SalesChoice& choice, const Currency& currency)
{
    const bool isByCount = choice.by == RankBy::Count;
    const bool isByMonth = answer.trendIsByMonth;
    if (isByCount)
        m_card->setTitle(isByMonth ? tr("Items by month") : tr("Items by day"));
    else
        m_card->setTitle(isByMonth ? tr("Monthly sales") : tr("Daily sales"));
    m_points = answer.trend;
    const auto& beside
        = choice.beside == Beside::Previous ? answer.previousTrend : answer.lastYearTrend;
    QList<LineChart::Point> points;
    for (qsizetype at = 0; at < m_points.size(); ++at) {
        const TrendPoint& point = m_points.at(at);
        LineChart::Point shown { .label = labelOf(point, isByMonth, m_points.size()),
                                 .longLabel = longLabelOf(point, isByMonth),
                                 .value = choice.valueOf(point.figures) };
        if (at < beside.size())
            shown.before = choice.valueOf(beside.at(at).figures);
        points.append(shown);
    }
    const PeriodWords words = choice.words();
    m_chart->setName(m_card->titleLabel()->text());
    m_chart->setFormats(isByCount ? ChartFormats::counts(m_formats)
                                  : ChartFormats::amounts(m_formats, currency));
    m_chart->setPoints(points, { tr("Date"), words.now, words.beside });
    m_legend->setEntries(
        { { ChartLegend::Mark::Line, words.now }, { ChartLegend::Mark::Dash, words.beside } });
}

void TrendCard::open(int point)
{
    if (point >= 0 && point < m_points.size())
        emit opened(m_points.at(point).days);
}

} // namespace jangbu::ui
