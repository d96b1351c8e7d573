#include "ui/settlement/statementlines.h"

#include "core/report/reporttext.h"
#include "ui/formats.h"
#include "ui/settlement/settlementwords.h"

namespace jangbu::ui {

using namespace Qt::StringLiterals;

using Style = StatementRow::Style;

StatementLines::StatementLines(const ShownStatement& shown, const Currency& currency,
                               const Formats& formats)
    : m_shown(shown)
    , m_currency(currency)
    , m_formats(formats)
{
}

StatementRow::Content StatementLines::line(Style style, const QString& name, Money amount,
                                           const NumberQuestion& question) const
{
    const bool isLarge = style == Style::Lead || style == Style::Result;
    return { .style = style,
             .name = name,
             .number = isLarge ? m_formats.amount(amount, m_currency)
                               : m_formats.digits(amount, m_currency),
             .question = question };
}

Waterfall StatementLines::waterfall() const
{
    using Kind = Waterfall::Kind;
    const Statement& statement = m_shown.statement;
    Waterfall chart;
    if (statement.gross.isZero())
        return chart;
    chart.steps = { { tr("Gross"), statement.gross, Kind::Start },
                    { tr("Refunds"), statement.refunds },
                    { tr("Card fees"), statement.cardFee } };
    if (statement.term == Term::Month)
        chart.steps.append({ tr("POS fee"), statement.posFee });
    chart.steps.append({ tr("Profit"), statement.operatingProfit, Kind::Result });
    return chart;
}

std::optional<NumberQuestion> StatementLines::questionOf(const Statement& statement, int step)
{
    using enum StatementNumber;
    switch (step) {
    case 0:
        return NumberQuestion { Gross };
    case 1:
        return NumberQuestion { Refunds };
    case 2:
        return NumberQuestion { CardFee };
    case 3:
        if (statement.term == Term::Month)
            return NumberQuestion { PosFee };
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

/// A deduction as it is subtracted.
QString StatementLines::minus(Money amount) const
{
    return m_formats.digits(-amount, m_currency);
}

const WayDetails* StatementLines::wayOf(PaymentMethod method, const QString& label) const
{
    for (const WayDetails& way : m_shown.details.ways) {
        if (way.method == method && way.label == label)
            return &way;
    }
    return nullptr;
}

StatementRow::Content StatementLines::company(const StatementFee& fee) const
{
    Content content = line(Style::Part, fee.cardCompany, fee.amount,
                           { StatementNumber::Card, fee.cardCompany });
    content.name = wayWords(PaymentMethod::Card, fee.cardCompany, m_formats.language());
    const WayDetails* way = wayOf(PaymentMethod::Card, fee.cardCompany);
    const QString amount = m_formats.digits(fee.fee, m_currency);
    if (way && way->unrated == way->payments && way->unrated > 0) {
        content.badge = BadgeLook { BadgeKind::Warning, tr("No rate · counted at 0%") };
    } else if (way && way->unrated > 0) {
        content.badge
            = BadgeLook { BadgeKind::Warning,
                          tr("%n without rate", "card payments", static_cast<int>(way->unrated)) };
    } else {
        const QString rates = way
            ? SettlementWords::rates(way->lowestRate, way->highestRate, m_formats)
            : QString();
        content.note = rates.isEmpty() ? tr("fee %1").arg(amount)
                                       : tr("%1 → fee %2", "rate, fee").arg(rates, amount);
    }
    return content;
}

QList<StatementRow::Content> StatementLines::revenue() const
{
    const Statement& statement = m_shown.statement;
    QList<Content> lines { line(Style::Lead, tr("Net revenue"), statement.revenue,
                                { StatementNumber::Revenue }) };
    lines.append(line(Style::Part, tr("Cash"), statement.cash, { StatementNumber::Cash }));
    for (const StatementFee& fee : statement.fees)
        lines.append(company(fee));
    for (const WayDetails& way : m_shown.details.ways) {
        if (way.method == PaymentMethod::Other) {
            lines.append(
                line(Style::Part, way.label, way.amount, { StatementNumber::Other, way.label }));
        }
    }
    return lines;
}

QList<StatementRow::Content> StatementLines::fees() const
{
    const Statement& statement = m_shown.statement;
    Content cards
        = line(Style::Line, tr("Card fees"), statement.cardFee, { StatementNumber::CardFee });
    cards.number = minus(statement.cardFee);
    QList<Content> lines { cards };
    if (statement.term == Term::Month) {
        Content pos
            = line(Style::Line, tr("POS fee"), statement.posFee, { StatementNumber::PosFee });
        pos.number = minus(statement.posFee);
        pos.note = SettlementWords::gradeOf(m_shown.details.grade, m_formats);
        lines.append(pos);
    }
    return lines;
}

QList<StatementRow::Content> StatementLines::results() const
{
    const Statement& statement = m_shown.statement;
    Content profit { .style = Style::Result,
                     .name = tr("Operating profit"),
                     .number = m_formats.amount(statement.operatingProfit, m_currency) };
    Content vat
        = line(Style::Line, tr("VAT inside revenue"), statement.vat, { StatementNumber::Vat });
    vat.note = tr("for information");
    return { profit, vat };
}

StatementRow::Content StatementLines::category(const StatementCategory& category) const
{
    Content content = line(Style::Line, SettlementWords::categoryOf(category.name, m_formats),
                           category.amount, { StatementNumber::Category, category.name });
    content.note = tr("%n product(s)", nullptr, static_cast<int>(category.products.size()));
    return content;
}

QList<StatementRow::Content> StatementLines::products(const StatementCategory& category) const
{
    Content all = line(Style::SmallPart, tr("All of the category"), category.amount,
                       { StatementNumber::Category, category.name });
    QList<Content> lines { all };
    for (const StatementProduct& product : category.products) {
        Content content = line(Style::SmallPart, product.name, product.amount,
                               { StatementNumber::Product, category.name, product.product });
        content.note = tr("× %1", "pieces sold").arg(m_formats.count(product.count));
        lines.append(content);
    }
    return lines;
}

QList<StatementRow::Content> StatementLines::closing() const
{
    const Statement& statement = m_shown.statement;
    QList<Content> lines;
    if (statement.countedCash) {
        lines.append({ .name = tr("Counted cash"),
                       .number = m_formats.digits(*statement.countedCash, m_currency) });
        lines.append({ .name = tr("Difference to the books"),
                       .number = m_formats.digits(*statement.cashDifference, m_currency) });
    }
    if (statement.closed) {
        lines.append(
            { .style = Style::Line,
              .name = tr("Seal"),
              .number = statement.seal.first(qMin(qsizetype(16), statement.seal.size())) });
    }
    return lines;
}

} // namespace jangbu::ui
