#include "core/settlement/numbergatherer.h"

#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Done addTo(Money& sum, Money amount)
{
    const auto next = checkedSum(sum, amount);
    if (!next)
        return Error { ErrorCode::AmountTooLarge, { QString::number(amount.minor()) } };
    sum = *next;
    return done;
}

/// Counts a row and tells whether it is on the page that is wanted.
bool isOnPage(const NumberQuestion& question, NumberExplanation& answer)
{
    const qint64 place = answer.rowCount++;
    return place >= question.skip
        && place < question.skip + std::min(question.limit, NumberQuestion::maxLimit);
}

} // namespace

bool MoneyGatherer::isMeant(const MoneyEntry& entry) const
{
    const auto isWay = [&](PaymentMethod method) {
        return entry.way.method == method
            && (m_question.label.isEmpty() || m_question.label == entry.way.label);
    };
    switch (m_question.number) {
    case StatementNumber::Gross:
        return !entry.isRefund;
    case StatementNumber::Refunds:
        return entry.isRefund;
    case StatementNumber::Cash:
        return entry.way.method == PaymentMethod::Cash;
    case StatementNumber::Card:
    case StatementNumber::CardFee:
        return isWay(PaymentMethod::Card);
    case StatementNumber::Other:
        return isWay(PaymentMethod::Other);
    default:
        return true;
    }
}

/// The rate that was in force, where it gives the payment's fee.
std::optional<CardRate> MoneyGatherer::ruleOf(const MoneyEntry& entry) const
{
    if (entry.isRefund || !entry.rated || entry.way.method != PaymentMethod::Card)
        return std::nullopt;
    const auto rule = m_schedule.ruleFor(m_store, entry.way.label, entry.way.kind, entry.date);
    return rule && rule->rate.feeOf(entry.gross) == entry.fee ? rule : std::nullopt;
}

Done MoneyGatherer::addToRates(const MoneyEntry& entry, const std::optional<CardRate>& rule)
{
    const RateKey key { entry.way.label, entry.rated, rule && rule->store ? 1 : 0,
                        rule ? static_cast<int>(rule->kind) : -1,
                        rule ? rule->from.julianDay() : 0 };
    RateShare& share
        = m_rates.try_emplace(key, RateShare { entry.way.label, rule, entry.rated }).first->second;
    ++share.payments;
    JANGBU_TRY(addTo(share.amount, entry.gross));
    return addTo(share.fee, entry.fee);
}

Done MoneyGatherer::add(const MoneyEntry& entry)
{
    if (!isMeant(entry))
        return done;
    JANGBU_TRY(addTo(m_answer.paid, entry.gross));
    JANGBU_TRY(addTo(m_answer.givenBack, entry.refund));
    JANGBU_TRY(addTo(m_answer.fee, entry.fee));
    if (entry.isRefund)
        JANGBU_TRY(addTo(m_answer.feeGivenBack, -entry.fee));
    const auto rule = ruleOf(entry);
    if (!entry.isRefund && entry.way.method == PaymentMethod::Card)
        JANGBU_TRY(addToRates(entry, rule));
    if (isOnPage(m_question, m_answer)) {
        m_answer.rows.append({ .trade = entry.trade,
                               .date = entry.date,
                               .atUtc = entry.atUtc,
                               .isRefund = entry.isRefund,
                               .amount = entry.gross - entry.refund,
                               .way = entry.way,
                               .fee = entry.fee,
                               .rated = entry.rated,
                               .rule = rule });
    }
    return done;
}

void MoneyGatherer::finish()
{
    switch (m_question.number) {
    case StatementNumber::Refunds:
        m_answer.total = m_answer.givenBack;
        break;
    case StatementNumber::CardFee:
        m_answer.total = m_answer.fee;
        break;
    default:
        m_answer.total = m_answer.paid - m_answer.givenBack;
    }
    for (const auto& [key, share] : m_rates)
        m_answer.rates.append(share);
    std::stable_sort(m_answer.rates.begin(), m_answer.rates.end(),
                     [](const RateShare& left, const RateShare& right) {
                         const auto byName = compareCodePoints(left.company, right.company);
                         return byName != 0 ? byName < 0 : left.amount > right.amount;
                     });
}

Done LineGatherer::add(const LedgerBatch& batch)
{
    for (size_t at = 0; at < batch.size; ++at) {
        if (batch.category[at] != m_category.value()
            || (m_product && batch.product[at] != m_product->value()))
            continue;
        const Money amount = Money::ofMinor(batch.amountMinor[at]);
        const bool isRefund = batch.quantity[at] < 0;
        JANGBU_TRY(addTo(m_answer.total, amount));
        JANGBU_TRY(isRefund ? addTo(m_answer.givenBack, -amount) : addTo(m_answer.paid, amount));
        if (!isOnPage(m_question, m_answer))
            continue;
        const auto trade = idFrom<TradeId>(batch.trade[at]);
        const auto product = idFrom<ProductId>(batch.product[at]);
        const auto moment = Instant::fromMs(batch.atUtcMs[at]);
        if (!trade || !product || !moment)
            return Error { ErrorCode::StorageCorrupt, { u"trade_line"_s } };
        m_products.append(*product);
        m_answer.rows.append({ .trade = *trade,
                               .date = batch.date,
                               .atUtc = *moment,
                               .isRefund = isRefund,
                               .amount = amount,
                               .quantity = batch.quantity[at] });
    }
    return done;
}

Done LineGatherer::finish(const MenuNames& names)
{
    for (qsizetype at = 0; at < m_products.size(); ++at) {
        JANGBU_TRY_ASSIGN(m_answer.rows[at].product, names.nameOf(m_products.at(at)));
    }
    return done;
}

} // namespace jangbu
