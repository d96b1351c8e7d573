#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>

#include <optional>

namespace jangbu {

/// Keeps looking through all records from being done at every request of a flood.
class Sweep final {
public:
    bool isDue(qint64 nowMs);

private:
    std::optional<qint64> m_lastMs;
};

/// How often one device may order: a bucket of tokens that fills up again with time. Times are
/// milliseconds of a clock that never goes back.
class TokenBuckets final {
public:
    struct Rate {
        qint64 size = 100;
        qint64 perMinute = 30;
    };

    explicit TokenBuckets(Rate rate)
        : m_rate(rate)
    {
    }

    /// Takes one; false when none is there.
    bool take(qint64 owner, qint64 nowMs);
    /// Puts one back that was taken for nothing.
    void giveBack(qint64 owner);

private:
    struct Bucket {
        qint64 content = 0; ///< In 1/60,000 of a token: what flows in in a millisecond is whole.
        qint64 filledAtMs = 0;
    };

    void forgetFullOnes(qint64 nowMs);
    qint64 contentAt(const Bucket& bucket, qint64 nowMs) const;

    Rate m_rate;
    QHash<qint64, Bucket> m_buckets;
    Sweep m_sweep;
};

/// Who guesses codes is stopped: after so many wrong ones from an address within a minute no
/// further one is looked at, be it right or wrong. Those whose answer is not yet there count too,
/// so that guessing many at once does not help. Addresses of IPv6 count by their network (/64).
class GuessGuard final {
public:
    explicit GuessGuard(qsizetype allowed)
        : m_allowed(allowed)
    {
    }

    /// Whether one more may be looked at; then fails() or succeeds() has to follow.
    bool begin(const QHostAddress& address, qint64 nowMs);
    void fails(const QHostAddress& address, qint64 nowMs);
    void succeeds(const QHostAddress& address);

    static constexpr qint64 windowMs = 60'000;

private:
    struct Record {
        QList<qint64> failuresMs;
        qsizetype pending = 0;
    };

    static QByteArray networkOf(const QHostAddress& address);
    void forgetOldOnes(qint64 nowMs);

    qsizetype m_allowed;
    QHash<QByteArray, Record> m_records;
    Sweep m_sweep;
};

} // namespace jangbu
