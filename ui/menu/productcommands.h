#pragma once

#include "ui/menu/menucommand.h"

namespace jangbu::ui {

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
