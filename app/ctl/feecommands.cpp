#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

/// A rate with the name of the store that it holds for; empty: all stores.
struct NamedRate {
    CardRate rate;
    QString store;

    QJsonObject json() const
    {
        return {
            { u"card_company"_s, rate.company },
            { u"kind"_s, wordOf(rate.kind) },
            { u"store"_s, store.isEmpty() ? QJsonValue() : QJsonValue(store) },
            { u"ppm"_s, rate.rate.ppm() },
            { u"from"_s, rate.from.toIso() },
        };
    }

    QStringList cells(Language language) const
    {
        const Phrase both { "both", "모두" };
        const Phrase all { "all", "모든 상점" };
        const Phrase always { "always", "처음부터" };
        return {
            rate.company,
            rate.kind == CardKind::None ? both.in(language) : wordOf(rate.kind),
            store.isEmpty() ? all.in(language) : store,
            percentText(rate.rate),
            rate.from == BusinessDate::beginning() ? always.in(language) : rate.from.toIso(),
        };
    }

    /// 4000 ppm are 0.4000 %.
    static QString percentText(Rate rate)
    {
        return u"%1.%2 %"_s.arg(rate.ppm() / 10'000).arg(rate.ppm() % 10'000, 4, 10, QChar(u'0'));
    }
};

TextTable rateTable(Language language)
{
    return TextTable({ { { "Card company", "카드사" } },
                       { { "Kind", "종류" } },
                       { { "Store", "상점" } },
                       { { "Rate", "수수료율" }, Align::Right },
                       { { "From", "시작일" } } },
                     language);
}

Result<Answer> listRates(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const FeeSchedule schedule, books->fees.schedule());
    JANGBU_TRY_ASSIGN(const QList<Store> stores, books->stores.all());
    QHash<StoreId, QString> names;
    for (const Store& store : stores)
        names.insert(store.id, store.name);
    QJsonArray list;
    TextTable table = rateTable(session.language());
    for (const CardRate& rate : schedule.rates()) {
        const NamedRate named { rate, rate.store ? names.value(*rate.store) : QString() };
        list.append(named.json());
        table.addRow(named.cells(session.language()));
    }
    return Answer { { { u"fees"_s, list } }, table.text() };
}

Result<CardRate> rateFrom(const Arguments& arguments)
{
    JANGBU_TRY_ASSIGN(const auto kind, arguments.cardKind(u"kind"_s));
    JANGBU_TRY_ASSIGN(const qint64 ppm, needed(arguments.wholeNumber(u"ppm"_s, 0, Rate::whole)));
    JANGBU_TRY_ASSIGN(const BusinessDate from, needed(arguments.date(u"from"_s)));
    return CardRate { .company = arguments.text(u"company"_s),
                      .kind = kind.value_or(CardKind::None),
                      .from = from,
                      .rate = *Rate::ofPpm(ppm) };
}

Result<Answer> setRate(Session& session)
{
    JANGBU_TRY_ASSIGN(CardRate rate, rateFrom(session.arguments()));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    QString storeName;
    if (session.arguments().has(u"store"_s)) {
        JANGBU_TRY_ASSIGN(const Store store, session.store());
        rate.store = store.id;
        storeName = store.name;
    }
    JANGBU_TRY_ASSIGN(const qint64 rated, books->setCardRate.run(rate));
    const NamedRate named { rate, storeName };
    QJsonObject json = named.json();
    json.insert(u"rated"_s, rated);
    TextTable table = rateTable(session.language());
    table.addRow(named.cells(session.language()));
    const Phrase filled { "Payments that waited for this rate and have their fee now: %1\n",
                          "이 수수료율을 기다리던 결제 %1건의 수수료를 채웠습니다.\n" };
    return Answer {
        json, table.text() + (rated ? session.say(filled).arg(countText(rated)) : QString())
    };
}

QList<Option> setFeeOptions()
{
    return {
        { u"company"_s, u"K"_s, Option::Required, { "the card company", "카드사" } },
        { u"kind"_s,
          u"credit|debit"_s,
          Option::Optional,
          { "kind of card, both if not given", "카드 종류, 없으면 모두" } },
        { u"store"_s,
          u"NAME"_s,
          Option::Optional,
          { "one store, all if not given", "상점, 없으면 모든 상점" } },
        { u"ppm"_s,
          u"N"_s,
          Option::Required,
          { "parts per million; 4000 is 0.4 %", "백만분율. 4000은 0.4 %" } },
        { u"from"_s,
          u"DATE"_s,
          Option::Required,
          { "first business date on which it holds", "적용되는 첫 영업일" } },
    };
}

} // namespace

QList<Command> feeCommands()
{
    return {
        { .words = { u"fee"_s, u"list"_s },
          .meaning = { "Lists the card rates.", "카드 수수료율을 보여 줍니다." },
          .example = u"fee list"_s,
          .run = listRates },
        { .words = { u"fee"_s, u"set"_s },
          .options = setFeeOptions(),
          .meaning = { "Enters a card rate; payments without one get their fee.",
                       "카드 수수료율을 정하고 수수료가 없던 결제를 채웁니다." },
          .example = u"fee set --company B --kind credit --ppm 15000 --from 2026-01-01"_s,
          .run = setRate },
    };
}

} // namespace jangbu
