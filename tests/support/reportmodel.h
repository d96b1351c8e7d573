#pragma once

#include "core/report/report.h"

namespace jangbu::test {

/// A small report with one table of every kind of column.
inline Report oneTableReport(Currency currency = Currency::won())
{
    using namespace Qt::StringLiterals;
    using Kind = ReportColumn::Kind;
    Report report { .language = Language::Korean,
                    .currency = currency,
                    .time = *StoreTime::of(u"Asia/Seoul"_s, 0),
                    .title = u"보고서"_s,
                    .subtitle = u"2026년 11월"_s,
                    .store = u"한강식당"_s,
                    .madeAtUtc = Instant::ofMs(1'795'262'400'000),
                    .madeLine = u"2026-11-21 21:00에 만듦"_s };
    ReportTable table { .title = u"1. 표"_s,
                        .sheet = u"표"_s,
                        .columns = { { .title = u"이름"_s, .stretch = 1, .lines = 2 },
                                     { .title = u"날짜"_s, .kind = Kind::Date },
                                     { .title = u"시각"_s, .kind = Kind::TimeOfDay },
                                     { .title = u"수량"_s, .kind = Kind::Count },
                                     { .title = u"비중"_s, .kind = Kind::Share },
                                     { .title = u"수수료율"_s, .kind = Kind::Rate },
                                     { .title = u"금액"_s, .kind = Kind::Amount } },
                        .whenEmpty = u"없습니다."_s };
    report.append(table);
    return report;
}

inline ReportTable& tableOf(Report& report)
{
    return std::get<ReportTable>(report.bands.first().stacks.first().blocks.first());
}

inline void addRow(Report& report, const QString& name, qint64 minor,
                   ReportRow::Style style = ReportRow::Style::Normal)
{
    tableOf(report).rows.append(
        { { name, BusinessDate(2026, 11, 21), Instant::ofMs(1'795'262'400'000), qint64(-3),
            Share { 173 }, RateRange { *Rate::ofPpm(4000), *Rate::ofPpm(4000) },
            Money::ofMinor(minor) },
          style });
}

} // namespace jangbu::test
