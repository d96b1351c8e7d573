#include "tests/ui/support/chartsamples.h"

#include "ui/formats.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

ui::ChartFormats wonFormats()
{
    return ui::ChartFormats::amounts(ui::Formats(Language::Korean), Currency::won());
}

void fill(ui::BarChart& chart)
{
    const QList<qint64> values { 208'000, 482'000, 415'000, 158'000, 96'000, 110'500, 247'000,
                                 509'000, 604'500, 431'000, 188'500, 0,      0 };
    const QList<qint64> before { 197'000, 450'000, 397'000, 171'000, 121'000, 88'000, 224'000,
                                 466'000, 551'000, 402'000, 213'000, 95'000,  41'000 };
    QList<ui::BarChart::Bar> bars;
    for (int at = 0; at < values.size(); ++at) {
        const int hour = 11 + at;
        ui::BarChart::Bar bar { QString::number(hour),
                                u"%1시 – %2시"_s.arg(hour).arg(hour + 1),
                                values.at(at),
                                before.at(at),
                                u"22건"_s,
                                hour == 21,
                                u"%1시"_s.arg(hour) };
        if (hour > 21)
            bar.value = std::nullopt;
        bars.append(bar);
    }
    chart.setName(u"시간별 매출"_s);
    chart.setFormats(wonFormats());
    chart.setBars(bars, { u"시간"_s, u"오늘"_s, u"지난주"_s });
}

void fill(ui::LineChart& chart)
{
    const QList<qint64> values { 2'443'000, 2'379'000, 2'541'000, 2'667'000,
                                 3'214'000, 3'430'000, 2'900'000 };
    const QList<qint64> before { 2'400'000, 2'280'000, 2'298'000, 2'452'000,
                                 3'190'000, 3'410'000, 2'684'000 };
    const QStringList days { u"월"_s, u"화"_s, u"수"_s, u"목"_s, u"금"_s, u"토"_s, u"일"_s };
    QList<ui::LineChart::Point> points;
    for (int at = 0; at < values.size(); ++at) {
        points.append({ days.at(at), u"11월 %1일 %2요일"_s.arg(9 + at).arg(days.at(at)),
                        values.at(at), before.at(at) });
    }
    chart.setName(u"하루 매출"_s);
    chart.setFormats(wonFormats());
    chart.setPoints(points, { u"날짜"_s, u"이번 주"_s, u"지난주"_s });
}

void fill(ui::RingChart& chart)
{
    chart.setName(u"분류"_s);
    chart.setFormats(wonFormats());
    chart.setParts({ { u"메인"_s, 13'368'000, u"68.3%"_s },
                     { u"사이드"_s, 3'822'000, u"19.5%"_s },
                     { u"음료·주류"_s, 2'384'000, u"12.2%"_s } },
                   { u"매출"_s, u"1,957만"_s }, { u"분류"_s, u"금액"_s });
}

void fill(ui::HeatMap& chart)
{
    const ui::Formats formats(Language::Korean);
    const int hours = 12;
    QList<qint64> values;
    for (qint64 day = 0; day < ui::HeatMap::rowCount; ++day) {
        for (qint64 hour = 0; hour < hours; ++hour) {
            const qint64 rush = qMin(qAbs(hour - 1), qAbs(hour - 8));
            values.append((600'000 - 130'000 * qMin(qint64(4), rush)) * (8 + day) / 13);
        }
    }
    values.last() = 0;
    ui::HeatMap::Labels labels { {}, {}, {}, {}, u"매출"_s, u"요일과 시간"_s };
    for (int day = 1; day <= ui::HeatMap::rowCount; ++day) {
        labels.rows.at(static_cast<size_t>(day - 1)) = formats.weekday(day);
        labels.longRows.at(static_cast<size_t>(day - 1)) = formats.longWeekday(day);
    }
    for (int hour = 11; hour < 11 + hours; ++hour) {
        labels.columns.append(QString::number(hour));
        labels.longColumns.append(formats.hour(hour));
    }
    chart.setName(u"요일과 시간"_s);
    chart.setFormats(wonFormats());
    chart.setValues(values, labels);
}

void fill(ui::WaterfallView& chart)
{
    using Kind = Waterfall::Kind;
    chart.setName(u"매출에서 영업이익까지"_s);
    chart.setFormats(wonFormats());
    chart.setWaterfall({ { { u"매출"_s, Money::ofMinor(84'713'500), Kind::Start },
                           { u"환불"_s, Money::ofMinor(487'000), Kind::Deduction },
                           { u"카드 수수료"_s, Money::ofMinor(385'931), Kind::Deduction },
                           { u"이용료"_s, Money::ofMinor(30'000), Kind::Deduction },
                           { u"영업이익"_s, Money::ofMinor(83'810'569), Kind::Result } } },
                       { u"항목"_s, u"금액"_s });
}

void fill(ui::StepChart& chart)
{
    const ui::Formats formats(Language::Korean);
    ui::ChartFormats prices = wonFormats();
    prices.shortText = [formats](qint64 value) { return formats.count(value); };
    chart.setName(u"가격 기록"_s);
    chart.setFormats(prices);
    chart.setSteps({ { BusinessDate(2023, 2, 1), 8'500, u"2023"_s, u"2023-02-01"_s },
                     { BusinessDate(2024, 2, 1), 9'000, u"24"_s, u"2024-02-01"_s },
                     { BusinessDate(2025, 1, 15), 10'000, u"25"_s, u"2025-01-15"_s },
                     { BusinessDate(2026, 2, 1), 11'000, u"26"_s, u"2026-02-01"_s } },
                   BusinessDate(2026, 11, 21), { u"날짜"_s, u"가격"_s });
}

void fill(ui::ShareBar& chart)
{
    chart.setName(u"결제 수단"_s);
    chart.setFormats(wonFormats());
    chart.setParts({ { u"국민카드"_s, 1'120'000, u"32.3%"_s },
                     { u"신한카드"_s, 902'500, u"26.0%"_s },
                     { u"현대카드"_s, 588'000, u"16.9%"_s },
                     { u"롯데카드"_s, 304'000, u"8.8%"_s },
                     { u"현금"_s, 555'500, u"16.0%"_s, 5 } },
                   { u"결제 수단"_s, u"금액"_s });
}

void fill(ui::SparkBars& chart)
{
    const QList<qint64> values { 40, 38, 36, 40, 41, 49, 54, 46, 38, 37, 40, 42, 51, 52 };
    const ui::Formats formats(Language::Korean);
    QList<ui::SparkBars::Bar> bars;
    for (int at = 0; at < values.size(); ++at)
        bars.append({ u"11월 %1일"_s.arg(8 + at), values.at(at) });
    chart.setName(u"지난 14일 판매"_s);
    chart.setFormats(ui::ChartFormats::counts(formats));
    chart.setBars(bars, { u"날짜"_s, u"판매"_s, u"11월 8일"_s, u"오늘"_s });
}

void fill(ui::RateTimeline& chart)
{
    const ui::Formats formats(Language::Korean);
    chart.setName(u"현대카드 수수료율 변화"_s);
    chart.setRateText([formats](qint64 ppm) { return formats.rate(ppm); });
    chart.setBands({ { BusinessDate(2022, 1, 31), 8000, u"2022-01-31"_s },
                     { BusinessDate(2025, 2, 14), 6000, u"2025-02-14"_s },
                     { BusinessDate(2027, 1, 1), 5500, u"2027-01-01"_s } },
                   BusinessDate(2026, 11, 21), { u"적용 시작"_s, u"수수료율"_s, u"오늘"_s });
}

} // namespace jangbu::test
