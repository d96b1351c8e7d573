#pragma once

#include "core/calendar/businessdate.h"
#include "core/money/money.h"
#include "core/result.h"
#include "core/store/feeschedule.h"
#include "core/store/store.h"

#include <QList>

#include <optional>

namespace jangbu {

class Database;

/// A rate from a date until the next one.
struct RateStep {
    BusinessDate from;
    Rate rate;
    bool isOwn = false; ///< Entered for this store alone.

    friend bool operator==(const RateStep&, const RateStep&) = default;
};

/// What a store pays a card company, over time, and what could not be rated.
struct CompanyRates {
    QString company {};
    QList<RateStep> credit {}; ///< With the next: by date; neighbours differ.
    QList<RateStep> debit {};
    qint64 unratedParts = 0; ///< Payments of days that are not closed, whose rate is not known.
    Money unratedAmount {}; ///< What they came to.
    std::optional<BusinessDate> firstUnrated {};

    const QList<RateStep>& steps(CardKind kind) const
    {
        return kind == CardKind::Debit ? debit : credit;
    }
    /// What holds on a date, and what comes first after it.
    std::optional<RateStep> stepOn(CardKind kind, BusinessDate date) const;
    std::optional<RateStep> stepAfter(CardKind kind, BusinessDate date) const;
    bool isMissing() const { return unratedParts > 0; }
};

/// All card companies that a store has rates of or was paid with, by name in code-point order;
/// those with payments that wait for a rate come last.
class ReadCardRates final {
public:
    explicit ReadCardRates(Database& database)
        : m_database(database)
    {
    }

    Result<QList<CompanyRates>> run(const Store& store);

private:
    Result<QList<CompanyRates>> read(const Store& store);

    Database& m_database;
};

} // namespace jangbu
