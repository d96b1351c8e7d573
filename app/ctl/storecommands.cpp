#include "app/ctl/commands.h"
#include "app/ctl/commonoptions.h"
#include "app/ctl/session.h"
#include "core/text/names.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QString cutoffText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// A store as it is today.
struct ShownStore {
    Store store;
    StoreSettings settings;
    BusinessDate today;

    QJsonObject json() const
    {
        return {
            { u"store"_s, store.name },
            { u"id"_s, store.id.value() },
            { u"grade"_s, wordOf(settings.gradeOn(today)) },
            { u"settlement_day"_s, settings.settlementDayOn(today) },
            { u"currency"_s, store.currency.code() },
            { u"zone"_s, store.time.zone() },
            { u"day_cutoff"_s, cutoffText(store.time.cutoffMinutes()) },
            { u"vat_ppm"_s, settings.vatPpmOn(today) },
            { u"pos_fee"_s, settings.posFeeOn(today).minor() },
            { u"close_at_cutoff"_s, settings.closesAtCutoffOn(today) },
        };
    }

    QStringList cells(Language language) const
    {
        return {
            store.name,
            wordOf(settings.gradeOn(today)),
            QString::number(settings.settlementDayOn(today)),
            store.currency.code(),
            store.time.zone(),
            cutoffText(store.time.cutoffMinutes()),
            amountText(settings.posFeeOn(today), store.currency, language),
        };
    }
};

Result<ShownStore> shownStore(BackOffice& books, const Store& store)
{
    JANGBU_TRY_ASSIGN(const StoreSettings settings, books.stores.settingsOf(store));
    return ShownStore { store, settings, store.time.businessDateOf(books.clock.nowUtc()) };
}

TextTable storeTable(Language language)
{
    return TextTable({ { { "Store", "상점" } },
                       { { "Grade", "요금제" } },
                       { { "Settlement day", "정산일" }, Align::Right },
                       { { "Currency", "통화" } },
                       { { "Zone", "시간대" } },
                       { { "Cut-off", "영업일 마감" } },
                       { { "POS fee", "POS 이용료" }, Align::Right } },
                     language);
}

Result<Answer> answerWith(Session& session, BackOffice& books, const Store& store)
{
    JANGBU_TRY_ASSIGN(const ShownStore shown, shownStore(books, store));
    TextTable table = storeTable(session.language());
    table.addRow(shown.cells(session.language()));
    return Answer { shown.json(), table.text() };
}

Result<Answer> addStore(Session& session)
{
    JANGBU_TRY_ASSIGN(NewStore wanted, newStoreFrom(session.arguments()));
    wanted.name = session.arguments().text(u"NAME"_s);
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Store store, books->addStore.run(wanted));
    return answerWith(session, *books, store);
}

Result<Answer> listStores(Session& session)
{
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const QList<Store> stores, books->stores.all());
    QJsonArray list;
    TextTable table = storeTable(session.language());
    for (const Store& store : stores) {
        JANGBU_TRY_ASSIGN(const ShownStore shown, shownStore(*books, store));
        list.append(shown.json());
        table.addRow(shown.cells(session.language()));
    }
    return Answer { { { u"stores"_s, list } }, table.text() };
}

Result<StoreChange> storeChange(const Arguments& arguments)
{
    StoreChange change;
    change.name = arguments.optionalText(u"name"_s);
    JANGBU_TRY_ASSIGN(change.grade, arguments.grade(u"grade"_s));
    JANGBU_TRY_ASSIGN(change.gradeFrom, arguments.date(u"from"_s));
    JANGBU_TRY_ASSIGN(change.settlementDay, arguments.settlementDay(u"settlement-day"_s));
    JANGBU_TRY_ASSIGN(change.zone, arguments.zone(u"zone"_s));
    JANGBU_TRY_ASSIGN(change.cutoffMinutes, arguments.timeOfDay(u"day-cutoff"_s));
    JANGBU_TRY_ASSIGN(change.vatPpm, arguments.wholeNumber(u"vat-ppm"_s, 0, Rate::whole));
    JANGBU_TRY_ASSIGN(change.closesAtCutoff, arguments.yesOrNo(u"close-at-cutoff"_s));
    if (change.gradeFrom && !change.grade) {
        return Error { ErrorCode::OptionMissing, { u"store set --from"_s, u"--grade G"_s } };
    }
    return change;
}

Result<Answer> setStore(Session& session)
{
    const Arguments& arguments = session.arguments();
    JANGBU_TRY_ASSIGN(StoreChange change, storeChange(arguments));
    JANGBU_TRY_ASSIGN(const QString name, parseName(arguments.text(u"NAME"_s)));
    JANGBU_TRY_ASSIGN(BackOffice * books, session.books());
    JANGBU_TRY_ASSIGN(const Store before, books->stores.byName(name));
    JANGBU_TRY_ASSIGN(change.posFee, arguments.amount(u"pos-fee"_s, before.currency));
    JANGBU_TRY_ASSIGN(const Store store, books->changeStore.run(name, change));
    return answerWith(session, *books, store);
}

Option dayCutoffOption()
{
    return { u"day-cutoff"_s,
             u"HH:MM"_s,
             Option::Optional,
             { "when a business day ends, 00:00 to 11:59; 00:00 if not given",
               "영업일이 끝나는 시각, 00:00부터 11:59까지, 없으면 00:00" } };
}

QList<Option> setStoreOptions()
{
    return {
        { u"name"_s, u"NEW"_s, Option::Optional, { "another name", "새 이름" } },
        gradeOption(),
        { u"from"_s,
          u"DATE"_s,
          Option::Optional,
          { "business date from which the grade counts; today if not given",
            "요금제가 적용되는 영업일, 없으면 오늘" } },
        settlementDayOption(),
        { u"zone"_s, u"Z"_s, Option::Optional, { "time zone from now on", "이제부터의 시간대" } },
        { u"day-cutoff"_s,
          u"HH:MM"_s,
          Option::Optional,
          { "when a business day ends from now on", "이제부터 영업일이 끝나는 시각" } },
        { u"vat-ppm"_s,
          u"N"_s,
          Option::Optional,
          { "VAT on top of the net price in parts per million; 100000 is 10 %",
            "공급가액에 붙는 부가세, 백만분율. 100000은 10 %" } },
        { u"pos-fee"_s,
          u"AMOUNT"_s,
          Option::Optional,
          { "POS fee a month, in place of the grade's", "요금제 대신 쓸 월 POS 이용료" } },
        { u"close-at-cutoff"_s,
          u"yes|no"_s,
          Option::Optional,
          { "whether days close by themselves once they have ended, from today on; no until set",
            "오늘부터 영업일이 끝나면 저절로 마감할지, 정하기 전에는 no" } },
    };
}

} // namespace

QList<Command> storeCommands()
{
    return {
        { .words = { u"store"_s, u"add"_s },
          .arguments = { { u"NAME"_s } },
          .options = { gradeOption(), settlementDayOption(), currencyOption(), zoneOption(),
                       dayCutoffOption() },
          .meaning = { "Adds a store.", "상점을 추가합니다." },
          .example = u"store add 한강식당 --grade SILVER --settlement-day 5"_s,
          .run = addStore },
        { .words = { u"store"_s, u"list"_s },
          .meaning = { "Lists the stores of the books.", "장부의 상점을 보여 줍니다." },
          .example = u"store list"_s,
          .run = listStores },
        { .words = { u"store"_s, u"set"_s },
          .arguments = { { u"NAME"_s } },
          .options = setStoreOptions(),
          .meaning = { "Changes a store; what is closed stays as it is.",
                       "상점을 바꿉니다. 마감된 것은 그대로입니다." },
          .example = u"store set 한강식당 --grade GOLD --from 2026-12-01"_s,
          .run = setStore },
    };
}

} // namespace jangbu
