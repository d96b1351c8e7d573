#include "core/orderdesk/placeordergroup.h"

#include "core/device/pairdevice.h"
#include "core/orderdesk/ordergrouprepository.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/transaction.h"
#include "core/trade/orderdecision.h"
#include "core/trade/orderwatch.h"
#include "core/trade/tradelimits.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 idsPerBlock = 16'384;
constexpr qsizetype longestKey = 64;
constexpr qsizetype mostSizes = 2'000;
constexpr qint64 keysLastMs = 2 * msPerDay;

QList<WantedLine> wantedOf(const OrderRequest& request)
{
    QList<WantedLine> wanted;
    wanted.reserve(request.lines.size());
    for (const AskedLine& line : request.lines)
        wanted.append({ line.product, line.quantity });
    return wanted;
}

template <typename Value> QList<Value> sorted(const QSet<Value>& values)
{
    QList<Value> list(values.cbegin(), values.cend());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

QString linesHash(const QList<AskedLine>& lines)
{
    std::map<ProductId, quint64> quantities;
    for (const AskedLine& line : lines)
        quantities[line.product] += static_cast<quint64>(line.quantity);
    QByteArray text;
    for (const auto& [product, quantity] : quantities)
        text += QByteArray::number(product.value()) + ':' + QByteArray::number(quantity) + '\n';
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// One try of a group. The ids are copied into it, so that a redo uses the same ones.
class PlaceOrderGroup::Attempt final {
public:
    /// A trade that orders of the group go into.
    struct OpenTrade {
        TradeSize held;
        TradeSize grown;
        TableId table;
        QString tableName;
        bool isNew = false;

        bool hasGrown() const { return grown.lineCount > held.lineCount; }
    };

    Attempt(Database& database, const Store& store, const QList<OrderRequest>& orders,
            const QStringList& hashes, IdRange ids, Instant now)
        : m_database(database)
        , m_repository(database)
        , m_store(store)
        , m_orders(orders)
        , m_hashes(hashes)
        , m_ids(ids)
        , m_now(now)
        , m_decision(store.currency)
    {
    }

    Done read(const QHash<TradeId, KnownSize>& sizes);
    void decide();
    Done write();

    Answers answers;
    const QHash<TableId, OpenTrade>& trades() const { return m_trades; }

private:
    struct PlacedHere {
        DecidedOrder decided;
        TradeId trade;
        Serving serving;
    };

    struct AnsweredHere {
        OrderRequest request;
        QString hash;
        TakenOrder answer;
    };

    Done readTrades(const QHash<TradeId, KnownSize>& sizes);
    Done readLineCounts(const QHash<TradeId, KnownSize>& sizes);
    Result<TakenOrder> decideOne(qsizetype at);
    std::optional<Result<TakenOrder>> answerToKnown(qsizetype at) const;
    OpenTrade& tradeAt(const Seat& seat);
    Done openTrades();
    Done writeOrders();
    Done writeKeys();

    Database& m_database;
    OrderGroupRepository m_repository;
    const Store& m_store;
    const QList<OrderRequest>& m_orders;
    const QStringList& m_hashes;
    IdRange m_ids;
    Instant m_now;
    OrderDecision m_decision;
    QHash<DeviceId, Seat> m_seats;
    QMultiHash<QString, KnownAnswer> m_known;
    QHash<TableId, OpenTrade> m_trades;
    QList<PlacedHere> m_placed;
    QList<AnsweredHere> m_answered;
};

Done PlaceOrderGroup::Attempt::read(const QHash<TradeId, KnownSize>& sizes)
{
    QSet<QString> keys;
    QSet<DeviceId> askers;
    QSet<ProductId> products;
    bool hasGuests = false;
    for (const OrderRequest& order : m_orders) {
        keys.insert(order.key);
        askers.insert(order.asker.id);
        hasGuests = hasGuests || order.asker.kind == DeskAsker::Kind::Guest;
        for (const AskedLine& line : order.lines)
            products.insert(line.product);
    }
    const Instant guestsFrom = m_now.plusMs(-guestLastsMs);
    JANGBU_TRY_ASSIGN(m_known, m_repository.answersTo(m_store.id, sorted(keys)));
    JANGBU_TRY_ASSIGN(m_seats, m_repository.seatsOf(m_store.id, sorted(askers), guestsFrom));
    JANGBU_TRY(readTrades(sizes));
    // A trade that was being paid while it was waited for has ended the sitting of its guests.
    if (hasGuests) {
        JANGBU_TRY_ASSIGN(m_seats, m_repository.seatsOf(m_store.id, sorted(askers), guestsFrom));
    }
    JANGBU_TRY_ASSIGN(const auto offered, m_repository.holdProducts(m_store.id, sorted(products)));
    for (const Product& product : offered)
        m_decision.offer(product);
    return done;
}

Done PlaceOrderGroup::Attempt::readTrades(const QHash<TradeId, KnownSize>& sizes)
{
    QSet<TableId> tables;
    for (const Seat& seat : std::as_const(m_seats))
        tables.insert(seat.table);
    if (tables.isEmpty())
        return done;
    JANGBU_TRY_ASSIGN(const auto open, m_repository.holdOpenTrades(m_store.id, sorted(tables)));
    for (auto trade = open.cbegin(); trade != open.cend(); ++trade)
        m_trades.insert(trade.key(), { *trade, *trade, trade.key(), QString(), false });
    return readLineCounts(sizes);
}

Done PlaceOrderGroup::Attempt::readLineCounts(const QHash<TradeId, KnownSize>& sizes)
{
    QList<TradeId> unknown;
    for (OpenTrade& trade : m_trades) {
        const auto known = sizes.constFind(trade.held.id);
        if (known != sizes.cend() && known->version == trade.held.version)
            trade.held.lineCount = trade.grown.lineCount = known->lineCount;
        else
            unknown.append(trade.held.id);
    }
    if (unknown.isEmpty())
        return done;
    JANGBU_TRY_ASSIGN(const auto counts, m_repository.lineCounts(m_store.id, unknown));
    for (OpenTrade& trade : m_trades) {
        if (const auto count = counts.constFind(trade.held.id); count != counts.cend())
            trade.held.lineCount = trade.grown.lineCount = *count;
    }
    return done;
}

void PlaceOrderGroup::Attempt::decide()
{
    answers.reserve(m_orders.size());
    for (qsizetype at = 0; at < m_orders.size(); ++at)
        answers.append(decideOne(at));
}

std::optional<Result<TakenOrder>> PlaceOrderGroup::Attempt::answerToKnown(qsizetype at) const
{
    const OrderRequest& order = m_orders.at(at);
    const auto answer = [&](const QString& hash, TakenOrder taken) -> Result<TakenOrder> {
        if (hash != m_hashes.at(at))
            return ErrorCode::KeyReused;
        taken.repeated = true;
        return taken;
    };
    for (auto known = m_known.constFind(order.key);
         known != m_known.cend() && known.key() == order.key; ++known) {
        if (known->asker == order.asker.id)
            return answer(known->linesHash, known->order);
    }
    for (const AnsweredHere& here : m_answered) {
        if (here.request.key == order.key && here.request.asker.id == order.asker.id)
            return answer(here.hash, here.answer);
    }
    return std::nullopt;
}

Result<TakenOrder> PlaceOrderGroup::Attempt::decideOne(qsizetype at)
{
    const OrderRequest& order = m_orders.at(at);
    const auto seat = m_seats.constFind(order.asker.id);
    if (seat == m_seats.cend())
        return ErrorCode::NotPaired;
    if (order.key.isEmpty() || order.key.size() > longestKey) {
        return Error { ErrorCode::ValueInvalid,
                       { u"Idempotency-Key"_s, order.key.left(longestKey), u"UUID"_s } };
    }
    if (const auto known = answerToKnown(at))
        return *known;
    if (order.isOverLimit)
        return ErrorCode::TooFast;
    const QList<WantedLine> wanted = wantedOf(order);
    JANGBU_TRY(checkWanted(m_store.currency, wanted));
    OpenTrade& trade = tradeAt(*seat);
    JANGBU_TRY_ASSIGN(DecidedOrder decided, m_decision.decide(wanted, trade.grown, m_ids));
    const TakenOrder taken { decided.order, trade.grown.id, decided.amount, trade.grown.amount };
    m_placed.append({ std::move(decided), trade.grown.id, servingAt(seat->tableName) });
    m_answered.append({ order, m_hashes.at(at), taken });
    return taken;
}

PlaceOrderGroup::Attempt::OpenTrade& PlaceOrderGroup::Attempt::tradeAt(const Seat& seat)
{
    auto trade = m_trades.find(seat.table);
    if (trade == m_trades.end()) {
        const TradeSize fresh { .id = m_ids.next<TradeId>(), .amount = {} };
        trade = m_trades.insert(seat.table, { fresh, fresh, seat.table, seat.tableName, true });
    }
    return *trade;
}

Done PlaceOrderGroup::Attempt::write()
{
    if (m_placed.isEmpty())
        return done;
    JANGBU_TRY(openTrades());
    JANGBU_TRY(writeOrders());
    JANGBU_TRY(writeKeys());
    JANGBU_TRY(m_repository.takeStock(m_store.id, m_decision.taken()));
    QList<GrownTrade> grown;
    for (const OpenTrade& trade : std::as_const(m_trades)) {
        if (!trade.isNew && trade.hasGrown())
            grown.append({ trade.held, trade.grown.amount - trade.held.amount });
    }
    return m_repository.growTrades(m_store.id, grown);
}

/// Where another program opens a trade on the table at this moment, the group is tried again.
Done PlaceOrderGroup::Attempt::openTrades()
{
    BulkInsert tables(m_database, u"open_trade"_s, { u"store_id"_s, u"table_id"_s, u"trade_id"_s });
    BulkInsert trades(m_database, u"trade"_s,
                      { u"store_id"_s, u"id"_s, u"trade_key"_s, u"table_id"_s, u"table_name"_s,
                        u"state"_s, u"amount"_s, u"opened_at"_s, u"version"_s });
    for (const OpenTrade& trade : std::as_const(m_trades)) {
        if (!trade.isNew || !trade.hasGrown())
            continue;
        const QString key = QString::number(trade.held.id.value());
        JANGBU_TRY(tables.add(m_store.id, trade.table, trade.held.id));
        JANGBU_TRY(trades.add(m_store.id, trade.held.id, key, trade.table, trade.tableName,
                              TradeState::Open, trade.grown.amount, m_now, 0));
    }
    JANGBU_TRY(tables.flush());
    return trades.flush();
}

Done PlaceOrderGroup::Attempt::writeOrders()
{
    BulkInsert orders(
        m_database, u"trade_order"_s,
        { u"store_id"_s, u"trade_id"_s, u"id"_s, u"ordered_at"_s, u"state"_s, u"serving"_s });
    BulkInsert lines(m_database, u"trade_line"_s,
                     { u"store_id"_s, u"trade_id"_s, u"id"_s, u"order_id"_s, u"product_id"_s,
                       u"product_name"_s, u"category_id"_s, u"tax_free"_s, u"unit_price"_s,
                       u"quantity"_s, u"discount"_s, u"amount"_s });
    for (const PlacedHere& placed : std::as_const(m_placed)) {
        JANGBU_TRY(orders.add(m_store.id, placed.trade, placed.decided.order, m_now,
                              OrderState::Placed, placed.serving));
    }
    JANGBU_TRY(orders.flush());
    for (const PlacedHere& placed : std::as_const(m_placed)) {
        for (const LedgerLine& line : placed.decided.lines) {
            JANGBU_TRY(lines.add(m_store.id, placed.trade, line.id, line.order, line.product,
                                 line.productName, line.category, line.taxFree, line.unitPrice,
                                 line.quantity, line.discount, line.amount));
        }
    }
    JANGBU_TRY(lines.flush());
    OrderWatch watch(m_database);
    for (const PlacedHere& placed : std::as_const(m_placed)) {
        JANGBU_TRY(
            watch.begin(m_store, placed.trade,
                        { placed.decided.order, m_now, OrderState::Placed, placed.serving }));
    }
    return done;
}

Done PlaceOrderGroup::Attempt::writeKeys()
{
    BulkInsert keys(m_database, u"order_key"_s,
                    { u"store_id"_s, u"order_key"_s, u"asker_id"_s, u"lines_hash"_s, u"order_id"_s,
                      u"trade_id"_s, u"amount"_s, u"trade_amount"_s, u"made_at"_s });
    for (const AnsweredHere& here : std::as_const(m_answered)) {
        JANGBU_TRY(keys.add(m_store.id, here.request.key, here.request.asker.id, here.hash,
                            here.answer.order, here.answer.trade, here.answer.amount,
                            here.answer.tradeAmount, m_now));
    }
    return keys.flush();
}

Result<PlaceOrderGroup::Answers> PlaceOrderGroup::run(const Store& store,
                                                      const QList<OrderRequest>& orders)
{
    qint64 idCount = 0;
    QStringList hashes;
    for (const OrderRequest& order : orders) {
        idCount += 2 + std::min<qint64>(order.lines.size(), maxTradeLines);
        hashes.append(linesHash(order.lines));
    }
    JANGBU_TRY_ASSIGN(const IdRange ids, idsFor(store, idCount));
    const Instant now = m_clock.nowUtc();
    QHash<TradeId, KnownSize> sizes;
    auto answers = inTransaction(m_database, [&]() -> Result<Answers> {
        Attempt attempt(m_database, store, orders, hashes, ids, now);
        JANGBU_TRY(attempt.read(m_sizes));
        attempt.decide();
        JANGBU_TRY(attempt.write());
        sizes.clear();
        for (const Attempt::OpenTrade& trade : attempt.trades()) {
            if (!trade.hasGrown())
                continue;
            const qint64 version = trade.isNew ? 0 : trade.held.version + 1;
            sizes.insert(trade.held.id, { version, trade.grown.lineCount });
        }
        return attempt.answers;
    });
    if (!answers)
        return answers;
    if (m_sizes.size() > mostSizes)
        m_sizes.clear();
    m_sizes.insert(sizes);
    return answers;
}

Result<IdRange> PlaceOrderGroup::idsFor(const Store& store, qint64 count)
{
    auto block = m_blocks.find(store.id);
    if (block == m_blocks.end() || block->left() < count) {
        JANGBU_TRY_ASSIGN(const IdRange fresh, m_ids.take(store.id, std::max(count, idsPerBlock)));
        block = m_blocks.insert(store.id, fresh);
    }
    const qint64 first = block->skip(count);
    return IdRange(first, count);
}

Done PlaceOrderGroup::forgetOldKeys(const Store& store)
{
    const Instant before = m_clock.nowUtc().plusMs(-keysLastMs);
    return inTransaction(m_database, [&] {
        return OrderGroupRepository(m_database).forgetAnswers(store.id, before);
    });
}

} // namespace jangbu
