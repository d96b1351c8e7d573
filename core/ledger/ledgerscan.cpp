#include "core/ledger/ledgerreader.h"
#include "core/ledger/packedtrades.h"
#include "core/ledger/visibility.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <map>
#include <vector>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// CROSS JOIN: SQLite keeps to the order written, so it goes from the day to its rows and does not
// read every row of the store for each day. BETWEEN, also for one day: it takes the index of dates
// for a range, but for one value the primary key, which holds the whole store.
const QString soldLinesSql
    = u"SELECT %1 FROM trade t CROSS JOIN trade_line l ON l.store_id = t.store_id "
      u"AND l.trade_id = t.id WHERE t.store_id = :store "
      u"AND t.business_date BETWEEN :date AND :date AND l.cancelled = 0%2"_s;
const QString refundedLinesSql
    = u"SELECT %1 FROM refund r CROSS JOIN refund_line f ON f.store_id = r.store_id "
      u"AND f.trade_id = r.trade_id AND f.refund_id = r.id CROSS JOIN trade_line l "
      u"ON l.store_id = f.store_id AND l.trade_id = f.trade_id AND l.id = f.line_id "
      u"WHERE r.store_id = :store AND r.business_date BETWEEN :date AND :date%2"_s;

/// The columns of a line query and where each value goes.
class BatchFiller final {
public:
    BatchFiller(LedgerColumns columns, bool ofRefunds)
        : m_ofRefunds(ofRefunds)
    {
        const auto add = [this](const char* column, std::vector<qint64> LedgerBatch::*target) {
            m_names.append(QString::fromLatin1(column));
            m_targets.push_back(target);
        };
        if (columns.testFlag(LedgerColumn::Product)) {
            add("l.product_id", &LedgerBatch::product);
            add("l.category_id", &LedgerBatch::category);
            add("l.tax_free", nullptr);
        }
        if (columns.testFlag(LedgerColumn::Amount)) {
            add(ofRefunds ? "-f.quantity" : "l.quantity", &LedgerBatch::quantity);
            add(ofRefunds ? "-f.amount" : "l.amount", &LedgerBatch::amountMinor);
        }
        if (columns.testFlag(LedgerColumn::Place)) {
            add("l.trade_id", &LedgerBatch::trade);
            add("l.id", &LedgerBatch::line);
        }
        if (columns.testFlag(LedgerColumn::Import))
            add(ofRefunds ? "r.import_id" : "t.paid_import_id", &LedgerBatch::importedBy);
        if (columns.testFlag(LedgerColumn::Instant))
            add(ofRefunds ? "r.refunded_at" : "t.paid_at", &LedgerBatch::atUtcMs);
    }

    QString sql(const QString& visible) const
    {
        return (m_ofRefunds ? refundedLinesSql : soldLinesSql).arg(m_names.join(u", "_s), visible);
    }

    void add(const Row& row, LedgerBatch& batch) const
    {
        for (size_t column = 0; column < m_targets.size(); ++column) {
            const qint64 value = row.integer(static_cast<int>(column));
            if (m_targets[column])
                (batch.*m_targets[column]).push_back(value);
            else
                batch.taxFree.push_back(static_cast<qint8>(value != 0));
        }
        ++batch.size;
    }

private:
    bool m_ofRefunds;
    QStringList m_names;
    std::vector<std::vector<qint64> LedgerBatch::*> m_targets;
};

Done scanRows(Database& database, const BatchFiller& filler, const QString& visible, StoreId store,
              BusinessDate date, const LedgerReader::PerBatch& perBatch)
{
    LedgerBatch batch(date);
    const Binds binds { { ":store"_L1, store }, { ":date"_L1, date } };
    JANGBU_TRY(database.each(filler.sql(visible), binds, [&](const Row& row) -> Done {
        filler.add(row, batch);
        if (batch.size < LedgerBatch::maxEntries)
            return done;
        JANGBU_TRY(perBatch(batch));
        batch.clear();
        return done;
    }));
    return batch.size > 0 ? perBatch(batch) : Done(done);
}

/// One line entry, as it stands in a pack or comes from one.
struct PackedEntry {
    PackItem item {};
    qint64 quantity = 0;
    qint64 amountMinor = 0;
    qint64 trade = 0;
    qint64 line = 0;
    qint64 importedBy = 0;
    qint64 atMs = 0;
};

/// Fills batches from packs, with the columns that are asked for.
class PackedBatches final {
public:
    PackedBatches(BusinessDate date, LedgerColumns columns, const LedgerReader::PerBatch& perBatch)
        : m_batch(date)
        , m_columns(columns)
        , m_perBatch(perBatch)
    {
    }

    Done add(const PackedEntry& entry)
    {
        if (m_columns.testFlag(LedgerColumn::Product)) {
            m_batch.product.push_back(entry.item.product);
            m_batch.category.push_back(entry.item.category);
            m_batch.taxFree.push_back(entry.item.taxFree ? 1 : 0);
        }
        if (m_columns.testFlag(LedgerColumn::Amount)) {
            m_batch.quantity.push_back(entry.quantity);
            m_batch.amountMinor.push_back(entry.amountMinor);
        }
        if (m_columns.testFlag(LedgerColumn::Place)) {
            m_batch.trade.push_back(entry.trade);
            m_batch.line.push_back(entry.line);
        }
        if (m_columns.testFlag(LedgerColumn::Import))
            m_batch.importedBy.push_back(entry.importedBy);
        if (m_columns.testFlag(LedgerColumn::Instant))
            m_batch.atUtcMs.push_back(entry.atMs);
        return ++m_batch.size < LedgerBatch::maxEntries ? Done(done) : flush();
    }
    Done flush()
    {
        if (m_batch.size == 0)
            return done;
        JANGBU_TRY(m_perBatch(m_batch));
        m_batch.clear();
        return done;
    }

private:
    LedgerBatch m_batch;
    LedgerColumns m_columns;
    const LedgerReader::PerBatch& m_perBatch;
};

Done scanHot(BusinessDate date, const HotPack& pack, LedgerColumns columns,
             const LedgerReader::PerBatch& perBatch)
{
    PackedBatches batches(date, columns, perBatch);
    for (size_t at = 0; at < pack.size(); ++at) {
        const HotEntry entry = pack.entry(at);
        const qint64 sign = at < pack.saleCount() ? 1 : -1;
        JANGBU_TRY(batches.add({ .item = entry.item,
                                 .quantity = sign * entry.quantity,
                                 .amountMinor = sign * entry.amountMinor }));
    }
    return batches.flush();
}

/// What was sold on an archived day.
Done scanArchived(PackedTrades& packs, const PackedDay& day, LedgerColumns columns,
                  const LedgerReader::PerBatch& perBatch)
{
    PackedBatches batches(day.date, columns, perBatch);
    JANGBU_TRY(packs.eachOf(day, [&](const ColdTrade& trade) -> Done {
        for (const ColdLine& line : trade.lines) {
            if (!trade.counts(line))
                continue;
            JANGBU_TRY(batches.add({ { line.product, line.category, line.taxFree },
                                     line.quantity,
                                     line.amountMinor,
                                     trade.id,
                                     line.id,
                                     trade.paidByImport.value_or(0),
                                     trade.paidAtMs }));
        }
        return done;
    }));
    return batches.flush();
}

/// What was given back on a day of what archived days had sold.
Done scanArchivedRefunds(PackedTrades& packs, BusinessDate date, LedgerColumns columns,
                         const LedgerReader::PerBatch& perBatch)
{
    PackedBatches batches(date, columns, perBatch);
    const auto add = [&](const ArchivedRefundLine& refunded) {
        const ColdLine& line = *refunded.line;
        return batches.add({ { line.product, line.category, line.taxFree },
                             -refunded.quantity,
                             -refunded.amount.minor(),
                             refunded.trade,
                             line.id,
                             refunded.importedBy,
                             refunded.refundedAtMs });
    };
    JANGBU_TRY(packs.eachRefunded({ date, date.addDays(1) }, add));
    return batches.flush();
}

/// One reading of line entries, on one state of the books.
class LineScan final {
public:
    LineScan(Database& database, StoreId store, LedgerColumns columns,
             const LedgerReader::PerBatch& perBatch)
        : m_database(database)
        , m_store(store)
        , m_sales(columns, false)
        , m_refunds(columns, true)
        , m_columns(columns)
        , m_perBatch(perBatch)
        , m_packs(database, store)
    {
    }

    Done begin(const Window& dates)
    {
        JANGBU_TRY_ASSIGN(m_visibleTrades, hidingUnfinishedImports(m_database, u"t.import_id"_s));
        JANGBU_TRY_ASSIGN(m_visibleRefunds, hidingUnfinishedImports(m_database, u"r.import_id"_s));
        JANGBU_TRY_ASSIGN(const auto days, PackRepository(m_database).daysOf(m_store, dates));
        for (const PackedDay& day : days)
            m_days.emplace(day.date, day);
        return done;
    }

    /// Whether the hot packs of a date say what its rows say. What an unfinished import has
    /// brought may be in them, but for days that nothing comes into any more.
    bool isPacked(BusinessDate date) const
    {
        const auto day = m_days.find(date);
        return day != m_days.end()
            && (day->second.archivedAtUtc || (day->second.isFresh && m_visibleTrades.isEmpty()));
    }

    Done readRows(BusinessDate date)
    {
        const auto day = m_days.find(date);
        if (day != m_days.end() && day->second.archivedAtUtc) {
            JANGBU_TRY(scanArchived(m_packs, day->second, m_columns, m_perBatch));
        } else {
            JANGBU_TRY(scanRows(m_database, m_sales, m_visibleTrades, m_store, date, m_perBatch));
        }
        JANGBU_TRY(scanRows(m_database, m_refunds, m_visibleRefunds, m_store, date, m_perBatch));
        return scanArchivedRefunds(m_packs, date, m_columns, m_perBatch);
    }

private:
    Database& m_database;
    StoreId m_store;
    BatchFiller m_sales;
    BatchFiller m_refunds;
    LedgerColumns m_columns;
    const LedgerReader::PerBatch& m_perBatch;
    PackedTrades m_packs;
    QString m_visibleTrades;
    QString m_visibleRefunds;
    std::map<BusinessDate, PackedDay> m_days;
};

} // namespace

Done LedgerReader::scan(StoreId store, const Window& dates, LedgerColumns columns,
                        const PerBatch& perBatch)
{
    const LedgerColumns hot = { LedgerColumn::Product, LedgerColumn::Amount };
    if ((columns | hot) == hot) {
        const auto perPack = [&](const PackPlace& place, const HotPack& pack) {
            return scanHot(place.date, pack, columns, perBatch);
        };
        return scanPacked(store, dates, columns, perPack, perBatch);
    }
    return scanRaw(store, dates, columns, perBatch);
}

Done LedgerReader::scanRaw(StoreId store, const Window& dates, LedgerColumns columns,
                           const PerBatch& perBatch)
{
    return inSnapshot(m_database, [&]() -> Done {
        LineScan scan(m_database, store, columns, perBatch);
        JANGBU_TRY(scan.begin(dates));
        JANGBU_TRY_ASSIGN(const auto days, datesWithin(store, dates));
        for (const BusinessDate date : days)
            JANGBU_TRY(scan.readRows(date));
        return done;
    });
}

Done LedgerReader::scanPacked(StoreId store, const Window& dates, LedgerColumns columns,
                              const PackRepository::PerHot& perPack, const PerBatch& perBatch)
{
    return inSnapshot(m_database, [&]() -> Done {
        LineScan scan(m_database, store, columns, perBatch);
        JANGBU_TRY(scan.begin(dates));
        JANGBU_TRY_ASSIGN(const auto days, datesWithin(store, dates));
        PackRepository packs(m_database);
        for (auto day = days.cbegin(); day != days.cend();) {
            if (!scan.isPacked(*day)) {
                JANGBU_TRY(scan.readRows(*day++));
                continue;
            }
            // Days in a row are read with one question.
            const auto end = std::find_if(day, days.cend(),
                                          [&](BusinessDate date) { return !scan.isPacked(date); });
            JANGBU_TRY(packs.eachHot(store, { *day, (end - 1)->addDays(1) },
                                     PackRepository::Days::Fresh, perPack));
            day = end;
        }
        return done;
    });
}

} // namespace jangbu
