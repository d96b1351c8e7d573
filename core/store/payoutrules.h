#pragma once

#include "core/calendar/bankcalendar.h"
#include "core/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace jangbu {

/// Where the counting of a payout's days starts. The numbers are stored; never change them.
enum class PayoutBase {
    SaleDate = 0, ///< Model A: the day of the sale, whatever day that is.
    NextCountingDay = 1, ///< Model B: the first day from the sale's on that counts.
};

/// When a card company pays what was sold: `days` counted from the base. What falls on a day on
/// which banks are shut is paid on the next on which they work, but where every day counts.
struct PayoutRule {
    static constexpr int maxDays = 60;

    std::optional<StoreId> store {}; ///< Without one it holds for all.
    QString company {}; ///< Empty: all companies.
    BusinessDate from = BusinessDate::beginning(); ///< The first date of sales that it holds for.
    int days = 2;
    PayoutBase base = PayoutBase::SaleDate;
    DayCounting counting = DayCounting::BusinessDays;

    BusinessDate payDate(const BankCalendar& calendar, BusinessDate sale) const;

    friend bool operator==(const PayoutRule&, const PayoutRule&) = default;
};

/// What an owner can choose by name. The merchants' standard terms say two business days after the
/// slip is accepted, in force since April 2017; a slip of a small shop is accepted on the day of
/// the sale. What is said of single companies are habits seen in 2025, not terms.
enum class PayoutPreset {
    Standard, ///< Two business days after the sale. In force where no rule is set.
    NextDaySlips, ///< Two business days after the business day on which the slip is handed in.
    Bc, ///< BC pays after two days, weekends among them; only holidays delay it.
    Samsung, ///< Saturdays count for Samsung, which pays on the next business day.
};

/// Without a store and a company.
PayoutRule ruleOf(PayoutPreset preset);

/// A payout whose date the owner knows better.
struct PayoutDate {
    StoreId store;
    QString company {};
    BusinessDate sale;
    BusinessDate pay; ///< Not before the sale.

    friend bool operator==(const PayoutDate&, const PayoutDate&) = default;
};

/// Everything that tells when the cards of one store are paid out.
class PayoutPlan final {
public:
    /// Rules in any order; what does not concern the store is passed over.
    PayoutPlan(StoreId store, BankCalendar calendar, const QList<PayoutRule>& rules,
               const QList<PayoutDate>& dates);

    const BankCalendar& calendar() const { return m_calendar; }
    /// The most special rule wins (a store's before all stores', then a company's before all
    /// companies'), among those the latest that is in force; the standard terms where there is
    /// none.
    PayoutRule ruleFor(const QString& company, BusinessDate sale) const;
    BusinessDate payDate(const QString& company, BusinessDate sale) const;
    /// No sale of an earlier date is paid on `pay` or later.
    BusinessDate firstSaleFor(BusinessDate pay) const;

private:
    QList<PayoutRule> m_rules;
    QList<PayoutDate> m_dates;
    BankCalendar m_calendar;
};

} // namespace jangbu
