#include "app/ctl/bookview.h"

#include "app/ctl/statementview.h"
#include "app/ctl/textlayout.h"
#include "core/report/bookwords.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QJsonObject sumsJson(const BookRow& row)
{
    const ReceiptSums net = row.net();
    return {
        { u"count"_s, row.sold.count },
        { u"gross"_s, row.sold.amount.minor() },
        { u"refund_count"_s, row.refunded.count },
        { u"refunds"_s, row.refunded.amount.minor() },
        { u"net"_s, net.amount.minor() },
        { u"supply"_s, net.supply().minor() },
        { u"vat"_s, net.vat.minor() },
        { u"tax_free"_s, net.taxFree.minor() },
        { u"refunds_vat"_s, row.refunded.vat.minor() },
        { u"refunds_tax_free"_s, row.refunded.taxFree.minor() },
        { u"card_fee"_s, row.fee.minor() },
        { u"unrated"_s, row.unrated },
    };
}

QJsonArray rowsJson(const QList<BookRow>& rows)
{
    QJsonArray list;
    for (const BookRow& row : rows) {
        QJsonObject json = sumsJson(row);
        const bool isCard = row.way.method == PaymentMethod::Card;
        json.insert(u"method"_s, wordOf(row.way.method));
        json.insert(u"card_company"_s, isCard ? row.way.label : QString());
        json.insert(u"kind"_s, wordOf(row.way.kind));
        json.insert(u"other"_s, isCard ? QString() : row.way.label);
        list.append(json);
    }
    return list;
}

QJsonArray feesJson(const QList<StatementFee>& fees)
{
    QJsonArray list;
    for (const StatementFee& fee : fees) {
        list.append(QJsonObject { { u"card_company"_s, fee.cardCompany },
                                  { u"amount"_s, fee.amount.minor() },
                                  { u"fee"_s, fee.fee.minor() } });
    }
    return list;
}

QJsonArray monthsJson(const AccountantsBook& book)
{
    QJsonArray list;
    for (const BookMonth& month : book.months) {
        list.append(QJsonObject { { u"month"_s, month.days.start.toIso().first(7) },
                                  { u"rows"_s, rowsJson(month.rows) },
                                  { u"fees"_s, feesJson(month.fees) },
                                  { u"total"_s, sumsJson(month.total) },
                                  { u"vat_once"_s, month.vatOnce.minor() } });
    }
    return list;
}

QJsonArray settlementsJson(const AccountantsBook& book)
{
    QJsonArray list;
    for (const BookSettlement& settlement : book.settlements) {
        list.append(QJsonObject {
            { u"start"_s, settlement.window.start.toIso() },
            { u"end"_s, settlement.window.end.toIso() },
            { u"closed"_s, settlement.closed },
            { u"vat"_s, settlement.vat.minor() },
            { u"pos_fee"_s,
              settlement.posFee ? QJsonValue(settlement.posFee->minor()) : QJsonValue() },
        });
    }
    return list;
}

QJsonObject differenceJson(const VatDifference& difference)
{
    return { { u"difference"_s, difference.sum().minor() },
             { u"rounding"_s, difference.rounding.minor() },
             { u"rates"_s, difference.rates.minor() },
             { u"outside"_s, difference.outside.minor() },
             { u"kept"_s, difference.kept.minor() } };
}

class BookPrinter final {
public:
    BookPrinter(const AccountantsBook& book, Language language)
        : m_book(book)
        , m_language(language)
    {
    }

    QString text() const
    {
        QString text
            = printable(m_book.store) + u" · "_s + periodText(m_book.period, m_language) + u'\n';
        for (const BookMonth& month : m_book.months)
            text += u'\n' + rows(month.days.start.toIso().first(7), month.rows, month.total);
        text += u'\n' + rows(say({ "All months", "전체" }), m_book.ways, m_book.total);
        text += u'\n' + settlements() + u'\n' + vat();
        for (const QString& note : bookNotes(m_book, m_language))
            text += u'\n' + note;
        return text + u'\n';
    }

private:
    QString say(const Phrase& phrase) const { return phrase.in(m_language); }
    QString shown(Money amount) const { return amountText(amount, m_book.currency, m_language); }

    QString rows(const QString& title, const QList<BookRow>& list, const BookRow& total) const
    {
        TextTable table({ { { "Way of payment", "결제 방법" } },
                          { { "Count", "건수" }, Align::Right },
                          { { "Gross", "합계" }, Align::Right },
                          { { "Refunds", "환불" }, Align::Right },
                          { { "Net", "순액" }, Align::Right },
                          { { "Supply", "공급가액" }, Align::Right },
                          { { "VAT", "부가세" }, Align::Right },
                          { { "Tax-free", "면세" }, Align::Right },
                          { { "Card fee", "카드 수수료" }, Align::Right } },
                        m_language);
        const auto add = [&](const QString& name, const BookRow& row) {
            const ReceiptSums net = row.net();
            QStringList cells { name, countText(row.sold.count) };
            for (const Money amount : { row.sold.amount, row.refunded.amount, net.amount,
                                        net.supply(), net.vat, net.taxFree, row.fee })
                cells.append(shown(amount));
            table.addRow(cells);
        };
        for (const BookRow& row : list)
            add(wayText(row.way, m_language), row);
        add(say({ "Total", "합계" }), total);
        return title + u'\n' + table.text();
    }

    QString settlements() const
    {
        TextTable table({ { { "Settlement month", "정산월" } },
                          { { "VAT", "부가세" }, Align::Right },
                          { { "POS fee", "POS 이용료" }, Align::Right } },
                        m_language);
        for (const BookSettlement& settlement : m_book.settlements) {
            table.addRow({ windowText(settlement.window), shown(settlement.vat),
                           settlement.posFee ? shown(*settlement.posFee) : u"–"_s });
        }
        table.addRow(
            { say({ "Total", "합계" }), shown(m_book.vat.settlements), shown(m_book.posFee) });
        return table.text();
    }

    QString vat() const
    {
        TextTable table({ { { "", "" } }, { { "", "" }, Align::Right } }, m_language);
        const auto reasons = [&](const Phrase& name, const VatDifference& difference) {
            table.addRow({ say(name), shown(difference.sum()) });
            for (const VatReason& reason : reasonsOf(difference, m_book, m_language))
                table.addRow({ u"    "_s + reason.text, shown(reason.amount) });
        };
        table.addRow(
            { say({ "VAT of the receipts", "영수증 부가세 합계" }), shown(m_book.vat.receipts) });
        table.addRow({ say({ "VAT once a month", "월별로 한 번 계산한 부가세" }),
                       shown(m_book.vat.months) });
        reasons({ "  difference from the receipts", "  영수증 합계와의 차이" },
                m_book.vat.ofMonths);
        table.addRow(
            { say({ "VAT of the settlements", "정산의 부가세" }), shown(m_book.vat.settlements) });
        reasons({ "  difference from the receipts", "  영수증 합계와의 차이" },
                m_book.vat.ofSettlements);
        return table.rowsText();
    }

    const AccountantsBook& m_book;
    Language m_language;
};

} // namespace

QJsonObject toJson(const AccountantsBook& book)
{
    const Window period = book.period.window();
    return {
        { u"store"_s, book.store },
        { u"period"_s, book.period.name() },
        { u"start"_s, period.start.toIso() },
        { u"end"_s, period.end.toIso() },
        { u"currency"_s, book.currency.code() },
        { u"has_vat"_s, book.hasVat },
        { u"months"_s, monthsJson(book) },
        { u"ways"_s, rowsJson(book.ways) },
        { u"fees"_s, feesJson(book.fees) },
        { u"total"_s, sumsJson(book.total) },
        { u"settlements"_s, settlementsJson(book) },
        { u"pos_fee"_s, book.posFee.minor() },
        { u"vat"_s,
          QJsonObject {
              { u"receipts"_s, book.vat.receipts.minor() },
              { u"months"_s, book.vat.months.minor() },
              { u"settlements"_s, book.vat.settlements.minor() },
              { u"months_against_receipts"_s, differenceJson(book.vat.ofMonths) },
              { u"settlements_against_receipts"_s, differenceJson(book.vat.ofSettlements) } } },
    };
}

QString bookText(const AccountantsBook& book, Language language)
{
    return BookPrinter(book, language).text();
}

} // namespace jangbu
