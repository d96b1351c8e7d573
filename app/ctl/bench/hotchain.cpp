#include "app/ctl/bench/hotchain.h"

#include "core/storage/transaction.h"

namespace jangbu::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList categories { u"MAIN_MENU"_s, u"SUB_MENU"_s, u"DRINK"_s };

} // namespace

Done HotChain::makeStores()
{
    for (int number = 0; number < m_size.stores; ++number) {
        JANGBU_TRY_ASSIGN(
            const Store store,
            m_books.addStore.run({ .name = u"Store %1"_s.arg(number, 5, 10, QChar(u'0')) }));
        std::vector<HotEntry> menu;
        for (int at = 0; at < m_size.products; ++at) {
            const Money price = Money::ofMinor(1'000 + 500 * ((at + number) % 20));
            JANGBU_TRY_ASSIGN(
                const Product product,
                m_books.addProduct.run(
                    store,
                    { u"Product %1"_s.arg(at), categories.at(at % categories.size()), price }));
            menu.push_back({ .item = { product.id.value(), product.category.value() },
                             .amountMinor = price.minor() });
        }
        m_stores.append(store);
        m_menus.push_back(std::move(menu));
    }
    return done;
}

/// Spread evenly, without losing one.
qint64 HotChain::linesUpTo(qint64 slot) const
{
    const qint64 places = qint64(m_size.days) * m_size.stores;
    return m_size.lines / places * slot + m_size.lines % places * slot / places;
}

std::vector<HotEntry> HotChain::linesOf(int store, qint64 count)
{
    const std::vector<HotEntry>& menu = m_menus[static_cast<size_t>(store)];
    std::vector<HotEntry> lines;
    lines.reserve(static_cast<size_t>(count));
    for (qint64 line = 0; line < count; ++line) {
        const quint64 random = m_random.next();
        HotEntry entry = menu[(random & 0xffff) % menu.size()];
        entry.hour = 10 + static_cast<int>((random >> 16) % 12);
        entry.quantity = 1 + static_cast<qint64>((random >> 32) % 3);
        entry.amountMinor *= entry.quantity;
        lines.push_back(entry);
    }
    return lines;
}

Done HotChain::writeDay(PackWriter& writer, BulkInsert& days, int store, BusinessDate date)
{
    const qint64 slot = m_size.start.daysTo(date) * m_size.stores + store;
    const auto lines = linesOf(store, linesUpTo(slot + 1) - linesUpTo(slot));
    qint64 gross = 0;
    for (const HotEntry& line : lines)
        gross += line.amountMinor;
    m_written += static_cast<qint64>(lines.size());
    const Store& of = m_stores.at(store);
    JANGBU_TRY(days.add(of.id, date, gross, 0, 1));
    PackedDay day { .date = date,
                    .moves = 1,
                    .zone = of.time.zone(),
                    .packedAtUtc = m_books.clock.nowUtc(),
                    .lines = static_cast<qint64>(lines.size()) };
    return writer.add(of.id, day, PackWriter::hotOf(lines, {}), {});
}

Done HotChain::writeMonth(const Window& dates)
{
    const SplitMix random = m_random;
    const qint64 written = m_written;
    return inTransaction(m_books.database, [&]() -> Done {
        m_random = random;
        m_written = written;
        PackWriter writer(m_books.database);
        BulkInsert days(
            m_books.database, u"business_day"_s,
            { u"store_id"_s, u"business_date"_s, u"gross"_s, u"refunds"_s, u"moves"_s });
        for (int store = 0; store < m_size.stores; ++store) {
            for (BusinessDate date = dates.start; date < dates.end; date = date.addDays(1))
                JANGBU_TRY(writeDay(writer, days, store, date));
        }
        JANGBU_TRY(writer.flush());
        return days.flush();
    });
}

Result<qint64> HotChain::writeDays()
{
    const BusinessDate end = m_size.start.addDays(m_size.days);
    for (BusinessDate from = m_size.start; from < end; from = from.addMonths(1))
        JANGBU_TRY(writeMonth({ from, std::min(from.addMonths(1), end) }));
    return m_written;
}

QList<BusinessDate> HotChain::monthsOf31Days() const
{
    QList<BusinessDate> months;
    const BusinessDate end = m_size.start.addDays(m_size.days);
    for (BusinessDate from = m_size.start; from.addMonths(1) <= end; from = from.addMonths(1)) {
        if (from.daysTo(from.addMonths(1)) == 31)
            months.append(from);
    }
    return months;
}

} // namespace jangbu::bench
