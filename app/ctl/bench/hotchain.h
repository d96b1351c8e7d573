#pragma once

#include "core/backoffice/backoffice.h"
#include "core/interchange/chaingenerator.h"
#include "core/packs/packwriter.h"

namespace jangbu::bench {

/// Past days of a chain that does not exist, straight into hot packs: what an owner of a hundred
/// shops would have after three years. Without receipts and payments.
class HotChain final {
public:
    struct Size {
        int stores = 100;
        int products = 10;
        int days = 1'096;
        qint64 lines = 0;
        BusinessDate start = BusinessDate(2022, 1, 1);
    };

    HotChain(BackOffice& books, const Size& size)
        : m_books(books)
        , m_size(size)
    {
    }

    /// Stores with their menus.
    Done makeStores();
    /// All lines, a month in a transaction. How many they are.
    Result<qint64> writeDays();

    const QList<Store>& stores() const { return m_stores; }
    QList<BusinessDate> monthsOf31Days() const;

private:
    Done writeMonth(const Window& dates);
    Done writeDay(PackWriter& writer, BulkInsert& days, int store, BusinessDate date);
    std::vector<HotEntry> linesOf(int store, qint64 count);
    qint64 linesUpTo(qint64 slot) const;

    BackOffice& m_books;
    Size m_size;
    SplitMix m_random { 42 };
    QList<Store> m_stores;
    std::vector<std::vector<HotEntry>> m_menus; ///< One piece of each product, by store.
    qint64 m_written = 0;
};

} // namespace jangbu::bench
