#pragma once

#include "ui/menu/menucommand.h"

namespace jangbu::ui {

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

} // namespace jangbu::ui
