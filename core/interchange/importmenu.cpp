#include "core/interchange/importmenu.h"

#include "core/interchange/rowchecker.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

#include <QSet>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 idsPerEntry = 3; // A category, a product, a version.
constexpr qsizetype menuRowsPerStep = 1'000;

enum MenuColumn {
    MenuStore,
    MenuProduct,
    MenuCategory,
    MenuPrice,
    MenuBaseStock,
    MenuTaxFree,
};

QList<TableColumn> columnsOfMenu(bool needsStore)
{
    return { { u"store"_s, needsStore }, { u"product"_s },        { u"category"_s }, { u"price"_s },
             { u"base_stock"_s, false }, { u"tax_free"_s, false } };
}

} // namespace

/// Reads the rows of a menu and gathers what is wrong with them.
class ImportMenu::Reader final {
public:
    Reader(const QString& path, const QList<Store>& stores, const std::optional<Store>& onlyStore)
        : m_table(path, columnsOfMenu(!onlyStore))
        , m_check(m_table)
        , m_onlyStore(onlyStore)
    {
        for (const Store& store : stores)
            m_stores.insert(store.name, store);
    }

    Result<Entries> run(ImportProgress& progress)
    {
        JANGBU_TRY(m_table.start());
        Entries entries;
        for (qsizetype row = 0;; ++row) {
            if (row % menuRowsPerStep == 0) {
                JANGBU_TRY(
                    progress.step(ImportPhase::Reading, m_table.bytesRead(), m_table.bytes()));
            }
            const auto found = m_table.next();
            if (!found)
                return withIssuesBefore(found.error());
            if (!*found)
                break;
            m_check.startRow();
            readRow(entries);
            for (const InputIssue& issue : m_check.issues())
                m_issues.add({ 0, m_table.line() }, issue, { m_table.path() });
        }
        return m_issues.isEmpty() ? Result<Entries>(entries) : m_issues.error();
    }

private:
    Error withIssuesBefore(const Error& error)
    {
        if (error.issues.isEmpty())
            return error;
        for (const InputIssue& issue : error.issues)
            m_issues.add({ 0, issue.line }, issue, error.values);
        return m_issues.error();
    }

    QString nameFrom(int column)
    {
        auto name = parseName(QString::fromUtf8(m_table.text(column)));
        if (!name)
            m_check.refuse(column, Expectation::Name);
        return name ? name.take() : QString();
    }

    std::optional<Store> storeOfRow()
    {
        if (!m_table.has(MenuStore))
            return m_onlyStore;
        const QString name = nameFrom(MenuStore);
        const auto store = m_stores.constFind(name);
        if (!name.isEmpty() && store == m_stores.cend())
            refuseStore(name);
        return store == m_stores.cend() ? std::nullopt : std::optional(*store);
    }

    void refuseStore(const QString& name)
    {
        InputIssue issue;
        issue.code = ErrorCode::StoreNotFound;
        issue.file = m_table.path();
        issue.line = m_table.line();
        issue.column = m_table.columnName(MenuStore);
        issue.value = name;
        issue.expected = Expectation::KnownStore;
        m_issues.add({ 0, m_table.line() }, issue, { name });
    }

    void readRow(Entries& entries)
    {
        if (!m_table.isWhole()) {
            m_check.refuseRow();
            return;
        }
        const auto store = storeOfRow();
        if (!store || (m_onlyStore && store->id != m_onlyStore->id))
            return;
        Entry entry { .store = store->id,
                      .product = nameFrom(MenuProduct),
                      .category = nameFrom(MenuCategory),
                      .price = m_check.amount(MenuPrice, store->currency, maxPrice),
                      .baseStock = std::nullopt,
                      .taxFree = std::nullopt };
        if (!m_table.text(MenuBaseStock).isEmpty())
            entry.baseStock = m_check.number(MenuBaseStock, 0, maxStock, Expectation::StockCount);
        if (!m_table.text(MenuTaxFree).isEmpty())
            entry.taxFree = m_check.flag(MenuTaxFree);
        if (entries.size() == maxRows)
            m_check.refuse(MenuProduct, Expectation::FewerNames, { QString::number(maxRows) });
        else
            entries.append(entry);
    }

    TableReader m_table;
    RowChecker m_check;
    std::optional<Store> m_onlyStore;
    QHash<QString, Store> m_stores;
    IssueList m_issues;
};

Result<MenuImportSummary> ImportMenu::run(const QString& path,
                                          const std::optional<Store>& onlyStore,
                                          ImportProgress& progress)
{
    JANGBU_TRY_ASSIGN(const Entries entries, read(path, onlyStore, progress));
    if (entries.isEmpty())
        return MenuImportSummary();
    QHash<StoreId, qint64> counts;
    for (const Entry& entry : entries)
        counts[entry.store] += idsPerEntry;
    QHash<StoreId, IdRange> ids;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        JANGBU_TRY_ASSIGN(const IdRange taken, m_ids.take(count.key(), *count));
        ids.insert(count.key(), taken);
    }
    JANGBU_TRY(progress.step(ImportPhase::Writing, 0, entries.size()));
    return inTransaction(m_database, [&] { return write(entries, ids); });
}

Result<ImportMenu::Entries> ImportMenu::read(const QString& path,
                                             const std::optional<Store>& onlyStore,
                                             ImportProgress& progress)
{
    JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
    return Reader(path, stores, onlyStore).run(progress);
}

Result<MenuImportSummary> ImportMenu::write(const Entries& entries, QHash<StoreId, IdRange> ids)
{
    MenuImportSummary summary;
    QSet<StoreId> touched;
    for (const Entry& entry : entries) {
        if (!touched.contains(entry.store))
            JANGBU_TRY(StoreRepository(m_database).touchMenu(entry.store));
        touched.insert(entry.store);
        JANGBU_TRY(writeEntry(entry, *ids.find(entry.store), summary));
    }
    return summary;
}

Done ImportMenu::writeEntry(const Entry& entry, IdRange& ids, MenuImportSummary& summary)
{
    ProductRepository products(m_database);
    JANGBU_TRY_ASSIGN(
        const Category category,
        CategoryRepository(m_database).ensure(entry.store, entry.category, ids.next<CategoryId>()));
    const auto productId = ids.next<ProductId>();
    const qint64 historyId = ids.next<ProductId>().value();
    JANGBU_TRY_ASSIGN(const auto known, products.findLiving(entry.store, entry.product));
    if (!known) {
        ++summary.added;
        const qint64 stock = entry.baseStock.value_or(maxStock);
        const Product product { .id = productId,
                                .name = entry.product,
                                .category = category.id,
                                .price = entry.price,
                                .baseStock = stock,
                                .stock = stock,
                                .taxFree = entry.taxFree.value_or(false),
                                .createdAtUtc = m_clock.nowUtc() };
        return products.add(entry.store, product, historyId);
    }
    Product changed = *known;
    changed.category = category.id;
    changed.price = entry.price;
    changed.baseStock = entry.baseStock.value_or(known->baseStock);
    changed.taxFree = entry.taxFree.value_or(known->taxFree);
    const bool isSame = changed.category == known->category && changed.price == known->price
        && changed.baseStock == known->baseStock && changed.taxFree == known->taxFree;
    ++(isSame ? summary.unchanged : summary.changed);
    return isSame ? Done(done) : products.update(entry.store, changed, historyId, m_clock.nowUtc());
}

} // namespace jangbu
