#include "tests/support/till.h"

#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/ledger/rebuildrollups.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"
#include "tests/support/everytable.h"
#include "tests/support/outcome.h"

namespace jangbu::test {

using namespace Qt::StringLiterals;

Till::Till(Database& database, const Store& store, const Clock& clock)
    : database(database)
    , store(store)
    , ids(database)
    , placeOrder(database, ids, clock)
    , takePayment(database, ids, clock)
    , takeBackPart(database, clock)
    , voidTrade(database, clock)
    , refundTrade(database, ids, clock)
    , setCardRate(database)
{
}

TradeId Till::order(const QString& table, const QList<OrderedProduct>& products)
{
    return valueOf(placeOrder.run(store, table, products)).trade;
}

TakenPart Till::pay(TradeId trade, const PaymentWay& way, std::optional<Money> amount,
                    std::optional<Instant> at)
{
    return valueOf(takePayment.run(store, trade, way, amount, at));
}

LedgerRefund Till::refund(TradeId trade, const RefundRequest& request,
                          const RefundTrade::Options& options)
{
    return valueOf(refundTrade.run(store, trade, request, options));
}

void Till::setRate(const QString& company, qint64 ppm, CardKind kind, BusinessDate from)
{
    valueOf(setCardRate.run(
        { .company = company, .kind = kind, .from = from, .rate = *Rate::ofPpm(ppm) }));
}

void Till::close(BusinessDate date)
{
    valueOf(inTransaction(
        database, [&] { return BusinessDays(database).close(store.id, date, Instant::ofMs(1)); }));
}

LedgerTrade Till::trade(TradeId id)
{
    return *valueOf(LedgerReader(database).find(id));
}

qint64 Till::stockOf(const QString& product)
{
    return valueOf(ProductRepository(database).byName(store.id, product)).stock;
}

PaymentWay card(const QString& company, CardKind kind)
{
    return { PaymentMethod::Card, company, kind };
}

PaymentWay otherWay(const QString& name)
{
    return { PaymentMethod::Other, name, CardKind::None };
}

QStringList booksOf(Database& database)
{
    QStringList rows = contentOf(database);
    rows.removeIf([](const QString& row) { return row.startsWith(u"id_counter|"_s); });
    return rows;
}

namespace {

/// The books without the number of moves of a day, which a rebuild counts on.
QStringList sumsOf(Database& database)
{
    QStringList rows = booksOf(database);
    for (QString& row : rows) {
        if (row.startsWith(u"business_day|"_s))
            row.truncate(row.lastIndexOf(u'|'));
    }
    return rows;
}

} // namespace

bool rollupsAreExact(Database& database, const Store& store)
{
    const QStringList before = sumsOf(database);
    valueOf(RebuildRollups(database).run(store.id));
    const QStringList after = sumsOf(database);
    for (const QString& row : before) {
        if (!after.contains(row))
            qWarning("only before the rebuild: %s", qPrintable(row));
    }
    for (const QString& row : after) {
        if (!before.contains(row))
            qWarning("only after the rebuild: %s", qPrintable(row));
    }
    return before == after;
}

} // namespace jangbu::test
