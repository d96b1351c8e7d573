#pragma once

#include "core/calendar/storetime.h"
#include "core/ledger/ledgertrade.h"
#include "core/money/money.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace jangbu {

/// Numbers that look random and are the same on every machine (SplitMix64, Steele et al. 2014).
class SplitMix final {
public:
    explicit SplitMix(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    /// 0 … bound - 1; bound ≥ 1.
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }

private:
    quint64 m_state;
};

/// How large a synthetic chain is.
struct ChainSize {
    int stores = 1; ///< 1 … 900,000
    int products = 10; ///< A store, 1 … 100,000.
    int days = 31; ///< 1 … 3,660
    qint64 trades = 1'000; ///< Of the whole chain; at most 10^9.
    quint64 seed = 1;
    BusinessDate start = BusinessDate(2024, 12, 1);
    bool withReceipts = false; ///< Numbered from 1 on each day of a store.
};

struct GeneratedLine {
    int product = 0; ///< From 0.
    int quantity = 1;
};

struct GeneratedTrade {
    int store = 0; ///< From 0.
    QString key;
    QString device;
    Instant orderedAtUtc = Instant::ofMs(0);
    Instant paidAtUtc = Instant::ofMs(0);
    std::optional<qint64> receipt {};
    PaymentWay way {};
    QList<GeneratedLine> lines {};
};

/// Makes the sales of a chain of restaurants, day by day and store by store: the same size and
/// seed give the same sales. About three lines a trade, busy at noon and in the evening, four
/// fifths paid by card. All stores stand in Seoul with a day that ends at midnight.
class ChainGenerator final {
public:
    explicit ChainGenerator(const ChainSize& size);

    const ChainSize& size() const { return m_size; }
    qint64 tradesMade() const { return m_made; }
    QString storeName(int store) const;
    QString productName(int product) const;
    QString categoryName(int product) const;
    Money price(int product) const; ///< Won; whole hundreds.

    /// False when all trades have been made.
    bool next(GeneratedTrade& trade);

private:
    qint64 tradesUpTo(qint64 slot) const;
    QList<GeneratedLine> makeLines();
    PaymentWay makeWay();
    int makeMinute();

    ChainSize m_size;
    StoreTime m_time;
    SplitMix m_random;
    qint64 m_slot = 0; ///< Days × stores, in the order of making.
    qint64 m_made = 0;
    QString m_keyHead; ///< Of the slot's trades.
    QStringList m_devices;
};

} // namespace jangbu
