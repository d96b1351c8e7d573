#include "ui/live/soldoutmodel.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/togglepainting.h"

#include <QPainter>

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
    const Tokens& tokens = tokensOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 8, 8);
    }
    const bool isOnSale = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QRect place = option.rect.adjusted(10, 0, -10, 0);
    paintToggle(*painter, QRect(place.right() - 35, place.top(), 36, place.height()), isOnSale,
                true, tokens);
    place.setRight(place.right() - 48);
    if (const QString state = index.data(SoldOutModel::StateRole).toString(); !state.isEmpty()) {
        const BadgeLook badge { isOnSale ? BadgeKind::Neutral : BadgeKind::Warning, state };
        const int width = badge.size().width();
        badge.paint(*painter, QRect(place.right() + 1 - width, place.top(), width, place.height()),
                    tokens, option.widget->devicePixelRatioF());
        place.setRight(place.right() - width - 8);
    }
    painter->setFont(fontOf(TextStyle::Body));
    painter->setPen(isOnSale ? tokens.text : tokens.muted);
    painter->drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace jangbu::ui
