#pragma once

#include "core/settlement/windowstates.h"
#include "core/store/store.h"

#include <QAbstractTableModel>
#include <QList>

namespace jangbu::ui {

class Formats;

/// Windows of settlement one below the other: months, weeks, or all that is due.
class WindowListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WindowColumn, StateColumn, RevenueColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, StateRole, DiffersRole };

    WindowListModel(const Formats& formats, QObject* parent = nullptr);

    void setWindows(QList<WindowSummary> windows, const Currency& currency, BusinessDate today);
    const WindowSummary& at(int row) const { return m_windows.at(row); }
    /// The row of a window; -1 where it is not in the list.
    int rowOf(Term term, BusinessDate start) const;
    /// Set in bold.
    void setChosen(int row);
    /// With the term before the dates: `Day · November 2`.
    void setNamesTerms(bool names) { m_namesTerms = names; }
    bool namesTerms() const { return m_namesTerms; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textOf(const WindowSummary& window, int column) const;
    QString windowText(const WindowSummary& window) const;
    QVariant sortValue(const WindowSummary& window, int column) const;

    const Formats& m_formats;
    QList<WindowSummary> m_windows {};
    Currency m_currency = Currency::won();
    BusinessDate m_today = BusinessDate::beginning();
    int m_chosen = -1;
    bool m_namesTerms = false;
};

} // namespace jangbu::ui
