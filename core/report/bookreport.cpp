#include "core/report/bookreport.h"

#include "core/report/bookwords.h"
#include "core/report/reporttext.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;
using Style = ReportRow::Style;

class BookPrint final {
public:
    BookPrint(const AccountantsBook& book, const Store& store, Language language)
        : m_book(book)
        , m_store(store)
        , m_language(language)
    {
    }

    Report report(Instant madeAt) const
    {
        Report report { .language = m_language,
                        .currency = m_store.currency,
                        .time = m_store.time,
                        .title = say({ "Accountant's book", "세무 자료" }),
                        .subtitle = periodText(m_book.period, m_language) + u" · "_s
                            + windowWords(m_book.period.window(), m_language),
                        .store = m_store.name,
                        .storeLines = clockWords(m_store.time, m_language),
                        .madeAtUtc = madeAt,
                        .madeLine = madeWords(madeAt, m_store.time, m_language),
                        .notes = bookNotes(m_book, m_language) };
        report.append(keyFigures());
        // What is short stands first, so that the first page holds it whole.
        report.append(wholePeriod());
        report.append(vat());
        report.append(settlements());
        report.append(months());
        report.append(fees());
        return report;
    }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }
    static QString monthText(const BookMonth& month) { return month.days.start.toIso().first(7); }

    KeyFigures keyFigures() const
    {
        const ReceiptSums net = m_book.total.net();
        return { { { say({ "Net sales", "순매출" }), net.amount },
                   { say({ "VAT of the receipts", "영수증 부가세" }), net.vat, true },
                   { say({ "Card fees", "카드 수수료" }), m_book.total.fee },
                   { say({ "POS fee", "POS 이용료" }), m_book.posFee } } };
    }

    QList<ReportColumn> sumColumns() const
    {
        return { { say({ "Count", "건수" }), Kind::Count },
                 { say({ "Gross", "매출" }), Kind::Amount },
                 { say({ "Refunds", "환불" }), Kind::Amount },
                 { say({ "Net", "순매출" }), Kind::Amount },
                 { say({ "Supply", "공급가액" }), Kind::Amount },
                 { say({ "VAT", "부가세" }), Kind::Amount },
                 { say({ "Tax-free", "면세" }), Kind::Amount },
                 { say({ "Card fee", "수수료" }), Kind::Amount } };
    }

    static QList<ReportCell> sumCells(const BookRow& row)
    {
        const ReceiptSums net = row.net();
        return { row.sold.count, row.sold.amount, -row.refunded.amount, net.amount,
                 net.supply(),   net.vat,         net.taxFree,          row.fee };
    }

    ReportTable months() const
    {
        ReportTable table {
            .title = say({ "4. By month and way of payment", "4. 월별 · 결제 방법별" }),
            .sheet = say({ "Months", "월별" }),
            .columns = QList<ReportColumn> { { say({ "Month", "월" }) },
                                             { .title = say({ "Way", "방법" }), .stretch = 1 } }
                + sumColumns(),
            .whenEmpty = say({ "Nothing was paid.", "결제가 없습니다." })
        };
        for (const BookMonth& month : m_book.months) {
            for (const BookRow& row : month.rows)
                table.rows.append(
                    { QList<ReportCell> { monthText(month), wayText(row.way, m_language) }
                      + sumCells(row) });
            if (!month.rows.isEmpty())
                table.rows.append(
                    { QList<ReportCell> { monthText(month), say(subtotal) } + sumCells(month.total),
                      Style::Subtotal });
        }
        return table;
    }

    ReportTable wholePeriod() const
    {
        ReportTable table { .title = say({ "1. The whole period", "1. 기간 전체" }),
                            .sheet = say({ "Period", "전체" }),
                            .columns = QList<ReportColumn> { { .title = say({ "Way", "방법" }),
                                                               .stretch = 1 } }
                                + sumColumns(),
                            .whenEmpty = say({ "Nothing was paid.", "결제가 없습니다." }) };
        for (const BookRow& row : m_book.ways)
            table.rows.append(
                { QList<ReportCell> { wayText(row.way, m_language) } + sumCells(row) });
        if (!table.rows.isEmpty())
            table.rows.append(
                { QList<ReportCell> { say(total) } + sumCells(m_book.total), Style::Total });
        return table;
    }

    ReportTable fees() const
    {
        ReportTable table {
            .title = say({ "5. Card fees by company", "5. 카드사별 수수료" }),
            .sheet = say({ "Card fees", "카드 수수료" }),
            .columns = { { say({ "Month", "월" }) },
                         { .title = say({ "Card company", "카드사" }), .stretch = 1 },
                         { say({ "Amount (less refunds)", "금액 (환불 뺌)" }), Kind::Amount },
                         { say({ "Fee", "수수료" }), Kind::Amount } },
            .whenEmpty = say({ "No card was taken.", "카드 결제가 없습니다." })
        };
        Money amount;
        const auto add = [&table](const QString& month, const StatementFee& fee, Style style) {
            table.rows.append({ { month, fee.cardCompany, fee.amount, fee.fee }, style });
        };
        for (const BookMonth& month : m_book.months) {
            for (const StatementFee& fee : month.fees)
                add(monthText(month), fee, Style::Normal);
        }
        for (const StatementFee& fee : m_book.fees) {
            add(say({ "All", "전체" }), fee, Style::Strong);
            amount += fee.amount;
        }
        if (!table.rows.isEmpty())
            add({}, { say(total), amount, m_book.total.fee }, Style::Total);
        return table;
    }

    ReportTable settlements() const
    {
        ReportTable table { .title
                            = say({ "3. Settlement months and POS fee", "3. 정산월과 POS 이용료" }),
                            .sheet = say({ "Settlements", "정산" }),
                            .columns
                            = { { .title = say({ "Settlement month", "정산월" }), .stretch = 1 },
                                { say({ "State", "상태" }) },
                                { say({ "VAT", "부가세" }), Kind::Amount },
                                { say({ "POS fee", "POS 이용료" }), Kind::Amount } } };
        for (const BookSettlement& settlement : m_book.settlements) {
            const Phrase closed { "Closed", "마감" };
            const Phrase open { "Not closed", "마감 전" };
            ReportCell posFee = NotApplicable();
            if (settlement.posFee)
                posFee = *settlement.posFee;
            table.rows.append(
                { { windowWords(settlement.window, m_language),
                    say(settlement.closed ? closed : open), settlement.vat, posFee } });
        }
        table.rows.append(
            { { say(total), {}, m_book.vat.settlements, m_book.posFee }, Style::Total });
        return table;
    }

    ReportTable vat() const
    {
        ReportTable table { .title = say({ "2. VAT side by side", "2. 부가세 비교" }),
                            .sheet = say({ "VAT", "부가세" }),
                            .columns
                            = { { .title = say({ "Item", "항목" }), .stretch = 1, .lines = 2 },
                                { say({ "Amount", "금액" }), Kind::Amount } } };
        const auto add = [&table](const QString& text, Money amount, Style style) {
            table.rows.append({ { text, amount }, style });
        };
        const auto addReasons = [&](const Phrase& name, const VatDifference& difference) {
            add(say(name), difference.sum(), Style::Normal);
            for (const VatReason& reason : reasonsOf(difference, m_book, m_language))
                add(u"– "_s + reason.text, reason.amount, Style::Muted);
        };
        const Phrase more { "Difference from the receipts", "영수증 합계와의 차이" };
        add(say({ "Each receipt rounded on its own (payments less refunds)",
                  "영수증마다 계산한 합계 (결제에서 환불을 뺌)" }),
            m_book.vat.receipts, Style::Strong);
        add(say({ "Once for each calendar month", "달력의 월마다 한 번 계산" }), m_book.vat.months,
            Style::Strong);
        addReasons(more, m_book.vat.ofMonths);
        add(say({ "As the settlement months have it", "정산서의 부가세 합계" }),
            m_book.vat.settlements, Style::Strong);
        addReasons(more, m_book.vat.ofSettlements);
        return table;
    }

    static constexpr Phrase total { "Total", "합계" };
    static constexpr Phrase subtotal { "Month total", "월 합계" };

    const AccountantsBook& m_book;
    const Store& m_store;
    Language m_language;
};

} // namespace

Report bookReport(const AccountantsBook& book, const Store& store, Instant madeAt,
                  Language language)
{
    return BookPrint(book, store, language).report(madeAt);
}

} // namespace jangbu
