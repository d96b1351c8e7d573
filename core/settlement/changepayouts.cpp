#include "core/settlement/changepayouts.h"

#include "core/storage/transaction.h"
#include "core/text/names.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

Done checkRemoved(const Result<bool>& removed, const QString& what)
{
    JANGBU_TRY(removed);
    return *removed ? Done(done) : Error { ErrorCode::EntryNotFound, { what } };
}

} // namespace

Result<PayoutRule> ChangePayouts::putRule(const PayoutRule& rule)
{
    PayoutRule parsed = rule;
    JANGBU_TRY_ASSIGN(parsed.company, parseOptionalText(rule.company));
    if (rule.days < 0 || rule.days > PayoutRule::maxDays) {
        return Error { ErrorCode::ValueInvalid,
                       { u"days"_s, QString::number(rule.days),
                         u"0…%1"_s.arg(PayoutRule::maxDays) } };
    }
    JANGBU_TRY(inTransaction(m_database, [&] { return PayoutRepository(m_database).put(parsed); }));
    return parsed;
}

Done ChangePayouts::removeRule(const PayoutRule& rule)
{
    PayoutRule parsed = rule;
    JANGBU_TRY_ASSIGN(parsed.company, parseOptionalText(rule.company));
    return inTransaction(m_database, [&] {
        return checkRemoved(PayoutRepository(m_database).remove(parsed),
                            u"%1 %2"_s.arg(parsed.company, parsed.from.toIso()).trimmed());
    });
}

Result<StoredBankDay> ChangePayouts::putBankDay(const StoredBankDay& day)
{
    StoredBankDay parsed = day;
    JANGBU_TRY_ASSIGN(parsed.day.name, parseOptionalText(day.day.name));
    JANGBU_TRY(inTransaction(m_database, [&] { return PayoutRepository(m_database).put(parsed); }));
    return parsed;
}

Done ChangePayouts::removeBankDay(std::optional<StoreId> store, BusinessDate date)
{
    return inTransaction(m_database, [&] {
        return checkRemoved(PayoutRepository(m_database).removeBankDay(store, date), date.toIso());
    });
}

Result<PayoutDate> ChangePayouts::putDate(const PayoutDate& date)
{
    PayoutDate parsed = date;
    JANGBU_TRY_ASSIGN(parsed.company, parseName(date.company));
    if (date.pay < date.sale) {
        return Error { ErrorCode::ValueInvalid,
                       { u"pay_date"_s, date.pay.toIso(), u"%1…"_s.arg(date.sale.toIso()) } };
    }
    JANGBU_TRY(inTransaction(m_database, [&] { return PayoutRepository(m_database).put(parsed); }));
    return parsed;
}

Done ChangePayouts::removeDate(const PayoutDate& date)
{
    JANGBU_TRY_ASSIGN(const QString company, parseName(date.company));
    return inTransaction(m_database, [&] {
        return checkRemoved(PayoutRepository(m_database).removeDate(date.store, company, date.sale),
                            u"%1 %2"_s.arg(company, date.sale.toIso()));
    });
}

} // namespace jangbu
