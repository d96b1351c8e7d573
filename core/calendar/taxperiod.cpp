#include "core/calendar/taxperiod.h"

namespace jangbu {

std::optional<TaxPeriod> TaxPeriod::from(QStringView text)
{
    const auto year = text.size() == 6
        ? BusinessDate::fromIso(text.first(4).toString() + QStringLiteral("-01-01"))
        : std::nullopt;
    if (!year || year->date().year() < 1900)
        return std::nullopt;
    const bool isQuarter = text[4] == u'Q' || text[4] == u'q';
    const bool isHalf = text[4] == u'H' || text[4] == u'h';
    const int place = text[5].unicode() - u'0';
    if ((!isQuarter && !isHalf) || place < 1 || place > (isQuarter ? 4 : 2))
        return std::nullopt;
    return TaxPeriod(year->date().year(), place, isQuarter ? 3 : 6);
}

QString TaxPeriod::name() const
{
    return QStringLiteral("%1%2%3")
        .arg(m_year)
        .arg(isQuarter() ? QLatin1Char('Q') : QLatin1Char('H'))
        .arg(m_place);
}

BusinessDate TaxPeriod::start() const
{
    return BusinessDate(m_year, (m_place - 1) * m_monthCount + 1, 1);
}

QList<Window> TaxPeriod::months() const
{
    QList<Window> months;
    for (int month = 0; month < m_monthCount; ++month)
        months.append({ start().addMonths(month), start().addMonths(month + 1) });
    return months;
}

Window TaxPeriod::window() const
{
    return { start(), start().addMonths(m_monthCount) };
}

} // namespace jangbu
