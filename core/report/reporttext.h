#pragma once

#include "core/calendar/window.h"
#include "core/ledger/ledgertrade.h"
#include "core/report/report.h"
#include "core/store/posgrade.h"
#include "core/store/store.h"

namespace jangbu {

/// A minus sign for people.
inline constexpr QChar minusSign { 0x2212 };

/// An amount with what stands before and behind its digits: `₩12,345,000`, `12,345,000원`.
struct AmountWords {
    QString before; ///< With the minus.
    QString digits;
    QString unit;

    QString joined() const { return before + digits + unit; }
};
AmountWords amountWords(Money amount, const Currency& currency, Language language);
/// `1,234`, `−45.50`: as columns of a table have it, whose currency is known.
QString amountDigits(Money amount, const Currency& currency);
QString countDigits(qint64 count);

/// One decimal; halves are rounded away from zero.
QString shareWords(Share share);
/// Two decimals: `0.40%`, `0.40–0.90%`.
QString rateWords(const RateRange& range);

/// The reading of the store's clock, as if it were UTC.
QDateTime wallClock(Instant instant, const StoreTime& time);
/// `2026-11-21 21:40`
QString momentWords(Instant instant, const StoreTime& time);

/// `2026년 10월 5일 – 11월 4일 (31일)`: the last day, not the end.
QString windowWords(const Window& window, Language language);
/// `현금`, the card company, the name of another way.
QString wayWords(PaymentMethod method, const QString& label, Language language);
QString gradeWords(PosGrade grade, Language language);
/// `2026-11-21 21:40에 만듦`
QString madeWords(Instant at, const StoreTime& time, Language language);
/// `Asia/Seoul`, `영업일 기준 06:00`
QStringList clockWords(const StoreTime& time, Language language);

/// A value as it stands in a column on paper.
QString wordsOf(const ReportValue& value, ReportColumn::Kind kind, const Report& report);

} // namespace jangbu
