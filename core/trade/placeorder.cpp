#include "core/trade/placeorder.h"

#include "core/audit/auditlog.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/orderdecision.h"
#include "core/trade/orderlife.h"
#include "core/trade/orderwatch.h"
#include "core/trade/stockcounts.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Ids that an order may need beside those of its lines: a table, a trade, the order.
constexpr qint64 idsBesideLines = 3;
/// Room that the name of a numbered sale keeps for its number and the blank before it.
constexpr int digitsOfANumber = 10;

Result<Product> productOf(const ProductRepository& products, StoreId store,
                          const std::variant<QString, ProductId>& named)
{
    if (const auto* name = std::get_if<QString>(&named))
        return products.byName(store, *name);
    const ProductId id = std::get<ProductId>(named);
    JANGBU_TRY_ASSIGN(const auto found, products.find(store, id));
    if (!found || found->deletedAtUtc) {
        return Error { ErrorCode::ProductNotFound,
                       { found ? found->name : QString::number(id.value()) } };
    }
    return *found;
}

/// One more than the highest of `used`, so that a number is called out once a day.
QString nextNumberOf(const QString& word, const QStringList& used)
{
    qint64 highest = 0;
    const QString prefix = word + u' ';
    for (const QString& name : used) {
        if (name.startsWith(prefix) && name.size() < prefix.size() + digitsOfANumber)
            highest = std::max(highest, QStringView(name).sliced(prefix.size()).toLongLong());
    }
    return prefix + QString::number(highest + 1);
}

} // namespace

/// One try of one order. The ids are copied into it, so that a redo uses the same ones.
struct PlaceOrder::Attempt {
    const Store& store;
    QString tableName;
    const QList<OrderedProduct>& products;
    OrderState initial;
    Instant now;
    IdRange ids;
    QList<WantedLine> wanted {};
    OrderDecision decision { store.currency };
};

Result<PlacedOrder> PlaceOrder::run(const Store& store, const QString& tableName,
                                    const QList<OrderedProduct>& products, OrderState initial)
{
    return order(store, tableName, Place::Table, products, initial);
}

Result<PlacedOrder> PlaceOrder::runAtCounter(const Store& store, const QString& word,
                                             const QList<OrderedProduct>& products,
                                             OrderState initial)
{
    return order(store, word, Place::NextNumber, products, initial);
}

Result<PlacedOrder> PlaceOrder::order(const Store& store, const QString& name, Place where,
                                      const QList<OrderedProduct>& products, OrderState initial)
{
    const bool hasDiscount
        = std::any_of(products.cbegin(), products.cend(),
                      [](const OrderedProduct& each) { return !each.discount.isZero(); });
    JANGBU_TRY(hasDiscount ? mayDo(m_database, Right::Discount) : mayWork(m_database));
    JANGBU_TRY(checkWanted(store.currency, products));
    const int longest = where == Place::Table ? maxNameLength : maxNameLength - digitsOfANumber;
    JANGBU_TRY_ASSIGN(const QString table, parseName(name, longest));
    JANGBU_TRY_ASSIGN(const IdRange ids, m_ids.take(store.id, idsBesideLines + products.size()));
    const Instant now = m_clock.nowUtc();
    return inTransaction(m_database, [&]() -> Result<PlacedOrder> {
        Attempt attempt { store, table, products, initial, now, ids };
        if (where == Place::NextNumber) {
            JANGBU_TRY_ASSIGN(const QStringList used,
                              TradeRepository(m_database)
                                  .tableNamesUsedOn(store.id, store.time.businessDateOf(now)));
            attempt.tableName = nextNumberOf(table, used);
        }
        return place(attempt);
    });
}

Result<PlacedOrder> PlaceOrder::place(Attempt& attempt)
{
    JANGBU_TRY(resolve(attempt));
    JANGBU_TRY_ASSIGN(const TradeSize trade, tradeFor(attempt));
    TradeSize grown = trade;
    JANGBU_TRY_ASSIGN(const DecidedOrder decided,
                      attempt.decision.decide(attempt.wanted, grown, attempt.ids));
    JANGBU_TRY(StockCounts(attempt.decision.taken()).takeFrom(m_database, attempt.store.id));
    JANGBU_TRY(write(attempt, trade, decided));
    JANGBU_TRY(note(attempt, trade.id, decided));
    return PlacedOrder { decided.order, trade.id, decided.amount, grown.amount };
}

/// Finds the products as they are at this moment.
Done PlaceOrder::resolve(Attempt& attempt) const
{
    const ProductRepository products(m_database);
    for (const OrderedProduct& ordered : attempt.products) {
        JANGBU_TRY_ASSIGN(const Product product,
                          productOf(products, attempt.store.id, ordered.product));
        attempt.decision.offer(product);
        attempt.wanted.append({ product.id, ordered.quantity, ordered.discount });
    }
    return done;
}

Result<TableId> PlaceOrder::tableFor(Attempt& attempt)
{
    TradeRepository trades(m_database);
    JANGBU_TRY_ASSIGN(const auto known, trades.findTable(attempt.store.id, attempt.tableName));
    if (known)
        return *known;
    const auto id = attempt.ids.next<TableId>();
    JANGBU_TRY(trades.addTable(attempt.store.id, id, attempt.tableName));
    return id;
}

Result<TradeSize> PlaceOrder::tradeFor(Attempt& attempt)
{
    TradeRepository trades(m_database);
    JANGBU_TRY_ASSIGN(const TableId table, tableFor(attempt));
    JANGBU_TRY_ASSIGN(const auto open, trades.openTradeOn(attempt.store.id, table));
    if (open)
        return trades.holdOpen(attempt.store.id, *open);
    const auto id = attempt.ids.next<TradeId>();
    JANGBU_TRY(trades.open(attempt.store.id,
                           {
                               .id = id,
                               .key = QString::number(id.value()),
                               .table = table,
                               .tableName = attempt.tableName,
                               .openedAtUtc = attempt.now,
                           }));
    return TradeSize { .id = id, .amount = {} };
}

Done PlaceOrder::note(const Attempt& attempt, TradeId trade, const DecidedOrder& decided)
{
    const Currency& currency = attempt.store.currency;
    Money discount;
    for (const LedgerLine& line : decided.lines)
        discount = discount + line.discount;
    Deed deed { .act = discount.isZero() ? Act::OrderPlaced : Act::OrderDiscounted,
                .store = attempt.store.id,
                .subject = QString::number(trade.value()),
                .after = { { u"table"_s, attempt.tableName },
                           { u"amount"_s, currency.toDecimal(decided.amount) } } };
    if (!discount.isZero())
        deed.after.insert(u"discount"_s, currency.toDecimal(discount));
    return record(m_database, deed);
}

Done PlaceOrder::write(const Attempt& attempt, const TradeSize& trade, const DecidedOrder& decided)
{
    TradeRepository trades(m_database);
    const StoreId store = attempt.store.id;
    const LedgerOrder order { decided.order, attempt.now, attempt.initial,
                              servingAt(attempt.tableName) };
    JANGBU_TRY(trades.addAmount(store, trade, decided.amount));
    JANGBU_TRY(trades.addOrder(store, trade.id, order));
    for (const LedgerLine& line : decided.lines)
        JANGBU_TRY(trades.addLine(store, trade.id, line));
    return OrderWatch(m_database).begin(attempt.store, trade.id, order);
}

} // namespace jangbu
