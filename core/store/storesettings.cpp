#include "core/store/storesettings.h"

#include "core/money/rate.h"
#include "core/store/store.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wonVatPpm = 100'000;

/// A settlement day exists in every month. The last month that there is ends with its last date.
BusinessDate monthLater(BusinessDate start)
{
    const BusinessDate last(9999, 12, 31);
    return start > last.addMonths(-1) ? last : start.addMonths(1);
}

} // namespace

QString wordOf(DatedSetting setting)
{
    switch (setting) {
    case DatedSetting::Grade:
        return u"GRADE"_s;
    case DatedSetting::SettlementDay:
        return u"SETTLEMENT_DAY"_s;
    case DatedSetting::VatPpm:
        return u"VAT_PPM"_s;
    case DatedSetting::PosFee:
        return u"POS_FEE"_s;
    case DatedSetting::CloseAtCutoff:
        return u"CLOSE_AT_CUTOFF"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DatedSetting> datedSettingFrom(QStringView word)
{
    for (const DatedSetting setting :
         { DatedSetting::Grade, DatedSetting::SettlementDay, DatedSetting::VatPpm,
           DatedSetting::PosFee, DatedSetting::CloseAtCutoff }) {
        if (word == wordOf(setting))
            return setting;
    }
    return std::nullopt;
}

bool StoreSettings::isPossible(const Entry& entry)
{
    switch (entry.setting) {
    case DatedSetting::Grade:
        return posGradeFrom(entry.value).has_value();
    case DatedSetting::SettlementDay:
        return isSettlementDay(entry.value)
            && (entry.from == BusinessDate::beginning() || entry.from.day() == entry.value);
    case DatedSetting::VatPpm:
        return Rate::ofPpm(entry.value).has_value();
    case DatedSetting::PosFee:
        return entry.value >= 0;
    case DatedSetting::CloseAtCutoff:
        return entry.value == 0 || entry.value == 1;
    }
    Q_UNREACHABLE();
}

StoreSettings::StoreSettings(Currency currency, QList<Entry> entries)
    : m_currency(currency)
    , m_entries(std::move(entries))
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& left, const Entry& right) { return left.from < right.from; });
    JANGBU_CHECK(valueOn(DatedSetting::Grade, BusinessDate::beginning()));
    JANGBU_CHECK(valueOn(DatedSetting::SettlementDay, BusinessDate::beginning()));
    for (const Entry& entry : std::as_const(m_entries))
        JANGBU_CHECK(isPossible(entry));
}

std::optional<StoreSettings::Entry> StoreSettings::entryOn(DatedSetting setting,
                                                           BusinessDate date) const
{
    std::optional<Entry> inForce;
    for (const Entry& entry : m_entries) {
        if (entry.setting == setting && entry.from <= date)
            inForce = entry;
    }
    return inForce;
}

std::optional<qint64> StoreSettings::valueOn(DatedSetting setting, BusinessDate date) const
{
    const auto entry = entryOn(setting, date);
    return entry ? std::optional(entry->value) : std::nullopt;
}

PosGrade StoreSettings::gradeOn(BusinessDate date) const
{
    return posGradeFrom(*valueOn(DatedSetting::Grade, date)).value();
}

int StoreSettings::settlementDayOn(BusinessDate date) const
{
    return eraHolding(date).day;
}

qint64 StoreSettings::vatPpmOn(BusinessDate date) const
{
    const qint64 unset = m_currency == Currency::won() ? wonVatPpm : 0;
    return valueOn(DatedSetting::VatPpm, date).value_or(unset);
}

Money StoreSettings::posFeeOn(BusinessDate date) const
{
    if (const auto set = valueOn(DatedSetting::PosFee, date))
        return Money::ofMinor(*set);
    return m_currency == Currency::won() ? monthlyFeeOf(gradeOn(date)) : Money();
}

bool StoreSettings::closesAtCutoffOn(BusinessDate date) const
{
    return valueOn(DatedSetting::CloseAtCutoff, date).value_or(0) == 1;
}

Money StoreSettings::vatInside(Money taxable, BusinessDate date) const
{
    const qint64 ppm = vatPpmOn(date);
    return shareRoundedHalfAway(taxable, ppm, Rate::whole + ppm);
}

StoreSettings::Era StoreSettings::eraHolding(BusinessDate date) const
{
    Era era { BusinessDate::beginning(), std::nullopt, 0 };
    for (const Entry& entry : m_entries) {
        if (entry.setting != DatedSetting::SettlementDay)
            continue;
        if (entry.from > date) {
            era.end = entry.from;
            break;
        }
        era.from = entry.from;
        era.day = static_cast<int>(entry.value);
    }
    return era;
}

std::optional<Window> StoreSettings::settlementMonthFrom(BusinessDate start) const
{
    const Era era = eraHolding(start);
    if (start.day() != era.day)
        return std::nullopt;
    const BusinessDate end = monthLater(start);
    return Window { start, era.end ? std::min(end, *era.end) : end };
}

Window StoreSettings::settlementMonthHolding(BusinessDate date) const
{
    const Era era = eraHolding(date);
    const BusinessDate sameMonth = date.addDays(era.day - date.day());
    if (sameMonth <= date)
        return *settlementMonthFrom(sameMonth);
    // Every era starts with a month of its own, but for the beginning of time.
    if (sameMonth < era.from.addMonths(1))
        return Window { era.from, sameMonth };
    return *settlementMonthFrom(sameMonth.addMonths(-1));
}

std::optional<Window> StoreSettings::settlementWindow(Term term, BusinessDate start) const
{
    return term == Term::Month ? settlementMonthFrom(start) : statisticsWindow(term, start);
}

} // namespace jangbu
