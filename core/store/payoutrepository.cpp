#include "core/store/payoutrepository.h"

#include "core/storage/database.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

const QString rulesSql
    = u"SELECT store_id, card_company, from_date, days, base_day, counting FROM payout_rule "
      u"ORDER BY store_id, card_company, from_date"_s;
const QString addRuleSql
    = u"INSERT INTO payout_rule (store_id, card_company, from_date, days, base_day, counting) "
      u"VALUES (:store, :company, :from, :days, :base, :counting)"_s;
const QString removeRuleSql
    = u"DELETE FROM payout_rule WHERE store_id = :store AND card_company = :company "
      u"AND from_date = :from"_s;

const QString bankDaysSql
    = u"SELECT store_id, day, is_holiday, name FROM bank_day ORDER BY store_id, day"_s;
const QString addBankDaySql = u"INSERT INTO bank_day (store_id, day, is_holiday, name) "
                              u"VALUES (:store, :day, :is_holiday, :name)"_s;
const QString removeBankDaySql = u"DELETE FROM bank_day WHERE store_id = :store AND day = :day"_s;

const QString datesSql = u"SELECT store_id, card_company, sale_date, pay_date FROM payout_date "
                         u"WHERE store_id = :store ORDER BY sale_date, card_company"_s;
const QString addDateSql = u"INSERT INTO payout_date (store_id, sale_date, card_company, pay_date) "
                           u"VALUES (:store, :sale, :company, :pay)"_s;
const QString removeDateSql
    = u"DELETE FROM payout_date WHERE store_id = :store AND sale_date = :sale "
      u"AND card_company = :company"_s;

qint64 numberOf(std::optional<StoreId> store)
{
    return store ? store->value() : 0;
}

std::optional<PayoutRule> ruleFrom(const Row& row)
{
    const auto from = row.date(2);
    const qint64 days = row.integer(3);
    const qint64 base = row.integer(4);
    const auto counting = dayCountingFrom(row.integer(5));
    if (!from || days < 0 || days > PayoutRule::maxDays || base < 0 || base > 1 || !counting)
        return std::nullopt;
    return PayoutRule { row.id<StoreId>(0),
                        row.text(1),
                        *from,
                        static_cast<int>(days),
                        static_cast<PayoutBase>(base),
                        *counting };
}

std::optional<StoredBankDay> bankDayFrom(const Row& row)
{
    const auto date = row.date(1);
    if (!date)
        return std::nullopt;
    return StoredBankDay { row.id<StoreId>(0), { *date, row.flag(2), row.text(3) } };
}

std::optional<PayoutDate> dateFrom(const Row& row)
{
    const auto store = row.id<StoreId>(0);
    const auto sale = row.date(2);
    const auto pay = row.date(3);
    if (!store || !sale || !pay || *pay < *sale)
        return std::nullopt;
    return PayoutDate { *store, row.text(1), *sale, *pay };
}

Result<bool> changedOne(const Result<qint64>& changed)
{
    JANGBU_TRY(changed);
    return *changed > 0;
}

} // namespace

Result<QList<PayoutRule>> PayoutRepository::rules() const
{
    return m_database.select(rulesSql, {}, ruleFrom);
}

Done PayoutRepository::put(const PayoutRule& rule)
{
    const QStringList keys { u"store_id"_s, u"card_company"_s, u"from_date"_s };
    const QStringList values { u"days"_s, u"base_day"_s, u"counting"_s };
    return m_database.run(addRuleSql + m_database.dialect().replacing(keys, values),
                          { { ":store"_L1, numberOf(rule.store) },
                            { ":company"_L1, rule.company },
                            { ":from"_L1, rule.from },
                            { ":days"_L1, rule.days },
                            { ":base"_L1, rule.base },
                            { ":counting"_L1, rule.counting } });
}

Result<bool> PayoutRepository::remove(const PayoutRule& rule)
{
    return changedOne(m_database.change(removeRuleSql,
                                        { { ":store"_L1, numberOf(rule.store) },
                                          { ":company"_L1, rule.company },
                                          { ":from"_L1, rule.from } }));
}

Result<QList<StoredBankDay>> PayoutRepository::bankDays() const
{
    return m_database.select(bankDaysSql, {}, bankDayFrom);
}

Done PayoutRepository::put(const StoredBankDay& day)
{
    const QStringList keys { u"store_id"_s, u"day"_s };
    const QStringList values { u"is_holiday"_s, u"name"_s };
    return m_database.run(addBankDaySql + m_database.dialect().replacing(keys, values),
                          { { ":store"_L1, numberOf(day.store) },
                            { ":day"_L1, day.day.date },
                            { ":is_holiday"_L1, day.day.isHoliday ? 1 : 0 },
                            { ":name"_L1, day.day.name } });
}

Result<bool> PayoutRepository::removeBankDay(std::optional<StoreId> store, BusinessDate date)
{
    return changedOne(m_database.change(removeBankDaySql,
                                        { { ":store"_L1, numberOf(store) }, { ":day"_L1, date } }));
}

Result<QList<PayoutDate>> PayoutRepository::dates(StoreId store) const
{
    return m_database.select(datesSql, { { ":store"_L1, store } }, dateFrom);
}

Done PayoutRepository::put(const PayoutDate& date)
{
    const QStringList keys { u"store_id"_s, u"sale_date"_s, u"card_company"_s };
    return m_database.run(addDateSql + m_database.dialect().replacing(keys, { u"pay_date"_s }),
                          { { ":store"_L1, date.store },
                            { ":sale"_L1, date.sale },
                            { ":company"_L1, date.company },
                            { ":pay"_L1, date.pay } });
}

Result<bool> PayoutRepository::removeDate(StoreId store, const QString& company, BusinessDate sale)
{
    return changedOne(m_database.change(
        removeDateSql,
        { { ":store"_L1, store }, { ":sale"_L1, sale }, { ":company"_L1, company } }));
}

Result<BankCalendar> PayoutRepository::calendarOf(const Store& store) const
{
    JANGBU_TRY_ASSIGN(const auto stored, bankDays());
    QList<BankDay> said; // Those for all stores stand first, so that the store's own go before.
    for (const StoredBankDay& day : stored) {
        if (day.store.value_or(store.id) == store.id)
            said.append(day.day);
    }
    const bool isKorean = store.currency == Currency::won();
    return (isKorean ? BankCalendar::korean() : BankCalendar()).with(said);
}

Result<PayoutPlan> PayoutRepository::planOf(const Store& store) const
{
    JANGBU_TRY_ASSIGN(BankCalendar calendar, calendarOf(store));
    JANGBU_TRY_ASSIGN(const auto allRules, rules());
    JANGBU_TRY_ASSIGN(const auto ownDates, dates(store.id));
    return PayoutPlan(store.id, std::move(calendar), allRules, ownDates);
}

} // namespace jangbu
