#include "ui/menu/categorylistmodel.h"

#include "core/menu/categorylabel.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

CategoryListModel::CategoryListModel(Language language, QObject* parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void CategoryListModel::setOverview(const MenuOverview& overview)
{
    const bool areSame = std::equal(
        overview.categories.cbegin(), overview.categories.cend(), m_categories.cbegin(),
        m_categories.cend(),
        [](const auto& left, const auto& right) { return left.category.id == right.category.id; });
    if (!areSame)
        beginResetModel();
    m_categories = overview.categories;
    m_products = overview.products.size();
    m_soldOut = 0;
    for (const auto& each : std::as_const(m_categories))
        m_soldOut += each.soldOut;
    if (areSame)
        emit dataChanged(index(0), index(rowCount() - 1));
    else
        endResetModel();
}

int CategoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_categories.size()) + 1;
}

QString CategoryListModel::labelOf(const Category& category) const
{
    return categoryLabel(category.name, m_language);
}

QVariant CategoryListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isAll = index.row() == 0;
    const MenuOverview::CategoryCount* counted = isAll ? nullptr : &m_categories[index.row() - 1];
    const QString label = isAll ? tr("All") : labelOf(counted->category);
    const qint64 count = isAll ? m_products : counted->products;
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return tr("%1, %n products", nullptr, static_cast<int>(count)).arg(label);
    case CountRole:
        return count;
    case SoldOutRole:
        return isAll ? m_soldOut : counted->soldOut;
    default:
        return {};
    }
}

std::optional<Category> CategoryListModel::categoryAt(int row) const
{
    if (row < 1 || row > m_categories.size())
        return std::nullopt;
    return m_categories.at(row - 1).category;
}

QList<Category> CategoryListModel::categories() const
{
    QList<Category> categories;
    for (const auto& each : m_categories)
        categories.append(each.category);
    return categories;
}

int CategoryListModel::rowOf(const std::optional<CategoryId>& category) const
{
    for (int row = 0; category && row < m_categories.size(); ++row) {
        if (m_categories.at(row).category.id == *category)
            return row + 1;
    }
    return 0;
}

QString CategoryListModel::faultOf(const QString& name,
                                   const std::optional<CategoryId>& renamed) const
{
    const auto parsed = parseName(name);
    if (!parsed)
        return tr("A name has 1 to %1 characters").arg(maxNameLength);
    const bool isTaken = std::any_of(
        m_categories.cbegin(), m_categories.cend(), [&](const auto& each) {
            const bool isOther = each.category.id != renamed;
            return isOther && (each.category.name == *parsed || labelOf(each.category) == *parsed);
        });
    return isTaken ? tr("There is a category “%1” already").arg(*parsed) : QString();
}

} // namespace jangbu::ui
