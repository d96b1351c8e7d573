#include "core/settlement/packchecks.h"

#include "core/ledger/packedtrades.h"
#include "core/ledger/visibility.h"
#include "core/storage/database.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto packKind = "pack"_L1;
constexpr size_t tradesPerStep = 500;
const Window everyDate { BusinessDate::beginning(), BusinessDate(9999, 12, 31) };

struct LineSum {
    qint64 lines = 0, quantity = 0, amountMinor = 0;

    friend bool operator==(const LineSum&, const LineSum&) = default;
};
/// Product, category, tax-free, hour, refunded.
using LineSums = std::map<std::tuple<qint64, qint64, bool, int, bool>, LineSum>;

void add(LineSums& sums, const PackItem& item, int hour, bool isRefund, qint64 quantity,
         qint64 amountMinor)
{
    LineSum& sum = sums[{ item.product, item.category, item.taxFree, hour, isRefund }];
    ++sum.lines;
    sum.quantity += quantity;
    sum.amountMinor += amountMinor;
}

/// How far an order has come, and who held the trade, may go on after the day.
bool isOf(const ColdTrade& packed, ColdTrade row)
{
    const auto cancelled = static_cast<int>(OrderState::Cancelled);
    row.version = packed.version;
    for (size_t at = 0; at < std::min(row.orders.size(), packed.orders.size()); ++at) {
        int& state = row.orders[at].state;
        const int packedState = packed.orders[at].state;
        if ((state == cancelled) == (packedState == cancelled))
            state = packedState;
    }
    return row == packed;
}

QString shown(const LineSums& sums)
{
    LineSum all;
    for (const auto& [key, sum] : sums) {
        all.lines += sum.lines;
        all.quantity += sum.quantity;
        all.amountMinor += sum.amountMinor;
    }
    return u"%1 lines, quantity %2, amount %3"_s.arg(all.lines)
        .arg(all.quantity)
        .arg(all.amountMinor);
}

} // namespace

Done PackChecks::run(const std::function<Done()>& step)
{
    JANGBU_TRY_ASSIGN(const auto days, PackRepository(m_database).daysOf(m_store.id, everyDate));
    JANGBU_TRY_ASSIGN(const QString hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
    for (const PackedDay& day : days) {
        JANGBU_TRY(step());
        const bool isCompared = day.archivedAtUtc || (day.isFresh && hiding.isEmpty());
        JANGBU_TRY(m_comparison.tolerate(packKind, checkHot(day, isCompared)));
        JANGBU_TRY(m_comparison.tolerate(packKind, checkCold(day, isCompared)));
    }
    return done;
}

Done PackChecks::checkHot(const PackedDay& day, bool isCompared)
{
    const Window date { day.date, day.date.addDays(1) };
    LineSums packed;
    JANGBU_TRY(PackRepository(m_database)
                   .eachHot(m_store.id, date, PackRepository::Days::All,
                            [&](const PackPlace&, const HotPack& pack) -> Done {
                                for (size_t at = 0; at < pack.size(); ++at) {
                                    const HotEntry entry = pack.entry(at);
                                    add(packed, entry.item, entry.hour, at >= pack.saleCount(),
                                        entry.quantity, entry.amountMinor);
                                }
                                return done;
                            }));
    // Hours by another zone are not compared with today's.
    if (!isCompared || day.zone != m_store.time.zone())
        return done;
    LineSums rows;
    const LedgerColumns columns
        = LedgerColumn::Product | LedgerColumn::Amount | LedgerColumn::Instant;
    JANGBU_TRY(LedgerReader(m_database)
                   .scanRaw(m_store.id, date, columns, [&](const LedgerBatch& batch) -> Done {
                       for (size_t at = 0; at < batch.size; ++at) {
                           const bool isRefund = batch.quantity[at] < 0;
                           const qint64 sign = isRefund ? -1 : 1;
                           add(rows,
                               { batch.product[at], batch.category[at], batch.taxFree[at] != 0 },
                               m_store.time.hourOf(Instant::ofMs(batch.atUtcMs[at])), isRefund,
                               sign * batch.quantity[at], sign * batch.amountMinor[at]);
                       }
                       return done;
                   }));
    m_comparison.holds(
        packKind, day.date, packed == rows, [&] { return u"hot "_s + shown(rows); },
        [&] { return u"hot "_s + shown(packed); });
    return done;
}

Done PackChecks::checkCold(const PackedDay& day, bool isCompared)
{
    qint64 trades = 0;
    qint64 lines = 0;
    std::vector<ColdTrade> step;
    const auto compare = [&]() -> Done {
        JANGBU_TRY(checkTrades(day, step));
        step.clear();
        return done;
    };
    PackedTrades packs(m_database, m_store.id);
    JANGBU_TRY(packs.eachOf(day, [&](const ColdTrade& packed) -> Done {
        ++trades;
        lines += std::count_if(packed.lines.cbegin(), packed.lines.cend(),
                               [&](const ColdLine& line) { return packed.counts(line); });
        if (isCompared)
            step.push_back(packed);
        return step.size() < tradesPerStep ? Done(done) : compare();
    }));
    JANGBU_TRY(compare());
    m_comparison.same(
        packKind, day.date, [] { return u"trades"_s; }, day.trades, trades);
    m_comparison.same(
        packKind, day.date, [] { return u"lines"_s; }, day.lines, lines);
    return done;
}

/// The rows of a trade, or the head of an archived one, have to be those of its pack.
Done PackChecks::checkTrades(const PackedDay& day, const std::vector<ColdTrade>& packed)
{
    QList<TradeId> ids;
    for (const ColdTrade& trade : packed)
        ids.append(TradeId(trade.id));
    JANGBU_TRY_ASSIGN(const auto found, LedgerReader(m_database).findAll(m_store.id, ids));
    auto next = found.cbegin();
    for (const ColdTrade& trade : packed) {
        const bool isThere = next != found.cend() && next->id.value() == trade.id;
        const bool isSame = isThere && next->businessDate == day.date && next->paidAtUtc
            && isOf(trade, coldFrom(*next));
        if (isThere)
            ++next;
        const auto name = [&] { return u"trade %1"_s.arg(trade.id); };
        m_comparison.holds(packKind, day.date, isSame, name,
                           [&] { return name() + u" differs from its pack"_s; });
    }
    return done;
}

} // namespace jangbu
