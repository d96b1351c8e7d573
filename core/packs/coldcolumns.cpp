#include "core/packs/coldcolumns.h"

#include "core/calendar/instant.h"
#include "core/money/money.h"

#include <algorithm>

namespace jangbu {

namespace {

constexpr qint64 mostQuantity = 10'000'000;
constexpr int lastOrderState = 9;
constexpr int lastServing = 2;
/// The names of tables and products.
constexpr size_t mostTexts = ColdPack::maxTrades + ColdPack::mostLines;
constexpr size_t mostOrders = 1'000'000;

bool isId(qint64 id)
{
    return id > 0 && id < (qint64(1) << 53);
}

bool isAmount(qint64 minor)
{
    return minor >= 0 && minor <= maxTradeAmount.minor();
}

bool makesSenseOrder(const ColdOrder& order)
{
    return isId(order.id) && Instant::fromMs(order.orderedAtMs) && order.state >= 0
        && order.state <= lastOrderState && order.serving >= 0 && order.serving <= lastServing;
}

bool makesSenseLine(const ColdLine& line)
{
    return isId(line.id) && isId(line.product) && isId(line.category) && line.quantity >= 1
        && line.quantity <= mostQuantity && isAmount(line.unitPriceMinor) && line.discountMinor >= 0
        && isAmount(line.amountMinor);
}

bool makesSenseTrade(const ColdTrade& trade)
{
    return isId(trade.id) && isAmount(trade.amountMinor) && Instant::fromMs(trade.openedAtMs)
        && Instant::fromMs(trade.paidAtMs) && (!trade.table || isId(*trade.table))
        && (!trade.importedBy || isId(*trade.importedBy))
        && (!trade.paidByImport || isId(*trade.paidByImport))
        && std::all_of(trade.orders.cbegin(), trade.orders.cend(), makesSenseOrder);
}

qint64 sumOf(const ColdTrade& trade)
{
    Money sum;
    for (const ColdLine& line : trade.lines)
        sum += Money::ofMinor(line.amountMinor);
    return sum.minor();
}

/// Wraps, as RunningNumber does.
qint64 plus(qint64 value, qint64 added)
{
    return static_cast<qint64>(static_cast<quint64>(value) + static_cast<quint64>(added));
}

std::optional<qint64> optionalId(qint64 stored)
{
    return stored == 0 ? std::nullopt : std::optional(stored);
}

} // namespace

QByteArray ColdColumnsWriter::write(std::span<const ColdTrade> trades)
{
    gather(trades);
    writeDictionaries();
    writeTrades(trades);
    writeOrders(trades);
    writeLines(trades);
    return m_bytes.bytes().toByteArray();
}

size_t ColdColumnsWriter::placeOf(const QString& text)
{
    const auto known = m_textPlaces.constFind(text);
    if (known != m_textPlaces.cend())
        return *known;
    const auto place = static_cast<size_t>(m_texts.size());
    m_textPlaces.insert(text, place);
    m_texts.append(text);
    return place;
}

size_t ColdColumnsWriter::placeOf(const ColdLine& line)
{
    const ColdItem item { line.product, placeOf(line.productName), line.category, line.taxFree,
                          line.unitPriceMinor };
    const auto known = m_itemPlaces.constFind(item);
    if (known != m_itemPlaces.cend())
        return *known;
    const auto place = static_cast<size_t>(m_items.size());
    m_itemPlaces.insert(item, place);
    m_items.append(item);
    return place;
}

void ColdColumnsWriter::gather(std::span<const ColdTrade> trades)
{
    for (const ColdTrade& trade : trades) {
        placeOf(trade.tableName);
        for (const ColdLine& line : trade.lines)
            placeOf(line);
    }
}

void ColdColumnsWriter::writeDictionaries()
{
    m_bytes.number(m_texts.size());
    for (const QString& text : std::as_const(m_texts))
        m_bytes.text(text.toUtf8());
    m_bytes.number(m_items.size());
    for (const ColdItem& item : std::as_const(m_items)) {
        m_bytes.number(item.product);
        number(item.name);
        m_bytes.number(item.category);
        m_bytes.number(item.taxFree ? 1 : 0);
        m_bytes.number(item.unitPriceMinor);
    }
}

/// A trade made here has its id as key, which takes no text.
void ColdColumnsWriter::writeKey(const ColdTrade& trade)
{
    if (trade.key == QString::number(trade.id)) {
        m_bytes.number(0);
        return;
    }
    const QByteArray key = trade.key.toUtf8();
    m_bytes.number(key.size() + 1);
    m_bytes.raw(key);
}

void ColdColumnsWriter::writeTrades(std::span<const ColdTrade> trades)
{
    const auto column = [&](auto valueOf) {
        for (const ColdTrade& trade : trades)
            m_bytes.number(static_cast<qint64>(valueOf(trade)));
    };
    number(trades.size());
    RunningNumber id, opened, receipt, import;
    column([&](const ColdTrade& trade) { return id.stepTo(trade.id); });
    for (const ColdTrade& trade : trades)
        writeKey(trade);
    column([](const ColdTrade& trade) { return trade.table.value_or(0); });
    column([&](const ColdTrade& trade) { return placeOf(trade.tableName); });
    column([](const ColdTrade& trade) { return trade.taxOnTopMinor; });
    column([](const ColdTrade& trade) { return trade.tipMinor; });
    column([&](const ColdTrade& trade) { return opened.stepTo(trade.openedAtMs); });
    column([](const ColdTrade& trade) { return trade.paidAtMs - trade.openedAtMs; });
    column([](const ColdTrade& trade) { return trade.receipt ? 1 : 0; });
    column([&](const ColdTrade& trade) {
        return trade.receipt ? receipt.stepTo(*trade.receipt) : qint64(0);
    });
    column([](const ColdTrade& trade) { return trade.version; });
    column([&](const ColdTrade& trade) { return import.stepTo(trade.importedBy.value_or(0)); });
    column([](const ColdTrade& trade) {
        return trade.paidByImport.value_or(0) - trade.importedBy.value_or(0);
    });
    column([](const ColdTrade& trade) { return trade.orders.size(); });
    column([](const ColdTrade& trade) { return trade.lines.size(); });
    column([](const ColdTrade& trade) { return trade.amountMinor - sumOf(trade); });
}

void ColdColumnsWriter::writeOrders(std::span<const ColdTrade> trades)
{
    const auto column = [&](auto valueOf) {
        for (const ColdTrade& trade : trades) {
            for (const ColdOrder& order : trade.orders)
                m_bytes.number(valueOf(trade, order));
        }
    };
    RunningNumber id;
    column([&](const ColdTrade&, const ColdOrder& order) { return id.stepTo(order.id); });
    column([](const ColdTrade& trade, const ColdOrder& order) {
        return order.orderedAtMs - trade.openedAtMs;
    });
    column([](const ColdTrade&, const ColdOrder& order) { return order.state; });
    column([](const ColdTrade&, const ColdOrder& order) { return order.serving; });
}

void ColdColumnsWriter::writeLines(std::span<const ColdTrade> trades)
{
    const auto column = [&](auto valueOf) {
        for (const ColdTrade& trade : trades) {
            for (const ColdLine& line : trade.lines)
                m_bytes.number(static_cast<qint64>(valueOf(line)));
        }
    };
    RunningNumber id;
    column([&](const ColdLine& line) { return id.stepTo(line.id); });
    column([](const ColdLine& line) { return line.order; });
    column([&](const ColdLine& line) { return placeOf(line); });
    column([](const ColdLine& line) { return line.quantity; });
    column([](const ColdLine& line) { return line.discountMinor; });
}

std::optional<std::vector<ColdTrade>> ColdColumnsReader::read()
{
    readDictionaries();
    readTrades();
    readCounts();
    readOrders();
    readLines();
    if (!complete())
        return std::nullopt;
    return std::move(m_trades);
}

void ColdColumnsReader::readDictionaries()
{
    m_texts.resize(m_reader.count(mostTexts));
    for (QString& text : m_texts) {
        const qint64 size = m_reader.number();
        text = QString::fromUtf8(m_reader.text(static_cast<size_t>(size)));
    }
    m_items.resize(m_reader.count(ColdPack::mostLines));
    for (ColdLine& item : m_items) {
        item.product = m_reader.number();
        item.productName = m_reader.oneOf(m_texts);
        item.category = m_reader.number();
        item.taxFree = m_reader.count(1) == 1;
        item.unitPriceMinor = m_reader.number();
    }
}

QString ColdColumnsReader::key(qint64 id)
{
    const qint64 size = m_reader.number();
    if (size == 0)
        return QString::number(id);
    return QString::fromUtf8(m_reader.text(static_cast<size_t>(size) - 1));
}

void ColdColumnsReader::readTrades()
{
    m_trades.resize(m_reader.count(ColdPack::maxTrades));
    const auto column = [&](auto take) {
        for (ColdTrade& trade : m_trades)
            take(trade, m_reader.number());
    };
    RunningNumber id, opened, receipt, import;
    column([&](ColdTrade& trade, qint64 step) { trade.id = id.after(step); });
    for (ColdTrade& trade : m_trades)
        trade.key = key(trade.id);
    column([](ColdTrade& trade, qint64 table) { trade.table = optionalId(table); });
    for (ColdTrade& trade : m_trades)
        trade.tableName = m_reader.oneOf(m_texts);
    column([](ColdTrade& trade, qint64 tax) { trade.taxOnTopMinor = tax; });
    column([](ColdTrade& trade, qint64 tip) { trade.tipMinor = tip; });
    column([&](ColdTrade& trade, qint64 step) { trade.openedAtMs = opened.after(step); });
    column([](ColdTrade& trade, qint64 later) { trade.paidAtMs = plus(trade.openedAtMs, later); });
    column([](ColdTrade& trade, qint64 has) {
        if (has != 0)
            trade.receipt = 0;
    });
    column([&](ColdTrade& trade, qint64 step) {
        if (trade.receipt)
            trade.receipt = receipt.after(step);
    });
    column([](ColdTrade& trade, qint64 version) { trade.version = version; });
    column(
        [&](ColdTrade& trade, qint64 step) { trade.importedBy = optionalId(import.after(step)); });
    column([](ColdTrade& trade, qint64 above) {
        trade.paidByImport = optionalId(plus(trade.importedBy.value_or(0), above));
    });
}

void ColdColumnsReader::readCounts()
{
    const auto column = [&](auto member, size_t most) {
        for (ColdTrade& trade : m_trades) {
            const size_t count = m_reader.count(most);
            most -= count;
            (trade.*member).resize(count);
        }
    };
    column(&ColdTrade::orders, mostOrders);
    column(&ColdTrade::lines, ColdPack::mostLines);
    for (ColdTrade& trade : m_trades)
        trade.amountMinor = m_reader.number(); // The lines' amounts are added when they are known.
}

void ColdColumnsReader::readOrders()
{
    const auto column = [&](auto take) {
        for (ColdTrade& trade : m_trades) {
            for (ColdOrder& order : trade.orders)
                take(trade, order, m_reader.number());
        }
    };
    RunningNumber id;
    column([&](ColdTrade&, ColdOrder& order, qint64 step) { order.id = id.after(step); });
    column([](ColdTrade& trade, ColdOrder& order, qint64 later) {
        order.orderedAtMs = plus(trade.openedAtMs, later);
    });
    const auto small = [](qint64 value) {
        return static_cast<int>(qBound(qint64(-1), value, qint64(lastOrderState + 1)));
    };
    column([&](ColdTrade&, ColdOrder& order, qint64 state) { order.state = small(state); });
    column([&](ColdTrade&, ColdOrder& order, qint64 serving) { order.serving = small(serving); });
}

void ColdColumnsReader::readLines()
{
    const auto column = [&](auto take) {
        for (ColdTrade& trade : m_trades) {
            for (ColdLine& line : trade.lines)
                take(trade, line);
        }
    };
    RunningNumber id;
    column([&](ColdTrade&, ColdLine& line) { line.id = id.after(m_reader.number()); });
    column([&](ColdTrade& trade, ColdLine& line) {
        line.order = m_reader.count(trade.orders.size());
    });
    column([&](ColdTrade&, ColdLine& line) {
        const qint64 lineId = line.id;
        const size_t order = line.order;
        line = m_reader.oneOf(m_items);
        line.id = lineId;
        line.order = order;
    });
    column([&](ColdTrade&, ColdLine& line) { line.quantity = m_reader.number(); });
    column([&](ColdTrade&, ColdLine& line) { line.discountMinor = m_reader.number(); });
}

bool ColdColumnsReader::complete()
{
    if (m_reader.isBroken() || !m_reader.isAtEnd())
        return false;
    qint64 lastId = 0;
    for (ColdTrade& trade : m_trades) {
        for (ColdLine& line : trade.lines) {
            const auto whole = checkedProduct(Money::ofMinor(line.unitPriceMinor), line.quantity);
            if (!whole || !isAmount(line.unitPriceMinor) || line.discountMinor < 0
                || line.discountMinor > whole->minor() || line.order >= trade.orders.size())
                return false;
            line.amountMinor = whole->minor() - line.discountMinor;
        }
        if (!std::all_of(trade.lines.cbegin(), trade.lines.cend(), makesSenseLine))
            return false;
        const auto amount
            = checkedSum(Money::ofMinor(trade.amountMinor), Money::ofMinor(sumOf(trade)));
        if (!amount)
            return false;
        trade.amountMinor = amount->minor();
        if (!makesSenseTrade(trade) || trade.id <= lastId)
            return false;
        lastId = trade.id;
    }
    return true;
}

} // namespace jangbu
