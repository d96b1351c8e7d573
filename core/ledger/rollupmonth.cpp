#include "core/ledger/rollupmonth.h"

#include "core/calendar/window.h"
#include "core/ledger/monthrollup.h"
#include "core/ledger/visibility.h"
#include "core/packs/packrepository.h"
#include "core/storage/readers.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString storesSql = u"SELECT store_id FROM store ORDER BY store_id"_s;
const QString daysOfMonthSql
    = u"SELECT business_date, moves FROM business_day WHERE store_id = :store "
      u"AND business_date >= :from AND business_date < :to ORDER BY business_date"_s;
const QString productDaysSql
    = u"SELECT product_id, category_id, tax_free, quantity, amount FROM product_day "
      u"WHERE store_id = :store AND business_date = :date%1"_s;

} // namespace

struct RollUpMonth::OfStore {
    MonthRollup rollup;
    qint64 days = 0;
    qint64 packedLines = 0;
};

namespace {

/// Reads the month of one store on one connection.
class MonthOfStore final {
public:
    MonthOfStore(Database& database, StoreId store, const Window& month)
        : m_database(database)
        , m_store(store)
        , m_month(month)
    {
    }

    /// With what takeInto() reads on one state of the books.
    Done read()
    {
        JANGBU_TRY(readDays());
        if (!m_packed.isEmpty()) {
            JANGBU_TRY(PackRepository(m_database)
                           .eachHot(m_store, m_month, m_packed,
                                    [this](const PackPlace&, const HotPack& pack) {
                                        packedLines += static_cast<qint64>(pack.size());
                                        return m_sums.add(pack);
                                    }));
        }
        for (const qint64 date : m_withoutPacks)
            JANGBU_TRY(readRows(date));
        return done;
    }

    Done takeInto(MonthRollup& rollup)
    {
        rollup.moves = m_moves;
        rollup.products = m_sums.take();
        JANGBU_TRY_ASSIGN(rollup.methods,
                          readMethodsOfMonth(m_database, m_store, m_month.start, m_hiding));
        return done;
    }

    qint64 days = 0;
    qint64 packedLines = 0;

private:
    Done readDays()
    {
        JANGBU_TRY_ASSIGN(m_hiding, hidingUnfinishedImports(m_database, u"import_id"_s));
        const Binds binds { { ":store"_L1, m_store },
                            { ":from"_L1, m_month.start },
                            { ":to"_L1, m_month.end } };
        JANGBU_TRY_ASSIGN(const auto recorded,
                          PackRepository(m_database).recordedDays(m_store, m_month));
        auto packed = recorded.cbegin();
        return m_database.each(daysOfMonthSql, binds, [&](const Row& row) {
            ++days;
            m_moves += row.integer(1);
            while (packed != recorded.cend() && packed->date.number() < row.integer(0))
                ++packed;
            const bool isPacked
                = packed != recorded.cend() && packed->date.number() == row.integer(0);
            // What an unfinished import writes is hidden in the rows only.
            if (isPacked && m_hiding.isEmpty()
                && (packed->isFresh || packed->moves == row.integer(1)))
                m_packed.append(*packed);
            else
                m_withoutPacks.append(row.integer(0));
        });
    }
    Done readRows(qint64 date)
    {
        return m_database.each(
            productDaysSql.arg(m_hiding), { { ":store"_L1, m_store }, { ":date"_L1, date } },
            [this](const Row& row) {
                return m_sums.add({ row.integer(0), row.integer(1), row.flag(2) }, row.integer(3),
                                  row.integer(4));
            });
    }

    Database& m_database;
    StoreId m_store;
    Window m_month;
    QString m_hiding;
    qint64 m_moves = 0;
    QList<PackedDay> m_packed;
    QList<qint64> m_withoutPacks;
    PackedSums m_sums;
};

} // namespace

Result<QList<StoreId>> RollUpMonth::allStores()
{
    return m_database.select(storesSql, {}, [](const Row& row) { return row.id<StoreId>(0); });
}

Result<std::vector<RollUpMonth::OfStore>> RollUpMonth::read(const Request& request)
{
    const auto month = statisticsWindow(Term::Month, request.month);
    if (!month)
        return Error { ErrorCode::StartInvalid, { request.month.toIso(), wordOf(Term::Month) } };
    QList<StoreId> ids = request.stores;
    if (ids.isEmpty()) {
        JANGBU_TRY_ASSIGN(ids, allStores());
    }
    std::vector<OfStore> stores;
    for (const StoreId id : ids)
        stores.push_back({ .rollup = { id, request.month } });
    JANGBU_TRY(onReaders(m_database, stores.size(), readerCount(),
                         [&](Database& connection, size_t task) -> Done {
                             OfStore& of = stores[task];
                             MonthOfStore reading(connection, of.rollup.store, *month);
                             JANGBU_TRY(inSnapshot(connection, [&]() -> Done {
                                 JANGBU_TRY(reading.read());
                                 return reading.takeInto(of.rollup);
                             }));
                             of.days = reading.days;
                             of.packedLines = reading.packedLines;
                             return done;
                         }));
    return stores;
}

Done RollUpMonth::write(const std::vector<OfStore>& stores)
{
    MonthRollupWriter writer(m_database);
    for (const OfStore& of : stores) {
        JANGBU_TRY(of.days > 0 ? writer.add(of.rollup)
                               : writer.forget(of.rollup.store, of.rollup.first));
    }
    return writer.flush();
}

RollUpMonth::Made RollUpMonth::madeOf(const std::vector<OfStore>& stores)
{
    Made made;
    for (const OfStore& of : stores) {
        made.stores += of.days > 0 ? 1 : 0;
        made.rows += static_cast<qint64>(of.rollup.products.size());
        made.packedLines += of.packedLines;
    }
    return made;
}

Result<RollUpMonth::Made> RollUpMonth::run(const Request& request)
{
    JANGBU_TRY_ASSIGN(const auto stores, read(request));
    JANGBU_TRY(inTransaction(m_database, [&] { return write(stores); }));
    return madeOf(stores);
}

Result<RollUpMonth::Made> RollUpMonth::runWithin(const Request& request)
{
    JANGBU_TRY_ASSIGN(const auto stores, read(request));
    JANGBU_TRY(write(stores));
    return madeOf(stores);
}

} // namespace jangbu
