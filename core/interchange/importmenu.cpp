#include "core/interchange/importmenu.h"

#include "core/audit/auditlog.h"
#include "core/interchange/rowchecker.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

#include <QFileInfo>
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
    JANGBU_TRY(mayDo(m_database, Right::ChangePrice));
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
    return inTransaction(m_database, [&]() -> Result<MenuImportSummary> {
        JANGBU_TRY_ASSIGN(const MenuImportSummary summary, write(entries, ids));
        JANGBU_TRY(record(m_database,
                          { .act = Act::MenuImported,
                            .store = onlyStore ? std::optional(onlyStore->id) : std::nullopt,
                            .subject = QFileInfo(path).fileName(),
                            .after = { { u"rows"_s, entries.size() } } }));
        return summary;
    });
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
    Writing writing { std::move(ids) };
    QSet<StoreId> touched;
    for (const Entry& entry : entries) {
        if (!touched.contains(entry.store))
            JANGBU_TRY(StoreRepository(m_database).touchMenu(entry.store));
        touched.insert(entry.store);
        JANGBU_TRY(writeEntry(entry, writing));
    }
    return writing.summary;
}

Done ImportMenu::writeEntry(const Entry& entry, Writing& writing)
{
    ProductRepository products(m_database);
    IdRange& ids = *writing.ids.find(entry.store);
    JANGBU_TRY_ASSIGN(
        const Category category,
        CategoryRepository(m_database).ensure(entry.store, entry.category, ids.next<CategoryId>()));
    IdRange own(ids.skip(idsPerEntry - 1), idsPerEntry - 1);
    JANGBU_TRY_ASSIGN(const auto known, products.findLiving(entry.store, entry.product));
    if (!known)
        return addProduct(entry, category, own, writing);
    Product changed = *known;
    if (category.id != known->category) {
        JANGBU_TRY_ASSIGN(changed.position, nextPosition(entry, category.id, writing));
    }
    changed.category = category.id;
    changed.price = entry.price;
    changed.baseStock = entry.baseStock.value_or(known->baseStock);
    changed.taxFree = entry.taxFree.value_or(known->taxFree);
    const EditedProduct edited { *known, changed };
    if (edited.isSame()) {
        ++writing.summary.unchanged;
        return done;
    }
    ++writing.summary.changed;
    writing.summary.changedProducts.append(edited);
    return products.update(entry.store, changed, own.first(), m_clock.nowUtc());
}

Done ImportMenu::addProduct(const Entry& entry, const Category& category, IdRange& ids,
                            Writing& writing)
{
    JANGBU_TRY_ASSIGN(const int position, nextPosition(entry, category.id, writing));
    const qint64 stock = entry.baseStock.value_or(maxStock);
    const Product product { .id = ids.next<ProductId>(),
                            .name = entry.product,
                            .category = category.id,
                            .price = entry.price,
                            .baseStock = stock,
                            .stock = stock,
                            .taxFree = entry.taxFree.value_or(false),
                            .position = position,
                            .createdAtUtc = m_clock.nowUtc() };
    ++writing.summary.added;
    writing.summary.addedProducts.append(product.id);
    return ProductRepository(m_database).add(entry.store, product, ids.first());
}

Result<int> ImportMenu::nextPosition(const Entry& entry, CategoryId category, Writing& writing)
{
    const auto known = writing.nextPositions.find(category);
    if (known != writing.nextPositions.end())
        return (*known)++;
    JANGBU_TRY_ASSIGN(const int position,
                      ProductRepository(m_database).nextPosition(entry.store, category));
    writing.nextPositions.insert(category, position + 1);
    return position;
}

/// Holds the rows of a menu file against the books.
class ImportMenu::Comparison final {
public:
    Comparison(Database& database, const QList<Store>& stores)
        : m_database(database)
    {
        for (const Store& store : stores)
            m_storeNames.insert(store.id, store.name);
    }

    Done add(const Entry& entry)
    {
        if (!m_menus.contains(entry.store))
            JANGBU_TRY(readMenu(entry.store));
        Menu& menu = m_menus[entry.store];
        if (!menu.categories.contains(entry.category)) {
            menu.categories.insert(entry.category);
            m_preview.newCategories.append(entry.category);
        }
        const auto place = menu.places.constFind(entry.product);
        if (place == menu.places.cend()) {
            const auto known = menu.known.constFind(entry.product);
            const auto before = known == menu.known.cend() ? std::nullopt : std::optional(*known);
            menu.places.insert(entry.product, m_preview.changes.size());
            m_preview.changes.append({ m_storeNames.value(entry.store), entry.product, before,
                                       valuesOf(entry, before) });
        } else {
            Values& after = m_preview.changes[*place].after;
            after = valuesOf(entry, after);
        }
        return done;
    }

    MenuImportPreview take()
    {
        const qsizetype all = m_preview.changes.size();
        m_preview.changes.removeIf(
            [](const MenuImportPreview::Change& change) { return change.before == change.after; });
        m_preview.unchanged = all - m_preview.changes.size();
        for (const MenuImportPreview::Change& change : m_preview.changes)
            ++(change.before ? m_preview.changed : m_preview.added);
        return std::move(m_preview);
    }

private:
    using Values = MenuImportPreview::Values;
    struct Menu {
        QHash<QString, Values> known;
        QSet<QString> categories;
        QHash<QString, qsizetype> places; ///< Among the changes.
    };

    static Values valuesOf(const Entry& entry, const std::optional<Values>& before)
    {
        return { entry.category, entry.price,
                 entry.baseStock.value_or(before ? before->baseStock : maxStock),
                 entry.taxFree.value_or(before && before->taxFree) };
    }

    Done readMenu(StoreId store)
    {
        Menu menu;
        QHash<CategoryId, QString> names;
        JANGBU_TRY_ASSIGN(const auto categories, CategoryRepository(m_database).living(store));
        for (const Category& category : categories) {
            names.insert(category.id, category.name);
            menu.categories.insert(category.name);
        }
        JANGBU_TRY_ASSIGN(const auto products, ProductRepository(m_database).living(store));
        for (const Product& product : products) {
            menu.known.insert(product.name,
                              { names.value(product.category), product.price, product.baseStock,
                                product.taxFree });
        }
        m_menus.insert(store, menu);
        return done;
    }

    Database& m_database;
    QHash<StoreId, QString> m_storeNames;
    QHash<StoreId, Menu> m_menus;
    MenuImportPreview m_preview;
};

Result<MenuImportPreview> ImportMenu::preview(const QString& path,
                                              const std::optional<Store>& onlyStore,
                                              ImportProgress& progress)
{
    JANGBU_TRY_ASSIGN(const Entries entries, read(path, onlyStore, progress));
    return inSnapshot(m_database, [&]() -> Result<MenuImportPreview> {
        JANGBU_TRY_ASSIGN(const auto stores, StoreRepository(m_database).all());
        Comparison comparison(m_database, stores);
        for (const Entry& entry : entries)
            JANGBU_TRY(comparison.add(entry));
        return comparison.take();
    });
}

} // namespace jangbu
