#include "ui/menu/categorycommands.h"

namespace jangbu::ui {

Done ArrangeMenuCommand::run(BackOffice& books)
{
    JANGBU_TRY_ASSIGN(m_before, books.arrangeMenu.run(store(), m_order));
    return done;
}

Done ArrangeMenuCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.arrangeMenu.run(store(), m_before));
    return done;
}

Done AddCategoryCommand::run(BackOffice& books)
{
    JANGBU_TRY_ASSIGN(const Category category, books.changeCategories.add(store(), m_name));
    m_added = category.id;
    return done;
}

Done AddCategoryCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.changeCategories.remove(store(), added()));
    return done;
}

Done RenameCategoryCommand::run(BackOffice& books)
{
    JANGBU_TRY(books.changeCategories.rename(store(), m_category.id, m_name));
    return done;
}

Done RenameCategoryCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.changeCategories.rename(store(), m_category.id, m_category.name));
    return done;
}

Done RemoveCategoryCommand::run(BackOffice& books)
{
    JANGBU_TRY_ASSIGN(const auto living, books.categories.living(store().id));
    m_order.categories.clear();
    for (const Category& category : living)
        m_order.categories.append(category.id);
    JANGBU_TRY(books.changeCategories.remove(store(), m_category.id));
    return done;
}

Done RemoveCategoryCommand::takeBack(BackOffice& books)
{
    JANGBU_TRY(books.changeCategories.add(store(), m_category.name));
    JANGBU_TRY(books.arrangeMenu.run(store(), m_order));
    return done;
}

} // namespace jangbu::ui
