#pragma once

#include "core/calendar/window.h"
#include "core/money/currency.h"
#include "core/store/posgrade.h"

#include <QList>

#include <optional>

namespace jangbu {

/// Settings that hold from a date on. The words are stored; never change them.
enum class DatedSetting { Grade, SettlementDay, VatPpm, PosFee, CloseAtCutoff };

/// `GRADE`, `SETTLEMENT_DAY`, `VAT_PPM`, `POS_FEE`, `CLOSE_AT_CUTOFF`
QString wordOf(DatedSetting setting);
std::optional<DatedSetting> datedSettingFrom(QStringView word);

/// A store's dated settings, and what follows from them. A plain value.
class StoreSettings final {
public:
    struct Entry {
        DatedSetting setting;
        BusinessDate from;
        qint64 value; ///< PosGrade, day of the month, ppm, minor units, 1 or 0.
    };
    /// Whether the value is one of the setting's; a settlement day holds from such a day on.
    static bool isPossible(const Entry& entry);

    /// Possible entries in any order; grade and settlement day hold from the beginning.
    StoreSettings(Currency currency, QList<Entry> entries);

    /// What is in force, with the date from which it holds; nothing where it was never set.
    std::optional<Entry> entryOn(DatedSetting setting, BusinessDate date) const;
    PosGrade gradeOn(BusinessDate date) const;
    int settlementDayOn(BusinessDate date) const;
    /// The tax on top of the net price in parts per million; 10 % (100,000) for KRW and none for
    /// other currencies until set.
    qint64 vatPpmOn(BusinessDate date) const;
    /// The monthly POS fee: set, else the grade's for KRW and 0 for other currencies.
    Money posFeeOn(BusinessDate date) const;

    /// Whether the owner lets a day be closed by itself once it has ended; not until set.
    bool closesAtCutoffOn(BusinessDate date) const;

    /// The VAT inside `taxable`: taxable × ppm ÷ (1,000,000 + ppm), half away from zero (1/11 for
    /// 10 %), by the rate of `date`.
    Money vatInside(Money taxable, BusinessDate date) const;

    /// The settlement month that starts on `start`; nothing when none does.
    std::optional<Window> settlementMonthFrom(BusinessDate start) const;
    /// The settlement month that holds `date`.
    Window settlementMonthHolding(BusinessDate date) const;
    /// A settlement's window of any term; nothing when `start` starts none.
    std::optional<Window> settlementWindow(Term term, BusinessDate start) const;

private:
    /// Dates on which settlement months start on one day of the month.
    struct Era {
        BusinessDate from;
        std::optional<BusinessDate> end;
        int day;
    };
    Era eraHolding(BusinessDate date) const;
    std::optional<qint64> valueOn(DatedSetting setting, BusinessDate date) const;

    Currency m_currency;
    QList<Entry> m_entries; ///< By date.
};

} // namespace jangbu
