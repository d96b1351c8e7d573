#pragma once

#include "core/ledger/ledgertrade.h"
#include "core/store/store.h"

#include <QHash>
#include <QStringList>

namespace jangbu {

/// A trade of the books as rows of our own files.
class ExportedTrade final {
public:
    static QStringList salesHeader();
    static QStringList refundsHeader();

    /// `categories` are the names of the store's categories by id.
    ExportedTrade(const Store& store, const QHash<CategoryId, QString>& categories,
                  const LedgerTrade& trade);

    qsizetype lineCount() const { return m_lines.size(); }
    QList<QStringList> sales() const;
    QList<QStringList> refunds() const;

private:
    QStringList lineRow(const LedgerLine& line) const;
    QStringList partRow(qsizetype index) const;
    QStringList wayOf(const LedgerPart& part) const;
    QString shown(const std::optional<Instant>& instant) const;
    QString receipt() const;
    QStringList apart() const;
    QString elsewhere() const;
    bool isSplit() const;

    const Store& m_store;
    const QHash<CategoryId, QString>& m_categories;
    const LedgerTrade& m_trade;
    QList<const LedgerLine*> m_lines; ///< Without those of cancelled orders.
    QHash<OrderId, qint64> m_orders; ///< Numbers from 1 in the order of the lines.
    QHash<OrderId, Instant> m_orderedAt;
};

} // namespace jangbu
