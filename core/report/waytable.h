#pragma once

#include "core/report/reporttable.h"
#include "core/settlement/statementdetails.h"
#include "core/text/phrase.h"

#include <QStringList>

namespace jangbu {

/// The table of a statement that shows how was paid and what it cost.
class WayTable final {
public:
    WayTable(const Statement& statement, const StatementDetails& details, Language language);

    const ReportTable& table() const { return m_table; }
    /// What the table's marks say.
    const QStringList& footnotes() const { return m_footnotes; }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }
    void addCards();
    void addCash();
    void addOthers();
    void addTotal();
    void addRow(const WayDetails& way, Money amount, ReportCell rate, ReportCell fee);
    void noteUnrated();
    WayDetails detailsOf(PaymentMethod method, const QString& label) const;

    const Statement& m_statement;
    const StatementDetails& m_details;
    Language m_language;
    ReportTable m_table;
    QStringList m_footnotes;
    QStringList m_unratedCompanies;
};

} // namespace jangbu
