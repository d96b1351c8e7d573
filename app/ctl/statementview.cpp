#include "app/ctl/statementview.h"

#include "app/ctl/textlayout.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QString stateText(const Statement& statement, Language language)
{
    if (statement.closed)
        return Phrase { "closed", "마감됨" }.in(language);
    return statement.run ? Phrase { "run, open", "정산됨, 마감 전" }.in(language)
                         : Phrase { "not run", "정산 전" }.in(language);
}

class StatementPrinter final {
public:
    StatementPrinter(const Statement& statement, const Currency& currency, Language language)
        : m_statement(statement)
        , m_currency(currency)
        , m_language(language)
    {
    }

    QString text() const
    {
        QString text = head() + u'\n' + sums();
        if (!m_statement.fees.isEmpty())
            text += u'\n' + fees();
        if (!m_statement.categories.isEmpty())
            text += u'\n' + categories();
        return text + notes();
    }

private:
    QString shown(Money amount) const { return amountText(amount, m_currency, m_language); }
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }

    QString head() const
    {
        return printable(u"%1 · %2 · %3 · %4"_s.arg(
                   m_statement.store, termText(m_statement.term, m_language),
                   windowText(m_statement.window), stateText(m_statement, m_language)))
            + u'\n';
    }

    QString sums() const
    {
        TextTable table({ { { "", "" } }, { { "", "" }, Align::Right } }, m_language);
        const auto row = [&](const Phrase& name, Money amount) {
            table.addRow({ say(name), shown(amount) });
        };
        row({ "Gross", "총매출" }, m_statement.gross);
        row({ "Refunds", "환불" }, m_statement.refunds);
        row({ "Revenue", "매출" }, m_statement.revenue);
        row({ "  cash", "  현금" }, m_statement.cash);
        row({ "  card", "  카드" }, m_statement.card);
        row({ "  other", "  기타" }, m_statement.other);
        row({ "Card fees", "카드 수수료" }, m_statement.cardFee);
        row({ "POS fee", "POS 이용료" }, m_statement.posFee);
        row({ "Operating profit", "영업이익" }, m_statement.operatingProfit);
        row({ "VAT inside", "포함된 부가세" }, m_statement.vat);
        if (m_statement.countedCash)
            row({ "Counted cash", "현금 실사" }, *m_statement.countedCash);
        if (m_statement.cashDifference)
            row({ "Difference", "차액" }, *m_statement.cashDifference);
        return table.rowsText();
    }

    QString fees() const
    {
        TextTable table({ { { "Card company", "카드사" } },
                          { { "Amount", "금액" }, Align::Right },
                          { { "Fee", "수수료" }, Align::Right } },
                        m_language);
        for (const StatementFee& fee : m_statement.fees)
            table.addRow({ fee.cardCompany, shown(fee.amount), shown(fee.fee) });
        return table.text();
    }

    QString categories() const
    {
        TextTable table({ { { "Category", "분류" } },
                          { { "Product", "메뉴" } },
                          { { "Count", "수량" }, Align::Right },
                          { { "Amount", "금액" }, Align::Right } },
                        m_language);
        for (const StatementCategory& category : m_statement.categories) {
            table.addRow({ category.name, {}, {}, shown(category.amount) });
            for (const StatementProduct& product : category.products)
                table.addRow({ {}, product.name, countText(product.count), shown(product.amount) });
        }
        return table.text();
    }

    QString notes() const
    {
        const Phrase unrated {
            "\nCard payments whose rate is not known: %1. Enter it with `fee set`.\n",
            "\n수수료율을 모르는 카드 결제: %1건. `fee set`으로 정하세요.\n"
        };
        const Phrase seal { "\nSeal: %1\n", "\n봉인: %1\n" };
        QString text;
        if (m_statement.unratedParts > 0)
            text += say(unrated).arg(countText(m_statement.unratedParts));
        if (!m_statement.seal.isEmpty())
            text += say(seal).arg(m_statement.seal);
        return text;
    }

    const Statement& m_statement;
    const Currency& m_currency;
    Language m_language;
};

} // namespace

QString windowText(const Window& window)
{
    return window.dayCount() == 1
        ? window.start.toIso()
        : u"%1 … %2"_s.arg(window.start.toIso(), window.lastDay().toIso());
}

QString termText(Term term, Language language)
{
    switch (term) {
    case Term::Day:
        return Phrase { "day", "일" }.in(language);
    case Term::Week:
        return Phrase { "week", "주" }.in(language);
    case Term::Month:
        return Phrase { "month", "월" }.in(language);
    }
    Q_UNREACHABLE();
}

QString statementText(const Statement& statement, const Currency& currency, Language language)
{
    return StatementPrinter(statement, currency, language).text();
}

} // namespace jangbu
