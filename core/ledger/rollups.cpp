#include "core/ledger/rollups.h"

#include "core/storage/bulkinsert.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QStringList productKeys { u"store_id"_s,    u"business_date"_s, u"product_id"_s,
                                u"category_id"_s, u"tax_free"_s,      u"import_id"_s };
const QStringList productSums { u"quantity"_s, u"amount"_s };
const QStringList methodKeys { u"store_id"_s, u"business_date"_s, u"method"_s, u"label"_s,
                               u"import_id"_s };
const QStringList hourKeys { u"store_id"_s, u"business_date"_s, u"local_hour"_s, u"import_id"_s };
const QStringList hourSums { u"trades"_s, u"refund_count"_s, u"gross"_s, u"refunds"_s };
const QStringList methodSums { u"gross"_s, u"refunds"_s, u"fee"_s, u"unrated"_s };

qint64 importOf(std::optional<ImportId> importedBy)
{
    return importedBy ? importedBy->value() : 0;
}

} // namespace

void RollupDeltas::addLine(StoreId store, BusinessDate date, ProductId product, CategoryId category,
                           bool taxFree, qint64 quantity, Money amount,
                           std::optional<ImportId> importedBy)
{
    ProductSum& sum = m_products[{ store.value(), date.number(), product.value(), category.value(),
                                   taxFree ? 1 : 0, importOf(importedBy) }];
    sum.quantity += quantity;
    sum.amountMinor += amount.minor();
}

void RollupDeltas::addMoney(StoreId store, BusinessDate date, const PaymentWay& way, Money gross,
                            Money refund, Money fee, qint64 unrated,
                            std::optional<ImportId> importedBy)
{
    MethodSum& sum = m_methods[{ store.value(), date.number(), static_cast<qint64>(way.method),
                                 way.label, importOf(importedBy) }];
    sum.grossMinor += gross.minor();
    sum.refundsMinor += refund.minor();
    sum.feeMinor += fee.minor();
    sum.unrated += unrated;
}

void RollupDeltas::addMoment(const Store& store, const SalesMoment& moment)
{
    HourSum& sum = m_hours[{ store.id.value(), moment.date.number(),
                             store.time.hourOf(moment.atUtc), importOf(moment.importedBy) }];
    if (moment.isRefund) {
        ++sum.refundCount;
        sum.refundsMinor += moment.amount.minor();
    } else {
        ++sum.trades;
        sum.grossMinor += moment.amount.minor();
    }
}

void RollupDeltas::addPaidTrade(const Store& store, const LedgerTrade& trade)
{
    JANGBU_CHECK(trade.businessDate && trade.paidAtUtc);
    addMoment(store,
              { *trade.businessDate, *trade.paidAtUtc, false, trade.amount, trade.paidByImport });
    const QSet<OrderId> cancelled = trade.cancelledOrders();
    for (const LedgerLine& line : trade.lines) {
        if (cancelled.contains(line.order))
            continue;
        addLine(store.id, *trade.businessDate, line.product, line.category, line.taxFree,
                line.quantity, line.amount, trade.paidByImport);
    }
    for (const LedgerPart& part : trade.parts) {
        addMoney(store.id, *trade.businessDate, part.way, part.amount, Money(), part.fee,
                 part.rated ? 0 : 1, trade.paidByImport);
    }
}

void RollupDeltas::addRefund(const Store& store, const LedgerTrade& trade,
                             const LedgerRefund& refund)
{
    addMoment(
        store,
        { refund.businessDate, refund.refundedAtUtc, true, refund.amount, refund.importedBy });
    for (const RefundedLine& given : refund.lines) {
        const auto line = std::find_if(trade.lines.cbegin(), trade.lines.cend(),
                                       [&](const auto& each) { return each.id == given.line; });
        JANGBU_CHECK(line != trade.lines.cend());
        addLine(store.id, refund.businessDate, line->product, line->category, line->taxFree,
                -given.quantity, -given.amount, refund.importedBy);
    }
    for (const RefundedPart& given : refund.parts) {
        const auto part = std::find_if(trade.parts.cbegin(), trade.parts.cend(),
                                       [&](const auto& each) { return each.id == given.part; });
        JANGBU_CHECK(part != trade.parts.cend());
        addMoney(store.id, refund.businessDate, part->way, Money(), given.amount, -given.fee, 0,
                 refund.importedBy);
    }
}

Done RollupDeltas::writeHoursTo(Database& database)
{
    BulkInsert hours(database, u"hour_day"_s, hourKeys + hourSums,
                     database.dialect().addingTo(hourKeys, hourSums));
    for (const auto& [key, sum] : m_hours) {
        JANGBU_TRY(hours.add(key.store, key.date, key.hour, key.import, sum.trades, sum.refundCount,
                             sum.grossMinor, sum.refundsMinor));
    }
    m_hours.clear();
    return hours.flush();
}

Done RollupDeltas::writeTo(Database& database)
{
    BulkInsert products(database, u"product_day"_s, productKeys + productSums,
                        database.dialect().addingTo(productKeys, productSums));
    for (const auto& [key, sum] : m_products) {
        JANGBU_TRY(products.add(key.store, key.date, key.product, key.category, key.taxFree,
                                key.import, sum.quantity, sum.amountMinor));
    }
    JANGBU_TRY(products.flush());
    BulkInsert methods(database, u"method_day"_s, methodKeys + methodSums,
                       database.dialect().addingTo(methodKeys, methodSums));
    for (const auto& [key, sum] : m_methods) {
        JANGBU_TRY(methods.add(key.store, key.date, key.method, key.label, key.import,
                               sum.grossMinor, sum.refundsMinor, sum.feeMinor, sum.unrated));
    }
    JANGBU_TRY(methods.flush());
    JANGBU_TRY(writeHoursTo(database));
    m_products.clear();
    m_methods.clear();
    return done;
}

} // namespace jangbu
