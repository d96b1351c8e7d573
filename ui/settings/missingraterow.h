#pragma once

#include "core/settlement/readcardrates.h"

#include <QFrame>

namespace jangbu::ui {

class Button;
class DateField;
class Formats;
class RateField;

/// A company whose rate is not known, with the fields to enter it right where it is missed.
class MissingRateRow final : public QFrame {
    Q_OBJECT

public:
    MissingRateRow(const CompanyRates& rates, const Currency& currency, const Formats& formats,
                   QWidget* parent = nullptr);

    /// Places its parts under the columns of the table.
    void alignTo(const QList<int>& columnEdges);
    /// The text of the warning: how many payments, and what they came to.
    QString warning() const { return m_warning; }

signals:
    void saveWanted(const QList<jangbu::CardRate>& rates);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void checkEntry();
    void save();
    QList<CardRate> entered() const;

    QString m_company;
    QString m_warning;
    RateField* m_credit;
    RateField* m_debit;
    DateField* m_from;
    Button* m_save;
    QList<int> m_edges {};
};

} // namespace jangbu::ui
