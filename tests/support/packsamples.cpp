#include "tests/support/packsamples.h"

#include <QStringList>

namespace jangbu::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 packBase = 777 * 10'000'000'000LL;

qint64 upTo(std::mt19937& dice, qint64 most)
{
    return std::uniform_int_distribution<qint64>(0, most)(dice);
}

ColdLine lineOf(std::mt19937& dice, qint64 id, size_t orders)
{
    static const QStringList names { u"김치찌개"_s, u"a, \"b\""_s, QString(255, u'ㄱ'), u"🍜"_s };
    ColdLine line;
    line.id = id;
    line.order = static_cast<size_t>(upTo(dice, qint64(orders) - 1));
    const qint64 product = upTo(dice, 30);
    line.product = packBase + 100 + product;
    line.productName = names.at(product % names.size());
    line.category = packBase + 1 + product % 3;
    line.taxFree = product % 5 == 0;
    line.unitPriceMinor = upTo(dice, 3) == 0 ? 10'000'000 : product * 500;
    line.quantity = upTo(dice, 20) == 0 ? 10'000'000 : 1 + upTo(dice, 3);
    line.discountMinor = upTo(dice, 5) == 0 ? line.unitPriceMinor : 0;
    line.amountMinor = line.unitPriceMinor * line.quantity - line.discountMinor;
    return line;
}

} // namespace

std::vector<HotEntry> hotSample(size_t count, qint64 mostQuantity, qint64 mostAmount, quint32 seed)
{
    std::mt19937 dice(seed);
    std::vector<HotEntry> entries;
    for (size_t at = 0; at < count; ++at) {
        const qint64 product = upTo(dice, 300);
        entries.push_back(
            { { packBase + product, packBase + 1'000 + product % 3, product % 7 == 0 },
              static_cast<int>(upTo(dice, 23)),
              1 + upTo(dice, mostQuantity - 1),
              upTo(dice, mostAmount) });
    }
    if (count > 0) {
        entries.back().quantity = mostQuantity;
        entries.back().amountMinor = mostAmount;
    }
    return entries;
}

std::vector<ColdTrade> coldSample(size_t count, quint32 seed)
{
    std::mt19937 dice(seed);
    std::vector<ColdTrade> trades;
    qint64 id = packBase + 10'000;
    qint64 now = 1'795'262'400'000;
    for (size_t at = 0; at < count; ++at) {
        ColdTrade trade;
        trade.id = ++id;
        trade.key = upTo(dice, 1) ? QString::number(trade.id) : u"square:%1"_s.arg(at);
        if (upTo(dice, 1))
            trade.table = packBase + 50 + upTo(dice, 20);
        trade.tableName = trade.table ? u"창가 %1"_s.arg(*trade.table % 100) : QString();
        trade.openedAtMs = now += upTo(dice, 60'000);
        trade.paidAtMs = now + upTo(dice, 3'600'000);
        trade.taxOnTopMinor = upTo(dice, 9) == 0 ? 800 : 0;
        trade.tipMinor = upTo(dice, 9) == 0 ? 200 : 0;
        if (upTo(dice, 3))
            trade.receipt = qint64(at) + 1;
        trade.version = upTo(dice, 4);
        if (upTo(dice, 1))
            trade.importedBy = packBase + 9'000;
        if (upTo(dice, 1))
            trade.paidByImport = packBase + 9'001;
        for (qint64 orders = 1 + upTo(dice, 2); orders > 0; --orders)
            trade.orders.push_back(
                { ++id, trade.openedAtMs + orders, int(upTo(dice, 9)), int(upTo(dice, 2)) });
        for (qint64 lines = upTo(dice, 5); lines > 0; --lines) {
            trade.lines.push_back(lineOf(dice, ++id, trade.orders.size()));
            trade.amountMinor += trade.lines.back().amountMinor;
        }
        trades.push_back(trade);
    }
    return trades;
}

} // namespace jangbu::test
