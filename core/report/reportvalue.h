#pragma once

#include "core/calendar/businessdate.h"
#include "core/calendar/instant.h"
#include "core/money/money.h"
#include "core/money/rate.h"

#include <QString>

#include <optional>
#include <variant>

namespace jangbu {

/// Stands on paper as a dash: what a row cannot have, such as the card rate of cash.
struct NotApplicable {
    friend bool operator==(NotApplicable, NotApplicable) = default;
};

/// A part of a whole, in tenths of a per cent.
struct Share {
    qint64 perMille = 0;

    /// Half away from zero; nothing where the whole is not positive.
    static std::optional<Share> of(Money part, Money whole);
    static constexpr Share whole() { return { 1000 }; }

    friend bool operator==(Share, Share) = default;
};

/// The rates that were applied, the same twice where there was one.
struct RateRange {
    Rate lowest;
    Rate highest;

    friend bool operator==(RateRange, RateRange) = default;
};

/// What a cell holds; the first is a blank. Amounts are in the report's currency, instants are
/// shown by its clock.
using ReportValue = std::variant<std::monostate, NotApplicable, QString, qint64, Money, Share,
                                 RateRange, BusinessDate, Instant>;

/// One cell of a table.
struct ReportCell {
    ReportCell() = default;
    template <typename Value>
    requires std::constructible_from<ReportValue, Value> ReportCell(Value content)
        : value(std::move(content))
    {
    }
    /// A share that may not exist is a dash where it does not.
    ReportCell(std::optional<Share> share)
    {
        if (share)
            value = *share;
        else
            value = NotApplicable();
    }

    bool isBlank() const { return std::holds_alternative<std::monostate>(value); }

    ReportValue value {};
    QString warning {}; ///< Stands behind the value, in the colour of a warning.
    int footnote = 0; ///< The place, from 1, of Report::footnotes that the cell is about; 0: none.

    friend bool operator==(const ReportCell&, const ReportCell&) = default;
};

} // namespace jangbu
