#pragma once

#include "core/calendar/instant.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace jangbu {

/// Takes blanks, also those that do not break, from the start of a text.
void takeBlanks(QByteArrayView& text);

/// A date or a time as a format writes it: `yyyy yy MMM MM M dd d HH H hh h mm ss AP` and the signs
/// between them; a blank stands for any number of blanks. `excel` is a day number of a
/// spreadsheet, with the time as its fraction.
class MomentPattern final {
public:
    /// Nothing for a text that is not a pattern of a date, or of a time.
    static std::optional<MomentPattern> date(QStringView text);
    static std::optional<MomentPattern> time(QStringView text);

    const QString& text() const { return m_text; }
    /// Whether another pattern may give another day for the same text: the year is not first.
    bool isOpen() const { return m_isOpen; }
    /// Whether day, month and year stand in the same order, whatever stands between them.
    bool hasOrderOf(const MomentPattern& other) const { return order() == other.order(); }

    /// Takes a date from the start of `text`; days since 1970-01-01. For `excel` also the time.
    std::optional<qint64> takeDay(QByteArrayView& text, std::optional<qint64>& msOfDay) const;
    /// Takes a time from the start of `text`; milliseconds since midnight.
    std::optional<qint64> takeTime(QByteArrayView& text) const;

private:
    enum class Part {
        Year4,
        Year2,
        MonthName,
        Month2,
        Month,
        Day2,
        Day,
        Hour2,
        Hour,
        Half2,
        Half,
        Minute,
        Second,
        Meridiem,
        Blank,
        Sign,
        Excel
    };
    struct Token {
        Part part;
        char sign = 0; ///< One byte of UTF-8, for Part::Sign.
    };
    struct Fields;

    static std::optional<MomentPattern> parse(QStringView text);
    bool has(Part part) const;
    std::vector<char> order() const;
    bool take(QByteArrayView& text, Fields& fields) const;
    static bool takePart(const Token& token, QByteArrayView& text, Fields& fields);

    QString m_text;
    std::vector<Token> m_tokens;
    bool m_isOpen = false;
};

} // namespace jangbu
