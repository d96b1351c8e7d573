#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

void insertSums(QJsonObject& json, const CardSums& sums)
{
    json.insert(u"gross"_s, sums.gross.minor());
    json.insert(u"refunds"_s, sums.refunds.minor());
    json.insert(u"fee"_s, sums.fee.minor());
    json.insert(u"amount"_s, sums.amount().minor());
    json.insert(u"unrated"_s, sums.unrated);
}

QJsonObject payoutJson(const ExpectedPayout& payout)
{
    QJsonObject json { { u"date"_s, payout.date.toIso() }, { u"card_company"_s, payout.company } };
    insertSums(json, payout.sums);
    QJsonArray sales;
    for (const PayoutSale& sale : payout.sales) {
        QJsonObject shown { { u"date"_s, sale.date.toIso() } };
        insertSums(shown, sale.sums);
        sales.append(shown);
    }
    json.insert(u"sales"_s, sales);
    return json;
}

QString unknownYearText(int year, Language language)
{
    const Phrase unknown {
        "The holidays of %1 are not known; the dates may be off. Enter them "
        "with `holiday add`.",
        "%1년 공휴일을 몰라 입금일이 다를 수 있습니다. `holiday add`로 추가하세요."
    };
    return unknown.in(language).arg(year);
}

QJsonArray warningsJson(const ExpectedPayoutList& list, Language language)
{
    QJsonArray warnings;
    for (const int year : list.unknownYears) {
        warnings.append(QJsonObject { { u"code"_s, u"HOLIDAYS_UNKNOWN"_s },
                                      { u"year"_s, year },
                                      { u"message"_s, unknownYearText(year, language) } });
    }
    return warnings;
}

/// The dates of the sales, shortened where there are many.
QString salesText(const QList<PayoutSale>& sales)
{
    constexpr qsizetype shownDates = 3;
    QStringList dates;
    for (const PayoutSale& sale : sales)
        dates.append(sale.date.toIso());
    return dates.size() <= shownDates ? dates.join(u", "_s)
                                      : u"%1 … %2"_s.arg(dates.first(), dates.last());
}

QString payoutText(const ExpectedPayoutList& list, const Store& store, Language language)
{
    TextTable table({ { { "Payout", "입금일" } },
                      { { "Card company", "카드사" } },
                      { { "Gross", "승인" }, Align::Right },
                      { { "Refunds", "취소" }, Align::Right },
                      { { "Fee", "수수료" }, Align::Right },
                      { { "Expected", "입금 예정" }, Align::Right },
                      { { "Sold on", "매출일" } } },
                    language);
    const auto row = [&](const QString& date, const QString& company, const CardSums& sums,
                         const QString& sales) {
        QStringList cells { date, company };
        for (const Money amount : { sums.gross, sums.refunds, sums.fee, sums.amount() })
            cells.append(amountText(amount, store.currency, language));
        table.addRow(cells << sales);
    };
    for (const ExpectedPayout& payout : list.payouts)
        row(payout.date.toIso(), payout.company, payout.sums, salesText(payout.sales));
    row(Phrase { "Total", "합계" }.in(language), {}, list.total, {});
    QString text = table.text();
    const Phrase unrated {
        "\nCard payments whose rate is not known: %1. Enter it with `fee set`.\n",
        "\n수수료율을 모르는 카드 결제: %1건. `fee set`으로 정하세요.\n"
    };
    if (list.total.unrated > 0)
        text += unrated.in(language).arg(countText(list.total.unrated));
    for (const int year : list.unknownYears)
        text += u'\n' + unknownYearText(year, language) + u'\n';
    return text;
}

Result<Answer> showPayouts(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const BusinessDate from, needed(arguments.date(u"from"_s)));
    JANGBU_TRY_ASSIGN(const BusinessDate to, needed(arguments.date(u"to"_s)));
    if (to < from) {
        return Arguments::invalid(u"to"_s, arguments.text(u"to"_s), Expectation::NotBefore,
                                  { from.toIso() });
    }
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const ExpectedPayoutList list, books->expectedPayouts.run(store, from, to));
    QJsonArray payouts;
    for (const ExpectedPayout& payout : list.payouts)
        payouts.append(payoutJson(payout));
    QJsonObject total;
    insertSums(total, list.total);
    return Answer { { { u"store"_s, store.name },
                      { u"from"_s, from.toIso() },
                      { u"to"_s, to.toIso() },
                      { u"payouts"_s, payouts },
                      { u"total"_s, total },
                      { u"warnings"_s, warningsJson(list, session.language()) } },
                    payoutText(list, store, session.language()) };
}

QJsonObject dateJson(const PayoutDate& date)
{
    return { { u"card_company"_s, date.company },
             { u"sale"_s, date.sale.toIso() },
             { u"pay"_s, date.pay.toIso() } };
}

Answer datesAnswer(Session& session, const Store& store, const QList<PayoutDate>& dates)
{
    QJsonArray list;
    TextTable table({ { { "Sold on", "매출일" } },
                      { { "Card company", "카드사" } },
                      { { "Payout", "입금일" } } },
                    session.language());
    for (const PayoutDate& date : dates) {
        list.append(dateJson(date));
        table.addRow({ date.sale.toIso(), date.company, date.pay.toIso() });
    }
    return { { { u"store"_s, store.name }, { u"dates"_s, list } }, table.text() };
}

Result<Answer> listDates(Session& session)
{
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const auto dates, books->payouts.dates(store.id));
    return datesAnswer(session, store, dates);
}

Result<Answer> setDate(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const BusinessDate sale, needed(arguments.date(u"sale"_s)));
    JANGBU_TRY_ASSIGN(const BusinessDate pay, needed(arguments.date(u"pay"_s)));
    if (pay < sale) {
        return Arguments::invalid(u"pay"_s, arguments.text(u"pay"_s), Expectation::NotBefore,
                                  { sale.toIso() });
    }
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(
        const PayoutDate put,
        books->changePayouts.putDate({ store.id, arguments.text(u"company"_s), sale, pay }));
    return datesAnswer(session, store, { put });
}

Result<Answer> removeDate(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(const BusinessDate sale, needed(arguments.date(u"sale"_s)));
    JANGBU_TRY_ASSIGN(const Store store, session.store());
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY(
        books->changePayouts.removeDate({ store.id, arguments.text(u"company"_s), sale, sale }));
    return Answer { { { u"removed"_s, true } },
                    session.say({ "Removed; the rules hold again.\n",
                                  "지웠습니다. 다시 규칙을 따릅니다.\n" }) };
}

Option dateOption(const QString& name, const Phrase& meaning)
{
    return { name, u"DATE"_s, Option::Required, meaning };
}

Option companyOption()
{
    return { u"company"_s, u"K"_s, Option::Required, { "the card company", "카드사" } };
}

} // namespace

QList<Command> payoutCommands()
{
    const Option sale = dateOption(u"sale"_s, { "calendar date of the sale", "매출한 날" });
    return {
        { .words = { u"payouts"_s },
          .options
          = { storeOption(), dateOption(u"from"_s, { "first day of payouts", "입금 첫날" }),
              dateOption(u"to"_s, { "last day of payouts", "입금 마지막 날" }) },
          .meaning = { "Shows which card deposits to expect.", "카드 입금 예정을 보여 줍니다." },
          .example = u"payouts --store 한강식당 --from 2026-11-01 --to 2026-11-30"_s,
          .run = showPayouts },
        { .words = { u"payout"_s, u"date"_s, u"list"_s },
          .options = { storeOption() },
          .meaning
          = { "Lists the payout dates that were set by hand.", "직접 정한 입금일을 보여 줍니다." },
          .example = u"payout date list --store 한강식당"_s,
          .run = listDates },
        { .words = { u"payout"_s, u"date"_s, u"set"_s },
          .options = { storeOption(), companyOption(), sale,
                       dateOption(u"pay"_s, { "day on which it is paid", "입금되는 날" }) },
          .meaning = { "Sets when one day's sales are paid, whatever the rules say.",
                       "하루 매출의 입금일을 규칙과 달리 직접 정합니다." },
          .example = u"payout date set --store 한강식당 --company K --sale 2026-02-13 "
                     "--pay 2026-02-16"_s,
          .run = setDate },
        { .words = { u"payout"_s, u"date"_s, u"remove"_s },
          .options = { storeOption(), companyOption(), sale },
          .meaning
          = { "Removes a payout date that was set by hand.", "직접 정한 입금일을 지웁니다." },
          .example = u"payout date remove --store 한강식당 --company K --sale 2026-02-13"_s,
          .run = removeDate },
    };
}

} // namespace jangbu
