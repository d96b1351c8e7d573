#pragma once

#include "core/report/paper/canvas.h"

namespace jangbu {

/// Where on the pages a report's content may stand.
struct PaperSheet {
    static constexpr qreal width = 793.7;
    static constexpr qreal height = 1122.5;
    static constexpr qreal left = 60;
    static constexpr qreal right = 734;
    static constexpr qreal ruleOfFirstPage = 129;
    static constexpr qreal topOfLaterPages = 92;

    qreal bottom = 1030; ///< The foot of the page needs what is below.

    static qreal topOf(int page) { return page == 0 ? ruleOfFirstPage : topOfLaterPages; }

    bool fits(const PaperSpot& spot, qreal needed) const { return spot.y + needed <= bottom; }
    /// The spot itself, or the top of the next page where `needed` does not fit below it.
    PaperSpot spotFor(const PaperSpot& spot, qreal needed) const
    {
        const bool isTop = spot.y <= topOf(spot.page);
        if (isTop || fits(spot, needed))
            return spot;
        return { spot.page + 1, topOf(spot.page + 1) };
    }
};

} // namespace jangbu
