#pragma once

#include "core/menu/product.h"
#include "ui/formats.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

namespace jangbu::ui {

/// The products of a menu to pick from, with price, what is left and how many are in the order.
class MenuPickModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PriceRole = Qt::UserRole + 1,
        StateRole,
        CategoryRole,
        QuantityRole,
        IsOrderableRole
    };

    MenuPickModel(const Formats& formats, const Currency& currency, QObject* parent = nullptr);

    void setProducts(const QList<Product>& products, const QHash<CategoryId, QString>& categories);
    void setQuantities(const QHash<ProductId, qint64>& quantities);
    const Product& productAt(int row) const { return m_products[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString stateOf(const Product& product) const;
    QString spoken(const Product& product) const;

    const Formats& m_formats;
    Currency m_currency;
    QList<Product> m_products;
    QHash<CategoryId, QString> m_categories;
    QHash<ProductId, qint64> m_quantities;
};

/// Those whose name or category a search finds, also by initial consonants.
class MenuPickProxyModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setQuery(const QString& query);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_query;
};

/// Paints them: name, muted what is left, at the right the price and the count in the order.
class MenuPickDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace jangbu::ui
