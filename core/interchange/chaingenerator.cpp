#include "core/interchange/chaingenerator.h"

#include "core/menu/categoryrepository.h"

#include <array>
#include <span>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr int tablesPerStore = 20;

/// How many of a hundred trades are ordered in each hour from 10:00 on.
constexpr std::array hourShares { 2, 7, 18, 14, 5, 4, 5, 9, 14, 12, 7, 3 };
constexpr int firstHour = 10;

/// How many of a hundred trades have 1, 2, … lines: three on average.
constexpr std::array lineShares { 10, 25, 32, 21, 12 };

/// The place of a share out of a hundred.
int drawn(SplitMix& random, std::span<const int> shares)
{
    int at = random.below(100);
    for (size_t choice = 0; choice < shares.size(); ++choice) {
        if (at < shares[choice])
            return static_cast<int>(choice);
        at -= shares[choice];
    }
    Q_UNREACHABLE();
}

QString numbered(const QString& word, int index, int count)
{
    const auto width = static_cast<int>(QString::number(count).size());
    return u"%1 %2"_s.arg(word).arg(index + 1, qMax(width, 2), 10, QLatin1Char('0'));
}

} // namespace

quint64 SplitMix::next()
{
    m_state += 0x9e3779b97f4a7c15;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

ChainGenerator::ChainGenerator(const ChainSize& size)
    : m_size(size)
    , m_time(*StoreTime::of(u"Asia/Seoul"_s, 0))
    , m_random(size.seed)
{
    JANGBU_CHECK(size.stores >= 1 && size.products >= 1 && size.days >= 1 && size.trades >= 0);
    for (int table = 0; table < tablesPerStore; ++table)
        m_devices.append(numbered(u"T"_s, table, tablesPerStore));
}

QString ChainGenerator::storeName(int store) const
{
    return numbered(u"Store"_s, store, m_size.stores);
}

QString ChainGenerator::productName(int product) const
{
    return numbered(u"Product"_s, product, m_size.products);
}

QString ChainGenerator::categoryName(int product) const
{
    const QStringList names = CategoryRepository::firstNames();
    return names.at(product % names.size());
}

Money ChainGenerator::price(int product) const
{
    return Money::ofMinor(1'500 + (product * 1'700) % 18'500 / 100 * 100);
}

/// Trades that the slots before `slot` hold: an even share, so that the sum is exact.
qint64 ChainGenerator::tradesUpTo(qint64 slot) const
{
    const qint64 slots_ = qint64(m_size.days) * m_size.stores;
    return shareFloored(Money::ofMinor(m_size.trades), slot, slots_).minor();
}

bool ChainGenerator::next(GeneratedTrade& trade)
{
    if (m_made == m_size.trades)
        return false;
    while (m_made >= tradesUpTo(m_slot + 1))
        ++m_slot;
    const BusinessDate date = m_size.start.addDays(m_slot / m_size.stores);
    const qint64 place = m_made - tradesUpTo(m_slot) + 1;
    ++m_made;

    trade.store = static_cast<int>(m_slot % m_size.stores);
    if (place == 1)
        m_keyHead = u"%1-%2-"_s.arg(m_size.seed).arg(date.number());
    trade.key = m_keyHead + QString::number(place);
    if (m_size.withReceipts)
        trade.receipt = place;
    trade.device = m_devices.at(m_random.below(tablesPerStore));
    const qint64 midnight = (date.julianDay() - epochJulianDay) * msPerDay;
    const qint64 orderedMs = midnight + makeMinute() * 60'000LL + m_random.below(60'000);
    const qint64 stayMs = (15 + m_random.below(60)) * 60'000LL;
    trade.orderedAtUtc = *m_time.instantOf({ orderedMs, std::nullopt });
    trade.paidAtUtc = *m_time.instantOf({ orderedMs + stayMs, std::nullopt });
    trade.way = makeWay();
    trade.lines = makeLines();
    return true;
}

int ChainGenerator::makeMinute()
{
    return (firstHour + drawn(m_random, hourShares)) * 60 + m_random.below(60);
}

PaymentWay ChainGenerator::makeWay()
{
    static const QStringList companies { u"K"_s, u"H"_s, u"S"_s };
    const int way = m_random.below(100);
    if (way >= 80)
        return { PaymentMethod::Cash, {}, CardKind::None };
    const CardKind kind = way % 4 == 0 ? CardKind::Debit : CardKind::Credit;
    return { PaymentMethod::Card, companies.at(m_random.below(3)), kind };
}

QList<GeneratedLine> ChainGenerator::makeLines()
{
    QList<GeneratedLine> lines;
    const int count = drawn(m_random, lineShares) + 1;
    for (int line = 0; line < count; ++line) {
        const int quantity = m_random.below(10) < 8 ? 1 : 2 + m_random.below(2);
        lines.append({ m_random.below(m_size.products), quantity });
    }
    return lines;
}

} // namespace jangbu
