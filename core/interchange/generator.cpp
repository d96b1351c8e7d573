#include "core/interchange/generator.h"

#include "core/interchange/outputfile.h"
#include "core/menu/categoryrepository.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 tables = 12;

/// splitmix64 (Steele, Lea, Flood 2014): the same numbers everywhere, from any seed.
class Dice final {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    Dice(quint64 seed, qint64 first, qint64 second)
        : Dice(Dice(Dice(seed).roll() ^ static_cast<quint64>(first)).roll()
               ^ static_cast<quint64>(second))
    {
    }

    quint64 roll()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return mixed ^ (mixed >> 31);
    }
    /// least … most. The remainder's bias is far below what anybody could see.
    qint64 between(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(roll() % static_cast<quint64>(most - least + 1));
    }
    bool hits(qint64 percent) { return between(1, 100) <= percent; }

private:
    quint64 m_state;
};

/// Minutes since midnight at which a table orders first.
qint64 openingMinute(Dice& dice)
{
    if (dice.hits(45))
        return dice.between(11 * 60 + 30, 13 * 60 + 29);
    if (dice.hits(70))
        return dice.between(17 * 60 + 30, 20 * 60 + 29);
    return dice.between(10 * 60, 21 * 60);
}

qint64 quantityOf(Dice& dice)
{
    if (dice.hits(78))
        return 1;
    return dice.hits(80) ? 2 : 3;
}

Generator::Trade tradeFrom(Dice& dice, qint64 products, qint64 midnightMs)
{
    Generator::Trade trade;
    trade.table = dice.between(1, tables);
    qint64 at = midnightMs + openingMinute(dice) * msPerMinute + dice.between(0, 59) * 1000;
    const qint64 lines = dice.between(1, 5);
    trade.orderedAtLocalMs.push_back(at);
    for (qint64 line = 0; line < lines; ++line) {
        if (line > 0 && trade.orderedAtLocalMs.size() < 2 && dice.hits(20)) {
            at += dice.between(5, 25) * msPerMinute;
            trade.orderedAtLocalMs.push_back(at);
        }
        const int order = static_cast<int>(trade.orderedAtLocalMs.size()) - 1;
        trade.items.push_back({ dice.between(0, products - 1), quantityOf(dice), order });
    }
    trade.paidAtLocalMs = at + dice.between(15, 70) * msPerMinute + dice.between(0, 59) * 1000;
    static const std::array companies { u"K"_s, u"H"_s, u"S"_s };
    if (dice.hits(80))
        trade.cardCompany = companies[static_cast<size_t>(dice.between(0, 2))];
    return trade;
}

Done inRange(const QString& name, qint64 value, qint64 least, qint64 most)
{
    if (value >= least && value <= most)
        return done;
    return Error { ErrorCode::ValueInvalid,
                   { name, QString::number(value), u"%1…%2"_s.arg(least).arg(most) } };
}

QString localTime(qint64 localMs)
{
    return QDateTime::fromMSecsSinceEpoch(localMs, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

QString tableName(qint64 table)
{
    return u"Table %1"_s.arg(table);
}

} // namespace

Done GeneratorOptions::check() const
{
    JANGBU_TRY(inRange(u"--stores"_s, stores, 1, 1'000));
    JANGBU_TRY(inRange(u"--products"_s, products, 1, 1'000));
    JANGBU_TRY(inRange(u"--days"_s, days, 1, 3'660));
    JANGBU_TRY(inRange(u"--trades"_s, trades, 0, 1'000'000'000));
    return inRange(u"--start"_s, start.date().year(), 1900, 2200);
}

QString Generator::storeName(qint64 store)
{
    return u"Store %1"_s.arg(store + 1, 3, 10, QChar(u'0'));
}

QString Generator::productName(qint64 product)
{
    return u"Product %1"_s.arg(product + 1, 2, 10, QChar(u'0'));
}

QString Generator::categoryOf(qint64 product)
{
    const QStringList categories = CategoryRepository::firstNames();
    return categories.at(product % categories.size());
}

Money Generator::priceOf(qint64 store, qint64 product) const
{
    constexpr qint64 step = 100;
    Dice dice(~m_options.seed, store, product);
    switch (product % 3) {
    case 0:
        return Money::ofMinor(dice.between(60, 150) * step);
    case 1:
        return Money::ofMinor(dice.between(30, 80) * step);
    default:
        return Money::ofMinor(dice.between(15, 40) * step);
    }
}

void Generator::startDay()
{
    const qint64 days = m_options.stores * m_options.days;
    const auto madeBefore = [&](qint64 day) { return m_options.trades * day / days; };
    const qint64 store = m_day / m_options.days;
    const BusinessDate date = m_options.start.addDays(m_day % m_options.days);
    const qint64 midnightMs = (date.julianDay() - epochJulianDay) * msPerDay;
    if (m_day % m_options.days == 0)
        m_madeOfStore = 0;

    Dice dice(m_options.seed, store, date.julianDay());
    const qint64 count = madeBefore(m_day + 1) - madeBefore(m_day);
    m_trades.clear();
    for (qint64 trade = 0; trade < count; ++trade)
        m_trades.push_back(tradeFrom(dice, m_options.products, midnightMs));
    std::stable_sort(m_trades.begin(), m_trades.end(), [](const Trade& lhs, const Trade& rhs) {
        return lhs.orderedAtLocalMs.front() < rhs.orderedAtLocalMs.front();
    });
    for (Trade& trade : m_trades) {
        trade.store = store;
        trade.number = ++m_madeOfStore;
    }
    m_at = 0;
}

bool Generator::next(Trade& trade)
{
    while (m_at == m_trades.size()) {
        if (++m_day >= m_options.stores * m_options.days)
            return false;
        startDay();
    }
    trade = m_trades[m_at++];
    ++m_made;
    return true;
}

Done Generator::writeFiles(const QString& folder)
{
    JANGBU_TRY(m_options.check());
    if (!QDir().mkpath(folder))
        return Error { ErrorCode::FileNotWritable, { folder, QString() } };
    OutputFile menu(QDir(folder).filePath(u"menu.csv"_s));
    JANGBU_TRY(menu.open(
        { u"store"_s, u"product"_s, u"category"_s, u"price"_s, u"base_stock"_s, u"tax_free"_s }));
    writeMenu(menu.writer());
    OutputFile sales(QDir(folder).filePath(u"sales.csv"_s));
    JANGBU_TRY(sales.open({ u"store"_s, u"trade"_s, u"device"_s, u"order"_s, u"ordered_at"_s,
                            u"product"_s, u"category"_s, u"unit_price"_s, u"quantity"_s,
                            u"paid_at"_s, u"method"_s, u"card_company"_s }));
    writeSales(sales.writer());
    JANGBU_TRY(menu.commit());
    return sales.commit();
}

void Generator::writeSales(CsvWriter& writer)
{
    Trade trade;
    while (next(trade)) {
        for (const Item& item : trade.items) {
            writer.addField(storeName(trade.store));
            writer.addField(trade.number);
            writer.addField(tableName(trade.table));
            writer.addField(item.order + 1);
            writer.addField(localTime(trade.orderedAtLocalMs[static_cast<size_t>(item.order)]));
            writer.addField(productName(item.product));
            writer.addField(categoryOf(item.product));
            writer.addField(priceOf(trade.store, item.product).minor());
            writer.addField(item.quantity);
            writer.addField(localTime(trade.paidAtLocalMs));
            writer.addField(trade.cardCompany.isEmpty() ? u"CASH"_s : u"CARD"_s);
            writer.addField(trade.cardCompany);
            writer.endRow();
        }
    }
}

void Generator::writeMenu(CsvWriter& writer) const
{
    for (qint64 store = 0; store < m_options.stores; ++store) {
        for (qint64 product = 0; product < m_options.products; ++product) {
            writer.addField(storeName(store));
            writer.addField(productName(product));
            writer.addField(categoryOf(product));
            writer.addField(priceOf(store, product).minor());
            writer.addField(maxStock);
            writer.addField(0);
            writer.endRow();
        }
    }
}

Done GeneratedRows::start(ImportDirectory& directory)
{
    JANGBU_TRY(m_generator.options().check());
    m_generator = Generator(m_generator.options());
    m_directory = &directory;
    m_trade = {};
    m_item = 0;
    m_line = 0;
    return done;
}

void GeneratedRows::startTrade()
{
    m_item = 0;
    m_row = SalesRow();
    m_row.store = m_directory->storeOf(Generator::storeName(m_trade.store).toUtf8());
    m_key = QByteArray::number(m_trade.number);
    m_device = tableName(m_trade.table).toUtf8();
    m_orders.clear();
    for (size_t order = 0; order < m_trade.orderedAtLocalMs.size(); ++order)
        m_orders.append(QByteArray::number(order + 1));
    const StoreTime& time = m_directory->store(m_row.store).terms.time;
    m_row.paidAtUtc = time.instantOf({ m_trade.paidAtLocalMs, std::nullopt });
    m_row.payment = RowPayment();
    if (!m_trade.cardCompany.isEmpty()) {
        m_row.payment
            = RowPayment { PaymentMethod::Card, m_directory->labelOf(m_trade.cardCompany.toUtf8()),
                           CardKind::Credit };
    }
}

Result<bool> GeneratedRows::next(SalesRow& row)
{
    while (m_item == m_trade.items.size()) {
        if (!m_generator.next(m_trade))
            return false;
        startTrade();
    }
    const Generator::Item& item = m_trade.items[m_item++];
    const StoreTime& time = m_directory->store(m_row.store).terms.time;
    const qint64 orderedAt = m_trade.orderedAtLocalMs[static_cast<size_t>(item.order)];
    row = m_row;
    row.line = ++m_line;
    row.trade = m_key;
    row.device = m_device;
    row.order = m_orders.at(item.order);
    row.orderedAtUtc = *time.instantOf({ orderedAt, std::nullopt });
    row.product = m_directory->productOf(row.store, Generator::productName(item.product).toUtf8());
    row.category = m_directory->categoryOf(row.store, Generator::categoryOf(item.product).toUtf8());
    row.unitPrice = m_generator.priceOf(m_trade.store, item.product);
    row.quantity = item.quantity;
    return true;
}

} // namespace jangbu
