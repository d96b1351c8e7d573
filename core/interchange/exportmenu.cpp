#include "core/interchange/exportmenu.h"

#include "core/audit/auditlog.h"
#include "core/interchange/outputfile.h"
#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"

#include <QHash>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> writeMenuOf(Database& database, const Store& store, OutputFile& file)
{
    QHash<CategoryId, QString> categories;
    JANGBU_TRY_ASSIGN(const auto all, CategoryRepository(database).all(store.id));
    for (const Category& category : all)
        categories.insert(category.id, category.name);
    JANGBU_TRY_ASSIGN(const auto products, ProductRepository(database).living(store.id));
    for (const Product& product : products) {
        file.addRow({ store.name, product.name, categories.value(product.category),
                      store.currency.toDecimal(product.price), QString::number(product.baseStock),
                      product.taxFree ? u"1"_s : u"0"_s });
    }
    return qint64(products.size());
}

} // namespace

Result<qint64> ExportMenu::run(const QString& path, const QList<Store>& stores)
{
    JANGBU_TRY(mayDo(m_database, Right::Export));
    OutputFile file(path);
    JANGBU_TRY(file.open(
        { u"store"_s, u"product"_s, u"category"_s, u"price"_s, u"base_stock"_s, u"tax_free"_s }));
    JANGBU_TRY_ASSIGN(const qint64 count, inSnapshot(m_database, [&]() -> Result<qint64> {
                          QList<Store> wanted = stores;
                          if (wanted.isEmpty()) {
                              JANGBU_TRY_ASSIGN(wanted, StoreRepository(m_database).all());
                          }
                          qint64 written = 0;
                          for (const Store& store : wanted) {
                              JANGBU_TRY_ASSIGN(const qint64 products,
                                                writeMenuOf(m_database, store, file));
                              written += products;
                          }
                          return written;
                      }));
    JANGBU_TRY(file.commit());
    JANGBU_TRY(recordAlone(m_database, { .act = Act::Exported, .subject = path }));
    return count;
}

} // namespace jangbu
