#include "core/store/changestore.h"

#include "core/audit/auditlog.h"
#include "core/money/rate.h"
#include "core/people/authority.h"
#include "core/storage/transaction.h"
#include "core/store/storerepository.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastCutoffMinute = 719;

Done checkNumber(const QString& field, std::optional<qint64> number, qint64 largest)
{
    if (!number || (*number >= 0 && *number <= largest))
        return done;
    return Error { ErrorCode::ValueInvalid,
                   { field, QString::number(*number), u"0…%1"_s.arg(largest) } };
}

Done checkChange(const StoreChange& change)
{
    if (change.settlementDay)
        JANGBU_TRY(checkSettlementDay(*change.settlementDay));
    if (change.zone && !StoreTime::of(*change.zone, 0))
        return Error { ErrorCode::ValueInvalid, { u"zone"_s, *change.zone, u"Asia/Seoul…"_s } };
    JANGBU_TRY(checkNumber(u"day_cutoff"_s, change.cutoffMinutes, lastCutoffMinute));
    JANGBU_TRY(checkNumber(u"vat_ppm"_s, change.vatPpm, Rate::whole));
    if (change.posFee)
        JANGBU_TRY(checkNumber(u"pos_fee"_s, change.posFee->minor(), maxPrice.minor()));
    return done;
}

BusinessDate firstOnOrAfter(BusinessDate date, int day)
{
    const BusinessDate sameMonth = date.addDays(day - date.day());
    return sameMonth >= date ? sameMonth : sameMonth.addMonths(1);
}

Done changeSettlementDay(StoreRepository& stores, StoreId store, int day)
{
    JANGBU_TRY_ASSIGN(const auto closedEnd, stores.lastClosedMonthEnd(store));
    const auto always = BusinessDate::beginning();
    // What starts exactly where the last closed month ends gave it that end, so it stays.
    JANGBU_TRY(stores.removeSettingsFrom(store, DatedSetting::SettlementDay,
                                         closedEnd ? closedEnd->addDays(1) : always));
    return stores.putSetting(
        store,
        { DatedSetting::SettlementDay, closedEnd ? firstOnOrAfter(*closedEnd, day) : always, day });
}

Done changeGrade(StoreRepository& stores, const Store& store, PosGrade grade, BusinessDate from,
                 Instant now)
{
    JANGBU_TRY_ASSIGN(const qint64 paired, stores.countDevices(store.id, now));
    if (paired > deviceLimitOf(grade))
        return tooManyDevices(grade, paired);
    JANGBU_TRY_ASSIGN(const auto closedEnd, stores.lastClosedMonthEnd(store.id));
    if (closedEnd && from < *closedEnd)
        return Error { ErrorCode::PeriodClosed, { from.toIso(), store.name } };
    return stores.putSetting(store.id, { DatedSetting::Grade, from, static_cast<qint64>(grade) });
}

/// For settings that count in every settlement, whatever its term.
Done changeOpenWindows(StoreRepository& stores, StoreId store, DatedSetting setting, qint64 value)
{
    JANGBU_TRY_ASSIGN(const auto closedEnd, stores.lastClosedEnd(store));
    return stores.putSetting(store,
                             { setting, closedEnd.value_or(BusinessDate::beginning()), value });
}

Done changeSettings(StoreRepository& stores, const Store& store, const StoreChange& change,
                    BusinessDate today, Instant now)
{
    if (change.grade) {
        JANGBU_TRY(
            changeGrade(stores, store, *change.grade, change.gradeFrom.value_or(today), now));
    }
    if (change.settlementDay)
        JANGBU_TRY(changeSettlementDay(stores, store.id, *change.settlementDay));
    if (change.vatPpm)
        JANGBU_TRY(changeOpenWindows(stores, store.id, DatedSetting::VatPpm, *change.vatPpm));
    if (change.posFee) {
        JANGBU_TRY(
            changeOpenWindows(stores, store.id, DatedSetting::PosFee, change.posFee->minor()));
    }
    if (change.closesAtCutoff) {
        JANGBU_TRY(stores.putSetting(
            store.id, { DatedSetting::CloseAtCutoff, today, *change.closesAtCutoff ? 1 : 0 }));
    }
    return done;
}

/// What of a store became another, with what it was.
Deed deedOf(const Store& store, const StoreSettings& settings, const StoreChange& change,
            BusinessDate today)
{
    Deed deed { .act = Act::StoreChanged, .store = store.id, .subject = store.name };
    const auto note = [&](const QString& word, const QJsonValue& before, const QJsonValue& after) {
        if (before == after)
            return;
        deed.before.insert(word, before);
        deed.after.insert(word, after);
    };
    if (change.name)
        note(u"name"_s, store.name, *change.name);
    if (change.grade)
        note(u"grade"_s, wordOf(settings.gradeOn(today)), wordOf(*change.grade));
    if (change.settlementDay)
        note(u"settlement_day"_s, settings.settlementDayOn(today), *change.settlementDay);
    if (change.zone)
        note(u"zone"_s, store.time.zone(), *change.zone);
    if (change.cutoffMinutes)
        note(u"cutoff_minutes"_s, store.time.cutoffMinutes(), *change.cutoffMinutes);
    if (change.vatPpm)
        note(u"vat_ppm"_s, settings.vatPpmOn(today), *change.vatPpm);
    if (change.posFee) {
        const auto before = settings.entryOn(DatedSetting::PosFee, today);
        note(u"pos_fee"_s,
             before ? QJsonValue(store.currency.toDecimal(Money::ofMinor(before->value)))
                    : QJsonValue(),
             store.currency.toDecimal(*change.posFee));
    }
    if (change.closesAtCutoff) {
        const auto before = settings.entryOn(DatedSetting::CloseAtCutoff, today);
        note(u"closes_at_cutoff"_s, before && before->value == 1, *change.closesAtCutoff);
    }
    return deed;
}

} // namespace

Result<Store> ChangeStore::run(const QString& name, const StoreChange& change)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY(checkChange(change));
    std::optional<QString> newName;
    if (change.name) {
        JANGBU_TRY_ASSIGN(newName, parseName(*change.name));
    }
    return inTransaction(m_database, [&]() -> Result<Store> {
        StoreRepository stores(m_database);
        JANGBU_TRY(stores.lockBooks());
        JANGBU_TRY_ASSIGN(Store store, stores.byName(name));
        const Store before = store;
        // Menus show the store's name, and no window may be closed in between.
        JANGBU_TRY(stores.touchMenu(store.id));
        const Instant now = m_clock.nowUtc();
        const BusinessDate today = store.time.businessDateOf(now);
        store.name = newName.value_or(store.name);
        store.time = *StoreTime::of(change.zone.value_or(store.time.zone()),
                                    change.cutoffMinutes.value_or(store.time.cutoffMinutes()));
        JANGBU_TRY(stores.update(store));
        JANGBU_TRY_ASSIGN(const StoreSettings settings, stores.settingsOf(store));
        JANGBU_TRY(changeSettings(stores, store, change, today, now));
        JANGBU_TRY(record(m_database, deedOf(before, settings, change, today)));
        return stores.byId(store.id);
    });
}

} // namespace jangbu
