#include "core/interchange/exportmenu.h"

#include "core/menu/categoryrepository.h"
#include "core/menu/productrepository.h"
#include "core/storage/transaction.h"
#include "core/text/csv.h"

#include <QHash>
#include <QSaveFile>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> writeMenu(Database& database, const Store& store, CsvWriter& writer)
{
    JANGBU_TRY_ASSIGN(const auto categories, CategoryRepository(database).all(store.id));
    QHash<CategoryId, QString> names;
    for (const Category& category : categories)
        names.insert(category.id, category.name);
    JANGBU_TRY_ASSIGN(const auto products, ProductRepository(database).living(store.id));
    for (const Product& product : products) {
        writer.addField(store.name);
        writer.addField(product.name);
        writer.addField(names.value(product.category));
        writer.addField(store.currency.toDecimal(product.price));
        writer.addField(product.baseStock);
        writer.addField(qint64(product.taxFree ? 1 : 0));
        writer.endRow();
    }
    return qint64(products.size());
}

} // namespace

Result<qint64> ExportMenu::run(const QList<Store>& stores, const QString& path)
{
    QSaveFile file(path);
    const auto refused = [&file] {
        return Error { ErrorCode::FileNotWritable, { file.fileName(), file.errorString() } };
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    CsvWriter writer(file);
    for (const QString& column :
         { u"store"_s, u"product"_s, u"category"_s, u"price"_s, u"base_stock"_s, u"tax_free"_s })
        writer.addField(column);
    writer.endRow();
    qint64 count = 0;
    JANGBU_TRY(inSnapshot(m_database, [&]() -> Done {
        for (const Store& store : stores) {
            JANGBU_TRY_ASSIGN(const qint64 written, writeMenu(m_database, store, writer));
            count += written;
        }
        return done;
    }));
    if (!writer.flush() || !file.commit())
        return refused();
    return count;
}

} // namespace jangbu
