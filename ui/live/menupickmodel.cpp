#include "ui/live/menupickmodel.h"

#include "core/text/textsearch.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badge.h"

#include <QPainter>

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
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHot = option.state.testFlag(QStyle::State_MouseOver);
    if (isCurrent || isHot) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 8, 8);
    }
    const bool isOrderable = index.data(MenuPickModel::IsOrderableRole).toBool();
    QRect place = option.rect.adjusted(10, 0, -10, 0);
    if (const auto quantity = index.data(MenuPickModel::QuantityRole).toLongLong(); quantity > 0) {
        const BadgeLook count { BadgeKind::Count, QString::number(quantity) };
        const int width = count.size().width();
        count.paint(*painter, QRect(place.right() + 1 - width, place.top(), width, place.height()),
                    tokens, option.widget->devicePixelRatioF());
        place.setRight(place.right() - width - 8);
    }
    painter->setFont(fontOf(TextStyle::Body));
    const QString price = index.data(MenuPickModel::PriceRole).toString();
    painter->setPen(isOrderable ? tokens.text : tokens.muted);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, price);
    place.setRight(place.right() - painter->fontMetrics().horizontalAdvance(price) - 12);
    const QString state = index.data(MenuPickModel::StateRole).toString();
    if (!state.isEmpty()) {
        const BadgeLook badge { isOrderable ? BadgeKind::Neutral : BadgeKind::Warning, state };
        const int width = badge.size().width();
        badge.paint(*painter, QRect(place.right() + 1 - width, place.top(), width, place.height()),
                    tokens, option.widget->devicePixelRatioF());
        place.setRight(place.right() - width - 8);
    }
    painter->setFont(fontOf(TextStyle::Body));
    painter->setPen(isOrderable ? tokens.text : tokens.muted);
    painter->drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace jangbu::ui
