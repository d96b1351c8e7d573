#include "core/statistics/findreceipts.h"

#include "core/ledger/ledgerreader.h"
#include "core/menu/categoryrepository.h"
#include "core/statistics/receiptentries.h"
#include "core/storage/transaction.h"

#include <QSet>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Done checkPage(const ReceiptQuestion& question)
{
    if (question.limit < 1 || question.limit > maxReceiptsAtOnce) {
        return Error { ErrorCode::ValueInvalid,
                       { u"limit"_s, QString::number(question.limit),
                         u"1…%1"_s.arg(maxReceiptsAtOnce) } };
    }
    if (question.offset < 0) {
        return Error { ErrorCode::ValueInvalid,
                       { u"offset"_s, QString::number(question.offset), u"≥ 0"_s } };
    }
    return done;
}

ReceiptRow rowFrom(const ReceiptEntries::Sum& sum)
{
    return {
        .trade = TradeId(sum.trade),
        .movedAtUtc = Instant::ofMs(sum.movedAtMs()),
        .isSoldInWindow = sum.isSold,
        .count = sum.count,
        .amount = sum.amount,
        .refunded = sum.refunded,
    };
}

void fillIn(const LedgerTrade& trade, ReceiptRow& row)
{
    row.receipt = trade.receipt;
    row.paidAtUtc = trade.paidAtUtc;
    row.paidOn = trade.businessDate;
    row.tableName = trade.tableName;
    row.tradeAmount = trade.amount;
    row.refundedInAll = trade.refunded();
    QSet<ProductId> products;
    const QSet<OrderId> cancelled = trade.cancelledOrders();
    for (const LedgerLine& line : trade.lines) {
        if (cancelled.contains(line.order))
            continue;
        if (products.isEmpty())
            row.firstProduct = line.productName;
        products.insert(line.product);
    }
    row.furtherProducts = std::max<qint64>(products.size() - 1, 0);
    for (const LedgerPart& part : trade.parts) {
        if (!row.ways.contains(part.way))
            row.ways.append(part.way);
    }
}

} // namespace

Result<ReceiptList> FindReceipts::run(const Store& store, const ReceiptQuestion& question)
{
    JANGBU_TRY(checkPage(question));
    return inSnapshot(m_database, [&] { return find(store, question); });
}

Result<ReceiptList> FindReceipts::find(const Store& store, const ReceiptQuestion& question)
{
    std::optional<CategoryId> category;
    if (question.category) {
        JANGBU_TRY_ASSIGN(const Category asked,
                          CategoryRepository(m_database).byName(store, *question.category));
        category = asked.id;
    }
    ReceiptEntries entries;
    JANGBU_TRY(entries.read(m_database, store.id, store.currency, question, category));
    const auto sums = entries.take(question.onlyRefunded);
    ReceiptList list { .total = static_cast<qint64>(sums.size()) };
    for (qint64 at = 0; at < list.total; ++at) {
        const auto& sum = sums[static_cast<size_t>(at)];
        list.count += sum.count;
        list.amount += sum.amount;
        list.refunded += sum.refunded;
        if (at >= question.offset && at - question.offset < question.limit)
            list.receipts.append(rowFrom(sum));
    }
    JANGBU_TRY(describe(store, list.receipts));
    return list;
}

Done FindReceipts::describe(const Store& store, QList<ReceiptRow>& rows)
{
    QList<TradeId> ids;
    for (const ReceiptRow& row : std::as_const(rows))
        ids.append(row.trade);
    JANGBU_TRY_ASSIGN(const auto trades, LedgerReader(m_database).findAll(store.id, ids));
    QHash<TradeId, const LedgerTrade*> byId;
    for (const LedgerTrade& trade : trades)
        byId.insert(trade.id, &trade);
    for (ReceiptRow& row : rows) {
        const LedgerTrade* trade = byId.value(row.trade);
        if (!trade)
            return Error { ErrorCode::StorageCorrupt, { u"trade"_s } };
        fillIn(*trade, row);
    }
    return done;
}

} // namespace jangbu
