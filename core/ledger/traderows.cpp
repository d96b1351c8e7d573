#include "core/ledger/traderows.h"

#include "core/ledger/packedtrades.h"
#include "core/storage/keylist.h"

#include <QHash>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString ordersSql = u"SELECT trade_id, id, ordered_at, state, serving FROM trade_order o "
                          u"WHERE o.store_id = :store AND o.trade_id IN (%1) ORDER BY o.id"_s;
const QString linesSql
    = u"SELECT trade_id, id, order_id, product_id, product_name, category_id, tax_free, "
      u"unit_price, quantity, discount, amount FROM trade_line l "
      u"WHERE l.store_id = :store AND l.trade_id IN (%1) ORDER BY l.id"_s;
const QString partsSql
    = u"SELECT trade_id, id, taken_at, method, label, card_kind, amount, fee, rated "
      u"FROM payment p WHERE p.store_id = :store AND p.trade_id IN (%1) ORDER BY p.id"_s;
const QString refundsSql
    = u"SELECT r.trade_id, r.id, r.refunded_at, r.business_date, r.reason, r.amount, r.fee, "
      u"r.import_id FROM refund r WHERE r.store_id = :store AND %1 ORDER BY r.id"_s;
const QString refundLinesSql
    = u"SELECT f.refund_id, f.line_id, f.quantity, f.amount FROM refund_line f "
      u"JOIN refund r ON r.store_id = f.store_id AND r.trade_id = f.trade_id "
      u"AND r.id = f.refund_id WHERE f.store_id = :store AND %1 ORDER BY f.line_id"_s;
const QString refundPartsSql
    = u"SELECT f.refund_id, f.payment_id, f.amount, f.fee FROM refund_part f "
      u"JOIN refund r ON r.store_id = f.store_id AND r.trade_id = f.trade_id "
      u"AND r.id = f.refund_id WHERE f.store_id = :store AND %1 ORDER BY f.payment_id"_s;

const QString packsSql
    = u"SELECT id, pack FROM trade WHERE store_id = :store AND id IN (%1) AND pack IS NOT NULL"_s;

using TradesById = QHash<qint64, LedgerTrade*>;

/// The trades whose rows are read: what stands in `IN (…)`, and the values of its places.
struct AskedTrades {
    QString ids;
    Binds binds;
};

AskedTrades askedFor(Database& database, StoreId store, const QList<TradeId>& trades)
{
    const Binds binds { { ":store"_L1, store } };
    if (trades.size() == 1) // So that a server keeps the statements prepared, too.
        return { u":trade"_s, binds + Binds { { ":trade"_L1, trades.first() } } };
    const KeyList ids(database, ":trades"_L1, trades);
    return { ids.sql(), binds + ids.binds() };
}

Error corrupt(const QString& table)
{
    return { ErrorCode::StorageCorrupt, { table } };
}

Done fillOrders(Database& database, const AskedTrades& asked, const TradesById& trades)
{
    return database.each(ordersSql.arg(asked.ids), asked.binds, [&](const Row& row) -> Done {
        const auto id = row.id<OrderId>(1);
        const auto orderedAt = row.instant(2);
        const auto state = orderStateFrom(row.integer(3));
        const auto serving = servingFrom(row.integer(4));
        if (!id || !orderedAt || !state || !serving)
            return corrupt(u"trade_order"_s);
        trades.value(row.integer(0))->orders.append({ *id, *orderedAt, *state, *serving });
        return done;
    });
}

std::optional<LedgerLine> lineFrom(const Row& row)
{
    const auto id = row.id<LineId>(1);
    const auto order = row.id<OrderId>(2);
    const auto product = row.id<ProductId>(3);
    const auto category = row.id<CategoryId>(5);
    if (!id || !order || !product || !category)
        return std::nullopt;
    return LedgerLine {
        .id = *id,
        .order = *order,
        .product = *product,
        .productName = row.text(4),
        .category = *category,
        .taxFree = row.flag(6),
        .unitPrice = row.money(7),
        .quantity = row.integer(8),
        .discount = row.money(9),
        .amount = row.money(10),
    };
}

Done fillLines(Database& database, const AskedTrades& asked, const TradesById& trades)
{
    return database.each(linesSql.arg(asked.ids), asked.binds, [&](const Row& row) -> Done {
        const auto line = lineFrom(row);
        if (!line)
            return corrupt(u"trade_line"_s);
        trades.value(row.integer(0))->lines.append(*line);
        return done;
    });
}

std::optional<LedgerPart> partFrom(const Row& row)
{
    const auto id = row.id<PartId>(1);
    const auto takenAt = row.instant(2);
    const auto method = paymentMethodFrom(row.integer(3));
    const auto kind = cardKindFrom(row.integer(5));
    if (!id || !takenAt || !method || !kind)
        return std::nullopt;
    return LedgerPart {
        .id = *id,
        .takenAtUtc = *takenAt,
        .way = { *method, row.text(4), *kind },
        .amount = row.money(6),
        .fee = row.money(7),
        .rated = row.flag(8),
    };
}

Done fillParts(Database& database, const AskedTrades& asked, const TradesById& trades)
{
    return database.each(partsSql.arg(asked.ids), asked.binds, [&](const Row& row) -> Done {
        const auto part = partFrom(row);
        if (!part)
            return corrupt(u"payment"_s);
        trades.value(row.integer(0))->parts.append(*part);
        return done;
    });
}

/// Counts what a refund gave back on the lines and parts that it names.
Done countRefund(LedgerTrade& trade, const LedgerRefund& refund)
{
    for (const RefundedLine& given : refund.lines) {
        const auto line = std::find_if(trade.lines.begin(), trade.lines.end(),
                                       [&](const auto& each) { return each.id == given.line; });
        if (line == trade.lines.end())
            return corrupt(u"refund_line"_s);
        line->refundedQuantity += given.quantity;
        line->refundedAmount += given.amount;
    }
    for (const RefundedPart& given : refund.parts) {
        const auto part = std::find_if(trade.parts.begin(), trade.parts.end(),
                                       [&](const auto& each) { return each.id == given.part; });
        if (part == trade.parts.end())
            return corrupt(u"refund_part"_s);
        part->refundedAmount += given.amount;
        part->refundedFee += given.fee;
    }
    return done;
}

std::optional<int> packFrom(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

/// Where archiving has come between the head of a trade and its lines, the head is read anew.
Done noticeArchiving(Database& database, StoreId store, const TradesById& trades)
{
    QStringList ids;
    for (const LedgerTrade* trade : trades) {
        if (trade->state == TradeState::Paid && !trade->archivedIn && trade->lines.isEmpty())
            ids.append(QString::number(trade->id.value()));
    }
    if (ids.isEmpty())
        return done;
    return database.each(
        packsSql.arg(ids.join(u',')), { { ":store"_L1, store } },
        [&](const Row& row) { trades.value(row.integer(0))->archivedIn = packFrom(row, 1); });
}

Done fillArchived(Database& database, StoreId store, QList<LedgerTrade>& trades)
{
    PackedTrades packs(database, store);
    for (LedgerTrade& trade : trades) {
        if (!trade.archivedIn)
            continue;
        if (!trade.businessDate)
            return corrupt(u"trade"_s);
        JANGBU_TRY_ASSIGN(
            const ColdTrade* packed,
            packs.find({ store, *trade.businessDate, *trade.archivedIn }, trade.id.value()));
        trade.orders.clear();
        takeLinesFrom(*packed, trade);
    }
    return done;
}

std::optional<LedgerRefund> refundFrom(const Row& row)
{
    const auto trade = row.id<TradeId>(0);
    const auto id = row.id<RefundId>(1);
    const auto refundedAt = row.instant(2);
    const auto date = row.date(3);
    if (!trade || !id || !refundedAt || !date)
        return std::nullopt;
    return LedgerRefund {
        .id = *id,
        .trade = *trade,
        .refundedAtUtc = *refundedAt,
        .businessDate = *date,
        .reason = row.text(4),
        .amount = row.money(5),
        .fee = row.money(6),
        .importedBy = row.id<ImportId>(7),
    };
}

} // namespace

QString tradeHeadColumns()
{
    return u"t.id, t.trade_key, t.table_id, t.table_name, t.state, t.amount, t.opened_at, "
           u"t.paid_at, t.business_date, t.receipt, t.voided_at, t.void_reason, t.version, "
           u"t.import_id, t.paid_import_id, t.sold_elsewhere, t.tax_on_top, t.tip, t.pack"_s;
}

std::optional<LedgerTrade> tradeHeadFrom(const Row& row)
{
    const auto id = row.id<TradeId>(0);
    const auto state = tradeStateFrom(row.integer(4));
    const auto openedAt = row.instant(6);
    if (!id || !state || !openedAt)
        return std::nullopt;
    return LedgerTrade {
        .id = *id,
        .key = row.text(1),
        .table = row.id<TableId>(2),
        .tableName = row.text(3),
        .state = *state,
        .soldElsewhere = row.flag(15),
        .amount = row.money(5),
        .taxOnTop = row.money(16),
        .tip = row.money(17),
        .openedAtUtc = *openedAt,
        .paidAtUtc = row.instant(7),
        .businessDate = row.date(8),
        .receipt = row.optionalInteger(9),
        .voidedAtUtc = row.instant(10),
        .voidReason = row.text(11),
        .version = row.integer(12),
        .importedBy = row.id<ImportId>(13),
        .paidByImport = row.id<ImportId>(14),
        .archivedIn = packFrom(row, 18),
    };
}

Result<QList<LedgerRefund>> refundsWhere(Database& database, const QString& condition,
                                         const Binds& binds)
{
    JANGBU_TRY_ASSIGN(auto refunds, database.select(refundsSql.arg(condition), binds, refundFrom));
    if (refunds.isEmpty())
        return refunds;
    QHash<qint64, LedgerRefund*> byId;
    for (LedgerRefund& refund : refunds)
        byId.insert(refund.id.value(), &refund);
    JANGBU_TRY(database.each(refundLinesSql.arg(condition), binds, [&](const Row& row) -> Done {
        const auto line = row.id<LineId>(1);
        const auto refund = byId.find(row.integer(0));
        if (!line || refund == byId.end())
            return corrupt(u"refund_line"_s);
        (*refund)->lines.append({ *line, row.integer(2), row.money(3) });
        return done;
    }));
    JANGBU_TRY(database.each(refundPartsSql.arg(condition), binds, [&](const Row& row) -> Done {
        const auto part = row.id<PartId>(1);
        const auto refund = byId.find(row.integer(0));
        if (!part || refund == byId.end())
            return corrupt(u"refund_part"_s);
        (*refund)->parts.append({ *part, row.money(2), row.money(3) });
        return done;
    }));
    return refunds;
}

Done fillTrades(Database& database, StoreId store, const QString& visibleRefunds,
                QList<LedgerTrade>& trades)
{
    if (trades.isEmpty())
        return done;
    TradesById byId;
    QList<TradeId> ids, refundable;
    for (LedgerTrade& trade : trades) {
        byId.insert(trade.id.value(), &trade);
        ids.append(trade.id);
        if (trade.state != TradeState::Open)
            refundable.append(trade.id);
    }
    const AskedTrades asked = askedFor(database, store, ids);
    JANGBU_TRY(fillOrders(database, asked, byId));
    JANGBU_TRY(fillLines(database, asked, byId));
    JANGBU_TRY(noticeArchiving(database, store, byId));
    JANGBU_TRY(fillArchived(database, store, trades));
    JANGBU_TRY(fillParts(database, asked, byId));
    if (refundable.isEmpty()) // As while a payment is taken.
        return done;
    const AskedTrades paid = askedFor(database, store, refundable);
    JANGBU_TRY_ASSIGN(const auto refunds,
                      refundsWhere(database,
                                   u"r.trade_id IN (%1)%2"_s.arg(paid.ids, visibleRefunds),
                                   paid.binds));
    for (const LedgerRefund& refund : refunds) {
        LedgerTrade& trade = *byId.value(refund.trade.value());
        JANGBU_TRY(countRefund(trade, refund));
        trade.refunds.append(refund);
    }
    return done;
}

} // namespace jangbu
