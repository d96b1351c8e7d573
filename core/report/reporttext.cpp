#include "core/report/reporttext.h"

#include "core/text/digits.h"

#include <QLocale>

#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

struct Symbol {
    QLatin1StringView code;
    const char* symbol;
};

/// Symbols that mean one currency to most readers; the others stand with their code.
constexpr auto symbols = std::to_array<Symbol>({
    { "KRW"_L1, "₩" },
    { "USD"_L1, "$" },
    { "EUR"_L1, "€" },
    { "GBP"_L1, "£" },
    { "JPY"_L1, "¥" },
});

QString symbolOf(const Currency& currency)
{
    for (const Symbol& symbol : symbols) {
        if (currency.code() == symbol.code)
            return QString::fromUtf8(symbol.symbol);
    }
    return currency.code() + QChar::Nbsp;
}

/// A number that counts `decimals` places as digits with a point.
QString withPoint(qint64 number, int decimals)
{
    QString digits = QString::number(number).rightJustified(decimals + 1, u'0');
    digits.insert(digits.size() - decimals, u'.');
    return digits;
}

QString signedText(const QString& digits)
{
    return digits.startsWith(u'-') ? minusSign + digits.sliced(1) : digits;
}

QLocale localeOf(Language language)
{
    return language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                        : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString longDate(BusinessDate date, const Phrase& format, Language language)
{
    return localeOf(language).toString(date.date(), format.in(language));
}

QString rateDigits(Rate rate)
{
    const Money hundredths = shareRoundedHalfAway(Money::ofMinor(rate.ppm()), 1, 100);
    return withPoint(hundredths.minor(), 2);
}

} // namespace

AmountWords amountWords(Money amount, const Currency& currency, Language language)
{
    const bool isWon = language == Language::Korean && currency == Currency::won();
    const QString digits = amountDigits(amount, currency);
    const bool isNegative = digits.startsWith(minusSign);
    return { (isNegative ? QString(minusSign) : QString())
                 + (isWon ? QString() : symbolOf(currency)),
             isNegative ? digits.sliced(1) : digits, isWon ? u"원"_s : QString() };
}

QString amountDigits(Money amount, const Currency& currency)
{
    return signedText(groupedDigits(currency.toDecimal(amount)));
}

QString countDigits(qint64 count)
{
    return signedText(groupedDigits(count));
}

QString shareWords(Share share)
{
    const bool isNegative = share.perMille < 0;
    const QString digits = groupedDigits(withPoint(qAbs(share.perMille), 1));
    return (isNegative ? QString(minusSign) : QString()) + digits + u'%';
}

QString rateWords(const RateRange& range)
{
    const QString lowest = rateDigits(range.lowest);
    const QString highest = rateDigits(range.highest);
    return (lowest == highest ? lowest : lowest + u'–' + highest) + u'%';
}

QDateTime wallClock(Instant instant, const StoreTime& time)
{
    return QDateTime::fromMSecsSinceEpoch(time.localMsOf(instant), Qt::UTC);
}

QString momentWords(Instant instant, const StoreTime& time)
{
    return wallClock(instant, time).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString windowWords(const Window& window, Language language)
{
    const Phrase full { "MMMM d, yyyy", "yyyy년 M월 d일" };
    if (window.dayCount() == 1) {
        const Phrase withDay { "dddd, MMMM d, yyyy", "yyyy년 M월 d일 dddd" };
        return longDate(window.start, withDay, language);
    }
    const Phrase sameYear { "MMMM d", "M월 d일" };
    const bool oneYear = window.start.date().year() == window.lastDay().date().year();
    const bool isEnglish = language == Language::English;
    // The year stands once, where the language has it: first in Korean, last in English.
    const QString first = longDate(window.start, oneYear && isEnglish ? sameYear : full, language);
    const QString last
        = longDate(window.lastDay(), oneYear && !isEnglish ? sameYear : full, language);
    const Phrase days { " (%1 days)", " (%1일)" };
    return first + u" – "_s + last + days.in(language).arg(countDigits(window.dayCount()));
}

QString wayWords(PaymentMethod method, const QString& label, Language language)
{
    if (method == PaymentMethod::Cash)
        return Phrase { "Cash", "현금" }.in(language);
    if (method == PaymentMethod::Other && label.isEmpty())
        return Phrase { "Other", "기타" }.in(language);
    return label;
}

QString gradeWords(PosGrade grade, Language language)
{
    switch (grade) {
    case PosGrade::Bronze:
        return Phrase { "Bronze", "브론즈" }.in(language);
    case PosGrade::Silver:
        return Phrase { "Silver", "실버" }.in(language);
    case PosGrade::Gold:
        return Phrase { "Gold", "골드" }.in(language);
    }
    Q_UNREACHABLE();
}

QString madeWords(Instant at, const StoreTime& time, Language language)
{
    const Phrase made { "made %1", "%1에 만듦" };
    return made.in(language).arg(momentWords(at, time));
}

QStringList clockWords(const StoreTime& time, Language language)
{
    const Phrase dayStart { "Business day from %1", "영업일 기준 %1" };
    const QTime cutoff = QTime(0, 0).addSecs(time.cutoffMinutes() * 60);
    return { time.zone(), dayStart.in(language).arg(cutoff.toString(u"HH:mm"_s)) };
}

QString wordsOf(const ReportValue& value, ReportColumn::Kind kind, const Report& report)
{
    struct Words {
        const Report& report;
        ReportColumn::Kind kind;

        QString operator()(std::monostate) const { return {}; }
        QString operator()(NotApplicable) const { return u"–"_s; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(qint64 count) const { return countDigits(count); }
        QString operator()(Money amount) const { return amountDigits(amount, report.currency); }
        QString operator()(Share share) const { return shareWords(share); }
        QString operator()(const RateRange& range) const { return rateWords(range); }
        QString operator()(BusinessDate date) const { return date.toIso(); }
        QString operator()(Instant instant) const
        {
            return kind == ReportColumn::Kind::TimeOfDay
                ? wallClock(instant, report.time).toString(u"HH:mm"_s)
                : momentWords(instant, report.time);
        }
    };
    return std::visit(Words { report, kind }, value);
}

} // namespace jangbu
