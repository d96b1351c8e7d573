#pragma once

#include "core/menu/product.h"
#include "ui/formats.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace jangbu::ui {

/// The products of a store with whether they are on sale today: ticked ones are.
class SoldOutModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole + 1 };

    explicit SoldOutModel(const Formats& formats, QObject* parent = nullptr);

    void setProducts(const QList<Product>& products);
    const Product& productAt(int row) const { return m_products[row]; }
    /// Before the books have said so.
    void setSoldOut(int row, bool isSoldOut);
    int soldOutCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString stateOf(const Product& product) const;

    const Formats& m_formats;
    QList<Product> m_products;
};

/// Paints them: name, what is left, and a switch.
class SoldOutDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace jangbu::ui
