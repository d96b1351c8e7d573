#include "core/interchange/importcommit.h"

#include "core/audit/auditlog.h"
#include "core/interchange/importdeed.h"
#include "core/interchange/importedpacks.h"
#include "core/interchange/importregister.h"
#include "core/interchange/refundimport.h"
#include "core/interchange/refundwriter.h"
#include "core/interchange/tradecontent.h"
#include "core/ledger/businessdays.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/payment/paymentrepository.h"
#include "core/payment/paymentway.h"
#include "core/storage/transaction.h"
#include "core/store/feerepository.h"
#include "core/store/storerepository.h"
#include "core/trade/paidtraderepository.h"
#include "core/trade/traderepository.h"

#include <QHash>

#include <algorithm>

namespace jangbu {

namespace {

constexpr size_t tradesPerStep = 1'000;
constexpr size_t linesPerStep = 10'000;

bool isSame(const FeeSchedule& lhs, const FeeSchedule& rhs)
{
    return std::is_permutation(lhs.rates().cbegin(), lhs.rates().cend(), rhs.rates().cbegin(),
                               rhs.rates().cend());
}

} // namespace

class ImportCommit::Chunks final {
public:
    Chunks(ExternalSorter& sorter, ImportProgress& progress)
        : m_reader(sorter)
        , m_progress(progress)
        , m_total(sorter.count())
    {
    }

    /// The next trades, none at the end. CANCELLED between two chunks.
    Result<bool> next(std::vector<ImportedTrade>& trades)
    {
        trades.clear();
        JANGBU_TRY(m_progress.step(ImportPhase::Writing, m_done, m_total));
        size_t lines = 0;
        while (trades.size() < tradesPerStep && lines < linesPerStep) {
            JANGBU_TRY_ASSIGN(const bool found, m_reader.next());
            if (!found)
                break;
            trades.push_back(ImportedTrade::unpackedByTime(m_reader.key(), m_reader.value()));
            lines += trades.back().lines.size();
        }
        m_done += static_cast<qint64>(trades.size());
        return !trades.empty();
    }

private:
    ExternalSorter::Reader m_reader;
    ImportProgress& m_progress;
    qint64 m_done = 0;
    qint64 m_total;
};

Done ImportCommit::run()
{
    return m_database.dialect().importsInOneTransaction() ? runInOneTransaction() : runInSteps();
}

Instant ImportCommit::leaseUntil() const
{
    return m_clock.nowUtc().plusMs(importLeaseMs);
}

QList<ImportedRange> ImportCommit::ranges() const
{
    QList<ImportedRange> ranges;
    for (const auto& [store, block] : m_ids.blocks())
        ranges.append({ block.store.id, block.first, block.last });
    return ranges;
}

Done ImportCommit::runInOneTransaction()
{
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(StoreRepository(m_database).lockBooks());
        JANGBU_TRY(writeStores());
        JANGBU_TRY(writeMenus());
        JANGBU_TRY(passDays());
        JANGBU_TRY_ASSIGN(const FeeSchedule fees, FeeRepository(m_database).schedule());
        ImportedTradeWriter writer(m_database, m_context.directory, m_ids, fees, m_ids.rowIds());
        ImportedPacks packs(m_database, m_record.id, m_clock.nowUtc());
        JANGBU_TRY(expectPacks(packs));
        writer.packInto(&packs);
        Chunks chunks(m_plan.trades(), m_context.progress);
        std::vector<ImportedTrade> trades;
        while (true) {
            JANGBU_TRY_ASSIGN(const bool more, chunks.next(trades));
            if (!more)
                break;
            JANGBU_TRY(writer.write(trades));
        }
        JANGBU_TRY(packs.finish());
        JANGBU_TRY(writer.finish());
        RowIds rowIds = writer.rowIds();
        JANGBU_TRY(completeTrades(fees, rowIds));
        JANGBU_TRY(writeRefunds(rowIds));
        JANGBU_TRY(ImportRepository(m_database).add(m_record, ranges()));
        JANGBU_TRY(record(m_database, importDeed(Act::SalesImported, m_record)));
        return m_context.progress.step(ImportPhase::Finishing, 0, 0);
    });
}

Done ImportCommit::runInSteps()
{
    JANGBU_TRY(registerRunning());
    const auto write = [this]() -> Done {
        JANGBU_TRY_ASSIGN(const FeeSchedule fees, plannedFees());
        JANGBU_TRY_ASSIGN(const RowIds rowIds, writeSteps(fees));
        JANGBU_TRY(m_context.progress.step(ImportPhase::Finishing, 0, 0));
        return finishSteps(fees, rowIds);
    };
    Done written = write();
    if (!written) {
        // What cannot be deleted now is hidden, and deleted by the next import.
        const Done discarded = ImportRegister(m_database, m_clock).discard(m_record.id);
        if (!discarded)
            qWarning("Rows of an import that failed could not be deleted yet.");
    }
    return written;
}

Done ImportCommit::registerRunning()
{
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(StoreRepository(m_database).lockBooks());
        ImportRepository imports(m_database);
        JANGBU_TRY_ASSIGN(const auto all, imports.all());
        const bool isAlone = std::all_of(all.cbegin(), all.cend(), [](const ImportRecord& other) {
            return other.state == ImportState::Done;
        });
        if (!isAlone)
            return ErrorCode::ImportRunning;
        ImportRecord running = m_record;
        running.state = ImportState::Running;
        running.finishedAtUtc.reset();
        running.leaseUntilUtc = leaseUntil();
        return imports.add(running, ranges());
    });
}

/// The rates of the books, and those that the import's first store brings.
Result<FeeSchedule> ImportCommit::plannedFees()
{
    JANGBU_TRY_ASSIGN(const FeeSchedule schedule, FeeRepository(m_database).schedule());
    QList<CardRate> rates = schedule.rates();
    for (const CardRate& first : FeeRepository::firstRates()) {
        const bool isThere = std::any_of(rates.cbegin(), rates.cend(), [&](const CardRate& rate) {
            return !rate.store && rate.company == first.company && rate.kind == first.kind
                && rate.from == first.from;
        });
        if (m_ids.newStores() > 0 && !isThere)
            rates.append(first);
    }
    return FeeSchedule(rates);
}

Result<RowIds> ImportCommit::writeSteps(const FeeSchedule& fees)
{
    RowIds rowIds = m_ids.rowIds();
    Chunks chunks(m_plan.trades(), m_context.progress);
    std::vector<ImportedTrade> trades;
    while (true) {
        JANGBU_TRY_ASSIGN(const bool more, chunks.next(trades));
        if (!more)
            return rowIds;
        JANGBU_TRY_ASSIGN(
            rowIds, inTransaction(m_database, [&]() -> Result<RowIds> {
                JANGBU_TRY(ImportRepository(m_database).renew(m_record.id, leaseUntil()));
                ImportedTradeWriter writer(m_database, m_context.directory, m_ids, fees, rowIds);
                JANGBU_TRY(writer.write(trades));
                JANGBU_TRY(writer.finish());
                return writer.rowIds();
            }));
    }
}

Done ImportCommit::finishSteps(const FeeSchedule& fees, RowIds rowIds)
{
    return inTransaction(m_database, [&, rowIds]() mutable -> Done {
        JANGBU_TRY(StoreRepository(m_database).lockBooks());
        JANGBU_TRY(ImportRepository(m_database).renew(m_record.id, leaseUntil()));
        JANGBU_TRY(writeStores());
        JANGBU_TRY_ASSIGN(const FeeSchedule now, FeeRepository(m_database).schedule());
        // The fees that stand in the rows by now would be wrong.
        if (!isSame(now, fees))
            return ErrorCode::StorageConflict;
        JANGBU_TRY(writeMenus());
        JANGBU_TRY(passDays());
        JANGBU_TRY(completeTrades(fees, rowIds));
        JANGBU_TRY(
            ImportRepository(m_database).finish(m_record.id, m_clock.nowUtc(), m_record.counts));
        JANGBU_TRY(writeRefunds(rowIds)); // Their sales can be read by now.
        return record(m_database, importDeed(Act::SalesImported, m_record));
    });
}

Done ImportCommit::writeStores()
{
    for (const auto& [store, block] : m_ids.blocks()) {
        if (!block.isNew)
            continue;
        const NewStore& terms = m_context.directory.store(store).terms;
        JANGBU_TRY(
            StoreRepository(m_database)
                .add(block.store.id, terms, block.usedIds, m_record.startedAtUtc, m_record.id));
        JANGBU_TRY(CategoryRepository(m_database).addFirst(block.store.id, m_record.id));
    }
    return m_ids.newStores() > 0 ? FeeRepository(m_database).addFirstRates() : Done(done);
}

Done ImportCommit::writeMenus()
{
    ImportDirectory& directory = m_context.directory;
    std::vector<bool> isTouched(directory.stores().size());
    for (const DirectoryCategory& category : directory.categories()) {
        if (isNew(category, directory))
            isTouched[static_cast<size_t>(category.store)] = true;
    }
    for (const DirectoryProduct& product : directory.products()) {
        if (isNew(product))
            isTouched[static_cast<size_t>(product.store)] = true;
    }
    for (size_t store = 0; store < isTouched.size(); ++store) {
        if (isTouched[store])
            JANGBU_TRY(StoreRepository(m_database)
                           .touchMenu(m_ids.block(static_cast<int>(store)).store.id));
    }
    CategoryRepository categories(m_database);
    for (size_t at = 0; at < directory.categories().size(); ++at) {
        const DirectoryCategory& category = directory.categories()[at];
        if (!isNew(category, directory))
            continue;
        const CategoryId id = m_ids.category(static_cast<int>(at));
        JANGBU_TRY_ASSIGN(const Category added,
                          categories.ensure(m_ids.block(category.store).store.id, category.name, id,
                                            m_record.id));
        // Somebody else has just added it; lines refer to the other id.
        if (added.id != id)
            return ErrorCode::StorageConflict;
    }
    return writeProducts();
}

Done ImportCommit::writeProducts()
{
    const auto& products = m_context.directory.products();
    ProductRepository repository(m_database);
    // The new ones stand last in their category, by name.
    QHash<CategoryId, int> positions;
    for (size_t at = 0; at < products.size(); ++at) {
        const int index = static_cast<int>(at);
        if (!isNew(products[at]))
            continue;
        const ImportPlan::Sales& sales = m_plan.salesOf(index);
        const StoreId store = m_ids.block(products[at].store).store.id;
        const CategoryId category = m_ids.category(sales.category);
        if (!positions.contains(category)) {
            JANGBU_TRY_ASSIGN(const int position, repository.nextPosition(store, category));
            positions.insert(category, position);
        }
        const Product product { .id = m_ids.product(index),
                                .name = products[at].name,
                                .category = category,
                                .price = sales.price,
                                .taxFree = sales.taxFree,
                                .position = positions.value(category),
                                .createdAtUtc = m_record.startedAtUtc,
                                .importedBy = m_record.id };
        JANGBU_TRY(repository.add(store, product, m_ids.historyOf(index)));
    }
    return done;
}

Done ImportCommit::passDays()
{
    BusinessDays days(m_database);
    for (const auto& [key, day] : m_plan.days())
        JANGBU_TRY(days.pass(m_ids.block(key.first).store, key.second, day.gross, Money()));
    return done;
}

/// The days that are over, and of which this import brings all that the books know.
Done ImportCommit::expectPacks(ImportedPacks& packs)
{
    if (m_plan.lines() < m_context.linesWorthPacking)
        return done;
    BusinessDays days(m_database);
    for (const auto& [key, day] : m_plan.days()) {
        const Store& store = m_ids.block(key.first).store;
        const bool isOver = key.second < store.time.businessDateOf(m_clock.nowUtc());
        if (day.sold == 0 || day.isMixed || !isOver)
            continue;
        JANGBU_TRY_ASSIGN(const qint64 moves, days.movesOf(store.id, key.second));
        if (moves == 1) // Of passDays().
            packs.expect(store, key.second, day.sold, moves);
    }
    return done;
}

Done ImportCommit::completeTrades(const FeeSchedule& fees, RowIds& rowIds)
{
    RollupDeltas rollups;
    Chunks chunks(m_plan.completions(), m_context.progress);
    std::vector<ImportedTrade> trades;
    while (true) {
        JANGBU_TRY_ASSIGN(const bool more, chunks.next(trades));
        if (!more)
            return rollups.writeTo(m_database);
        for (const ImportedTrade& trade : trades)
            JANGBU_TRY(complete(trade, fees, rowIds.at(trade.store), rollups));
    }
}

Done ImportCommit::complete(const ImportedTrade& imported, const FeeSchedule& fees, IdRange& ids,
                            RollupDeltas& rollups)
{
    const Store& paidIn = m_ids.block(imported.store).store;
    const StoreId store = paidIn.id;
    JANGBU_TRY_ASSIGN(LedgerTrade trade,
                      TradeRepository(m_database).hold(store, *imported.completes));
    const bool isAsRead = trade.state == TradeState::Open && trade.version == imported.version + 1;
    if (!isAsRead)
        return ErrorCode::StorageConflict;
    trade.state = TradeState::Paid;
    trade.paidAtUtc = imported.paidAtUtc;
    trade.businessDate = imported.businessDate;
    trade.receipt = imported.receipt;
    trade.paidByImport = m_record.id;
    trade.taxOnTop = imported.taxOnTop;
    trade.tip = imported.tip;

    PaymentRepository payments(m_database);
    for (LedgerPart& part : trade.parts) {
        ratePart(part, fees, store, *trade.businessDate);
        JANGBU_TRY(payments.setFee(store, trade.id, part));
    }
    for (size_t at = static_cast<size_t>(trade.parts.size()); at < imported.parts.size(); ++at) {
        const ImportedPart& paid = imported.parts[at];
        LedgerPart part { .id = ids.next<PartId>(),
                          .takenAtUtc = paid.takenAtUtc.value_or(*imported.paidAtUtc),
                          .way = wayOf(paid.payment, m_context.directory),
                          .amount = paid.amount };
        ratePart(part, fees, store, *trade.businessDate);
        JANGBU_TRY(payments.addPart(store, trade.id, part));
        trade.parts.append(part);
    }
    rollups.addPaidTrade(paidIn, trade);
    JANGBU_TRY(PaidTradeRepository(m_database).markPaid(store, trade));
    return ImportedTradeRepository(m_database).setPaidBy(store, trade);
}

/// Refunds follow all sales, since each refers to one that is in the books by then.
Done ImportCommit::writeRefunds(const RowIds& rowIds)
{
    if (m_plan.refunds() == 0)
        return done;
    ImportDirectory directory { NewStore() };
    JANGBU_TRY(directory.load(m_database));
    RefundImport refunds(m_database, directory, m_context.progress);
    JANGBU_TRY(refunds.read(m_plan.refundRows(), m_context.directory, m_context.fileNames));
    std::map<StoreId, IdRange> ids;
    for (const auto& [store, range] : rowIds)
        ids.emplace(m_ids.block(store).store.id, range);
    RefundWriter writer(m_database, m_record.id, std::move(ids));
    JANGBU_TRY(refunds.plan([&](const Store& store, const LedgerTrade& trade, const auto& made) {
        return writer.write(store, trade, made);
    }));
    // The plan was made outside the transaction; meanwhile others may have refunded too.
    if (!refunds.issues().isEmpty())
        return refunds.issues().error();
    return writer.finish();
}

} // namespace jangbu
