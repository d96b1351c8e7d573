#pragma once

#include "core/report/report.h"
#include "core/statistics/productstatistics.h"

namespace jangbu {

/// What was asked of a ranking, beside its window.
struct StatisticsChoice {
    RankBy by = RankBy::Count;
    std::optional<QString> category {};
    std::optional<qint64> limit {}; ///< Rows; what follows is summed up in one more.
};

/// What sold, for paper and files. The ranking is a whole one, so that shares are of all that was
/// sold; the limit cuts what is listed.
Report statisticsReport(const ProductRanking& ranking, const StatisticsChoice& choice,
                        const Store& store, Instant madeAt, Language language);

} // namespace jangbu
