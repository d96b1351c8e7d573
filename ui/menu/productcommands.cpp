#include "ui/menu/productcommands.h"

namespace jangbu::ui {

namespace {

QList<ProductEdit> undoing(const QList<EditedProduct>& edited)
{
    QList<ProductEdit> edits;
    for (const EditedProduct& product : edited) {
        if (!product.isSame())
            edits.append(product.undoing());
    }
    return edits;
}

} // namespace

Done ChangeProductsCommand::run(BackOffice& books)
{
    JANGBU_TRY_ASSIGN(m_edited, books.changeProducts.run(store(), m_edits));
    return done;
}

Done ChangeProductsCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.changeProducts.run(store(), undoing(m_edited)));
    return done;
}

Done AddProductCommand::run(BackOffice& books)
{
    JANGBU_TRY_ASSIGN(const Product product, books.addProduct.run(store(), m_product));
    m_added = product.id;
    return done;
}

Done AddProductCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.removeProduct.run(store(), QList { added() }));
    return done;
}

Done AddProductCommand::runAgain(BackOffice& books)
{
    JANGBU_TRY(books.restoreProduct.run(store(), QList { added() }));
    return done;
}

Done RemoveProductsCommand::run(BackOffice& books)
{
    JANGBU_TRY(books.removeProduct.run(store(), m_products));
    return done;
}

Done RemoveProductsCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.restoreProduct.run(store(), m_products));
    return done;
}

Done RestoreProductCommand::run(BackOffice& books)
{
    if (m_newName)
        JANGBU_TRY(books.restoreProduct.run(store(), m_product, *m_newName));
    else
        JANGBU_TRY(books.restoreProduct.run(store(), QList { m_product }));
    return done;
}

Done RestoreProductCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.removeProduct.run(store(), QList { m_product }));
    return done;
}

Done ImportMenuCommand::run(BackOffice& books)
{
    ImportProgress progress;
    JANGBU_TRY_ASSIGN(const auto summary, books.importMenu.run(m_path, store(), progress));
    m_added = summary.addedProducts;
    m_edited = summary.changedProducts;
    return done;
}

Done ImportMenuCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.removeProduct.run(store(), m_added));
    JANGBU_TRY(books.changeProducts.run(store(), undoing(m_edited)));
    return done;
}

Done ImportMenuCommand::runAgain(BackOffice& books)
{
    QList<ProductEdit> edits;
    for (const EditedProduct& product : m_edited)
        edits.append(EditedProduct { product.after, product.before }.undoing());
    JANGBU_TRY(books.restoreProduct.run(store(), m_added));
    JANGBU_TRY(books.changeProducts.run(store(), edits));
    return done;
}

} // namespace jangbu::ui
