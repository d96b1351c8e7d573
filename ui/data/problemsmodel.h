#pragma once

#include "core/interchange/importfiles.h"
#include "ui/formats.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

/// What an owner should look at before an import: rows that cannot be read, dates that are likely
/// wrong, refunds whose sale is not there.
class ProblemsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PlaceColumn, ValueColumn, ReasonColumn, ColumnCount };

    explicit ProblemsModel(const Formats& formats, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_formats(formats)
    {
    }

    void setSummary(const FilesImportSummary& summary);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Problem {
        QString place;
        QString value;
        QString reason;
        bool isWarning = false; ///< The row is read all the same.
    };

    void add(const QList<InputIssue>& issues, bool isWarning);

    const Formats& m_formats;
    QList<Problem> m_problems;
};

} // namespace jangbu::ui
