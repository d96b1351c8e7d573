#pragma once

#include "core/interchange/previewsales.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// Rows of sales as they would be read, with those that cannot be.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        TradeColumn,
        ItemColumn,
        QuantityColumn,
        AmountColumn,
        WayColumn,
        ColumnCount
    };
    enum Role {
        IssueRole = Qt::UserRole, ///< The sentence below the row; empty for one that can be read.
        IsWrongRole, ///< Whether the reason lies in this cell.
    };

    explicit PreviewModel(const Formats& formats, QObject* parent = nullptr);

    /// `isRaw`: the rows are no sales, and are shown as they stand in the file.
    void setPreview(const SalesPreview& preview, const QList<FileColumn>& columns,
                    bool isRaw = false);
    const SalesPreview& preview() const { return m_preview; }
    /// The first row that cannot be read; -1 where there is none.
    int firstWrongRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const PreviewRow& row, int column) const;
    bool isWrong(const PreviewRow& row, int column) const;

    const Formats& m_formats;
    SalesPreview m_preview;
    QList<FileColumn> m_columns;
    bool m_isRaw = false;
};

} // namespace jangbu::ui
