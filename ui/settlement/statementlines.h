#pragma once

#include "core/report/report.h"
#include "ui/settlement/shownstatement.h"
#include "ui/settlement/statementrow.h"

#include <QCoreApplication>
#include <QList>

namespace jangbu::ui {

class Formats;

/// Makes the lines of a statement: words and numbers, nothing is computed here.
class StatementLines final {
    Q_DECLARE_TR_FUNCTIONS(jangbu::ui::StatementLines)

public:
    StatementLines(const ShownStatement& shown, const Currency& currency, const Formats& formats);

    using Content = StatementRow::Content;
    /// From gross to profit; no steps where nothing was sold.
    Waterfall waterfall() const;
    /// The number that a step of it shows.
    static std::optional<NumberQuestion> questionOf(const Statement& statement, int step);
    /// Net revenue and how it was paid.
    QList<Content> revenue() const;
    QList<Content> fees() const;
    QList<Content> results() const;
    Content category(const StatementCategory& category) const;
    QList<Content> products(const StatementCategory& category) const;
    /// What a closed statement keeps beside its numbers.
    QList<Content> closing() const;

private:
    Content line(StatementRow::Style style, const QString& name, Money amount,
                 const NumberQuestion& question) const;
    Content company(const StatementFee& fee) const;
    const WayDetails* wayOf(PaymentMethod method, const QString& label) const;
    QString minus(Money amount) const;

    const ShownStatement& m_shown;
    Currency m_currency;
    const Formats& m_formats;
};

} // namespace jangbu::ui
