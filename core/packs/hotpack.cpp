#include "core/packs/hotpack.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace jangbu {

namespace {

constexpr quint8 hotFormat = 1;
constexpr qsizetype hotHeaderSize = 4 + 3 * 4 + 2 * 8 + 2;

struct ItemHash {
    size_t operator()(const PackItem& item) const
    {
        return qHashMulti(0, item.product, item.category, item.taxFree);
    }
};

/// The columns of the lines while a pack is written.
class HotColumns final {
public:
    explicit HotColumns(size_t lines)
    {
        for (auto* column : { &item, &hour, &quantity, &amount })
            column->reserve(lines);
    }

    void add(const HotEntry& entry)
    {
        JANGBU_CHECK(entry.hour >= 0 && entry.hour < 24);
        JANGBU_CHECK(entry.quantity >= 1 && entry.quantity <= HotPack::maxQuantity);
        JANGBU_CHECK(entry.amountMinor >= 0 && entry.amountMinor <= HotPack::maxAmountMinor);
        const auto [place, isNew] = m_places.try_emplace(entry.item, items.size());
        if (isNew)
            items.push_back(entry.item);
        item.push_back(place->second);
        hour.push_back(static_cast<quint64>(entry.hour));
        quantity.push_back(static_cast<quint64>(entry.quantity));
        amount.push_back(static_cast<quint64>(entry.amountMinor));
    }

    /// By product, so that days which sold the same have the same dictionary, and who sums them
    /// knows its places already.
    void sortItems()
    {
        std::vector<PackItem> sorted = items;
        std::sort(sorted.begin(), sorted.end(), [](const PackItem& left, const PackItem& right) {
            return std::tie(left.product, left.category, left.taxFree)
                < std::tie(right.product, right.category, right.taxFree);
        });
        std::vector<quint64> placeOf(items.size());
        for (size_t place = 0; place < sorted.size(); ++place)
            placeOf[m_places.at(sorted[place])] = place;
        for (quint64& place : item)
            place = placeOf[place];
        items = std::move(sorted);
    }

    std::vector<PackItem> items;
    std::vector<quint64> item, hour, quantity, amount;

private:
    std::unordered_map<PackItem, quint64, ItemHash> m_places;
};

int widthOf(const std::vector<quint64>& values)
{
    const auto largest = std::max_element(values.cbegin(), values.cend());
    return PackedColumn::widthFor(largest == values.cend() ? 0 : *largest);
}

template <typename Number> void appendNumber(QByteArray& target, Number number)
{
    const Number stored = qToLittleEndian(number);
    target.append(reinterpret_cast<const char*>(&stored), sizeof(stored));
}

/// Ids of one store lie close together.
struct BasedIds {
    BasedIds(const std::vector<PackItem>& items, qint64 PackItem::*id)
    {
        for (const PackItem& item : items) {
            JANGBU_CHECK(item.*id > 0);
            base = base == 0 ? item.*id : std::min(base, item.*id);
        }
        for (const PackItem& item : items)
            above.push_back(static_cast<quint64>(item.*id - base));
    }

    qint64 base = 0;
    std::vector<quint64> above;
};

} // namespace

QByteArray HotPack::encode(std::span<const HotEntry> sold, std::span<const HotEntry> refunded)
{
    JANGBU_CHECK(sold.size() + refunded.size() <= maxLines);
    HotColumns columns(sold.size() + refunded.size());
    for (const HotEntry& entry : sold)
        columns.add(entry);
    for (const HotEntry& entry : refunded)
        columns.add(entry);
    columns.sortItems();
    const BasedIds products(columns.items, &PackItem::product);
    const BasedIds categories(columns.items, &PackItem::category);
    std::vector<quint64> taxFree;
    for (const PackItem& item : columns.items)
        taxFree.push_back(item.taxFree ? 1 : 0);

    QByteArray content;
    for (const int byte : { int(hotFormat), widthOf(columns.item), widthOf(columns.quantity),
                            widthOf(columns.amount) })
        content.append(static_cast<char>(byte));
    for (const size_t count : { columns.item.size(), sold.size(), columns.items.size() })
        appendNumber(content, static_cast<quint32>(count));
    appendNumber(content, products.base);
    appendNumber(content, categories.base);
    content.append(static_cast<char>(widthOf(products.above)));
    content.append(static_cast<char>(widthOf(categories.above)));
    const std::initializer_list<const std::vector<quint64>*> inOrder {
        &products.above, &categories.above, &taxFree,        &columns.item,
        &columns.hour,   &columns.quantity, &columns.amount,
    };
    for (const auto* column : inOrder)
        PackedColumn::append(content, *column, widthOf(*column));
    return content;
}

/// Reads a pack without trust: every count and width is held against the bytes that are there.
class HotPackParser final {
public:
    HotPackParser(const PackPlace& place, QByteArrayView content)
        : m_place(place)
        , m_rest(content)
    {
    }

    Result<HotPack> parse()
    {
        JANGBU_TRY(takeHeader());
        JANGBU_TRY(takeItems());
        JANGBU_TRY(takeLines());
        return std::move(m_pack);
    }

private:
    template <typename Number> Number take()
    {
        const auto number = qFromLittleEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(Number));
        return number;
    }
    int takeWidth() { return take<quint8>(); }
    PackedColumn takeColumn(size_t count, int width)
    {
        const qsizetype size = static_cast<qsizetype>(count) * width;
        const PackedColumn column(m_rest.first(size), width);
        m_rest = m_rest.sliced(size);
        return column;
    }
    Error damaged(const char* why) const { return packDamaged(m_place, why); }

    Done takeHeader()
    {
        if (m_rest.size() < hotHeaderSize)
            return damaged("no header");
        if (take<quint8>() != hotFormat)
            return damaged("unknown format");
        m_itemWidth = takeWidth();
        m_quantityWidth = takeWidth();
        m_amountWidth = takeWidth();
        m_pack.m_size = take<quint32>();
        m_pack.m_saleCount = take<quint32>();
        m_itemCount = take<quint32>();
        m_productBase = take<qint64>();
        m_categoryBase = take<qint64>();
        m_productWidth = takeWidth();
        m_categoryWidth = takeWidth();
        for (const int width :
             { m_itemWidth, m_quantityWidth, m_amountWidth, m_productWidth, m_categoryWidth }) {
            if (!PackedColumn::isWidth(width))
                return damaged("width");
        }
        if (m_pack.m_size > HotPack::maxLines || m_pack.m_saleCount > m_pack.m_size
            || m_itemCount > m_pack.m_size || (m_itemCount == 0) != (m_pack.m_size == 0))
            return damaged("counts");
        const size_t size = m_itemCount * static_cast<size_t>(m_productWidth + m_categoryWidth + 1)
            + m_pack.m_size
                * static_cast<size_t>(m_itemWidth + 1 + m_quantityWidth + m_amountWidth);
        return static_cast<size_t>(m_rest.size()) == size ? Done(done) : damaged("size");
    }

    Done takeItems()
    {
        const PackedColumn products = takeColumn(m_itemCount, m_productWidth);
        const PackedColumn categories = takeColumn(m_itemCount, m_categoryWidth);
        const PackedColumn taxFree = takeColumn(m_itemCount, 1);
        if (m_itemCount > 0
            && !(isIdRange(m_productBase, products.largest())
                 && isIdRange(m_categoryBase, categories.largest())))
            return damaged("ids");
        if (taxFree.largest() > 1)
            return damaged("tax-free");
        m_pack.m_items.reserve(m_itemCount);
        for (size_t at = 0; at < m_itemCount; ++at) {
            m_pack.m_items.push_back({ m_productBase + static_cast<qint64>(products.at(at)),
                                       m_categoryBase + static_cast<qint64>(categories.at(at)),
                                       taxFree.at(at) != 0 });
        }
        return done;
    }

    static bool isIdRange(qint64 base, quint64 above)
    {
        constexpr qint64 most = qint64(1) << 53;
        return base > 0 && base < most && above < static_cast<quint64>(most - base);
    }

    Done takeLines()
    {
        m_pack.m_item = takeColumn(m_pack.m_size, m_itemWidth);
        m_pack.m_hours = m_rest.first(static_cast<qsizetype>(m_pack.m_size));
        const PackedColumn hours = takeColumn(m_pack.m_size, 1);
        if (m_pack.m_size > 0 && m_pack.m_item.largest() >= m_itemCount)
            return damaged("item");
        if (hours.largest() > 23)
            return damaged("hour");
        m_pack.m_quantity = takeColumn(m_pack.m_size, m_quantityWidth);
        m_pack.m_amount = takeColumn(m_pack.m_size, m_amountWidth);
        if (m_pack.m_quantity.holdsZero())
            return damaged("no quantity");
        // Narrower ones cannot hold more.
        if (m_quantityWidth > 2 && m_pack.m_quantity.largest() > HotPack::maxQuantity)
            return damaged("quantity");
        if (m_amountWidth > 4 && m_pack.m_amount.largest() > HotPack::maxAmountMinor)
            return damaged("amount");
        return done;
    }

    PackPlace m_place;
    QByteArrayView m_rest;
    HotPack m_pack;
    int m_itemWidth = 0, m_quantityWidth = 0, m_amountWidth = 0;
    int m_productWidth = 0, m_categoryWidth = 0;
    size_t m_itemCount = 0;
    qint64 m_productBase = 0, m_categoryBase = 0;
};

Result<HotPack> HotPack::parse(const PackPlace& place, QByteArrayView content)
{
    return HotPackParser(place, content).parse();
}

HotEntry HotPack::entry(size_t at) const
{
    return { m_items.at(m_item.at(at)), hours()[at], static_cast<qint64>(m_quantity.at(at)),
             static_cast<qint64>(m_amount.at(at)) };
}

} // namespace jangbu
