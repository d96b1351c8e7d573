#pragma once

#include "core/settlement/expectedpayouts.h"

namespace jangbu {

/// A calendar date with what cards brought on it and what card companies are expected to pay.
struct DepositDay {
    BusinessDate date;
    QList<CardSale> sales {}; ///< By company in code-point order, as are the next.
    CardSums sold {}; ///< Of all companies.
    QList<ExpectedPayout> payouts {};
    CardSums paid {};
};

struct DepositCalendar {
    Window month;
    QList<DepositDay> days {}; ///< Every date of the month.
    CardSums sold {};
    CardSums paid {};
    QList<int> unknownYears {}; ///< As of ExpectedPayoutList.
};

/// The expected card deposits of a calendar month beside the sales that they come from. Both go
/// by calendar dates, as card companies do.
class ReadDepositCalendar final {
public:
    explicit ReadDepositCalendar(Database& database)
        : m_database(database)
    {
    }

    /// Of the month that holds `date`.
    Result<DepositCalendar> run(const Store& store, BusinessDate date);

private:
    Database& m_database;
};

} // namespace jangbu
