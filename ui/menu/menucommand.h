#pragma once

#include "core/backoffice/backoffice.h"

#include <QString>

#include <memory>

namespace jangbu::ui {

/// One change of a menu, and how it is taken back. Its functions run on the thread of the acts, one
/// after the other; what they learn for each other stays in the command.
class MenuCommand {
public:
    MenuCommand(const Store& store, const QString& text)
        : m_store(store)
        , m_text(text)
    {
    }
    virtual ~MenuCommand() = default;
    Q_DISABLE_COPY_MOVE(MenuCommand)

    /// What it did, as said in a toast and at undo.
    QString text() const { return m_text; }
    virtual Done run(BackOffice& books) = 0;
    virtual Done takeBack(BackOffice& books) = 0;
    /// Runs again after it was taken back.
    virtual Done runAgain(BackOffice& books) { return run(books); }

protected:
    const Store& store() const { return m_store; }

private:
    Store m_store;
    QString m_text;
};

using SharedMenuCommand = std::shared_ptr<MenuCommand>;

/// Edits of products: a cell, the inspector, several at once, stock.
class ChangeProductsCommand final : public MenuCommand {
public:
    ChangeProductsCommand(const Store& store, const QString& text, QList<ProductEdit> edits)
        : MenuCommand(store, text)
        , m_edits(std::move(edits))
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;

private:
    QList<ProductEdit> m_edits;
    QList<EditedProduct> m_edited {};
};

class AddProductCommand final : public MenuCommand {
public:
    AddProductCommand(const Store& store, const QString& text, const NewProduct& product)
        : MenuCommand(store, text)
        , m_product(product)
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;
    Done runAgain(BackOffice& books) override;
    /// Only after run().
    ProductId added() const { return m_added.value(); }

private:
    NewProduct m_product;
    std::optional<ProductId> m_added {};
};

class RemoveProductsCommand final : public MenuCommand {
public:
    RemoveProductsCommand(const Store& store, const QString& text, QList<ProductId> products)
        : MenuCommand(store, text)
        , m_products(std::move(products))
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;

private:
    QList<ProductId> m_products;
};

class RestoreProductCommand final : public MenuCommand {
public:
    RestoreProductCommand(const Store& store, const QString& text, ProductId product,
                          const std::optional<QString>& newName)
        : MenuCommand(store, text)
        , m_product(product)
        , m_newName(newName)
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;

private:
    ProductId m_product;
    std::optional<QString> m_newName;
};

class ArrangeMenuCommand final : public MenuCommand {
public:
    ArrangeMenuCommand(const Store& store, const QString& text, MenuOrder order)
        : MenuCommand(store, text)
        , m_order(std::move(order))
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;

private:
    MenuOrder m_order;
    MenuOrder m_before {};
};

class AddCategoryCommand final : public MenuCommand {
public:
    AddCategoryCommand(const Store& store, const QString& text, const QString& name)
        : MenuCommand(store, text)
        , m_name(name)
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;
    /// Only after run().
    CategoryId added() const { return m_added.value(); }

private:
    QString m_name;
    std::optional<CategoryId> m_added {};
};

class RenameCategoryCommand final : public MenuCommand {
public:
    RenameCategoryCommand(const Store& store, const QString& text, const Category& category,
                          const QString& name)
        : MenuCommand(store, text)
        , m_category(category)
        , m_name(name)
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;

private:
    Category m_category;
    QString m_name;
};

class RemoveCategoryCommand final : public MenuCommand {
public:
    RemoveCategoryCommand(const Store& store, const QString& text, const Category& category)
        : MenuCommand(store, text)
        , m_category(category)
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;

private:
    Category m_category;
    MenuOrder m_order {};
};

class ImportMenuCommand final : public MenuCommand {
public:
    ImportMenuCommand(const Store& store, const QString& text, const QString& path)
        : MenuCommand(store, text)
        , m_path(path)
    {
    }

    Done run(BackOffice& books) override;
    Done takeBack(BackOffice& books) override;
    Done runAgain(BackOffice& books) override;

private:
    QString m_path;
    QList<ProductId> m_added {};
    QList<EditedProduct> m_edited {};
};

} // namespace jangbu::ui
