#include "app/ctl/commonoptions.h"

namespace jangbu {

using namespace Qt::StringLiterals;

Option storeOption(Option::Need need)
{
    return { u"store"_s, u"NAME"_s, need, { "the store", "상점" } };
}

Option gradeOption()
{
    return { u"grade"_s,
             u"G"_s,
             Option::Optional,
             { "POS grade: BRONZE, SILVER or GOLD", "요금제: BRONZE, SILVER, GOLD" } };
}

Option settlementDayOption()
{
    return { u"settlement-day"_s,
             u"N"_s,
             Option::Optional,
             { "day on which a settlement month starts: 1, 5, 10, 15, 20 or 25",
               "정산월이 시작하는 날: 1, 5, 10, 15, 20, 25" } };
}

Option currencyOption()
{
    return { u"currency"_s,
             u"C"_s,
             Option::Optional,
             { "ISO 4217 currency, KRW if not given", "ISO 4217 통화, 없으면 KRW" } };
}

Option zoneOption()
{
    return { u"zone"_s,
             u"Z"_s,
             Option::Optional,
             { "time zone, Asia/Seoul if not given", "시간대, 없으면 Asia/Seoul" } };
}

Option reasonOption(Option::Need need)
{
    return { u"reason"_s, u"R"_s, need, { "why", "사유" } };
}

Result<NewStore> newStoreFrom(const Arguments& arguments)
{
    NewStore store;
    JANGBU_TRY_ASSIGN(const auto grade, arguments.grade(u"grade"_s));
    JANGBU_TRY_ASSIGN(const auto settlementDay, arguments.settlementDay(u"settlement-day"_s));
    JANGBU_TRY_ASSIGN(const auto currency, arguments.currency(u"currency"_s));
    JANGBU_TRY_ASSIGN(const auto zone, arguments.zone(u"zone"_s));
    JANGBU_TRY_ASSIGN(const auto cutoff, arguments.timeOfDay(u"day-cutoff"_s));
    store.grade = grade.value_or(store.grade);
    store.settlementDay = settlementDay.value_or(store.settlementDay);
    store.currency = currency.value_or(store.currency);
    store.time = *StoreTime::of(zone.value_or(store.time.zone()), cutoff.value_or(0));
    return store;
}

} // namespace jangbu
