#include "core/store/feeschedule.h"

#include <tuple>

namespace jangbu {

namespace {

/// How special a rate is, then how late; the greatest in force wins.
std::tuple<bool, bool, BusinessDate> precedenceOf(const CardRate& rate)
{
    return { rate.store.has_value(), rate.kind != CardKind::None, rate.from };
}

} // namespace

std::optional<CardRate> FeeSchedule::ruleFor(StoreId store, const QString& company, CardKind kind,
                                             BusinessDate date) const
{
    // A card whose kind nobody told is a credit card.
    const CardKind charged = kind == CardKind::None ? CardKind::Credit : kind;
    const CardRate* best = nullptr;
    for (const CardRate& rate : m_rates) {
        const bool inForce = rate.from <= date && rate.store.value_or(store) == store
            && (rate.kind == CardKind::None || rate.kind == charged) && rate.company == company;
        if (inForce && (!best || precedenceOf(*best) < precedenceOf(rate)))
            best = &rate;
    }
    return best ? std::optional(*best) : std::nullopt;
}

std::optional<Rate> FeeSchedule::rateFor(StoreId store, const QString& company, CardKind kind,
                                         BusinessDate date) const
{
    const auto rule = ruleFor(store, company, kind, date);
    return rule ? std::optional(rule->rate) : std::nullopt;
}

} // namespace jangbu
