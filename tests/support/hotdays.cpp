#include "tests/support/hotdays.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/packs/packwriter.h"
#include "core/storage/transaction.h"
#include "tests/support/outcome.h"

#include <map>

namespace jangbu::test {

namespace {

struct Lines {
    std::vector<HotEntry> sold {};
    std::vector<HotEntry> refunded {};
};

std::map<BusinessDate, Lines> linesOf(Database& database, const Store& store, const Window& dates)
{
    std::map<BusinessDate, Lines> days;
    const LedgerColumns columns
        = { LedgerColumn::Product, LedgerColumn::Amount, LedgerColumn::Instant };
    valueOf(LedgerReader(database).scan(store.id, dates, columns, [&](const LedgerBatch& batch) {
        Lines& lines = days[batch.date];
        for (size_t at = 0; at < batch.size; ++at) {
            const HotEntry entry { { batch.product[at], batch.category[at],
                                     batch.taxFree[at] != 0 },
                                   store.time.hourOf(Instant::ofMs(batch.atUtcMs[at])),
                                   qAbs(batch.quantity[at]),
                                   qAbs(batch.amountMinor[at]) };
            (batch.quantity[at] > 0 ? lines.sold : lines.refunded).push_back(entry);
        }
        return Done(done);
    }));
    return days;
}

} // namespace

void packHotDays(Database& database, const Store& store, const Window& dates)
{
    valueOf(inTransaction(database, [&]() -> Done {
        PackRepository packs(database);
        PackWriter writer(database);
        for (const auto& [date, lines] : linesOf(database, store, dates)) {
            JANGBU_TRY(packs.remove(store.id, date));
            JANGBU_TRY_ASSIGN(const qint64 moves, BusinessDays(database).movesOf(store.id, date));
            const PackedDay day { .date = date,
                                  .moves = moves,
                                  .zone = store.time.zone(),
                                  .packedAtUtc = Instant::ofMs(1),
                                  .lines = static_cast<qint64>(lines.sold.size()) };
            JANGBU_TRY(
                writer.add(store.id, day, PackWriter::hotOf(lines.sold, lines.refunded), {}));
        }
        return writer.flush();
    }));
}

} // namespace jangbu::test
