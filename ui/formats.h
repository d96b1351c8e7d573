#pragma once

#include "core/calendar/storetime.h"
#include "core/calendar/window.h"
#include "core/money/currency.h"
#include "core/report/reporttext.h"
#include "core/text/errortext.h"

#include <QLocale>
#include <QString>

namespace jangbu::ui {

/// How something changed, as it is written beside a number.
struct ChangeText {
    enum class Direction { Up, Down, Same, New };
    Direction direction = Direction::Same;
    QString text {}; ///< `8.7%`, `New`; the sign is the direction's arrow.
    /// `▲ 8.7%`
    QString withArrow() const;
};

/// Money, counts and dates as the owner reads them, in one language. Amounts are of a currency that
/// is given with them; nothing here computes money.
class Formats final {
public:
    explicit Formats(Language language = Language::Korean);

    Language language() const { return m_language; }
    void setLanguage(Language language);
    /// Of numbers and dates, whatever the system says.
    const QLocale& locale() const { return m_locale; }

    QString amount(Money amount, const Currency& currency) const; ///< `12,345,000원`, `−₩127,000`
    AmountWords amountWords(Money amount, const Currency& currency) const;
    QString digits(Money amount, const Currency& currency) const; ///< `12,345,000`
    QString shortAmount(Money amount, const Currency& currency) const; ///< `268만`, `2.68M`
    QString count(qint64 count) const; ///< `1,234`
    /// part ÷ whole with one decimal: `17.5%`; `0.0%` where the whole is 0.
    QString share(qint64 part, qint64 whole) const;
    /// Two decimals: `0.40%`
    QString rate(qint64 ppm) const;
    /// (now − before) ÷ |before|, halves away from zero.
    ChangeText change(qint64 now, qint64 before) const;

    QString day(BusinessDate date) const; ///< `11월 21일`, `Nov 21`
    QString
    dayWithWeekday(BusinessDate date) const; ///< `11월 21일 토요일`, `Saturday, November 21`
    QString dayOfYear(BusinessDate date) const; ///< `2026년 11월 21일`, `Nov 21, 2026`
    QString isoDay(BusinessDate date) const { return date.toIso(); }
    QString month(BusinessDate date) const; ///< `2026년 11월`, `November 2026`
    QString weekday(int dayOfWeek) const; ///< Monday is 1: `월`, `Mon`
    QString longWeekday(int dayOfWeek) const; ///< `월요일`, `Monday`
    /// With the last day, not the end, and the year only where it is another than `today`'s:
    /// `11월 9일 – 15일`, `Oct 5 – Nov 4`.
    QString range(const Window& window, BusinessDate today) const;
    QString time(Instant instant, const StoreTime& time) const; ///< `21:40`
    QString dayAndTime(Instant instant, const StoreTime& time) const; ///< `11월 21일 21:40`
    QString hour(int hour) const; ///< `21시`, `21:00`
    QString fileSize(qint64 bytes) const { return m_locale.formattedDataSize(bytes); }

private:
    bool isKorean() const { return m_language == Language::Korean; }

    Language m_language;
    QLocale m_locale;
};

} // namespace jangbu::ui
