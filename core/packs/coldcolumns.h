#pragma once

#include "core/packs/coldpack.h"
#include "core/packs/packedbytes.h"
#include "core/packs/packreader.h"

#include <QHash>

namespace jangbu {

/// What the lines of a pack share: everything of a product at one price.
struct ColdItem {
    qint64 product = 0;
    size_t name = 0; ///< A place in the texts.
    qint64 category = 0;
    bool taxFree = false;
    qint64 unitPriceMinor = 0;

    friend bool operator==(const ColdItem&, const ColdItem&) = default;
    friend size_t qHash(const ColdItem& item, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, item.product, item.name, item.category, item.taxFree,
                          item.unitPriceMinor);
    }
};

/// Writes the columns of a cold pack before they are compressed.
class ColdColumnsWriter final {
public:
    QByteArray write(std::span<const ColdTrade> trades);

private:
    void gather(std::span<const ColdTrade> trades);
    void writeDictionaries();
    void writeTrades(std::span<const ColdTrade> trades);
    void writeOrders(std::span<const ColdTrade> trades);
    void writeLines(std::span<const ColdTrade> trades);
    void writeKey(const ColdTrade& trade);
    size_t placeOf(const QString& text);
    size_t placeOf(const ColdLine& line);
    void number(size_t value) { m_bytes.number(static_cast<qint64>(value)); }

    BytePacker m_bytes;
    QHash<QString, size_t> m_textPlaces;
    QList<QString> m_texts;
    QHash<ColdItem, size_t> m_itemPlaces;
    QList<ColdItem> m_items;
};

/// Reads them without trust; every value is held against what the books can hold.
class ColdColumnsReader final {
public:
    explicit ColdColumnsReader(QByteArrayView plain)
        : m_reader(plain)
    {
    }

    /// Nothing when it makes no sense.
    std::optional<std::vector<ColdTrade>> read();

private:
    void readDictionaries();
    void readTrades();
    void readCounts();
    void readOrders();
    void readLines();
    QString key(qint64 id);
    bool complete();

    PackReader m_reader;
    std::vector<QString> m_texts;
    std::vector<ColdLine> m_items; ///< With what all lines of an item share.
    std::vector<ColdTrade> m_trades;
};

} // namespace jangbu
