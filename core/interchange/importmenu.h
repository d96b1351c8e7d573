#pragma once

#include "core/calendar/clock.h"
#include "core/interchange/importprogress.h"
#include "core/interchange/issuelist.h"
#include "core/menu/changeproducts.h"
#include "core/storage/idallocator.h"
#include "core/store/store.h"

#include <QHash>

namespace jangbu {

struct MenuImportSummary {
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QList<ProductId> addedProducts {};
    QList<EditedProduct> changedProducts {};
};

/// What a menu file would do, with nothing done. A product that stands in it twice becomes what its
/// last row says.
struct MenuImportPreview {
    /// What a file says of a product, and what the books say.
    struct Values {
        QString category;
        Money price;
        qint64 baseStock = 0;
        bool taxFree = false;

        friend bool operator==(const Values&, const Values&) = default;
    };
    struct Change {
        QString store;
        QString product;
        std::optional<Values> before {}; ///< None: it is new.
        Values after;
    };

    QList<Change> changes {}; ///< In the order of the file.
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QStringList newCategories {};
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

    /// What run() would do, with the same refusals; changes nothing.
    Result<MenuImportPreview> preview(const QString& path, const std::optional<Store>& onlyStore,
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
    class Comparison;
    /// What is carried from row to row while they are written.
    struct Writing {
        QHash<StoreId, IdRange> ids;
        QHash<CategoryId, int> nextPositions {};
        MenuImportSummary summary {};
    };

    Result<Entries> read(const QString& path, const std::optional<Store>& onlyStore,
                         ImportProgress& progress);
    Result<MenuImportSummary> write(const Entries& entries, QHash<StoreId, IdRange> ids);
    Done writeEntry(const Entry& entry, Writing& writing);
    Done addProduct(const Entry& entry, const Category& category, IdRange& ids, Writing& writing);
    Result<int> nextPosition(const Entry& entry, CategoryId category, Writing& writing);

    Database& m_database;
    IdAllocator& m_ids;
    const Clock& m_clock;
};

} // namespace jangbu
