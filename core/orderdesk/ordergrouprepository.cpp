#include "core/orderdesk/ordergrouprepository.h"

#include "core/storage/database.h"

#include <algorithm>
#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Values of one statement; more go into a further one.
constexpr qsizetype mostPlaces = 128;
constexpr qsizetype mostCasePlaces = 16; ///< Of a statement that names each of them several times.

const QString answersSql
    = u"SELECT order_key, asker_id, lines_hash, order_id, trade_id, amount, trade_amount "
      u"FROM order_key WHERE store_id = :store AND order_key IN (%1)"_s;
const QString seatsSql
    = u"SELECT d.id, t.id, t.name FROM device d CROSS JOIN dining_table t "
      u"ON t.store_id = d.store_id AND t.id = d.table_id WHERE d.store_id = :store "
      u"AND d.state = 1 AND d.id IN (%1) UNION ALL SELECT g.id, t.id, t.name FROM guest_token g "
      u"CROSS JOIN dining_table t ON t.store_id = g.store_id AND t.id = g.table_id "
      u"AND t.sitting = g.sitting WHERE g.store_id = :store AND g.created_at >= :from "
      u"AND g.id IN (%1)"_s;
const QString heldTradesSql
    = u"SELECT o.table_id, t.id, t.amount, t.version FROM open_trade o CROSS JOIN trade t "
      u"ON t.store_id = o.store_id AND t.id = o.trade_id WHERE o.store_id = :store "
      u"AND t.state = 0 AND o.table_id IN (%1) ORDER BY o.table_id"_s;
const QString lineCountsSql = u"SELECT trade_id, COUNT(*) FROM trade_line WHERE store_id = :store "
                              u"AND trade_id IN (%1) GROUP BY trade_id"_s;
const QString heldProductsSql
    = u"SELECT id, name, category_id, price, stock, tax_free, sold_out, deleted_at FROM product "
      u"WHERE store_id = :store AND id IN (%1) ORDER BY id"_s;

const QString takeStockSql
    = u"UPDATE product SET stock = stock - CASE id%2 END WHERE store_id = :store AND id IN (%1) "
      u"AND deleted_at IS NULL AND sold_out = 0 AND stock >= CASE id%2 END"_s;
const QString growSql
    = u"UPDATE trade SET amount = amount + CASE id%2 END, version = version + 1 "
      u"WHERE store_id = :store AND id IN (%1) AND state = 0 AND version = CASE id%3 END"_s;
const QString forgetSql = u"DELETE FROM order_key WHERE store_id = :store AND made_at < :before"_s;

/// Names of places, `:a0` … `:c127`, which live as long as the program.
QLatin1StringView placeName(char kind, qsizetype number)
{
    static const auto names = [] {
        std::array<std::array<QByteArray, mostPlaces>, 3> made;
        for (size_t set = 0; set < made.size(); ++set) {
            for (size_t at = 0; at < made[set].size(); ++at) {
                made[set][at] = ':' + QByteArray(1, static_cast<char>('a' + set))
                    + QByteArray::number(static_cast<qlonglong>(at));
            }
        }
        return made;
    }();
    return QLatin1StringView(
        names.at(static_cast<size_t>(kind - 'a')).at(static_cast<size_t>(number)));
}

/// As many places as the next power of two, so that only few statements have to be prepared; what
/// is left over repeats the last value, which changes nothing.
qsizetype placesFor(qsizetype count)
{
    qsizetype places = 1;
    while (places < count)
        places *= 2;
    return places;
}

QString placeList(qsizetype count)
{
    QStringList places;
    for (qsizetype at = 0; at < placesFor(count); ++at)
        places.append(placeName('a', at));
    return places.join(u", "_s);
}

template <typename Value> Binds bindsFor(StoreId store, const QList<Value>& values)
{
    Binds binds { { ":store"_L1, store } };
    for (qsizetype at = 0; at < placesFor(values.size()); ++at)
        binds.append({ placeName('a', at), values.at(std::min(at, values.size() - 1)) });
    return binds;
}

/// Calls `perChunk` with parts of the list that one statement holds.
template <typename Value, typename PerChunk>
Done inChunks(const QList<Value>& values, PerChunk perChunk)
{
    for (qsizetype from = 0; from < values.size(); from += mostPlaces)
        JANGBU_TRY(perChunk(values.mid(from, mostPlaces)));
    return done;
}

/// Runs an UPDATE of the rows with these keys, `IN (%1)`, with a value of each key in each column,
/// `CASE id%2 END` …. All of them have to be changed, else STORAGE_BUSY. Few rows have places, so
/// that the statement stays prepared; many would take longer to bind than to prepare.
Done changeEach(Database& database, const QString& sql, StoreId store, const QList<qint64>& keys,
                const QList<QList<qint64>>& columns)
{
    const bool hasPlaces = keys.size() <= mostCasePlaces;
    const qsizetype count = hasPlaces ? placesFor(keys.size()) : keys.size();
    Binds binds { { ":store"_L1, store } };
    const auto written = [&](char kind, qsizetype at, const QList<qint64>& values) -> QString {
        const qint64 value = values.at(std::min(at, values.size() - 1));
        if (!hasPlaces)
            return QString::number(value);
        binds.append({ placeName(kind, at), value });
        return placeName(kind, at);
    };
    QStringList places;
    for (qsizetype at = 0; at < count; ++at)
        places.append(written('a', at, keys));
    QString filled = sql.arg(places.join(u", "_s));
    char kind = 'b';
    for (const QList<qint64>& column : columns) {
        QString cases;
        for (qsizetype at = 0; at < count; ++at)
            cases += u" WHEN "_s + places.at(at) + u" THEN "_s + written(kind, at, column);
        filled = filled.arg(cases);
        ++kind;
    }
    JANGBU_TRY_ASSIGN(const qint64 changed, database.change(filled, binds));
    return changed == keys.size() ? Done(done) : Done(ErrorCode::StorageBusy);
}

Error corrupt(const QString& table)
{
    return { ErrorCode::StorageCorrupt, { table } };
}

std::optional<KnownAnswer> answerFrom(const Row& row)
{
    const auto asker = row.id<DeviceId>(1);
    const auto order = row.id<OrderId>(3);
    const auto trade = row.id<TradeId>(4);
    if (!asker || !order || !trade)
        return std::nullopt;
    return KnownAnswer { *asker, row.text(2),
                         TakenOrder { *order, *trade, row.money(5), row.money(6), true } };
}

std::optional<Product> productFrom(const Row& row)
{
    const auto id = row.id<ProductId>(0);
    const auto category = row.id<CategoryId>(2);
    if (!id || !category)
        return std::nullopt;
    return Product { .id = *id,
                     .name = row.text(1),
                     .category = *category,
                     .price = row.money(3),
                     .stock = row.integer(4),
                     .taxFree = row.flag(5),
                     .soldOut = row.flag(6),
                     .deletedAtUtc = row.instant(7) };
}

} // namespace

Result<QMultiHash<QString, KnownAnswer>>
OrderGroupRepository::answersTo(StoreId store, const QStringList& keys) const
{
    QMultiHash<QString, KnownAnswer> answers;
    JANGBU_TRY(inChunks<QString>(keys, [&](const QList<QString>& chunk) {
        return m_database.each(answersSql.arg(placeList(chunk.size())), bindsFor(store, chunk),
                               [&](const Row& row) -> Done {
                                   const auto answer = answerFrom(row);
                                   if (!answer)
                                       return corrupt(u"order_key"_s);
                                   answers.insert(row.text(0), *answer);
                                   return done;
                               });
    }));
    return answers;
}

Result<QHash<DeviceId, Seat>> OrderGroupRepository::seatsOf(StoreId store,
                                                            const QList<DeviceId>& askers,
                                                            Instant guestsFrom) const
{
    QHash<DeviceId, Seat> seats;
    JANGBU_TRY(inChunks(askers, [&](const QList<DeviceId>& chunk) {
        return m_database.each(seatsSql.arg(placeList(chunk.size())),
                               bindsFor(store, chunk) + Binds { { ":from"_L1, guestsFrom } },
                               [&](const Row& row) -> Done {
                                   const auto asker = row.id<DeviceId>(0);
                                   const auto table = row.id<TableId>(1);
                                   if (!asker || !table)
                                       return corrupt(u"device"_s);
                                   seats.insert(*asker, { *table, row.text(2) });
                                   return done;
                               });
    }));
    return seats;
}

Result<QHash<TableId, TradeSize>>
OrderGroupRepository::holdOpenTrades(StoreId store, const QList<TableId>& tables) const
{
    QHash<TableId, TradeSize> trades;
    const QString sql = heldTradesSql + m_database.dialect().holdingRows();
    JANGBU_TRY(inChunks(tables, [&](const QList<TableId>& chunk) {
        return m_database.each(
            sql.arg(placeList(chunk.size())), bindsFor(store, chunk), [&](const Row& row) -> Done {
                const auto table = row.id<TableId>(0);
                const auto trade = row.id<TradeId>(1);
                if (!table || !trade)
                    return corrupt(u"open_trade"_s);
                trades.insert(*table,
                              { .id = *trade, .amount = row.money(2), .version = row.integer(3) });
                return done;
            });
    }));
    return trades;
}

Result<QHash<TradeId, qint64>> OrderGroupRepository::lineCounts(StoreId store,
                                                                const QList<TradeId>& trades) const
{
    QHash<TradeId, qint64> counts;
    JANGBU_TRY(inChunks(trades, [&](const QList<TradeId>& chunk) {
        return m_database.each(lineCountsSql.arg(placeList(chunk.size())), bindsFor(store, chunk),
                               [&](const Row& row) {
                                   if (const auto trade = row.id<TradeId>(0))
                                       counts.insert(*trade, row.integer(1));
                               });
    }));
    return counts;
}

Result<QList<Product>> OrderGroupRepository::holdProducts(StoreId store,
                                                          const QList<ProductId>& products) const
{
    QList<Product> found;
    const QString sql = heldProductsSql + m_database.dialect().holdingRows();
    JANGBU_TRY(inChunks(products, [&](const QList<ProductId>& chunk) -> Done {
        JANGBU_TRY_ASSIGN(const auto rows,
                          m_database.select(sql.arg(placeList(chunk.size())),
                                            bindsFor(store, chunk), productFrom));
        found.append(rows);
        return done;
    }));
    return found;
}

Done OrderGroupRepository::takeStock(StoreId store, const std::map<ProductId, qint64>& quantities)
{
    const QList<std::pair<ProductId, qint64>> taken(quantities.cbegin(), quantities.cend());
    return inChunks(taken, [&](const QList<std::pair<ProductId, qint64>>& chunk) {
        QList<qint64> products;
        QList<qint64> pieces;
        for (const auto& [product, quantity] : chunk) {
            products.append(product.value());
            pieces.append(quantity);
        }
        return changeEach(m_database, takeStockSql, store, products, { pieces });
    });
}

Done OrderGroupRepository::growTrades(StoreId store, const QList<GrownTrade>& trades)
{
    return inChunks(trades, [&](const QList<GrownTrade>& chunk) {
        QList<qint64> ids;
        QList<qint64> added;
        QList<qint64> versions;
        for (const GrownTrade& trade : chunk) {
            ids.append(trade.held.id.value());
            added.append(trade.added.minor());
            versions.append(trade.held.version);
        }
        return changeEach(m_database, growSql, store, ids, { added, versions });
    });
}

Done OrderGroupRepository::forgetAnswers(StoreId store, Instant before)
{
    return m_database.run(forgetSql, { { ":store"_L1, store }, { ":before"_L1, before } });
}

} // namespace jangbu
