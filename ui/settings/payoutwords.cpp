#include "ui/settings/payoutwords.h"

namespace jangbu::ui {

QString PayoutWords::of(const PayoutRule& rule)
{
    const bool isFromSlip = rule.base == PayoutBase::NextCountingDay;
    switch (rule.counting) {
    case DayCounting::BusinessDays:
        return isFromSlip ? tr("%n business day(s) after the slip is handed in", nullptr, rule.days)
                          : tr("%n business day(s) after the sale", nullptr, rule.days);
    case DayCounting::SaturdaysToo:
        return tr("%n day(s) after the sale, Saturdays counted", nullptr, rule.days);
    case DayCounting::EveryDay:
        return tr("%n day(s) after the sale, weekends counted", nullptr, rule.days);
    }
    Q_UNREACHABLE();
}

QString PayoutWords::of(PayoutPreset preset)
{
    switch (preset) {
    case PayoutPreset::Standard:
        return tr("Standard terms");
    case PayoutPreset::NextDaySlips:
        return tr("Slips handed in on business days");
    case PayoutPreset::Bc:
        return tr("BC: weekends count");
    case PayoutPreset::Samsung:
        return tr("Samsung: Saturdays count");
    }
    Q_UNREACHABLE();
}

QString PayoutWords::noteOf(PayoutPreset preset)
{
    switch (preset) {
    case PayoutPreset::Standard:
        return tr("The merchants' terms since April 2017; without any rule this one counts.");
    case PayoutPreset::NextDaySlips:
        return tr("For shops whose slips go in on the next business day.");
    case PayoutPreset::Bc:
        return tr("A habit seen in 2025: only holidays delay it.");
    case PayoutPreset::Samsung:
        return tr("A habit seen in 2025: it pays on the next business day.");
    }
    Q_UNREACHABLE();
}

} // namespace jangbu::ui
