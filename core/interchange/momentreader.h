#pragma once

#include "core/interchange/momentpattern.h"

#include <QByteArray>
#include <QList>

#include <limits>

namespace jangbu {

/// Reads the moments of one file. Which of the patterns with an open order of day and month holds
/// is decided once for the file.
class MomentReader final {
public:
    MomentReader() = default;
    MomentReader(QList<MomentPattern> dates, QList<MomentPattern> times);

    /// Whether a file must be looked through before it is read.
    bool needsDecision() const { return m_openCount > 1; }
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
    struct Seen {
        qint64 failures = 0;
        qint64 futures = 0;
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 last = std::numeric_limits<qint64>::min();
    };

    std::optional<Reading> readWith(const MomentPattern& pattern, QByteArrayView text) const;
    void readBehind(QByteArrayView rest, Reading& reading) const;
    bool betterSeen(const Seen& left, const Seen& right) const;

    QList<MomentPattern> m_dates;
    QList<MomentPattern> m_times;
    std::vector<Seen> m_seen; ///< By place in m_dates.
    int m_openCount = 0;
    qsizetype m_chosen = -1; ///< In m_dates.
    QByteArray m_lastObserved;
};

} // namespace jangbu
