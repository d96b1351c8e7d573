#include "ui/live/soldoutmodel.h"

#include "ui/live/productrowpainter.h"
#include "ui/widgets/togglepainting.h"

#include <algorithm>

namespace jangbu::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int productRowHeight = 44;
/// More than that is not worth a word.
constexpr qint64 muchLeft = 1'000;

} // namespace

SoldOutModel::SoldOutModel(const Formats& formats, QObject* parent)
    : QAbstractListModel(parent)
    , m_formats(formats)
{
}

void SoldOutModel::setProducts(const QList<Product>& products)
{
    beginResetModel();
    m_products = products;
    endResetModel();
}

void SoldOutModel::setSoldOut(int row, bool isSoldOut)
{
    m_products[row].soldOut = isSoldOut;
    emit dataChanged(index(row), index(row));
}

int SoldOutModel::soldOutCount() const
{
    return static_cast<int>(std::count_if(m_products.cbegin(), m_products.cend(),
                                          [](const Product& one) { return one.soldOut; }));
}

int SoldOutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_products.size());
}

QString SoldOutModel::stateOf(const Product& product) const
{
    if (product.soldOut)
        return tr("Sold out");
    if (product.stock == 0)
        return tr("None left");
    return product.stock < muchLeft ? tr("%1 left").arg(m_formats.count(product.stock)) : QString();
}

QVariant SoldOutModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Product& product = m_products[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return product.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(product.name, product.soldOut ? tr("Sold out") : tr("On sale"));
    case StateRole:
        return stateOf(product);
    case Qt::CheckStateRole:
        return product.soldOut ? Qt::Unchecked : Qt::Checked;
    default:
        return {};
    }
}

QSize SoldOutDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { option.rect.width(), productRowHeight };
}

void SoldOutDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    ProductRowPainter row(*painter, option);
    const bool isOnSale = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRect place = row.place();
    paintToggle(*painter, QRect(place.right() - 35, place.top(), 36, place.height()), isOnSale,
                true, row.tokens());
    row.take(48);
    row.addState(index.data(SoldOutModel::StateRole).toString(), isOnSale);
    row.addName(index.data().toString(), isOnSale);
}

} // namespace jangbu::ui
