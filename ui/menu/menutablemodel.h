#pragma once

#include "core/menu/changeproducts.h"
#include "core/statistics/readmenuoverview.h"
#include "ui/formats.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jangbu::ui {

/// The products of a menu that are to be seen: of one category or of all, and those that a search
/// finds. What is typed into a cell shows at once and is asked for by editWanted(); the next
/// overview says what the books made of it.
class MenuTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Choice, Name, Price, BaseStock, Stock, Selling, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit MenuTableModel(const Formats& formats, QObject* parent = nullptr);

    void setStore(const Store& store);
    void setOverview(const MenuOverview& overview);
    void setFilter(const std::optional<CategoryId>& category, const QString& query);
    /// Rows may only be moved where all of one category are seen.
    bool canMove() const { return m_category && m_query.isEmpty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const Product& productAt(int row) const { return m_visible.at(row); }
    const QList<Product>& visible() const { return m_visible; }
    int rowOf(ProductId product) const; ///< -1 where it is not seen.
    std::optional<Product> find(ProductId product) const; ///< Also one that is not seen.
    bool isRunningLow(int row) const;
    /// What no stock is counted of: its base stock is the greatest there is.
    static bool isUncounted(const Product& product) { return product.baseStock >= maxStock; }

    /// What is wrong with a text for a cell, for people; empty when nothing is.
    QString faultOf(const QModelIndex& index, const QString& text) const;

    QList<Product> chosen() const; ///< Those with a mark, in the order of the menu.
    bool isChosen(int row) const { return m_chosen.contains(m_visible.at(row).id); }
    void setChosen(int row, bool isChosen);
    void chooseAll(bool areChosen); ///< All that are seen.

signals:
    void editWanted(const jangbu::ProductEdit& edit);
    void chosenChanged();

private:
    QVariant textAt(const Product& product, int column) const;
    QVariant editTextAt(const Product& product, int column) const;
    QString spokenAt(const Product& product, int column) const;
    QString faultOfName(const Product& product, const QString& text) const;
    std::optional<ProductEdit> editOf(Product& product, int column, const QString& text) const;
    QList<Product> filtered() const;
    void showFiltered();

    const Formats& m_formats;
    Currency m_currency = Currency::won();
    QList<Product> m_all {};
    QList<Product> m_visible {};
    QSet<ProductId> m_chosen {};
    std::optional<CategoryId> m_category {};
    QString m_query {};
};

} // namespace jangbu::ui
