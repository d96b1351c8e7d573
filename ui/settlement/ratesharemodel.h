#pragma once

#include "core/money/currency.h"
#include "core/settlement/numberexplanation.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

class Formats;

/// The rates behind card fees, one below the other.
class RateShareModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RuleColumn, RateColumn, PaymentsColumn, AmountColumn, FeeColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    RateShareModel(const Formats& formats, const Currency& currency, QObject* parent = nullptr);

    /// With the company before the rule where there are several.
    void setShares(QList<RateShare> shares, bool namesCompanies);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textOf(const RateShare& share, int column) const;
    QString ruleOf(const RateShare& share) const;
    QVariant sortValue(const RateShare& share, int column) const;

    const Formats& m_formats;
    Currency m_currency;
    QList<RateShare> m_shares {};
    bool m_namesCompanies = false;
};

} // namespace jangbu::ui
