#include "core/settlement/rawsums.h"

namespace jangbu {

namespace {

/// Rows that were spoilt may hold anything; a sum that wraps around still shows that they differ.
void addTo(qint64& sum, qint64 value)
{
    sum = static_cast<qint64>(static_cast<quint64>(sum) + static_cast<quint64>(value));
}

void addTo(Money& sum, qint64 minor)
{
    qint64 total = sum.minor();
    addTo(total, minor);
    sum = Money::ofMinor(total);
}

} // namespace

void RawSums::add(const LedgerBatch& batch)
{
    for (size_t at = 0; at < batch.size; ++at) {
        auto& sum = m_products[{ m_store.value(), batch.date.number(), batch.product[at],
                                 batch.category[at], batch.taxFree[at], batch.importedBy[at] }];
        addTo(sum.quantity, batch.quantity[at]);
        addTo(sum.amountMinor, batch.amountMinor[at]);
    }
}

void RawSums::add(const MoneyEntry& entry)
{
    auto& sum
        = m_methods[{ m_store.value(), entry.date.number(), static_cast<qint64>(entry.way.method),
                      entry.way.label, entry.importedBy ? entry.importedBy->value() : 0 }];
    addTo(sum.grossMinor, entry.gross.minor());
    addTo(sum.refundsMinor, entry.refund.minor());
    addTo(sum.feeMinor, entry.fee.minor());
    sum.unrated += !entry.isRefund && !entry.rated ? 1 : 0;
    Day& day = m_days[entry.date];
    addTo(day.gross, entry.gross.minor());
    addTo(day.refunds, entry.refund.minor());
}

void RawSums::add(const SalesMoment& moment)
{
    auto& sum = m_hours[{ m_store.value(), moment.date.number(), m_time.hourOf(moment.atUtc),
                          moment.importedBy ? moment.importedBy->value() : 0 }];
    ++(moment.isRefund ? sum.refundCount : sum.trades);
    addTo(moment.isRefund ? sum.refundsMinor : sum.grossMinor, moment.amount.minor());
}

Done RawSums::read(LedgerReader& ledger, const Window& dates, const std::function<Done()>& step)
{
    const LedgerColumns columns
        = LedgerColumn::Product | LedgerColumn::Amount | LedgerColumn::Import;
    JANGBU_TRY(ledger.scan(m_store, dates, columns, [&](const LedgerBatch& batch) -> Done {
        m_days[batch.date];
        add(batch);
        return step();
    }));
    JANGBU_TRY(ledger.scanMoney(m_store, dates, [this](const MoneyEntry& entry) -> Done {
        add(entry);
        return done;
    }));
    JANGBU_TRY(step());
    return ledger.scanMoments(m_store, dates, [this](const SalesMoment& moment) -> Done {
        add(moment);
        return done;
    });
}

WindowTotals RawSums::totalsOf(const Window& window) const
{
    WindowTotals totals;
    std::map<std::pair<ProductId, CategoryId>, ProductTotal> products;
    const auto firstProduct
        = m_products.lower_bound({ m_store.value(), window.start.number(), 0, 0, 0, 0 });
    for (auto at = firstProduct; at != m_products.end(); ++at) {
        const auto& [key, sum] = *at;
        if (key.date >= window.end.number())
            break;
        const auto product = idFrom<ProductId>(key.product);
        const auto category = idFrom<CategoryId>(key.category);
        if (!product || !category)
            continue;
        auto& total
            = products.try_emplace({ *product, *category }, ProductTotal { *product, *category })
                  .first->second;
        addTo(total.quantity, sum.quantity);
        addTo(total.amount, sum.amountMinor);
        if (key.taxFree != 0)
            addTo(total.taxFreeAmount, sum.amountMinor);
    }
    for (const auto& [key, total] : products)
        totals.products.append(total);

    const auto firstMethod
        = m_methods.lower_bound({ m_store.value(), window.start.number(), 0, {}, 0 });
    for (auto at = firstMethod; at != m_methods.end(); ++at) {
        const auto& [key, sum] = *at;
        if (key.date >= window.end.number())
            break;
        totals.methods.append({ static_cast<PaymentMethod>(key.method), key.label,
                                Money::ofMinor(sum.grossMinor), Money::ofMinor(sum.refundsMinor),
                                Money::ofMinor(sum.feeMinor), sum.unrated });
    }
    return totals;
}

} // namespace jangbu
