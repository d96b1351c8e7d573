#pragma once

#include "core/calendar/businessdate.h"
#include "core/interchange/importrepository.h"
#include "core/money/money.h"

#include <map>

namespace jangbu {

/// What an import brought to the books, and what was made later and stands on it.
class ImportUseRepository final {
public:
    ImportUseRepository(Database& database, const ImportRecord& record, ImportedRange range)
        : m_database(database)
        , m_record(record)
        , m_range(range)
    {
    }

    /// Money that the import dated into each business date.
    Result<std::map<BusinessDate, Money>> payments() const;
    /// Archived days whose packs hold its trades and no others.
    Result<QList<BusinessDate>> ownPacks() const;
    Result<std::map<BusinessDate, Money>> refunds() const;
    /// Trades of others that it completed.
    Result<QList<TradeId>> completedTrades() const;
    Result<bool> madeStore() const;

    /// Keeps others from refunding the trades that the import refunded.
    Done holdRefundedTrades();
    /// A name or number of something that stands on it; empty when nothing does.
    Result<QString> userOfSales() const;
    Result<QString> userOfRefunds() const;

    /// Opens a trade again that the import had completed. False where its table has another open
    /// trade by now.
    Result<bool> reopen(TradeId trade);

private:
    Result<std::map<BusinessDate, Money>> sumsOf(const QString& sql) const;
    Result<QString> firstOf(const QStringList& questions) const;
    Result<QString> laterReceipt() const;

    Database& m_database;
    const ImportRecord& m_record;
    ImportedRange m_range;
};

} // namespace jangbu
