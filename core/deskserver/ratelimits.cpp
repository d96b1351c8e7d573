#include "core/deskserver/ratelimits.h"

#include <algorithm>

namespace jangbu {

namespace {

constexpr qint64 partsPerToken = 60'000;
constexpr qsizetype manyRecords = 10'000; ///< From here on, those that say nothing any more go.

} // namespace

bool Sweep::isDue(qint64 nowMs)
{
    constexpr qint64 everyMs = 1'000;
    if (m_lastMs && nowMs - *m_lastMs < everyMs)
        return false;
    m_lastMs = nowMs;
    return true;
}

qint64 TokenBuckets::contentAt(const Bucket& bucket, qint64 nowMs) const
{
    const qint64 full = m_rate.size * partsPerToken;
    const qint64 flowed = std::min(nowMs - bucket.filledAtMs, full) * m_rate.perMinute;
    return std::min(bucket.content + flowed, full);
}

void TokenBuckets::forgetFullOnes(qint64 nowMs)
{
    m_buckets.removeIf([this, nowMs](const auto& bucket) {
        return contentAt(bucket.value(), nowMs) >= m_rate.size * partsPerToken;
    });
}

bool TokenBuckets::take(qint64 owner, qint64 nowMs)
{
    if (m_buckets.size() >= manyRecords && m_sweep.isDue(nowMs))
        forgetFullOnes(nowMs);
    auto found = m_buckets.find(owner);
    if (found == m_buckets.end())
        found = m_buckets.insert(owner, { m_rate.size * partsPerToken, nowMs });
    found->content = contentAt(*found, nowMs);
    found->filledAtMs = nowMs;
    if (found->content < partsPerToken)
        return false;
    found->content -= partsPerToken;
    return true;
}

void TokenBuckets::giveBack(qint64 owner)
{
    const auto found = m_buckets.find(owner);
    if (found != m_buckets.end())
        found->content = std::min(found->content + partsPerToken, m_rate.size * partsPerToken);
}

QByteArray GuessGuard::networkOf(const QHostAddress& address)
{
    bool isOld = false;
    const quint32 four = address.toIPv4Address(&isOld);
    if (isOld)
        return QByteArray::number(four);
    const Q_IPV6ADDR six = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(six.c), 8);
}

void GuessGuard::forgetOldOnes(qint64 nowMs)
{
    m_records.removeIf([nowMs](const auto& record) {
        const auto& failures = record->failuresMs;
        return record->pending == 0
            && (failures.isEmpty() || failures.constLast() + windowMs <= nowMs);
    });
}

bool GuessGuard::begin(const QHostAddress& address, qint64 nowMs)
{
    if (m_records.size() >= manyRecords && m_sweep.isDue(nowMs))
        forgetOldOnes(nowMs);
    if (m_records.size() >= 2 * manyRecords)
        return false; // A flood of addresses is no tablet that somebody wants to pair.
    Record& record = m_records[networkOf(address)];
    record.failuresMs.removeIf([nowMs](qint64 at) { return at + windowMs <= nowMs; });
    if (record.failuresMs.size() + record.pending >= m_allowed)
        return false;
    ++record.pending;
    return true;
}

void GuessGuard::fails(const QHostAddress& address, qint64 nowMs)
{
    Record& record = m_records[networkOf(address)];
    --record.pending;
    record.failuresMs.append(nowMs);
}

void GuessGuard::succeeds(const QHostAddress& address)
{
    --m_records[networkOf(address)].pending;
}

} // namespace jangbu
