#include "app/ctl/commands.h"
#include "app/ctl/session.h"

#include <QJsonArray>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

using Align = TextTable::Align;

QString cutoffText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
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

Result<ShownStore> shownStore(Composition& books, const Store& store)
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
                       { { "POS fee", "POS 사용료" }, Align::Right } },
                     language);
}

Result<Answer> listStores(Session& session)
{
    JANGBU_TRY_ASSIGN(Composition * books, session.books());
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

} // namespace

QList<Command> storeCommands()
{
    return {
        { .words = { u"store"_s, u"list"_s },
          .meaning = { "Lists the stores of the books.", "장부의 상점을 보여 줍니다." },
          .example = u"store list"_s,
          .run = listStores },
    };
}

} // namespace jangbu
