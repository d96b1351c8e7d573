#pragma once

#include "core/interchange/askedrefunds.h"
#include "core/interchange/externalsorter.h"
#include "core/interchange/importprogress.h"
#include "core/packs/packedbytes.h"
#include "core/storage/idallocator.h"

#include <functional>
#include <map>

namespace jangbu {

class Database;

/// The rows of one import of refunds, put together by trade and held against the books. Asked
/// twice: outside a transaction for what is wrong, and inside one for what is to be written.
class RefundImport final {
public:
    RefundImport(Database& database, ImportDirectory& directory, ImportProgress& progress)
        : m_database(database)
        , m_directory(directory)
        , m_progress(progress)
    {
    }

    /// False where a source could not be read to its end.
    Result<bool> read(const QList<RefundRowSource*>& sources);
    /// Rows that an import of sales has packed; their stores are numbers of `named`.
    Done read(ExternalSorter& packedRows, const ImportDirectory& named,
              const QStringList& fileNames);

    using Take = std::function<Done(const Store&, const LedgerTrade&, const QList<LedgerRefund>&)>;
    /// Plans all refunds on the books as they are now; `take` gets those that are new, by trade.
    Done plan(const Take& take);

    const IssueList& issues() const { return m_issues; }
    qint64 skipped() const { return m_skipped; }

private:
    Result<bool> readSource(RefundRowSource& source, qint64 file);
    Result<bool> endedBy(const Error& error, qint64 file);
    Done keep(const RefundRow& row, qint64 file);
    Done planSome(std::vector<AskedRefunds>& trades, const Take& take);
    Done planTrade(const AskedRefunds& asked, const Store& store, const LedgerTrade& trade,
                   const Take& take);
    Done refuseClosed(const QList<LedgerRefund>& refunds, RowPlace place, const Store& store);
    void refuse(RowPlace place, const QString& column, const QString& value, const Error& error,
                Expectation expected, const QStringList& expectedValues = {});

    Database& m_database;
    ImportDirectory& m_directory;
    ImportProgress& m_progress;
    QStringList m_fileNames;
    ExternalSorter m_rows; ///< By store and trade.
    IssueList m_issues;
    qint64 m_skipped = 0;
    std::map<std::pair<StoreId, BusinessDate>, bool> m_isClosed;
    BytePacker m_key;
    BytePacker m_value;
};

} // namespace jangbu
