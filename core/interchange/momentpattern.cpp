#include "core/interchange/momentpattern.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace jangbu {

namespace {

constexpr qint64 excelEpochDay = -25'569; // 1899-12-30, from which spreadsheets count.
constexpr qint64 msPerHour = 3'600'000;

bool isNumeralOfDate(char each)
{
    return each >= '0' && each <= '9';
}

/// From `least` to `most` digits, with none behind them where they are fewer than `most`.
bool takeNumber(QByteArrayView& text, int least, int most, int& value)
{
    int digits = 0;
    value = 0;
    while (digits < most && digits < text.size() && isNumeralOfDate(text[digits]))
        value = value * 10 + (text[digits++] - '0');
    text = text.sliced(digits);
    return digits >= least;
}

bool takeWord(QByteArrayView& text, QByteArrayView word)
{
    if (text.size() < word.size()
        || text.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return false;
    text = text.sliced(word.size());
    return true;
}

bool takeMonthName(QByteArrayView& text, int& month)
{
    static constexpr std::array names { "January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December" };
    for (size_t at = 0; at < names.size(); ++at) {
        const QByteArrayView name(names[at]);
        if (takeWord(text, name) || takeWord(text, name.first(3))) {
            month = static_cast<int>(at) + 1;
            takeWord(text, ".");
            return true;
        }
    }
    return false;
}

/// Some writers name the day of the week in brackets.
void skipWeekday(QByteArrayView& text)
{
    constexpr qsizetype longest = 16;
    QByteArrayView rest = text;
    takeBlanks(rest);
    const qsizetype end = rest.indexOf(')');
    if (rest.startsWith('(') && end > 0 && end <= longest)
        text = rest.sliced(end + 1);
}

} // namespace

void takeBlanks(QByteArrayView& text)
{
    while (!text.isEmpty()) {
        if (text.front() == ' ' || text.front() == '\t')
            text = text.sliced(1);
        else if (text.startsWith("\xc2\xa0"))
            text = text.sliced(2);
        else if (text.startsWith("\xe2\x80\xaf"))
            text = text.sliced(3);
        else
            return;
    }
}

struct MomentPattern::Fields {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    bool isHalf = false; ///< The hour counts from noon or midnight.
    bool isAfternoon = false;
    qint64 excelDay = 0;
    qint64 excelMs = -1;
};

std::optional<MomentPattern> MomentPattern::parse(QStringView text)
{
    struct Word {
        QStringView word;
        Part part;
    };
    static const std::array words {
        Word { u"excel", Part::Excel }, Word { u"yyyy", Part::Year4 },
        Word { u"yy", Part::Year2 },    Word { u"MMM", Part::MonthName },
        Word { u"MM", Part::Month2 },   Word { u"M", Part::Month },
        Word { u"dd", Part::Day2 },     Word { u"d", Part::Day },
        Word { u"HH", Part::Hour2 },    Word { u"H", Part::Hour },
        Word { u"hh", Part::Half2 },    Word { u"h", Part::Half },
        Word { u"mm", Part::Minute },   Word { u"ss", Part::Second },
        Word { u"AP", Part::Meridiem },
    };
    constexpr qsizetype longest = 40;
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    MomentPattern pattern;
    pattern.m_text = text.toString();
    while (!text.isEmpty()) {
        const auto word = std::find_if(words.begin(), words.end(), [text](const Word& each) {
            return text.startsWith(each.word);
        });
        if (word != words.end()) {
            if (pattern.has(word->part))
                return std::nullopt;
            pattern.m_tokens.push_back({ word->part });
            text = text.sliced(word->word.size());
            continue;
        }
        const bool isBlank = text.front().isSpace();
        const bool isLetter = text.front() < u'\x7f' && text.front().isLetterOrNumber();
        if (isLetter && text.front() != u'T')
            return std::nullopt;
        if (isBlank) {
            pattern.m_tokens.push_back({ Part::Blank });
        } else {
            for (const char byte : text.first(1).toUtf8())
                pattern.m_tokens.push_back({ Part::Sign, byte });
        }
        text = text.sliced(1);
    }
    return pattern;
}

bool MomentPattern::has(Part part) const
{
    return std::any_of(m_tokens.begin(), m_tokens.end(),
                       [part](const Token& token) { return token.part == part; });
}

std::vector<char> MomentPattern::order() const
{
    std::vector<char> order;
    for (const Token& token : m_tokens) {
        if (token.part == Part::Year4 || token.part == Part::Year2)
            order.push_back('y');
        else if (token.part == Part::Month2 || token.part == Part::Month)
            order.push_back('M');
        else if (token.part == Part::Day2 || token.part == Part::Day)
            order.push_back('d');
    }
    return order;
}

std::optional<MomentPattern> MomentPattern::date(QStringView text)
{
    auto pattern = parse(text);
    if (!pattern)
        return std::nullopt;
    const auto count = [&pattern](std::initializer_list<Part> parts) {
        return std::count_if(parts.begin(), parts.end(),
                             [&pattern](Part part) { return pattern->has(part); });
    };
    if (pattern->has(Part::Excel))
        return pattern->m_tokens.size() == 1 ? pattern : std::nullopt;
    const bool hasTime = count({ Part::Hour, Part::Hour2, Part::Half, Part::Half2, Part::Minute,
                                 Part::Second, Part::Meridiem })
        > 0;
    if (hasTime || count({ Part::Year4, Part::Year2 }) != 1
        || count({ Part::MonthName, Part::Month2, Part::Month }) != 1
        || count({ Part::Day2, Part::Day }) != 1)
        return std::nullopt;
    pattern->m_isOpen
        = pattern->m_tokens.front().part != Part::Year4 && !pattern->has(Part::MonthName);
    return pattern;
}

std::optional<MomentPattern> MomentPattern::time(QStringView text)
{
    auto pattern = parse(text);
    if (!pattern)
        return std::nullopt;
    const bool isHalf = pattern->has(Part::Half) || pattern->has(Part::Half2);
    const bool isWhole = pattern->has(Part::Hour) || pattern->has(Part::Hour2);
    const bool hasDate = pattern->has(Part::Year4) || pattern->has(Part::Year2)
        || pattern->has(Part::MonthName) || pattern->has(Part::Month2) || pattern->has(Part::Month)
        || pattern->has(Part::Day2) || pattern->has(Part::Day) || pattern->has(Part::Excel);
    const bool isSound = !hasDate && isHalf != isWhole && isHalf == pattern->has(Part::Meridiem)
        && pattern->has(Part::Minute);
    return isSound ? pattern : std::nullopt;
}

bool MomentPattern::takePart(const Token& token, QByteArrayView& text, Fields& fields)
{
    switch (token.part) {
    case Part::Year4:
        return takeNumber(text, 4, 4, fields.year);
    case Part::Year2: {
        const bool isTaken = takeNumber(text, 2, 2, fields.year);
        fields.year += 2000;
        return isTaken;
    }
    case Part::MonthName:
        return takeMonthName(text, fields.month);
    case Part::Month2:
        return takeNumber(text, 2, 2, fields.month);
    case Part::Month:
        return takeNumber(text, 1, 2, fields.month);
    case Part::Day2:
        return takeNumber(text, 2, 2, fields.day);
    case Part::Day:
        return takeNumber(text, 1, 2, fields.day);
    case Part::Hour2:
        return takeNumber(text, 2, 2, fields.hour);
    case Part::Hour:
        return takeNumber(text, 1, 2, fields.hour);
    case Part::Half2:
    case Part::Half:
        fields.isHalf = true;
        return takeNumber(text, token.part == Part::Half ? 1 : 2, 2, fields.hour);
    case Part::Minute:
        return takeNumber(text, 2, 2, fields.minute);
    case Part::Second:
        return takeNumber(text, 2, 2, fields.second);
    case Part::Meridiem:
        fields.isAfternoon
            = takeWord(text, "PM") || takeWord(text, "p.m.") || takeWord(text, "오후");
        return fields.isAfternoon || takeWord(text, "AM") || takeWord(text, "a.m.")
            || takeWord(text, "오전");
    case Part::Blank:
        takeBlanks(text);
        return true;
    case Part::Sign:
        if (text.isEmpty() || text.front() != token.sign)
            return false;
        text = text.sliced(1);
        return true;
    case Part::Excel:
        break;
    }
    constexpr qint64 partsOfDay = 1'000'000'000;
    int day = 0;
    if (!takeNumber(text, 5, 5, day))
        return false;
    fields.excelDay = day;
    if (text.startsWith('.')) {
        text = text.sliced(1);
        qint64 part = 0;
        qint64 scale = 1;
        for (; !text.isEmpty() && isNumeralOfDate(text.front()); text = text.sliced(1)) {
            if (scale < partsOfDay) {
                part = part * 10 + (text.front() - '0');
                scale *= 10;
            }
        }
        // To the second, which is as exact as such fractions are.
        fields.excelMs = qMin((part * 86'400 * 2 + scale) / (2 * scale), qint64(86'399)) * 1000;
    }
    return true;
}

bool MomentPattern::take(QByteArrayView& text, Fields& fields) const
{
    for (const Token& token : m_tokens) {
        if (!takePart(token, text, fields))
            return false;
    }
    return text.isEmpty() || !isNumeralOfDate(text.front());
}

std::optional<qint64> MomentPattern::takeDay(QByteArrayView& text,
                                             std::optional<qint64>& msOfDay) const
{
    Fields fields;
    QByteArrayView rest = text;
    if (!take(rest, fields))
        return std::nullopt;
    text = rest;
    if (m_tokens.front().part == Part::Excel) {
        if (fields.excelMs >= 0)
            msOfDay = fields.excelMs;
        return fields.excelDay + excelEpochDay;
    }
    if (fields.year < 1 || !QDate::isValid(fields.year, fields.month, fields.day))
        return std::nullopt;
    if (rest.startsWith('.')) // As in `2026. 1. 2.`
        text = rest.sliced(1);
    skipWeekday(text);
    return QDate(fields.year, fields.month, fields.day).toJulianDay() - epochJulianDay;
}

std::optional<qint64> MomentPattern::takeTime(QByteArrayView& text) const
{
    Fields fields;
    QByteArrayView rest = text;
    if (!take(rest, fields))
        return std::nullopt;
    if (fields.isHalf && (fields.hour < 1 || fields.hour > 12))
        return std::nullopt;
    if (fields.isHalf)
        fields.hour = fields.hour % 12 + (fields.isAfternoon ? 12 : 0);
    if (fields.hour > 23 || fields.minute > 59 || fields.second > 59)
        return std::nullopt;
    if (has(Part::Second) && rest.startsWith('.')) {
        int ignored = 0;
        rest = rest.sliced(1);
        if (!takeNumber(rest, 1, 9, ignored))
            return std::nullopt;
    }
    text = rest;
    return fields.hour * msPerHour + fields.minute * 60'000LL + fields.second * 1000LL;
}

} // namespace jangbu
