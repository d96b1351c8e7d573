#include "ui/menu/menuacts.h"

#include "ui/menu/categorycommands.h"
#include "ui/menu/productcommands.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

QList<ProductId> idsOf(const QList<Product>& products)
{
    QList<ProductId> ids;
    for (const Product& product : products)
        ids.append(product.id);
    return ids;
}

} // namespace

MenuActs::MenuActs(BooksWork& work, const Formats& formats, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_formats(formats)
    , m_history(work)
{
    connect(&m_history, &MenuHistory::takenBack, this, [this](const QString& text) {
        emit toastWanted({ .text = tr("Taken back: %1").arg(text) });
    });
    connect(&m_history, &MenuHistory::doneAgain, this, [this](const QString& text) {
        emit toastWanted({ .text = tr("Done again: %1").arg(text) });
    });
    connect(&m_history, &MenuHistory::refused, this, [this](const Error& error) {
        emit toastWanted({ .text = sentenceFor(error, m_formats.language()), .isError = true });
    });
}

void MenuActs::setStore(const Store& store)
{
    if (m_store && m_store->id == store.id)
        return;
    m_store = store;
    m_history.clear();
}

QString MenuActs::nameOf(const QList<Product>& products) const
{
    return products.size() == 1 ? products.first().name
                                : tr("%n products", nullptr, static_cast<int>(products.size()));
}

void MenuActs::performAloud(const SharedMenuCommand& command, MenuHistory::Then then)
{
    m_history.perform(command, [this, command, then](const Done& result) {
        if (then)
            then(result);
        if (result) {
            emit toastWanted({ .text = command->text(),
                               .actionText = tr("Undo"),
                               .action = [this, command] { m_history.undo(command); } });
        }
    });
}

void MenuActs::edit(const Product& before, const ProductEdit& edit, MenuHistory::Then then)
{
    QString text = tr("%1 changed").arg(before.name);
    if (edit.price)
        text = tr("Price of %1 changed").arg(before.name);
    else if (edit.soldOut)
        text = *edit.soldOut ? tr("%1 sold out").arg(before.name)
                             : tr("%1 on sale").arg(before.name);
    m_history.perform(
        std::make_shared<ChangeProductsCommand>(*m_store, text, QList<ProductEdit> { edit }),
        std::move(then), MenuHistory::Refusal::IsToldElsewhere);
}

void MenuActs::changePrices(const QList<Product>& products, const PriceStep& step)
{
    QList<ProductEdit> edits;
    for (const Product& product : products) {
        edits.append(ProductEdit { product.id });
        edits.last().price = step;
    }
    performAloud(std::make_shared<ChangeProductsCommand>(
        *m_store, tr("Price of %1 changed").arg(nameOf(products)), edits));
}

void MenuActs::moveTo(const QList<Product>& products, const Category& category,
                      const QString& label)
{
    QList<ProductEdit> edits;
    for (const Product& product : products) {
        edits.append(ProductEdit { product.id });
        edits.last().category = category.id;
    }
    performAloud(std::make_shared<ChangeProductsCommand>(
        *m_store, tr("%1 moved to %2").arg(nameOf(products), label), edits));
}

void MenuActs::setSelling(const QList<Product>& products, bool isOnSale)
{
    QList<ProductEdit> edits;
    for (const Product& product : products) {
        edits.append(ProductEdit { product.id });
        edits.last().soldOut = !isOnSale;
    }
    const QString words = isOnSale ? tr("%1 on sale") : tr("%1 sold out");
    performAloud(
        std::make_shared<ChangeProductsCommand>(*m_store, words.arg(nameOf(products)), edits));
}

void MenuActs::restock(const QList<Product>& products)
{
    QList<ProductEdit> edits;
    for (const Product& product : products) {
        edits.append(ProductEdit { product.id });
        edits.last().isRestocked = true;
    }
    performAloud(std::make_shared<ChangeProductsCommand>(
        *m_store, tr("Stock of %1 filled up").arg(nameOf(products)), edits));
}

void MenuActs::add(const NewProduct& product, std::function<void(Result<ProductId>)> then)
{
    const auto command = std::make_shared<AddProductCommand>(
        *m_store, tr("%1 added").arg(product.name.trimmed()), product);
    m_history.perform(
        command,
        [command, then](const Done& result) {
            then(result ? Result<ProductId>(command->added()) : result.error());
        },
        MenuHistory::Refusal::IsToldElsewhere);
}

void MenuActs::remove(const QList<Product>& products)
{
    if (products.isEmpty())
        return;
    m_work.ask(
        this,
        [store = *m_store, ids = idsOf(products)](BackOffice& books) {
            return books.productPast.soldEver(store, ids);
        },
        [this, products](const Result<qint64>& sold) {
            QString words = tr("%1 deleted").arg(nameOf(products));
            if (sold && *sold > 0) {
                words = tr("%1 deleted, sold %2 times so far")
                            .arg(nameOf(products), m_formats.count(*sold));
            }
            removeNow(products, words);
        });
}

void MenuActs::removeNow(const QList<Product>& products, const QString& words)
{
    performAloud(std::make_shared<RemoveProductsCommand>(*m_store, words, idsOf(products)));
}

void MenuActs::restore(const Product& product, const std::optional<QString>& newName,
                       MenuHistory::Then then)
{
    m_history.perform(
        std::make_shared<RestoreProductCommand>(
            *m_store, tr("%1 restored").arg(newName.value_or(product.name)), product.id, newName),
        std::move(then), MenuHistory::Refusal::IsToldElsewhere);
}

void MenuActs::arrangeProducts(CategoryId category, const QList<ProductId>& order)
{
    performAloud(std::make_shared<ArrangeMenuCommand>(
        *m_store, tr("Order of products changed"),
        MenuOrder { .categories = {}, .products = { { category, order } } }));
}

void MenuActs::arrangeCategories(const QList<CategoryId>& order)
{
    performAloud(
        std::make_shared<ArrangeMenuCommand>(*m_store, tr("Order of categories changed"),
                                             MenuOrder { .categories = order, .products = {} }));
}

void MenuActs::addCategory(const QString& name, std::function<void(CategoryId)> then)
{
    const auto command = std::make_shared<AddCategoryCommand>(
        *m_store, tr("Category %1 added").arg(name.trimmed()), name);
    performAloud(command, [command, then](const Done& result) {
        if (result)
            then(command->added());
    });
}

void MenuActs::renameCategory(const Category& category, const QString& name)
{
    performAloud(std::make_shared<RenameCategoryCommand>(
        *m_store, tr("Category is called %1 now").arg(name.trimmed()), category, name));
}

void MenuActs::removeCategory(const Category& category, const QString& label)
{
    performAloud(std::make_shared<RemoveCategoryCommand>(
        *m_store, tr("Category %1 removed").arg(label), category));
}

void MenuActs::importFile(const QString& path)
{
    performAloud(std::make_shared<ImportMenuCommand>(*m_store, tr("Menu imported"), path));
}

} // namespace jangbu::ui
