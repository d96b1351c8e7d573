#include "ui/menu/addproductsheet.h"
#include "ui/menu/categoryrail.h"
#include "ui/menu/importpreviewsheet.h"
#include "ui/menu/menupage.h"
#include "ui/menu/menutable.h"
#include "ui/menu/namesheet.h"
#include "ui/menu/pricesheet.h"
#include "ui/menu/trashsheet.h"
#include "ui/widgets/searchfield.h"

#include <QFileDialog>

/// What the owner does on the page of the menu: each asks for what it needs and calls one act.
namespace jangbu::ui {

using namespace Qt::StringLiterals;

void MenuPage::goTo(const Destination& destination)
{
    if (destination.place == u"add") {
        addProduct();
    } else if (destination.place == u"restock") {
        restockAll();
    } else if (destination.place == u"trash") {
        openTrash();
    } else if (destination.place == u"product") {
        m_wanted = idFrom<ProductId>(destination.value.toLongLong());
        refresh();
    }
}

void MenuPage::editProduct(const ProductEdit& edit)
{
    const auto before = m_products.find(edit.product);
    if (!before)
        return;
    m_acts.edit(*before, edit, [this, edit](const Done& result) {
        if (!result)
            tellRefusal(edit, result.error());
    });
}

void MenuPage::tellRefusal(const ProductEdit& edit, const Error& error)
{
    const int column = edit.name ? MenuTableModel::Name
        : edit.price             ? MenuTableModel::Price
        : edit.baseStock         ? MenuTableModel::BaseStock
        : edit.stock             ? MenuTableModel::Stock
                                 : MenuTableModel::Selling;
    // What was typed is shown already; the books say what stands there.
    refresh();
    m_table->tell(edit.product, column, sentenceOf(error));
    showError(error);
}

QSet<QString> MenuPage::takenNames() const
{
    QSet<QString> names;
    for (const Product& product : m_overview.products)
        names.insert(product.name);
    return names;
}

void MenuPage::addProduct()
{
    if (!hasStore() || m_overview.categories.isEmpty())
        return;
    auto* sheet = new AddProductSheet(this, formats(), store(), &m_categories, m_rail->current(),
                                      takenNames());
    connect(sheet, &AddProductSheet::productWanted, this,
            [this, sheet = QPointer(sheet)](const NewProduct& product) {
                m_acts.add(product, [this, sheet](const Result<ProductId>& added) {
                    if (added) {
                        m_wanted = *added;
                        if (sheet)
                            sheet->accept();
                    } else if (sheet) {
                        sheet->showRefusal(sentenceOf(added.error()));
                    }
                });
            });
}

void MenuPage::restockAll()
{
    QList<Product> lacking;
    for (const Product& product : std::as_const(m_overview.products)) {
        if (product.stock < product.baseStock)
            lacking.append(product);
    }
    if (lacking.isEmpty())
        say(tr("All stock is full already"));
    else
        m_acts.restock(lacking);
}

void MenuPage::removeProducts()
{
    auto products = m_products.chosen();
    const auto current = m_table->currentProduct();
    const auto product = current ? m_products.find(*current) : std::nullopt;
    if (products.isEmpty() && product)
        products.append(*product);
    m_acts.remove(products);
}

void MenuPage::askPrices()
{
    const auto products = m_products.chosen();
    if (products.isEmpty())
        return;
    auto* sheet = new PriceSheet(this, formats(), store().currency, products);
    connect(sheet, &PriceSheet::stepWanted, this,
            [this, products](const PriceStep& step) { m_acts.changePrices(products, step); });
}

void MenuPage::moveRow(int row, int gap)
{
    const auto category = m_rail->current();
    if (!category || !m_products.canMove())
        return;
    QList<ProductId> order;
    for (const Product& product : m_products.visible())
        order.append(product.id);
    m_wanted = order.at(row);
    order.move(row, gap > row ? gap - 1 : gap);
    m_acts.arrangeProducts(*category, order);
}

void MenuPage::askNewCategory()
{
    const NameSheet::Words words { .title = tr("Add a category"),
                                   .label = tr("Name"),
                                   .act = tr("Add category") };
    auto* sheet = new NameSheet(this, words, [this](const QString& name) {
        return m_categories.faultOf(name, std::nullopt);
    });
    connect(sheet, &NameSheet::nameGiven, this, [this](const QString& name) {
        m_acts.addCategory(name, [this](CategoryId added) { m_wantedCategory = added; });
    });
}

void MenuPage::askCategoryName(const Category& category)
{
    const NameSheet::Words words { .title = tr("Rename %1").arg(m_categories.labelOf(category)),
                                   .note = tr("What was sold in it is shown under the new name."),
                                   .label = tr("Name"),
                                   .name = m_categories.labelOf(category),
                                   .act = tr("Rename") };
    auto* sheet = new NameSheet(this, words, [this, category](const QString& name) {
        return m_categories.faultOf(name, category.id);
    });
    connect(sheet, &NameSheet::nameGiven, this, [this, category](const QString& name) {
        if (name.trimmed() != m_categories.labelOf(category))
            m_acts.renameCategory(category, name);
    });
}

void MenuPage::removeCategory(const Category& category)
{
    m_acts.removeCategory(category, m_categories.labelOf(category));
}

void MenuPage::openTrash()
{
    if (!hasStore())
        return;
    m_trash = new TrashSheet(this, formats(), store());
    connect(m_trash, &TrashSheet::restoreWanted, this, &MenuPage::restoreProduct);
    fillTrash();
}

void MenuPage::fillTrash()
{
    work().ask(
        this, [id = store().id](BackOffice& books) { return books.products.deleted(id); },
        [this](const Result<QList<Product>>& products) {
            if (!products || !m_trash)
                return;
            m_trash->setProducts(*products);
            if (!m_trash->isVisible())
                m_trash->open();
        });
}

void MenuPage::restoreProduct(const Product& product)
{
    m_acts.restore(product, std::nullopt, [this, product](const Done& result) {
        if (result) {
            m_wanted = product.id;
            say(tr("%1 is on the menu again").arg(product.name));
        } else if (result.error().code == ErrorCode::ProductExists) {
            askRestoreName(product);
        } else {
            showError(result.error());
        }
    });
}

void MenuPage::askRestoreName(const Product& product)
{
    const NameSheet::Words words {
        .title = tr("“%1” is on the menu already").arg(product.name),
        .note = tr("Give the one from the trash another name."),
        .label = tr("Name"),
        .name = product.name,
        .act = tr("Restore"),
    };
    auto* sheet = new NameSheet(this, words, [taken = takenNames()](const QString& name) {
        const QString trimmed = name.trimmed();
        if (trimmed.isEmpty())
            return tr("A name is needed");
        return taken.contains(trimmed) ? tr("“%1” is on the menu already").arg(trimmed) : QString();
    });
    connect(sheet, &NameSheet::nameGiven, this, [this, product](const QString& name) {
        m_acts.restore(product, name, [this, product](const Done& result) {
            if (result)
                m_wanted = product.id;
            else
                showError(result.error());
        });
    });
}

void MenuPage::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a menu"), {},
                                                      tr("CSV files (*.csv);;All files (*)"));
    if (!path.isEmpty())
        previewFile(path);
}

void MenuPage::previewFile(const QString& path)
{
    work().start(
        this, BooksWork::Changes::Nothing,
        [path, store = store()](BackOffice& books, ErrandWatch& watch) {
            return books.importMenu.preview(path, store, watch.progress());
        },
        [this, path](const Result<MenuImportPreview>& preview) {
            if (!preview) {
                new ImportPreviewSheet(this, formats(), path, preview.error());
                return;
            }
            auto* sheet = new ImportPreviewSheet(this, formats(), store(), path, *preview);
            connect(sheet, &ImportPreviewSheet::importWanted, this,
                    [this, path] { m_acts.importFile(path); });
        });
}

void MenuPage::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the menu"), tr("menu") + u".csv"_s, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void MenuPage::exportTo(const QString& path)
{
    work().start(
        this, BooksWork::Changes::Nothing,
        [path, store = store()](BackOffice& books, ErrandWatch&) {
            return books.exportMenu.run(path, { store });
        },
        [this, path](const Result<qint64>& count) {
            if (count) {
                say(tr("%n products written to %1", nullptr, static_cast<int>(*count))
                        .arg(QFileInfo(path).fileName()));
            } else {
                showError(count.error());
            }
        });
}

} // namespace jangbu::ui
