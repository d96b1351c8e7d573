#pragma once

#include "core/statistics/readmenuoverview.h"
#include "core/text/errortext.h"

#include <QAbstractListModel>

namespace jangbu::ui {

/// The categories of a menu, with "all" before them.
class CategoryListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, SoldOutRole };

    explicit CategoryListModel(Language language, QObject* parent = nullptr);

    void setOverview(const MenuOverview& overview);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Nothing for "all".
    std::optional<Category> categoryAt(int row) const;
    QList<Category> categories() const;
    int rowOf(const std::optional<CategoryId>& category) const; ///< That of "all" where it is gone.
    QString labelOf(const Category& category) const;
    /// What is wrong with a name for a category, for people; empty when nothing is.
    QString faultOf(const QString& name, const std::optional<CategoryId>& renamed) const;

private:
    QList<MenuOverview::CategoryCount> m_categories {};
    qint64 m_products = 0;
    qint64 m_soldOut = 0;
    Language m_language;
};

} // namespace jangbu::ui
