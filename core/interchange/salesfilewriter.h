#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/store/store.h"
#include "core/text/csv.h"

#include <QHash>

namespace jangbu {

/// Writes trades as rows of our sales.csv and refunds.csv (contract §6), so that reading them back
/// gives the same trades. Times are local to the store, prices are decimals of its currency.
class SalesFileWriter final {
public:
    SalesFileWriter(QIODevice& sales, QIODevice& refunds);

    /// Names of the store's categories for what follows.
    void startStore(const Store& store, QHash<CategoryId, QString> categories);
    /// Rows of a trade that is open or paid; a void one has none. An open trade that is partly
    /// paid is written as open, since its parts do not count yet.
    void add(const LedgerTrade& trade);
    /// False when a device refused anything.
    bool flush();

private:
    void addLine(const LedgerTrade& trade, const LedgerLine& line);
    void addPart(const LedgerTrade& trade, qsizetype place);
    void addRefund(const LedgerTrade& trade, const LedgerRefund& refund);
    void addHead(const LedgerTrade& trade, const QString& order, const QString& orderedAt);
    void addWay(const PaymentWay& way);
    QString decimal(Money amount) const { return m_store->currency.toDecimal(amount); }

    CsvWriter m_sales;
    CsvWriter m_refunds;
    std::optional<Store> m_store;
    QHash<CategoryId, QString> m_categories;
};

} // namespace jangbu
