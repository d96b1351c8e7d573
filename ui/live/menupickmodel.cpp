#include "ui/live/menupickmodel.h"

#include "core/text/textsearch.h"
#include "ui/live/productrowpainter.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

/// From here on the owner wants to know how many are left.
constexpr qint64 fewLeft = 100;
constexpr int rowHeight = 40;

} // namespace

MenuPickModel::MenuPickModel(const Formats& formats, const Currency& currency, QObject* parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
    , m_currency(currency)
{
}

void MenuPickModel::setProducts(const QList<Product>& products,
                                const QHash<CategoryId, QString>& categories)
{
    beginResetModel();
    m_products = products;
    m_categories = categories;
    endResetModel();
}

void MenuPickModel::setQuantities(const QHash<ProductId, qint64>& quantities)
{
    m_quantities = quantities;
    if (!m_products.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_products.size()) - 1));
}

int MenuPickModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_products.size());
}

QString MenuPickModel::stateOf(const Product& product) const
{
    if (product.soldOut || product.stock == 0)
        return tr("Sold out");
    const qint64 left = product.stock - m_quantities.value(product.id);
    if (left < fewLeft)
        return tr("%1 left").arg(m_formats.count(left));
    return {};
}

QString MenuPickModel::spoken(const Product& product) const
{
    QStringList words { product.name, m_formats.amount(product.price, m_currency) };
    if (const QString state = stateOf(product); !state.isEmpty())
        words.append(state);
    return words.join(u", "_s);
}

QVariant MenuPickModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Product& product = m_products[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return product.name;
    case Qt::AccessibleTextRole:
        return spoken(product);
    case PriceRole:
        return m_formats.digits(product.price, m_currency);
    case StateRole:
        return stateOf(product);
    case CategoryRole:
        return m_categories.value(product.category);
    case QuantityRole:
        return m_quantities.value(product.id);
    case IsOrderableRole:
        return !product.soldOut && product.stock > m_quantities.value(product.id);
    default:
        return {};
    }
}

Qt::ItemFlags MenuPickModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

void MenuPickProxyModel::setQuery(const QString& query)
{
    m_query = query.trimmed();
    invalidateFilter();
}

bool MenuPickProxyModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_query.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return findText(index.data().toString(), m_query)
        || findText(index.data(MenuPickModel::CategoryRole).toString(), m_query);
}

QSize MenuPickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { option.rect.width(), rowHeight };
}

void MenuPickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    ProductRowPainter row(*painter, option);
    const bool isOrderable = index.data(MenuPickModel::IsOrderableRole).toBool();
    if (const auto quantity = index.data(MenuPickModel::QuantityRole).toLongLong(); quantity > 0)
        row.addBadge({ BadgeKind::Count, QString::number(quantity) });
    row.addPrice(index.data(MenuPickModel::PriceRole).toString(), isOrderable);
    row.addState(index.data(MenuPickModel::StateRole).toString(), isOrderable);
    row.addName(index.data().toString(), isOrderable);
}

} // namespace jangbu::ui
