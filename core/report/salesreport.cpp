#include "core/report/salesreport.h"

#include "core/report/reporttext.h"

#include <QHash>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

/// Names that a row lists; the rest are counted.
constexpr qsizetype namedItems = 30;

QString itemList(const QStringList& items, Language language)
{
    if (items.size() <= namedItems)
        return items.join(u", "_s);
    const Phrase more { "%1 and %2 more", "%1 외 %2개" };
    return more.in(language).arg(items.first(namedItems).join(u", "_s),
                                 countDigits(items.size() - namedItems));
}

QString itemWords(const QString& name, qint64 quantity)
{
    return quantity == 1 ? name : u"%1×%2"_s.arg(name, countDigits(quantity));
}

/// Rows of one report's list.
class SalesRows final {
public:
    SalesRows(const Store& store, Language language)
        : m_currency(store.currency)
        , m_language(language)
    {
    }

    Done addDay(const SalesDay& day, const ReportTable::PerRow& perRow)
    {
        QList<std::pair<Instant, ReportRow>> rows;
        Money sum;
        for (const LedgerTrade& trade : day.trades) {
            const Instant at = trade.paidAtUtc.value_or(trade.openedAtUtc);
            rows.append({ at, paidRow(day.date, at, trade) });
            sum += trade.amount;
        }
        for (const RefundOfTrade& refund : day.refunds) {
            rows.append({ refund.refund.refundedAtUtc, refundRow(day.date, refund) });
            sum -= refund.refund.amount;
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto& lhs, const auto& rhs) { return lhs.first < rhs.first; });
        for (const auto& [at, row] : rows)
            JANGBU_TRY(perRow(row));
        m_total += sum;
        m_rows += rows.size();
        return rows.isEmpty() ? Done(done) : perRow(dayRow(day, sum));
    }

    Done finish(const ReportTable::PerRow& perRow) const
    {
        if (m_rows == 0)
            return done;
        return perRow(
            { { say({ "Total", "합계" }), {}, {}, {}, {}, {}, m_total }, ReportRow::Style::Total });
    }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }

    static ReportCell receiptCell(const LedgerTrade& trade)
    {
        return trade.receipt ? ReportCell(*trade.receipt) : ReportCell(NotApplicable());
    }

    ReportRow paidRow(BusinessDate date, Instant at, const LedgerTrade& trade) const
    {
        QStringList items;
        const QSet<OrderId> cancelled = trade.cancelledOrders();
        for (const LedgerLine& line : trade.lines) {
            if (!cancelled.contains(line.order))
                items.append(itemWords(line.productName, line.quantity));
        }
        QStringList ways;
        for (const LedgerPart& part : trade.parts)
            ways.append(wayOf(part, part.amount, trade.parts.size() > 1));
        return { { date, at, receiptCell(trade), trade.tableName, itemList(items, m_language),
                   ways.join(u", "_s), trade.amount } };
    }

    ReportRow refundRow(BusinessDate date, const RefundOfTrade& refunded) const
    {
        const LedgerTrade& trade = refunded.trade;
        const LedgerRefund& refund = refunded.refund;
        QStringList items;
        for (const RefundedLine& line : refund.lines) {
            const auto known = std::find_if(
                trade.lines.cbegin(), trade.lines.cend(),
                [&line](const LedgerLine& candidate) { return candidate.id == line.line; });
            items.append(itemWords(known == trade.lines.cend() ? QString() : known->productName,
                                   line.quantity));
        }
        QStringList ways;
        for (const RefundedPart& given : refund.parts) {
            for (const LedgerPart& part : trade.parts) {
                if (part.id == given.part)
                    ways.append(wayOf(part, -given.amount, refund.parts.size() > 1));
            }
        }
        const QString refundWord = say({ "Refund: ", "환불: " });
        return { { date, refund.refundedAtUtc, receiptCell(trade), trade.tableName,
                   refundWord + itemList(items, m_language), ways.join(u", "_s), -refund.amount } };
    }

    QString wayOf(const LedgerPart& part, Money amount, bool isSplit) const
    {
        const QString name = wayWords(part.way.method, part.way.label, m_language);
        return isSplit ? u"%1 %2"_s.arg(name, amountDigits(amount, m_currency)) : name;
    }

    ReportRow dayRow(const SalesDay& day, Money sum) const
    {
        const Phrase counts { "%1 trades, %2 refunds", "거래 %1건, 환불 %2건" };
        return { { day.date,
                   {},
                   {},
                   {},
                   say(counts).arg(countDigits(day.trades.size()), countDigits(day.refunds.size())),
                   {},
                   sum },
                 ReportRow::Style::Subtotal,
                 Shown::OnPaper };
    }

    Currency m_currency;
    Language m_language;
    Money m_total;
    qint64 m_rows = 0;
};

ReportTable dayTable(const QList<SalesDaySums>& days, Language language)
{
    using Kind = ReportColumn::Kind;
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    ReportTable table { .title = say({ "1. By day", "1. 일별 합계" }),
                        .sheet = say({ "Days", "일별 합계" }),
                        .columns = { { say({ "Business date", "영업일" }), Kind::Date },
                                     { say({ "Trades", "거래" }), Kind::Count },
                                     { say({ "Gross sales", "매출" }), Kind::Amount },
                                     { say({ "Refunds", "환불 건수" }), Kind::Count },
                                     { say({ "Refunded", "환불" }), Kind::Amount },
                                     { say({ "Net sales", "순매출" }), Kind::Amount } },
                        .whenEmpty = say({ "Nothing was sold.", "판매가 없습니다." }) };
    SalesDaySums all { BusinessDate::beginning() };
    for (const SalesDaySums& day : days) {
        table.rows.append({ { day.date, day.trades, day.gross, day.refundCount, -day.refunds,
                              day.gross - day.refunds } });
        all.trades += day.trades;
        all.gross += day.gross;
        all.refundCount += day.refundCount;
        all.refunds += day.refunds;
    }
    if (!days.isEmpty()) {
        table.rows.append({ { say({ "Total", "합계" }), all.trades, all.gross, all.refundCount,
                              -all.refunds, all.gross - all.refunds },
                            ReportRow::Style::Total });
    }
    return table;
}

ReportTable listTable(const Store& store, SalesDays days, Language language)
{
    using Kind = ReportColumn::Kind;
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    ReportTable table { .title = say({ "2. Every sale", "2. 매출 내역" }),
                        .sheet = say({ "Sales", "매출 내역" }),
                        .columns
                        = { { .title = say({ "Date", "영업일" }), .kind = Kind::Date },
                            { .title = say({ "Time", "시각" }), .kind = Kind::TimeOfDay },
                            { .title = say({ "Receipt", "영수증" }), .kind = Kind::Count },
                            { .title = say({ "Table", "테이블" }), .stretch = 1 },
                            { .title = say({ "Items", "내용" }), .stretch = 4, .lines = 2 },
                            { .title = say({ "Paid by", "결제" }), .stretch = 2, .lines = 2 },
                            { .title = say({ "Amount", "금액" }), .kind = Kind::Amount } },
                        .whenEmpty = say({ "Nothing was sold.", "판매가 없습니다." }) };
    table.source
        = [store, days = std::move(days), language](const ReportTable::PerRow& perRow) -> Done {
        SalesRows rows(store, language);
        JANGBU_TRY(days([&](const SalesDay& day) { return rows.addDay(day, perRow); }));
        return rows.finish(perRow);
    };
    return table;
}

} // namespace

Report salesReport(const Store& store, const Window& window, const QList<SalesDaySums>& sums,
                   SalesDays days, Instant madeAt, Language language)
{
    const auto say = [language](const Phrase& phrase) { return phrase.in(language); };
    Report report { .language = language,
                    .currency = store.currency,
                    .time = store.time,
                    .title = say({ "Sales", "매출 내역" }),
                    .subtitle = windowWords(window, language),
                    .store = store.name,
                    .storeLines = clockWords(store.time, language),
                    .madeAtUtc = madeAt,
                    .madeLine = madeWords(madeAt, store.time, language) };
    report.append(dayTable(sums, language));
    report.append(listTable(store, std::move(days), language));
    report.notes.append(say({ "A refund is a row of its own, on the day of the refund.",
                              "환불은 환불한 영업일에 따로 한 줄로 적습니다." }));
    return report;
}

} // namespace jangbu
