#pragma once

#include "core/calendar/window.h"
#include "core/money/money.h"
#include "core/result.h"
#include "core/store/store.h"

#include <QList>
#include <QString>

namespace jangbu {

class Database;

/// What cards brought, and what the card company keeps of it.
struct CardSums {
    Money gross {};
    Money refunds {};
    Money fee {}; ///< Net of the fees that refunds give back.
    qint64 unrated = 0; ///< Payments whose rate is not known; their fee is 0 so far.

    /// What cards brought net of refunds.
    Money net() const { return gross - refunds; }
    /// What is paid out; negative where more was given back than sold.
    Money amount() const { return gross - refunds - fee; }
    bool isNothing() const;
    /// AMOUNT_TOO_LARGE past 64 bits.
    Done add(const CardSums& other);

    friend bool operator==(const CardSums&, const CardSums&) = default;
};

/// What one company owes for the cards of one calendar date.
struct PayoutSale {
    BusinessDate date;
    CardSums sums {};

    friend bool operator==(const PayoutSale&, const PayoutSale&) = default;
};

/// What a company is expected to pay on a date.
struct ExpectedPayout {
    BusinessDate date;
    QString company {};
    CardSums sums {};
    QList<PayoutSale> sales {}; ///< By date.

    friend bool operator==(const ExpectedPayout&, const ExpectedPayout&) = default;
};

struct ExpectedPayoutList {
    QList<ExpectedPayout> payouts {}; ///< By date, then company in code-point order.
    CardSums total {};
    /// Years whose holidays are not known though payouts were counted off in them, ascending.
    QList<int> unknownYears {};
};

/// What the cards of one company brought on a calendar date, and when it is expected to pay that.
struct CardSale {
    BusinessDate date;
    QString company {};
    CardSums sums {};
    BusinessDate payDate;

    friend bool operator==(const CardSale&, const CardSale&) = default;
};

/// Which card deposits to expect, by the rules of PayoutPlan. Card companies go by the calendar
/// date of a sale or a refund in the store's zone, not by its business date. The payouts of all
/// time come to gross - refunds - fees of all cards. Needs the right to see fees and profit.
class ExpectedPayouts final {
public:
    explicit ExpectedPayouts(Database& database)
        : m_database(database)
    {
    }

    /// Those paid from `from` to `to`, both included. RIGHT_MISSING; APPROVAL_NEEDED.
    Result<ExpectedPayoutList> run(const Store& store, BusinessDate from, BusinessDate to);
    /// What cards brought from `from` to `to`, both included, by date, then company in code-point
    /// order.
    Result<QList<CardSale>> sales(const Store& store, BusinessDate from, BusinessDate to);
    /// run() for use cases that show no fees.
    Result<ExpectedPayoutList> list(const Store& store, BusinessDate from, BusinessDate to);

private:
    Database& m_database;
};

} // namespace jangbu
