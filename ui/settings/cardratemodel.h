#pragma once

#include "core/settlement/readcardrates.h"

#include <QAbstractTableModel>

namespace jangbu::ui {

class Formats;

/// Card companies with what holds today and what comes.
class CardRateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Company, Credit, Debit, From, Upcoming, ColumnCount };

    explicit CardRateModel(const Formats& formats, QObject* parent = nullptr);

    void setRates(QList<CompanyRates> rates, BusinessDate today);
    const CompanyRates& at(int row) const { return m_rates.at(row); }
    /// -1 where the company is not there.
    int rowOf(const QString& company) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// From when a step holds; words for the beginning of time.
    static QString fromText(BusinessDate from);

private:
    QString textOf(const CompanyRates& rates, int column) const;
    QString rateText(const CompanyRates& rates, CardKind kind) const;
    QString fromTextOf(const CompanyRates& rates) const;
    QString upcomingText(const CompanyRates& rates) const;

    const Formats& m_formats;
    QList<CompanyRates> m_rates {};
    BusinessDate m_today = BusinessDate::beginning();
};

} // namespace jangbu::ui
