#include "app/ctl/bench/hotrows.h"

#include "core/ledger/businessdays.h"
#include "core/packs/packwriter.h"
#include "core/storage/transaction.h"

#include <map>

namespace jangbu::bench {

namespace {

struct Lines {
    std::vector<HotEntry> sold {};
    std::vector<HotEntry> refunded {};
};

Result<std::map<BusinessDate, Lines>> linesOf(BackOffice& books, const Store& store,
                                              const Window& dates)
{
    std::map<BusinessDate, Lines> days;
    const LedgerColumns columns
        = { LedgerColumn::Product, LedgerColumn::Amount, LedgerColumn::Instant };
    JANGBU_TRY(books.ledger.scan(store.id, dates, columns, [&](const LedgerBatch& batch) -> Done {
        Lines& lines = days[batch.date];
        for (size_t at = 0; at < batch.size; ++at) {
            const qint64 quantity = batch.quantity[at];
            HotEntry entry { { batch.product[at], batch.category[at], batch.taxFree[at] != 0 },
                             store.time.hourOf(Instant::ofMs(batch.atUtcMs[at])),
                             qAbs(quantity),
                             qAbs(batch.amountMinor[at]) };
            (quantity > 0 ? lines.sold : lines.refunded).push_back(entry);
        }
        return done;
    }));
    return days;
}

} // namespace

Result<qint64> packHotColumns(BackOffice& books, const Store& store, const Window& dates)
{
    return inTransaction(books.database, [&]() -> Result<qint64> {
        JANGBU_TRY_ASSIGN(const auto days, linesOf(books, store, dates));
        PackWriter writer(books.database);
        qint64 count = 0;
        for (const auto& [date, lines] : days) {
            JANGBU_TRY_ASSIGN(const qint64 moves,
                              BusinessDays(books.database).movesOf(store.id, date));
            const PackedDay day { .date = date,
                                  .moves = moves,
                                  .zone = store.time.zone(),
                                  .packedAtUtc = books.clock.nowUtc(),
                                  .lines = static_cast<qint64>(lines.sold.size()) };
            JANGBU_TRY(
                writer.add(store.id, day, PackWriter::hotOf(lines.sold, lines.refunded), {}));
            count += static_cast<qint64>(lines.sold.size() + lines.refunded.size());
        }
        JANGBU_TRY(writer.flush());
        return count;
    });
}

} // namespace jangbu::bench
