#pragma once

#include "core/ledger/ledgerreader.h"
#include "core/menu/menunames.h"
#include "core/settlement/numberexplanation.h"

#include <map>
#include <tuple>

namespace jangbu {

/// Gathers the movements of money behind a number, for ExplainNumber. What it is given by
/// reference outlives it.
class MoneyGatherer final {
public:
    MoneyGatherer(StoreId store, const FeeSchedule& schedule, const NumberQuestion& question,
                  NumberExplanation& answer)
        : m_store(store)
        , m_schedule(schedule)
        , m_question(question)
        , m_answer(answer)
    {
    }

    /// Passes over what is not asked for. AMOUNT_TOO_LARGE past 64 bits.
    Done add(const MoneyEntry& entry);
    /// Works the total out, after the last entry.
    void finish();

private:
    bool isMeant(const MoneyEntry& entry) const;
    std::optional<CardRate> ruleOf(const MoneyEntry& entry) const;
    Done addToRates(const MoneyEntry& entry, const std::optional<CardRate>& rule);

    /// Of company, whether it is rated, and the rule as store, kind and date.
    using RateKey = std::tuple<QString, bool, qint64, int, qint64>;
    StoreId m_store;
    const FeeSchedule& m_schedule;
    const NumberQuestion& m_question;
    NumberExplanation& m_answer;
    std::map<RateKey, RateShare> m_rates;
};

/// The same of lines that were sold and given back.
class LineGatherer final {
public:
    /// Without a product all of the category.
    LineGatherer(CategoryId category, std::optional<ProductId> product,
                 const NumberQuestion& question, NumberExplanation& answer)
        : m_category(category)
        , m_product(product)
        , m_question(question)
        , m_answer(answer)
    {
    }

    Done add(const LedgerBatch& batch);
    /// Names the products of the rows.
    Done finish(const MenuNames& names);

private:
    CategoryId m_category;
    std::optional<ProductId> m_product;
    const NumberQuestion& m_question;
    NumberExplanation& m_answer;
    QList<ProductId> m_products; ///< Of the rows.
};

} // namespace jangbu
