#include "core/settlement/changepayouts.h"

#include "core/audit/auditlog.h"
#include "core/people/authority.h"
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

/// `values` were put, or taken out.
Deed payoutDeed(std::optional<StoreId> store, const QString& subject, const QJsonObject& values,
                bool isRemoved)
{
    return { .act = Act::PayoutChanged,
             .store = store,
             .subject = subject,
             .before = isRemoved ? values : QJsonObject(),
             .after = isRemoved ? QJsonObject { { u"removed"_s, true } } : values };
}

Deed deedOn(const PayoutRule& rule, bool isRemoved)
{
    return payoutDeed(rule.store, u"%1 %2"_s.arg(rule.company, rule.from.toIso()).trimmed(),
                      { { u"days"_s, rule.days } }, isRemoved);
}

Deed deedOn(const StoredBankDay& day, bool isRemoved)
{
    return payoutDeed(day.store, day.day.date.toIso(), { { u"name"_s, day.day.name } }, isRemoved);
}

Deed deedOn(const PayoutDate& date, bool isRemoved)
{
    return payoutDeed(date.store, u"%1 %2"_s.arg(date.company, date.sale.toIso()),
                      { { u"pay_date"_s, date.pay.toIso() } }, isRemoved);
}

} // namespace

Result<PayoutRule> ChangePayouts::putRule(const PayoutRule& rule)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    PayoutRule parsed = rule;
    JANGBU_TRY_ASSIGN(parsed.company, parseOptionalText(rule.company));
    if (rule.days < 0 || rule.days > PayoutRule::maxDays) {
        return Error { ErrorCode::ValueInvalid,
                       { u"days"_s, QString::number(rule.days),
                         u"0…%1"_s.arg(PayoutRule::maxDays) } };
    }
    JANGBU_TRY(inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(PayoutRepository(m_database).put(parsed));
        return record(m_database, deedOn(parsed, false));
    }));
    return parsed;
}

Done ChangePayouts::removeRule(const PayoutRule& rule)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    PayoutRule parsed = rule;
    JANGBU_TRY_ASSIGN(parsed.company, parseOptionalText(rule.company));
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(checkRemoved(PayoutRepository(m_database).remove(parsed),
                                u"%1 %2"_s.arg(parsed.company, parsed.from.toIso()).trimmed()));
        return record(m_database, deedOn(parsed, true));
    });
}

Result<StoredBankDay> ChangePayouts::putBankDay(const StoredBankDay& day)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    StoredBankDay parsed = day;
    JANGBU_TRY_ASSIGN(parsed.day.name, parseOptionalText(day.day.name));
    JANGBU_TRY(inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(PayoutRepository(m_database).put(parsed));
        return record(m_database, deedOn(parsed, false));
    }));
    return parsed;
}

Done ChangePayouts::removeBankDay(std::optional<StoreId> store, BusinessDate date)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(
            checkRemoved(PayoutRepository(m_database).removeBankDay(store, date), date.toIso()));
        return record(m_database, payoutDeed(store, date.toIso(), {}, true));
    });
}

Result<PayoutDate> ChangePayouts::putDate(const PayoutDate& date)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    PayoutDate parsed = date;
    JANGBU_TRY_ASSIGN(parsed.company, parseName(date.company));
    if (date.pay < date.sale) {
        return Error { ErrorCode::ValueInvalid,
                       { u"pay_date"_s, date.pay.toIso(), u"%1…"_s.arg(date.sale.toIso()) } };
    }
    JANGBU_TRY(inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(PayoutRepository(m_database).put(parsed));
        return record(m_database, deedOn(parsed, false));
    }));
    return parsed;
}

Done ChangePayouts::removeDate(const PayoutDate& date)
{
    JANGBU_TRY(mayDo(m_database, Right::ChangeSettings));
    JANGBU_TRY_ASSIGN(const QString company, parseName(date.company));
    return inTransaction(m_database, [&]() -> Done {
        JANGBU_TRY(
            checkRemoved(PayoutRepository(m_database).removeDate(date.store, company, date.sale),
                         u"%1 %2"_s.arg(company, date.sale.toIso())));
        return record(m_database, deedOn(date, true));
    });
}

} // namespace jangbu
