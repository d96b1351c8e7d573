#pragma once

#include "core/settlement/depositcalendar.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

class Formats;

/// What card companies are expected to pay on a day, with the days of the sales.
class DepositModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CompanyColumn, SalesColumn, GrossColumn, FeeColumn, AmountColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    DepositModel(const Formats& formats, QObject* parent = nullptr);

    /// The payouts of a day, or the sales of one with the days on which they are paid.
    void setPayouts(const QList<ExpectedPayout>& payouts, const Currency& currency);
    void setSales(const QList<CardSale>& sales, const Currency& currency);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        QString company;
        QString days;
        CardSums sums;
    };
    void take(QList<Entry> entries, const Currency& currency, bool areSales);
    QString daysOf(const QList<PayoutSale>& sales) const;
    QString textOf(const Entry& entry, int column) const;
    QVariant sortValue(const Entry& entry, int column) const;

    const Formats& m_formats;
    Currency m_currency = Currency::won();
    QList<Entry> m_entries {};
    bool m_areSales = false;
};

} // namespace jangbu::ui
