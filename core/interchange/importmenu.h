#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importprogress.h"
#include "core/interchange/issuelist.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <QHash>

namespace jangbu {

struct MenuImportSummary {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
};

/// Brings a menu.csv (contract §6) into the books, all or nothing. Products and categories that
/// are not there are made; a product that is there gets the file's price, category, tax-free mark
/// and base stock, where the file gives them, and keeps its stock.
class ImportMenu final {
public:
    /// A menu of more rows is no menu.
    static constexpr qsizetype maxRows = 100'000;

    ImportMenu(Database& database, IdAllocator& ids, const Clock& clock)
        : m_database(database)
        , m_ids(ids)
        , m_clock(clock)
    {
    }

    /// With `onlyStore` rows of other stores are passed over, and a file without a column for the
    /// store is of this one. IMPORT_INVALID, STORE_NOT_FOUND with the issues in file order;
    /// CANCELLED; FILE_NOT_READABLE.
    Result<MenuImportSummary> run(const QString& path, const std::optional<Store>& onlyStore,
                                  ImportProgress& progress);

private:
    /// A row whose store is known.
    struct Entry {
        StoreId store;
        QString product;
        QString category;
        Money price;
        std::optional<qint64> baseStock;
        std::optional<bool> taxFree;
    };
    using Entries = QList<Entry>;
    class Reader;

    Result<Entries> read(const QString& path, const std::optional<Store>& onlyStore,
                         ImportProgress& progress);
    Result<MenuImportSummary> write(const Entries& entries, QHash<StoreId, IdRange> ids);
    Done writeEntry(const Entry& entry, IdRange& ids, MenuImportSummary& summary);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
