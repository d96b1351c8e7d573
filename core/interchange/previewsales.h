#pragma once

#include "core/interchange/inspectfiles.h"

namespace jangbu {

class Database;

/// A row of sales as it would be read, or as it stands in the file where it cannot be.
struct PreviewRow {
    QString file;
    qint64 line = 0;
    QList<InputIssue> issues {}; ///< Empty: it can be read, and the next lines hold what it says.
    std::optional<Instant> at {};
    QString localTime {}; ///< In the store's zone, as in 2026-11-21T18:30:00.
    qint64 quantity = 0;
    Money amount {}; ///< After the discount; negative for what was given back.
    PaymentMethod method = PaymentMethod::Other;
    bool isPaid = true;
    bool isRefund = false;
    // As texts, also of a row that cannot be read.
    QString trade {};
    QString item {};
    QString way {}; ///< The card company, or the name of another way; empty for cash.
    QString writtenTime {};
    QString writtenQuantity {};
    QString writtenAmount {};

    bool isReadable() const { return issues.isEmpty(); }
};

struct SalesPreview {
    QList<PreviewRow> rows {}; ///< The first ones, and behind them the first that cannot be read.
    Currency currency = Currency::won(); ///< Of the first row that can be read.
};

/// What an import is asked for.
struct ImportRequest {
    QList<InspectedFile> files {}; ///< All that go together.
    SalesFileOptions fileOptions {};
    NewStore newStores {}; ///< What a store that does not exist yet is made with.
};

/// Reads the first rows of files as an import would, and writes nothing.
class PreviewSales final {
public:
    static constexpr qsizetype usualRows = 50;

    PreviewSales(Database& database, const Clock& clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// What SalesFiles::open() and SalesRowSource::start() refuse.
    Result<SalesPreview> run(const ImportRequest& request, qsizetype rows = usualRows) const;

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace jangbu
