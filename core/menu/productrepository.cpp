#include "core/menu/productrepository.h"

#include "core/storage/database.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString productsSql
    = u"SELECT p.id, p.name, p.category_id, p.price, p.base_stock, p.stock, p.tax_free, "
      u"p.sold_out, p.position, p.created_at, p.deleted_at, p.import_id FROM product p "_s;
const QString livingSql = u"JOIN category c ON c.store_id = p.store_id AND c.id = p.category_id "
                          u"WHERE p.store_id = :store AND p.deleted_at IS NULL "
                          u"ORDER BY c.position, c.name, p.position, p.name"_s;
const QString historySql
    = u"SELECT changed_at, name, category_id, price, base_stock, tax_free, deleted "
      u"FROM product_history WHERE store_id = :store AND product_id = :product "
      u"ORDER BY changed_at, id"_s;
const QString namesSql = u"SELECT product_id, name FROM product_history WHERE store_id = :store "
                         u"ORDER BY product_id, changed_at, id"_s;
const QString currentNamesSql = u"SELECT id, name FROM product WHERE store_id = :store"_s;
const QString addProductSql
    = u"INSERT INTO product (store_id, id, name, category_id, price, base_stock, stock, tax_free, "
      u"sold_out, position, created_at, deleted_at, import_id) "
      u"VALUES (:store, :id, :name, :category, :price, :base_stock, :stock, :tax_free, "
      u":sold_out, :position, :created_at, :deleted_at, :import)"_s;
const QString updateProductSql
    = u"UPDATE product SET name = :name, category_id = :category, price = :price, "
      u"base_stock = :base_stock, tax_free = :tax_free, sold_out = :sold_out, "
      u"position = :position, deleted_at = :deleted_at WHERE store_id = :store AND id = :id"_s;
const QString addVersionSql
    = u"INSERT INTO product_history (store_id, product_id, id, changed_at, name, category_id, "
      u"price, base_stock, tax_free, deleted) VALUES (:store, :product, :id, :at, :name, "
      u":category, :price, :base_stock, :tax_free, :deleted)"_s;
const QString nextProductPositionSql
    = u"SELECT MAX(position) + 1 FROM product WHERE store_id = :store "
      u"AND category_id = :category AND deleted_at IS NULL"_s;
const QString setPositionSql
    = u"UPDATE product SET position = :position WHERE store_id = :store AND id = :id"_s;
const QString setStockSql
    = u"UPDATE product SET stock = :stock WHERE store_id = :store AND id = :id"_s;
const QString takeStockSql = u"UPDATE product SET stock = stock - :quantity "
                             u"WHERE store_id = :store AND id = :id AND deleted_at IS NULL "
                             u"AND sold_out = 0 AND stock >= :least"_s;
const QString giveBackSql = u"UPDATE product SET stock = stock + :quantity "
                            u"WHERE store_id = :store AND id = :id"_s;

std::optional<Product> productFrom(const Row& row)
{
    const auto id = row.id<ProductId>(0);
    const auto category = row.id<CategoryId>(2);
    const auto createdAt = row.instant(9);
    if (!id || !category || !createdAt)
        return std::nullopt;
    return Product { .id = *id,
                     .name = row.text(1),
                     .category = *category,
                     .price = row.money(3),
                     .baseStock = row.integer(4),
                     .stock = row.integer(5),
                     .taxFree = row.flag(6),
                     .soldOut = row.flag(7),
                     .position = static_cast<int>(row.integer(8)),
                     .createdAtUtc = *createdAt,
                     .deletedAtUtc = row.instant(10),
                     .importedBy = row.id<ImportId>(11) };
}

std::optional<ProductVersion> versionFrom(const Row& row)
{
    const auto changedAt = row.instant(0);
    const auto category = row.id<CategoryId>(2);
    if (!changedAt || !category)
        return std::nullopt;
    return ProductVersion { *changedAt,     row.text(1), *category,  row.money(3),
                            row.integer(4), row.flag(5), row.flag(6) };
}

ProductVersion versionOf(const Product& product, Instant at)
{
    return { at,
             product.name,
             product.category,
             product.price,
             product.baseStock,
             product.taxFree,
             product.deletedAtUtc.has_value() };
}

} // namespace

Result<QList<Product>> ProductRepository::living(StoreId store) const
{
    return m_database.select(productsSql + livingSql, { { ":store"_L1, store } }, productFrom);
}

Result<QList<Product>> ProductRepository::all(StoreId store) const
{
    return m_database.select(productsSql + u"WHERE p.store_id = :store ORDER BY p.id"_s,
                             { { ":store"_L1, store } }, productFrom);
}

Result<std::optional<Product>> ProductRepository::findLiving(StoreId store,
                                                             const QString& name) const
{
    return m_database.selectOne(
        productsSql + u"WHERE p.store_id = :store AND p.name = :name AND p.deleted_at IS NULL"_s,
        { { ":store"_L1, store }, { ":name"_L1, name } }, productFrom);
}

Result<Product> ProductRepository::byName(StoreId store, const QString& name) const
{
    const auto parsed = parseName(name);
    if (!parsed)
        return Error { ErrorCode::ProductNotFound, parsed.error().values.first(1) };
    JANGBU_TRY_ASSIGN(const auto product, findLiving(store, *parsed));
    if (!product)
        return Error { ErrorCode::ProductNotFound, { *parsed } };
    return *product;
}

Result<std::optional<Product>> ProductRepository::find(StoreId store, ProductId id) const
{
    return m_database.selectOne(productsSql + u"WHERE p.store_id = :store AND p.id = :id"_s,
                                { { ":store"_L1, store }, { ":id"_L1, id } }, productFrom);
}

Result<Product> ProductRepository::livingById(StoreId store, ProductId id) const
{
    JANGBU_TRY_ASSIGN(const auto product, find(store, id));
    if (!product)
        return Error { ErrorCode::ProductNotFound, { QString::number(id.value()) } };
    if (product->deletedAtUtc)
        return Error { ErrorCode::ProductNotFound, { product->name } };
    return *product;
}

Result<QList<Product>> ProductRepository::deleted(StoreId store) const
{
    return m_database.select(productsSql
                                 + u"WHERE p.store_id = :store AND p.deleted_at IS NOT NULL "
                                   u"ORDER BY p.deleted_at DESC, p.name, p.id"_s,
                             { { ":store"_L1, store } }, productFrom);
}

Result<int> ProductRepository::nextPosition(StoreId store, CategoryId category) const
{
    JANGBU_TRY_ASSIGN(
        const qint64 position,
        m_database.selectInteger(nextProductPositionSql,
                                 { { ":store"_L1, store }, { ":category"_L1, category } }));
    return static_cast<int>(position);
}

Result<QList<ProductVersion>> ProductRepository::historyOf(StoreId store, ProductId id) const
{
    return m_database.select(historySql, { { ":store"_L1, store }, { ":product"_L1, id } },
                             versionFrom);
}

Result<QHash<ProductId, QString>> ProductRepository::currentNames(StoreId store) const
{
    QHash<ProductId, QString> names;
    const Binds binds { { ":store"_L1, store } };
    JANGBU_TRY(m_database.each(currentNamesSql, binds, [&](const Row& row) -> Done {
        const auto id = row.id<ProductId>(0);
        if (!id)
            return Error { ErrorCode::StorageCorrupt, { u"product"_s } };
        names.insert(*id, row.text(1));
        return done;
    }));
    return names;
}

Result<QHash<ProductId, QStringList>> ProductRepository::namesOf(StoreId store) const
{
    QHash<ProductId, QStringList> names;
    JANGBU_TRY(m_database.each(namesSql, { { ":store"_L1, store } }, [&](const Row& row) -> Done {
        const auto id = row.id<ProductId>(0);
        if (!id)
            return Error { ErrorCode::StorageCorrupt, { u"product_history"_s } };
        QStringList& known = names[*id];
        if (!known.contains(row.text(1)))
            known.append(row.text(1));
        return done;
    }));
    return names;
}

Done ProductRepository::refuseTaken(StoreId store, const Product& product) const
{
    if (product.deletedAtUtc)
        return done;
    JANGBU_TRY_ASSIGN(const auto other, findLiving(store, product.name));
    if (other && other->id != product.id)
        return Error { ErrorCode::ProductExists, { product.name } };
    return done;
}

Done ProductRepository::addVersion(StoreId store, ProductId product, qint64 historyId,
                                   const ProductVersion& version)
{
    return m_database.run(addVersionSql,
                          { { ":store"_L1, store },
                            { ":product"_L1, product },
                            { ":id"_L1, historyId },
                            { ":at"_L1, version.changedAtUtc },
                            { ":name"_L1, version.name },
                            { ":category"_L1, version.category },
                            { ":price"_L1, version.price },
                            { ":base_stock"_L1, version.baseStock },
                            { ":tax_free"_L1, version.taxFree },
                            { ":deleted"_L1, version.deleted } });
}

Done ProductRepository::add(StoreId store, const Product& product, qint64 historyId)
{
    JANGBU_TRY(refuseTaken(store, product));
    JANGBU_TRY(m_database.run(addProductSql,
                              { { ":store"_L1, store },
                                { ":id"_L1, product.id },
                                { ":name"_L1, product.name },
                                { ":category"_L1, product.category },
                                { ":price"_L1, product.price },
                                { ":base_stock"_L1, product.baseStock },
                                { ":stock"_L1, product.stock },
                                { ":tax_free"_L1, product.taxFree },
                                { ":sold_out"_L1, product.soldOut },
                                { ":position"_L1, product.position },
                                { ":created_at"_L1, product.createdAtUtc },
                                { ":deleted_at"_L1, product.deletedAtUtc },
                                { ":import"_L1, product.importedBy } }));
    return addVersion(store, product.id, historyId, versionOf(product, product.createdAtUtc));
}

Done ProductRepository::update(StoreId store, const Product& product, qint64 historyId, Instant at)
{
    JANGBU_TRY(refuseTaken(store, product));
    JANGBU_TRY_ASSIGN(const auto before, find(store, product.id));
    if (!before)
        return Error { ErrorCode::ProductNotFound, { product.name } };
    JANGBU_TRY(m_database.run(updateProductSql,
                              { { ":name"_L1, product.name },
                                { ":category"_L1, product.category },
                                { ":price"_L1, product.price },
                                { ":base_stock"_L1, product.baseStock },
                                { ":tax_free"_L1, product.taxFree },
                                { ":sold_out"_L1, product.soldOut },
                                { ":position"_L1, product.position },
                                { ":deleted_at"_L1, product.deletedAtUtc },
                                { ":store"_L1, store },
                                { ":id"_L1, product.id } }));
    const ProductVersion version = versionOf(product, at);
    return versionOf(*before, at) == version ? Done(done)
                                             : addVersion(store, product.id, historyId, version);
}

Done ProductRepository::setPosition(StoreId store, ProductId id, int position)
{
    return m_database.run(
        setPositionSql, { { ":position"_L1, position }, { ":store"_L1, store }, { ":id"_L1, id } });
}

Done ProductRepository::setStock(StoreId store, ProductId id, qint64 stock)
{
    return m_database.run(setStockSql,
                          { { ":stock"_L1, stock }, { ":store"_L1, store }, { ":id"_L1, id } });
}

Result<bool> ProductRepository::takeStock(StoreId store, ProductId id, qint64 quantity)
{
    JANGBU_CHECK(quantity > 0);
    JANGBU_TRY_ASSIGN(const qint64 changed,
                      m_database.change(takeStockSql,
                                        { { ":quantity"_L1, quantity },
                                          { ":store"_L1, store },
                                          { ":id"_L1, id },
                                          { ":least"_L1, quantity } }));
    return changed == 1;
}

Done ProductRepository::giveBackStock(StoreId store, ProductId id, qint64 quantity)
{
    return m_database.run(
        giveBackSql, { { ":quantity"_L1, quantity }, { ":store"_L1, store }, { ":id"_L1, id } });
}

} // namespace jangbu
