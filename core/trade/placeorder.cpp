#include "core/trade/placeorder.h"

#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"
#include "core/trade/orderdraft.h"
#include "core/trade/stockcounts.h"
#include "core/trade/tradelimits.h"
#include "core/trade/traderepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Ids that an order may need beside those of its lines: a table, a trade, the order.
constexpr qint64 idsBesideLines = 3;
/// Room that the name of a numbered sale keeps for its number and the blank before it.
constexpr int digitsOfANumber = 10;

Done checkQuantities(const Currency& currency, const QList<OrderedProduct>& products)
{
    if (products.isEmpty())
        return Error { ErrorCode::ValueInvalid, { u"lines"_s, u"0"_s, u"1…10000"_s } };
    for (const OrderedProduct& product : products) {
        if (product.quantity < 1 || product.quantity > maxLineQuantity) {
            return Error { ErrorCode::ValueInvalid,
                           { u"quantity"_s, QString::number(product.quantity),
                             u"1…%1"_s.arg(maxLineQuantity) } };
        }
    }
    if (products.size() > maxTradeLines)
        return Error { ErrorCode::AmountTooLarge, { QString::number(products.size()) } };
    for (const OrderedProduct& product : products) {
        if (product.discount.isNegative()) {
            return Error { ErrorCode::AmountInvalid,
                           { currency.toDecimal(product.discount), u"≥ 0"_s } };
        }
    }
    return done;
}

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
    QList<LedgerLine> lines {};
    QString soldOut {}; ///< The first product that is, among those that exist.
    StockCounts stock {};
    Money amount {};
    OrderId order = ids.next<OrderId>();
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
    JANGBU_TRY(checkQuantities(store.currency, products));
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
    JANGBU_TRY(attempt.stock.takeFrom(m_database, attempt.store.id));
    JANGBU_TRY(addUp(attempt, trade));
    JANGBU_TRY(write(attempt, trade));
    return PlacedOrder { attempt.order, trade.id, attempt.amount, trade.amount + attempt.amount };
}

/// Turns what is asked for into lines, with what each product is at this moment.
Done PlaceOrder::resolve(Attempt& attempt) const
{
    const ProductRepository products(m_database);
    for (const OrderedProduct& ordered : attempt.products) {
        JANGBU_TRY_ASSIGN(const Product product,
                          productOf(products, attempt.store.id, ordered.product));
        if (product.soldOut && attempt.soldOut.isEmpty())
            attempt.soldOut = product.name;
        attempt.stock.add(product.id, ordered.quantity);
        attempt.lines.append({
            .id = attempt.ids.next<LineId>(),
            .order = attempt.order,
            .product = product.id,
            .productName = product.name,
            .category = product.category,
            .taxFree = product.taxFree,
            .unitPrice = product.price,
            .quantity = ordered.quantity,
            .discount = ordered.discount,
        });
    }
    if (!attempt.soldOut.isEmpty())
        return Error { ErrorCode::ProductSoldOut, { attempt.soldOut } };
    return done;
}

/// Works out the amounts and keeps the limits of the trade.
Done PlaceOrder::addUp(Attempt& attempt, const TradeSize& trade)
{
    const Currency& currency = attempt.store.currency;
    for (LedgerLine& line : attempt.lines) {
        JANGBU_TRY_ASSIGN(line.amount,
                          lineAmount(currency, line.unitPrice, line.quantity, line.discount));
        attempt.amount += line.amount;
        const Money total = trade.amount + attempt.amount;
        if (total > maxTradeAmount)
            return Error { ErrorCode::AmountTooLarge, { currency.toDecimal(total) } };
    }
    const qint64 lineCount = trade.lineCount + attempt.lines.size();
    if (lineCount > maxTradeLines)
        return Error { ErrorCode::AmountTooLarge, { QString::number(lineCount) } };
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

Done PlaceOrder::write(const Attempt& attempt, const TradeSize& trade)
{
    TradeRepository trades(m_database);
    const StoreId store = attempt.store.id;
    JANGBU_TRY(trades.addAmount(store, trade, attempt.amount));
    JANGBU_TRY(trades.addOrder(store, trade.id, { attempt.order, attempt.now, attempt.initial }));
    for (const LedgerLine& line : attempt.lines)
        JANGBU_TRY(trades.addLine(store, trade.id, line));
    return done;
}

} // namespace jangbu
