#include "core/statistics/salesbytable.h"

#include "core/ledger/ledgerreader.h"
#include "core/statistics/addmoney.h"
#include "core/storage/transaction.h"
#include "core/text/names.h"

#include <QHash>

#include <algorithm>

namespace jangbu {

namespace {

/// One sum for each table.
class Tables final {
public:
    Done addPaid(const LedgerTrade& trade)
    {
        TableSales& table = of(trade.tableName);
        ++table.trades;
        if (trade.paidAtUtc)
            table.stayMs += qMax(qint64(0), trade.paidAtUtc->ms() - trade.openedAtUtc.ms());
        return addMoney(table.amount, trade.amount);
    }
    Done addRefund(const LedgerTrade& trade, const LedgerRefund& refund)
    {
        return addMoney(of(trade.tableName).amount, -refund.amount);
    }

    QList<TableSales> ranked() const
    {
        QList<TableSales> list = m_tables.values();
        std::sort(list.begin(), list.end(), [](const auto& left, const auto& right) {
            return left.amount != right.amount ? left.amount > right.amount
                                               : compareCodePoints(left.table, right.table) < 0;
        });
        return list;
    }

private:
    TableSales& of(const QString& name)
    {
        TableSales& table = m_tables[name];
        table.table = name;
        return table;
    }

    QHash<QString, TableSales> m_tables;
};

Done addRefundsOf(LedgerReader& reader, StoreId store, BusinessDate date, Tables& tables)
{
    JANGBU_TRY_ASSIGN(const auto refunds, reader.refundsOn(store, date));
    QList<TradeId> ids;
    for (const LedgerRefund& refund : refunds)
        ids.append(refund.trade);
    JANGBU_TRY_ASSIGN(const auto trades, reader.findAll(store, ids));
    for (const LedgerRefund& refund : refunds) {
        const auto trade = std::find_if(trades.cbegin(), trades.cend(),
                                        [&](const auto& each) { return each.id == refund.trade; });
        if (trade == trades.cend())
            return Error { ErrorCode::StorageCorrupt, { QStringLiteral("refund") } };
        JANGBU_TRY(tables.addRefund(*trade, refund));
    }
    return done;
}

} // namespace

Money TableSales::averageTrade() const
{
    if (trades == 0 || amount.isNegative())
        return {};
    return Money::ofMinor(amount.minor() / trades);
}

Result<QList<TableSales>> SalesByTable::run(const Store& store, const Window& window)
{
    return inSnapshot(m_database, [&]() -> Result<QList<TableSales>> {
        LedgerReader reader(m_database);
        JANGBU_TRY_ASSIGN(const auto dates, reader.datesOf(store.id));
        Tables tables;
        for (const BusinessDate date : dates) {
            if (!window.holds(date))
                continue;
            JANGBU_TRY(reader.eachTradePaidOn(
                store.id, date, [&](const LedgerTrade& trade) { return tables.addPaid(trade); }));
            JANGBU_TRY(addRefundsOf(reader, store.id, date, tables));
        }
        return tables.ranked();
    });
}

} // namespace jangbu
