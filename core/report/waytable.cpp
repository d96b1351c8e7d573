#include "core/report/waytable.h"

#include "core/report/reporttext.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Companies that a footnote names; the rest are counted.
constexpr qsizetype namedCompanies = 2;

} // namespace

WayTable::WayTable(const Statement& statement, const StatementDetails& details, Language language)
    : m_statement(statement)
    , m_details(details)
    , m_language(language)
{
    using Kind = ReportColumn::Kind;
    m_table.title = say({ "2. Ways of payment and fees", "2. 결제 방법과 수수료" });
    m_table.sheet = say({ "Payments", "결제와 수수료" });
    m_table.columns = { { .title = say({ "Way", "방법" }), .stretch = 1, .lines = 2 },
                        { say({ "Payments", "건수" }), Kind::Count },
                        { say({ "Amount (less refunds)", "금액 (환불 뺌)" }), Kind::Amount },
                        { say({ "Share", "비중" }), Kind::Share },
                        { say({ "Rate", "수수료율" }), Kind::Rate },
                        { say({ "Fee", "수수료" }), Kind::Amount } };
    m_table.whenEmpty = say({ "Nothing was paid.", "결제가 없습니다." });
    addCards();
    addCash();
    addOthers();
    if (!m_table.rows.isEmpty())
        addTotal();
    noteUnrated();
}

WayDetails WayTable::detailsOf(PaymentMethod method, const QString& label) const
{
    for (const WayDetails& way : m_details.ways) {
        if (way.method == method && way.label == label)
            return way;
    }
    return { .method = method, .label = label };
}

void WayTable::addRow(const WayDetails& way, Money amount, ReportCell rate, ReportCell fee)
{
    ReportCell nameCell(wayWords(way.method, way.label, m_language));
    if (way.unrated > 0) {
        nameCell.warning = say({ "rate missing", "수수료율 없음" });
        nameCell.footnote = 1;
        m_unratedCompanies.append(way.label);
    }
    m_table.rows.append(
        { { nameCell, way.payments, amount, Share::of(amount, m_statement.revenue), rate, fee } });
}

/// Their amounts and fees are the statement's own.
void WayTable::addCards()
{
    for (const StatementFee& fee : m_statement.fees) {
        const WayDetails way = detailsOf(PaymentMethod::Card, fee.cardCompany);
        ReportCell rate = NotApplicable();
        if (way.lowestRate && way.unrated == 0)
            rate = RateRange { *way.lowestRate, *way.highestRate };
        else if (way.unrated > 0 && way.unrated == way.payments)
            rate = RateRange { *Rate::ofPpm(0), *Rate::ofPpm(0) };
        addRow(way, fee.amount, rate, fee.fee);
    }
}

void WayTable::addCash()
{
    const WayDetails way = detailsOf(PaymentMethod::Cash, {});
    if (way.payments > 0 || !m_statement.cash.isZero())
        addRow(way, m_statement.cash, NotApplicable(), NotApplicable());
}

/// By name where the books still add up to what the statement says, else in one row.
void WayTable::addOthers()
{
    QList<WayDetails> others;
    WayDetails all { .method = PaymentMethod::Other };
    for (const WayDetails& way : m_details.ways) {
        if (way.method != PaymentMethod::Other)
            continue;
        others.append(way);
        all.payments += way.payments;
        all.amount += way.amount;
    }
    if (all.amount != m_statement.other)
        others = { all };
    for (const WayDetails& way : others) {
        const Money amount = others.size() == 1 ? m_statement.other : way.amount;
        addRow(way, amount, NotApplicable(), NotApplicable());
    }
}

void WayTable::addTotal()
{
    qint64 payments = 0;
    for (const ReportRow& row : m_table.rows)
        payments += std::get<qint64>(row.cells.at(1).value);
    const ReportCell whole = Share::of(m_statement.revenue, m_statement.revenue);
    m_table.rows.append({ { say({ "Total", "합계" }),
                            payments,
                            m_statement.revenue,
                            whole,
                            {},
                            m_statement.cardFee },
                          ReportRow::Style::Total });
}

void WayTable::noteUnrated()
{
    const qint64 parts = m_statement.unratedParts;
    if (parts == 0 && m_unratedCompanies.isEmpty())
        return;
    const Phrase some { "%1: no card rate was on record for %2 payments; their fee counts as 0.",
                        "%1: 결제 %2건은 등록된 수수료율이 없어 0%로 계산했습니다." };
    const Phrase one { "%1: no card rate was on record for %2 payment; its fee counts as 0.",
                       "%1: 결제 %2건은 등록된 수수료율이 없어 0%로 계산했습니다." };
    const Phrase more { "%1 and %2 more", "%1 외 %2곳" };
    QString names
        = m_unratedCompanies.first(qMin(namedCompanies, m_unratedCompanies.size())).join(u", "_s);
    if (m_unratedCompanies.size() > namedCompanies)
        names = say(more).arg(names).arg(m_unratedCompanies.size() - namedCompanies);
    m_footnotes.append(say(parts == 1 ? one : some).arg(names, countDigits(parts)));
}

} // namespace jangbu
