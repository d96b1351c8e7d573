#pragma once

#include "core/statistics/salesstatistics.h"

namespace jangbu {

/// Hours of one product, or of one category; the rollups hold them of all together only.
struct HoursQuestion {
    Window window;
    std::optional<ProductId> product {};
    std::optional<QString> category {};
};

/// Pieces and money net of refunds, which stand in the hour of their own moment.
using WeekdayHourFigures = std::array<std::array<SalesFigures, 24>, 7>;

struct HoursAnswer {
    WeekdayHourFigures hours {}; ///< Monday to Sunday of the business dates, wall clock 0 … 23.
    SalesFigures total {};
};

/// When things sell, by hour and weekday, from the lines themselves.
class SalesByHour final {
public:
    explicit SalesByHour(Database& database)
        : m_database(database)
    {
    }

    /// CATEGORY_NOT_FOUND, AMOUNT_TOO_LARGE.
    Result<HoursAnswer> run(const Store& store, const HoursQuestion& question);

private:
    Database& m_database;
};

} // namespace jangbu
