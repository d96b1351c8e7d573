#include "core/interchange/importedtraderepository.h"

#include "core/interchange/tradecontent.h"
#include "core/payment/paymentway.h"
#include "core/store/feeschedule.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rollupsPerWrite = 20'000;

const QString anyTradeSql = u"SELECT id FROM trade WHERE store_id = :store LIMIT 1"_s;
const QString receiptsSql
    = u"SELECT receipt FROM trade WHERE store_id = :store AND business_date = :date "
      u"AND receipt IS NOT NULL ORDER BY receipt"_s;
const QString setPaidBySql
    = u"UPDATE trade SET paid_import_id = :import, tax_on_top = :tax, tip = :tip "
      u"WHERE store_id = :store AND id = :id"_s;

const QStringList tradeColumns {
    u"store_id"_s, u"id"_s,        u"trade_key"_s,      u"table_name"_s,     u"state"_s,
    u"amount"_s,   u"opened_at"_s, u"paid_at"_s,        u"business_date"_s,  u"receipt"_s,
    u"version"_s,  u"import_id"_s, u"paid_import_id"_s, u"sold_elsewhere"_s, u"tax_on_top"_s,
    u"tip"_s,      u"pack"_s
};
const QStringList orderColumns { u"store_id"_s, u"trade_id"_s, u"id"_s, u"ordered_at"_s,
                                 u"state"_s };
const QStringList lineColumns { u"store_id"_s,   u"trade_id"_s,     u"id"_s,          u"order_id"_s,
                                u"product_id"_s, u"product_name"_s, u"category_id"_s, u"tax_free"_s,
                                u"unit_price"_s, u"quantity"_s,     u"discount"_s,    u"amount"_s };
const QStringList partColumns { u"store_id"_s, u"trade_id"_s, u"id"_s,        u"taken_at"_s,
                                u"method"_s,   u"label"_s,    u"card_kind"_s, u"amount"_s,
                                u"fee"_s,      u"rated"_s };

} // namespace

Result<bool> ImportedTradeRepository::hasTrades(StoreId store) const
{
    JANGBU_TRY_ASSIGN(const qint64 id,
                      m_database.selectInteger(anyTradeSql, { { ":store"_L1, store } }));
    return id != 0;
}

Result<std::vector<qint64>> ImportedTradeRepository::receiptsOn(StoreId store,
                                                                BusinessDate date) const
{
    std::vector<qint64> receipts;
    JANGBU_TRY(m_database.each(receiptsSql, { { ":store"_L1, store }, { ":date"_L1, date } },
                               [&](const Row& row) { receipts.push_back(row.integer(0)); }));
    return receipts;
}

Done ImportedTradeRepository::setPaidBy(StoreId store, const LedgerTrade& paid)
{
    return m_database.run(setPaidBySql,
                          { { ":import"_L1, *paid.paidByImport },
                            { ":tax"_L1, paid.taxOnTop },
                            { ":tip"_L1, paid.tip },
                            { ":store"_L1, store },
                            { ":id"_L1, paid.id } });
}

ImportedTradeWriter::ImportedTradeWriter(Database& database, ImportDirectory& directory,
                                         const ImportIds& ids, const FeeSchedule& fees,
                                         RowIds rowIds)
    : m_database(database)
    , m_directory(directory)
    , m_ids(ids)
    , m_fees(fees)
    , m_rowIds(std::move(rowIds))
    , m_trades(database, u"trade"_s, tradeColumns)
    , m_orders(database, u"trade_order"_s, orderColumns)
    , m_lines(database, u"trade_line"_s, lineColumns)
    , m_parts(database, u"payment"_s, partColumns)
{
}

void ImportedTradeWriter::place(const std::vector<ImportedTrade>& trades)
{
    m_places.clear();
    for (const ImportedTrade& trade : trades) {
        const auto orders = static_cast<qint64>(trade.orders.size());
        const auto lines = static_cast<qint64>(trade.lines.size());
        const auto parts = static_cast<qint64>(trade.parts.size());
        const qint64 first = m_rowIds.at(trade.store).skip(1 + orders + lines + parts);
        const StoreId store = m_ids.block(trade.store).store.id;
        const bool isPacked
            = m_packs && trade.isPaid() && m_packs->isExpected(store, *trade.businessDate);
        m_places.push_back(
            { store, first, first + 1, first + 1 + orders, first + 1 + orders + lines, isPacked });
    }
}

/// Rows stand after those that they refer to, since the books check each reference at once.
Done ImportedTradeWriter::write(const std::vector<ImportedTrade>& trades)
{
    place(trades);
    for (size_t at = 0; at < trades.size(); ++at)
        JANGBU_TRY(writeTrade(trades[at], m_places[at]));
    JANGBU_TRY(m_trades.flush());
    for (size_t at = 0; at < trades.size(); ++at) {
        if (!m_places[at].isPacked)
            JANGBU_TRY(writeOrders(trades[at], m_places[at]));
    }
    JANGBU_TRY(m_orders.flush());
    for (size_t at = 0; at < trades.size(); ++at) {
        if (!m_places[at].isPacked)
            JANGBU_TRY(writeLines(trades[at], m_places[at]));
    }
    JANGBU_TRY(m_lines.flush());
    for (size_t at = 0; at < trades.size(); ++at)
        JANGBU_TRY(writeParts(trades[at], m_places[at]));
    JANGBU_TRY(m_parts.flush());
    return m_rollups.size() < rollupsPerWrite ? Done(done) : m_rollups.writeTo(m_database);
}

Done ImportedTradeWriter::finish()
{
    return m_rollups.writeTo(m_database);
}

Done ImportedTradeWriter::writeTrade(const ImportedTrade& trade, const Place& place)
{
    const auto paidBy = trade.isPaid() ? std::optional(m_ids.importId()) : std::nullopt;
    TradeState state = trade.isPaid() ? TradeState::Paid : TradeState::Open;
    if (trade.soldElsewhere)
        state = TradeState::Void;
    if (trade.isPaid()) {
        m_rollups.addMoment(
            m_ids.block(trade.store).store,
            { *trade.businessDate, *trade.paidAtUtc, false, trade.amount, m_ids.importId() });
    }
    std::optional<int> pack;
    if (place.isPacked) {
        JANGBU_TRY_ASSIGN(
            pack, m_packs->add(place.store, *trade.businessDate, coldOf(trade, place), m_rollups));
    }
    return m_trades.add(
        place.store, place.trade, trade.keyText(), QString::fromStdString(trade.device), state,
        trade.amount, trade.openedAtUtc(), trade.paidAtUtc, trade.businessDate, trade.receipt, 0,
        m_ids.importId(), paidBy, trade.soldElsewhere, trade.taxOnTop, trade.tip, pack);
}

Done ImportedTradeWriter::writeOrders(const ImportedTrade& trade, const Place& place)
{
    const bool isOver = trade.isPaid() || trade.soldElsewhere;
    const auto state = isOver ? OrderState::Served : OrderState::Accepted;
    qint64 id = place.orders;
    for (const ImportedOrder& order : trade.orders)
        JANGBU_TRY(m_orders.add(place.store, place.trade, id++, order.orderedAtUtc, state));
    return done;
}

/// What its rows would be.
ColdTrade ImportedTradeWriter::coldOf(const ImportedTrade& trade, const Place& place) const
{
    ColdTrade cold { .id = place.trade,
                     .key = trade.keyText(),
                     .tableName = QString::fromStdString(trade.device),
                     .amountMinor = trade.amount.minor(),
                     .taxOnTopMinor = trade.taxOnTop.minor(),
                     .tipMinor = trade.tip.minor(),
                     .openedAtMs = trade.openedAtUtc().ms(),
                     .paidAtMs = trade.paidAtUtc->ms(),
                     .receipt = trade.receipt,
                     .importedBy = m_ids.importId().value(),
                     .paidByImport = m_ids.importId().value() };
    qint64 order = place.orders;
    for (const ImportedOrder& each : trade.orders) {
        cold.orders.push_back(
            { order++, each.orderedAtUtc.ms(), static_cast<int>(OrderState::Served) });
    }
    qint64 id = place.lines;
    for (const ImportedLine& line : trade.lines) {
        cold.lines.push_back({ .id = id++,
                               .order = static_cast<size_t>(line.order),
                               .product = m_ids.product(line.product).value(),
                               .productName = m_directory.product(line.product).name,
                               .category = m_ids.category(line.category).value(),
                               .taxFree = taxFreeOf(line),
                               .unitPriceMinor = line.unitPrice.minor(),
                               .quantity = line.quantity,
                               .discountMinor = line.discount.minor(),
                               .amountMinor = line.amount().minor() });
    }
    return cold;
}

bool ImportedTradeWriter::taxFreeOf(const ImportedLine& line) const
{
    const auto& existing = m_directory.product(line.product).existing;
    return line.taxFree.value_or(existing && existing->taxFree);
}

Done ImportedTradeWriter::writeLines(const ImportedTrade& trade, const Place& place)
{
    qint64 id = place.lines;
    for (const ImportedLine& line : trade.lines) {
        const ProductId product = m_ids.product(line.product);
        const CategoryId category = m_ids.category(line.category);
        const bool taxFree = taxFreeOf(line);
        JANGBU_TRY(m_lines.add(place.store, place.trade, id++, place.orders + line.order, product,
                               m_directory.product(line.product).name, category, taxFree,
                               line.unitPrice, line.quantity, line.discount, line.amount()));
        if (trade.isPaid()) {
            m_rollups.addLine(place.store, *trade.businessDate, product, category, taxFree,
                              line.quantity, line.amount(), m_ids.importId());
        }
    }
    return done;
}

Done ImportedTradeWriter::writeParts(const ImportedTrade& trade, const Place& place)
{
    qint64 id = place.parts;
    for (const ImportedPart& imported : trade.parts) {
        LedgerPart part { .id = PartId(id++),
                          .takenAtUtc = imported.takenAtUtc.value_or(
                              trade.paidAtUtc.value_or(trade.openedAtUtc())),
                          .way = wayOf(imported.payment, m_directory),
                          .amount = imported.amount };
        if (trade.isPaid()) {
            ratePart(part, m_fees, place.store, *trade.businessDate);
            m_rollups.addMoney(place.store, *trade.businessDate, part.way, part.amount, Money(),
                               part.fee, part.rated ? 0 : 1, m_ids.importId());
        }
        JANGBU_TRY(m_parts.add(place.store, place.trade, part.id, part.takenAtUtc, part.way.method,
                               part.way.label, part.way.kind, part.amount, part.fee, part.rated));
    }
    return done;
}

} // namespace jangbu
