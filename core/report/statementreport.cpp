#include "core/report/statementreport.h"

#include "core/menu/categorylabel.h"
#include "core/report/reporttext.h"
#include "core/report/statementproof.h"
#include "core/report/waytable.h"
#include "core/text/names.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Column = ReportColumn;
using Row = ReportRow;

/// Rows of the product table on paper; what is left stands in one more.
constexpr qsizetype productsOnPaper = 10;

struct SoldProduct {
    QString category;
    StatementProduct product;
};

class StatementPrint final {
public:
    StatementPrint(const Statement& statement, const StatementDetails& details, const Store& store,
                   Language language)
        : m_statement(statement)
        , m_details(details)
        , m_store(store)
        , m_language(language)
    {
        for (const StatementCategory& category : statement.categories) {
            for (const StatementProduct& product : category.products)
                m_products.append({ category.name, product });
        }
        std::stable_sort(m_products.begin(), m_products.end(),
                         [](const SoldProduct& lhs, const SoldProduct& rhs) {
                             if (lhs.product.amount != rhs.product.amount)
                                 return lhs.product.amount > rhs.product.amount;
                             return compareCodePoints(lhs.product.name, rhs.product.name) < 0;
                         });
    }

    Report report(Instant madeAt) const
    {
        const WayTable ways(m_statement, m_details, m_language);
        Report report { .language = m_language,
                        .currency = m_store.currency,
                        .time = m_store.time,
                        .title = say({ "Settlement statement", "정산서" }),
                        .subtitle = windowWords(m_statement.window, m_language),
                        .store = m_statement.store,
                        .storeLines = storeLines(),
                        .madeAtUtc = madeAt,
                        .madeLine = madeLine(madeAt),
                        .footnotes = ways.footnotes() };
        report.append(keyFigures());
        report.bands.append({ { { 31, { sums() } }, { 35, { waterfall() } } } });
        report.append(ways.table());
        const ReportStack left {
            23, { categories(), statementProof(m_statement, m_details, m_store, m_language) }
        };
        report.bands.append({ { left, { 41, { products(Shown::OnPaper) } } } });
        report.append(products(Shown::InFiles));
        report.notes.append(say({ "This document is for checking sales; it is not a tax return.",
                                  "이 문서는 매출 확인용이며 세금 신고서가 아닙니다." }));
        return report;
    }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }
    bool isMonth() const { return m_statement.term == Term::Month; }

    QStringList storeLines() const
    {
        const QStringList clock = clockWords(m_store.time, m_language);
        const Phrase head { "%1 · settles on day %2 · %3", "%1 · 정산일 %2일 · %3" };
        return { say(head).arg(gradeWords(m_details.grade, m_language),
                               QString::number(m_details.settlementDay), clock.first()),
                 clock.last() };
    }

    QString madeLine(Instant madeAt) const
    {
        const QString made = madeWords(madeAt, m_store.time, m_language);
        const Phrase closed { "Closed %1 · %2", "%1 마감 · %2" };
        const Phrase open { "Not closed · %1", "마감 전 · %1" };
        return m_statement.closedAtUtc
            ? say(closed).arg(momentWords(*m_statement.closedAtUtc, m_store.time), made)
            : say(open).arg(made);
    }

    KeyFigures keyFigures() const
    {
        return { { { say({ "Net sales", "순매출" }), m_statement.revenue },
                   { say({ "Card fees", "카드 수수료" }), -m_statement.cardFee },
                   { say({ "POS fee", "POS 이용료" }), -m_statement.posFee },
                   { say({ "Operating profit", "영업이익" }), m_statement.operatingProfit,
                     true } } };
    }

    ReportTable sums() const
    {
        ReportTable table { .title = say({ "1. From sales to profit", "1. 매출에서 이익까지" }),
                            .sheet = say({ "Settlement", "정산" }),
                            .columns
                            = { { .title = say({ "Item", "항목" }), .stretch = 1, .lines = 2 },
                                { say({ "Amount", "금액" }), Column::Kind::Amount } },
                            .headOnPaper = false };
        const auto add = [&table](const QString& name, Money amount, Row::Style style) {
            table.rows.append({ { name, amount }, style });
        };
        const qint64 refunds = m_details.receipts.refunds;
        const Phrase refunded { "Refunds (%1)", "환불 (%1건)" };
        add(say({ "Gross sales", "매출" }), m_statement.gross, Row::Style::Normal);
        add(say(refunded).arg(countDigits(refunds)), -m_statement.refunds, Row::Style::Normal);
        add(say({ "Net sales", "순매출" }), m_statement.revenue, Row::Style::Strong);
        add(say({ "Card fees", "카드 수수료" }), -m_statement.cardFee, Row::Style::Normal);
        const Phrase posFee { "POS fee (%1)", "POS 이용료 (%1)" };
        if (isMonth()) {
            add(say(posFee).arg(gradeWords(m_details.grade, m_language)), -m_statement.posFee,
                Row::Style::Normal);
        }
        add(say({ "Operating profit", "영업이익" }), m_statement.operatingProfit,
            Row::Style::Result);
        add(say({ "VAT inside (for information)", "순매출에 든 부가세 (참고)" }), m_statement.vat,
            Row::Style::Muted);
        if (m_statement.countedCash) {
            add(say({ "Cash counted at closing", "마감 때 센 현금" }), *m_statement.countedCash,
                Row::Style::Muted);
        }
        if (m_statement.cashDifference) {
            add(say({ "Difference from the books", "장부와의 차이" }), *m_statement.cashDifference,
                Row::Style::Muted);
        }
        return table;
    }

    Waterfall waterfall() const
    {
        using Kind = Waterfall::Kind;
        Waterfall chart;
        if (m_statement.gross.isZero())
            return chart;
        chart.steps = { { say({ "Gross", "매출" }), m_statement.gross, Kind::Start },
                        { say({ "Refunds", "환불" }), m_statement.refunds },
                        { say({ "Card fees", "수수료" }), m_statement.cardFee } };
        if (isMonth())
            chart.steps.append({ say({ "POS fee", "이용료" }), m_statement.posFee });
        chart.steps.append(
            { say({ "Profit", "영업이익" }), m_statement.operatingProfit, Kind::Result });
        return chart;
    }

    ReportTable categories() const
    {
        ReportTable table { .title = say({ "3. By category", "3. 분류별" }),
                            .sheet = say({ "Categories", "분류별" }),
                            .columns
                            = { { .title = say({ "Category", "분류" }), .stretch = 1, .lines = 2 },
                                { say({ "Amount", "금액" }), Column::Kind::Amount },
                                { say({ "Share", "비중" }), Column::Kind::Share } },
                            .whenEmpty = say(nothingSold) };
        for (const StatementCategory& category : m_statement.categories) {
            table.rows.append({ { categoryLabel(category.name, m_language), category.amount,
                                  Share::of(category.amount, m_statement.revenue) } });
        }
        if (!table.rows.isEmpty())
            table.rows.append(
                { { say(total), m_statement.revenue, wholeShare() }, Row::Style::Total });
        return table;
    }

    ReportCell wholeShare() const { return Share::of(m_statement.revenue, m_statement.revenue); }

    /// Some products for paper, all of them for files.
    ReportTable products(Shown shown) const
    {
        const bool onPaper = shown == Shown::OnPaper;
        ReportTable table {
            .title = onPaper ? say({ "4. Best sellers", "4. 많이 팔린 메뉴" })
                             : say({ "4. By product", "4. 메뉴별" }),
            .sheet = say({ "Products", "메뉴별" }),
            .columns = { { .title = say({ "Product", "메뉴" }), .stretch = 3 },
                         { .title = say({ "Category", "분류" }), .stretch = 1, .muted = onPaper },
                         { say({ "Count", "수량" }), Column::Kind::Count },
                         { say({ "Amount", "금액" }), Column::Kind::Amount },
                         { say({ "Share", "비중" }), Column::Kind::Share } },
            .whenEmpty = say(nothingSold),
            .shown = shown
        };
        const bool isCut = onPaper && m_products.size() > productsOnPaper + 1;
        const qsizetype listed = isCut ? productsOnPaper : m_products.size();
        for (const SoldProduct& sold : m_products.first(listed)) {
            table.rows.append(
                { { sold.product.name, categoryLabel(sold.category, m_language), sold.product.count,
                    sold.product.amount, Share::of(sold.product.amount, m_statement.revenue) } });
        }
        if (isCut)
            table.rows.append(productSums(m_products.sliced(listed), Row::Style::Muted));
        if (!table.rows.isEmpty())
            table.rows.append(productSums(m_products, Row::Style::Total));
        return table;
    }

    ReportRow productSums(const QList<SoldProduct>& products, Row::Style style) const
    {
        qint64 count = 0;
        Money amount;
        for (const SoldProduct& sold : products) {
            count += sold.product.count;
            amount += sold.product.amount;
        }
        const Phrase others { "%1 others", "그 밖 %1개" };
        const bool isTotal = style == Row::Style::Total;
        const QString name = isTotal ? say(total) : say(others).arg(countDigits(products.size()));
        return { { name, {}, count, amount, Share::of(amount, m_statement.revenue) }, style };
    }

    static constexpr Phrase total { "Total", "합계" };
    static constexpr Phrase nothingSold { "Nothing was sold.", "판매가 없습니다." };

    const Statement& m_statement;
    const StatementDetails& m_details;
    const Store& m_store;
    Language m_language;
    QList<SoldProduct> m_products; ///< By amount descending, then name.
};

} // namespace

Report statementReport(const Statement& statement, const StatementDetails& details,
                       const Store& store, Instant madeAt, Language language)
{
    return StatementPrint(statement, details, store, language).report(madeAt);
}

} // namespace jangbu
