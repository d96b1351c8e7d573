#pragma once

#include "core/interchange/momentpattern.h"

#include <QByteArray>
#include <QList>

#include <limits>

namespace jangbu {

/// Reads the moments of one file. Which order of day, month and year holds, where that is open, is
/// decided once for the file.
class MomentReader final {
public:
    MomentReader() = default;
    MomentReader(const QList<MomentPattern>& dates, QList<MomentPattern> times);

    /// Whether a file must be looked through before it is read.
    bool needsDecision() const { return m_orders.size() > 1; }
    void observe(QByteArrayView dateText, qint64 todayDay);
    void decide();

    struct Reading {
        std::optional<qint64> day; ///< Days since 1970-01-01.
        std::optional<qint64> msOfDay;
        std::optional<int> offsetSeconds;
        bool isTimeWrong = false; ///< There is a time behind the date, but none that is known.
    };
    /// A date, and the time behind it where there is one.
    Reading readDate(QByteArrayView text) const;
    std::optional<qint64> readTime(QByteArrayView text) const;

    QString datesShown() const;
    QString timesShown() const;

private:
    /// The open patterns of one order, and what was seen of them.
    struct Order {
        QList<MomentPattern> patterns {};
        qint64 failures = 0;
        qint64 futures = 0;
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = std::numeric_limits<qint64>::min();
    };

    std::optional<Reading> readWith(const MomentPattern& pattern, QByteArrayView text) const;
    void readBehind(QByteArrayView rest, Reading& reading) const;
    /// With the first of the patterns that fits, a time behind it included, else any that fits.
    Reading readWithAny(const QList<MomentPattern>& patterns, QByteArrayView text) const;
    static bool isBetter(const Order& left, const Order& right);

    QList<MomentPattern> m_closed; ///< Dates that can be read in one way only.
    QList<MomentPattern> m_times;
    std::vector<Order> m_orders; ///< The first one holds.
    QByteArray m_lastObserved;
};

} // namespace jangbu
