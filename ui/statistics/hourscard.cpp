#include "ui/statistics/hourscard.h"

#include "ui/charts/heatmap.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QLabel>

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// Shown while there is nothing to choose them by.
constexpr int usualFirstHour = 11;
constexpr int usualHours = 12;

/// The hours between the first and the last that sold anything, in the order of a business day.
QList<int> hoursToShow(const SalesAnswer& answer)
{
    int first = 24;
    int last = -1;
    for (int at = 0; at < 24; ++at) {
        const int hour = (answer.firstHour + at) % 24;
        const bool isUsed
            = std::any_of(answer.hours.cbegin(), answer.hours.cend(), [hour](const auto& weekday) {
                  const HourSales& sales = weekday.at(static_cast<size_t>(hour));
                  return sales.trades != 0 || !sales.amount.isZero();
              });
        if (isUsed) {
            first = std::min(first, at);
            last = at;
        }
    }
    QList<int> hours;
    for (int at = first; at <= last; ++at)
        hours.append((answer.firstHour + at) % 24);
    for (int at = 0; last < 0 && at < usualHours; ++at)
        hours.append(usualFirstHour + at);
    return hours;
}

} // namespace

HoursCard::HoursCard(const Formats& formats, QWidget* parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_map(new HeatMap(this))
    , m_busiest(makeLabel({}, TextStyle::Caption, Tone::Muted, this))
{
    auto* card = new Card(tr("Weekday and hour"), this);
    m_map->setObjectName(u"hoursMap"_s);
    m_map->setName(tr("Weekday and hour"));
    m_busiest->setObjectName(u"busiestLabel"_s);
    m_busiest->setTextFormat(Qt::RichText);
    card->head()->addWidget(new HeatLegend(card));
    card->head()->addWidget(m_map->makeTableButton(card));
    card->body()->setContentsMargins(16, 0, 16, 12);
    card->body()->setSpacing(2);
    card->body()->addWidget(m_map, 1);
    card->body()->addWidget(m_busiest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void HoursCard::show(const SalesAnswer& answer, const SalesChoice& choice, const Currency& currency)
{
    const bool isByCount = choice.by == RankBy::Count;
    HeatMap::Labels labels {};
    labels.value = isByCount ? tr("Trades") : tr("Sales");
    labels.when = tr("Weekday and hour");
    for (int weekday = 1; weekday <= HeatMap::rowCount; ++weekday) {
        const auto row = static_cast<size_t>(weekday - 1);
        labels.rows.at(row) = m_formats.locale().standaloneDayName(weekday, QLocale::NarrowFormat);
        labels.longRows.at(row) = m_formats.longWeekday(weekday);
    }
    const QList<int> hours = hoursToShow(answer);
    for (const int hour : hours) {
        labels.columns.append(QString::number(hour));
        labels.longColumns.append(m_formats.hour(hour));
    }
    QList<qint64> values;
    for (const auto& weekday : answer.hours) {
        for (const int hour : hours) {
            const HourSales& sales = weekday.at(static_cast<size_t>(hour));
            values.append(isByCount ? sales.trades : sales.amount.minor());
        }
    }
    m_map->setFormats(isByCount ? ChartFormats::counts(m_formats)
                                : ChartFormats::amounts(m_formats, currency));
    m_map->setValues(values, labels);
    showBusiest(answer, choice, currency);
}

void HoursCard::showBusiest(const SalesAnswer& answer, const SalesChoice& choice,
                            const Currency& currency)
{
    if (!answer.busiest) {
        m_busiest->setText(tr("Nothing was sold in this period").toHtmlEscaped());
        return;
    }
    const BusiestHour& busiest = *answer.busiest;
    const QString when
        = tr("%1 %2", "weekday and hour")
              .arg(m_formats.longWeekday(busiest.weekday), m_formats.hour(busiest.hour));
    const QString average = choice.by == RankBy::Count
        ? tr("%n trade(s) an hour", nullptr, static_cast<int>(busiest.average.trades))
        : tr("%1 an hour").arg(m_formats.amount(busiest.average.amount, currency));
    m_busiest->setText(tr("Busiest: %1 · %2")
                           .toHtmlEscaped()
                           .arg(u"<b>%1</b>"_s.arg(when.toHtmlEscaped()), average.toHtmlEscaped()));
}

} // namespace jangbu::ui
