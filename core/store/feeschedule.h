#pragma once

#include "core/calendar/businessdate.h"
#include "core/id.h"
#include "core/money/rate.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// How a card was charged. The numbers are stored; never change them.
enum class CardKind { None = 0, Credit = 1, Debit = 2 };

/// A rate of a card company. Without a store it holds for all; kind None means both kinds.
struct CardRate {
    std::optional<StoreId> store {};
    QString company {};
    CardKind kind = CardKind::None;
    BusinessDate from = BusinessDate::beginning();
    Rate rate;

    friend bool operator==(const CardRate&, const CardRate&) = default;
};

/// All rates of the books. The most special rate in force wins (a store's before all stores', then
/// a kind's before both kinds'), among those the latest.
class FeeSchedule final {
public:
    FeeSchedule() = default;
    explicit FeeSchedule(QList<CardRate> rates)
        : m_rates(std::move(rates))
    {
    }

    const QList<CardRate>& rates() const { return m_rates; }
    /// The rate in force with where it comes from.
    std::optional<CardRate> ruleFor(StoreId store, const QString& company, CardKind kind,
                                    BusinessDate date) const;
    /// Nothing where no rate is known: then the fee is 0 and the part is marked.
    std::optional<Rate> rateFor(StoreId store, const QString& company, CardKind kind,
                                BusinessDate date) const;

private:
    QList<CardRate> m_rates {};
};

} // namespace jangbu
