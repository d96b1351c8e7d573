#pragma once

#include "core/interchange/importmenu.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// What a menu file would change, a row for each product.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Product, Changes, Price, ColumnCount };
    enum Role { IsNewRole = Qt::UserRole + 1 };

    ImportPreviewModel(const Formats& formats, const Currency& currency,
                       const MenuImportPreview& preview, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString changesOf(const MenuImportPreview::Change& change) const;
    QString priceOf(const MenuImportPreview::Change& change) const;

    const Formats& m_formats;
    Currency m_currency;
    MenuImportPreview m_preview;
};

/// What is wrong with a menu file, a row for each place.
class ImportIssuesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Place, Value, Expected, ColumnCount };

    ImportIssuesModel(const QList<InputIssue>& issues, Language language,
                      QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<InputIssue> m_issues;
    Language m_language;
};

} // namespace jangbu::ui
