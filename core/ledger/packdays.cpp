#include "core/ledger/packdays.h"

#include "core/ledger/ledgerreader.h"
#include "core/ledger/packedtrades.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString dueToPackSql
    = u"SELECT d.business_date FROM business_day d LEFT JOIN pack_day p "
      u"ON p.store_id = d.store_id AND p.business_date = d.business_date "
      u"WHERE d.store_id = :store AND d.business_date < :today AND (p.moves IS NULL "
      u"OR p.zone <> :zone OR (p.archived_at IS NULL AND p.moves <> d.moves)) "
      u"ORDER BY d.business_date"_s;
// Payments into the day wait until the transaction ends; that they are counted stays as it is.
const QString holdSql = u"UPDATE business_day SET moves = moves "
                        u"WHERE store_id = :store AND business_date = :date"_s;
const QString packedMovesSql
    = u"SELECT moves FROM business_day WHERE store_id = :store AND business_date = :date"_s;
const QString unfinishedSql = u"SELECT COUNT(*) FROM import WHERE state <> 1"_s;

} // namespace

Result<std::optional<PackedDay>> DayPacker::hold()
{
    const Binds binds { { ":store"_L1, m_store.id }, { ":date"_L1, m_date } };
    JANGBU_TRY_ASSIGN(const qint64 known, m_database.change(holdSql, binds));
    JANGBU_TRY_ASSIGN(const qint64 unfinished, m_database.selectInteger(unfinishedSql));
    if (known == 0 || unfinished > 0)
        return std::optional<PackedDay>();
    JANGBU_TRY_ASSIGN(const auto days,
                      PackRepository(m_database).daysOf(m_store.id, { m_date, m_date.addDays(1) }));
    if (!days.isEmpty())
        return std::optional(days.first());
    JANGBU_TRY_ASSIGN(const qint64 moves, m_database.selectInteger(packedMovesSql, binds));
    return std::optional(PackedDay {
        .date = m_date, .moves = moves, .packedAtUtc = Instant::ofMs(0), .isFresh = false });
}

Done DayPacker::readSold(BuiltDay& built)
{
    LedgerReader ledger(m_database);
    return ledger.eachTradePaidOn(m_store.id, m_date, [&](const LedgerTrade& trade) -> Done {
        const int hour = m_store.time.hourOf(*trade.paidAtUtc);
        const ColdTrade& cold = built.trades.emplace_back(coldFrom(trade));
        for (const ColdLine& line : cold.lines) {
            if (!cold.counts(line))
                continue;
            built.sold.push_back({ { line.product, line.category, line.taxFree },
                                   hour,
                                   line.quantity,
                                   line.amountMinor });
        }
        return done;
    });
}

Done DayPacker::readRefunded(BuiltDay& built)
{
    const LedgerColumns columns
        = LedgerColumn::Product | LedgerColumn::Amount | LedgerColumn::Instant;
    return LedgerReader(m_database)
        .scanRaw(m_store.id, { m_date, m_date.addDays(1) }, columns,
                 [&](const LedgerBatch& batch) -> Done {
                     for (size_t at = 0; at < batch.size; ++at) {
                         if (batch.quantity[at] > 0)
                             continue; // Sold; a refund gives back a piece at least.
                         const Instant refundedAt = Instant::ofMs(batch.atUtcMs[at]);
                         built.refunded.push_back(
                             { { batch.product[at], batch.category[at], batch.taxFree[at] != 0 },
                               m_store.time.hourOf(refundedAt),
                               -batch.quantity[at],
                               -batch.amountMinor[at] });
                     }
                     return done;
                 });
}

Result<BuiltDay> DayPacker::pack(const PackedDay& held, Instant now)
{
    BuiltDay built { .day = held };
    JANGBU_TRY(readSold(built));
    JANGBU_TRY(readRefunded(built));
    const Binds binds { { ":store"_L1, m_store.id }, { ":date"_L1, m_date } };
    JANGBU_TRY_ASSIGN(built.day.moves, m_database.selectInteger(packedMovesSql, binds));
    built.day.zone = m_store.time.zone();
    built.day.packedAtUtc = now;
    built.day.trades = static_cast<qint64>(built.trades.size());
    built.day.lines = static_cast<qint64>(built.sold.size());
    const auto hot = PackWriter::hotOf(built.sold, built.refunded);
    const auto cold = PackWriter::coldOf(built.trades);
    built.day.hotPacks = static_cast<int>(hot.size());
    built.day.coldPacks = static_cast<int>(cold.size());
    JANGBU_TRY(PackRepository(m_database).remove(m_store.id, m_date));
    PackWriter writer(m_database);
    JANGBU_TRY(writer.add(m_store.id, built.day, hot, cold));
    JANGBU_TRY(writer.flush());
    return built;
}

Result<QList<BusinessDate>> PackDays::due(const Store& store)
{
    return m_database.select(dueToPackSql,
                             { { ":store"_L1, store.id },
                               { ":today"_L1, store.time.businessDateOf(m_clock.nowUtc()) },
                               { ":zone"_L1, store.time.zone() } },
                             [](const Row& row) { return row.date(0); });
}

Result<PackDays::Outcome> PackDays::run(const Store& store, BusinessDate date)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    return inTransaction(m_database, [&] { return pack(store, date); });
}

Result<PackDays::Outcome> PackDays::pack(const Store& store, BusinessDate date)
{
    const Instant now = m_clock.nowUtc();
    if (date >= store.time.businessDateOf(now))
        return Outcome::NotYet;
    DayPacker packer(m_database, store, date);
    JANGBU_TRY_ASSIGN(const auto held, packer.hold());
    if (!held)
        return Outcome::NotYet;
    if (held->isFresh && held->zone == store.time.zone())
        return Outcome::WasPacked;
    JANGBU_TRY(packer.pack(*held, now));
    return Outcome::Packed;
}

} // namespace jangbu
