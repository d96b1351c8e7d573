#pragma once

#include "core/statistics/salesstatistics.h"
#include "ui/statistics/periodwords.h"

namespace jangbu::ui {

/// What the page shows of an answer beside the answer itself.
struct SalesChoice {
    std::optional<Term> term {}; ///< Nothing for a range.
    RankBy by = RankBy::Amount;
    Beside beside = Beside::Previous;

    PeriodWords words() const { return PeriodWords::of(term, beside); }
    /// Pieces, or minor units.
    qint64 valueOf(const SalesFigures& figures) const
    {
        return by == RankBy::Count ? figures.count : figures.amount.minor();
    }
    const SalesFigures& besideOf(const ComparedFigures& figures) const
    {
        return beside == Beside::Previous ? figures.previous : figures.lastYear;
    }
};

} // namespace jangbu::ui
