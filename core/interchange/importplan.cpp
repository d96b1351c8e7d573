#include "core/interchange/importplan.h"

#include "core/interchange/importedtraderepository.h"
#include "core/interchange/packedbytes.h"
#include "core/ledger/businessdays.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t completionBytes = 8 * 1024 * 1024;
constexpr size_t receiptBytes = 16 * 1024 * 1024;

} // namespace

ImportPlan::ImportPlan(Database& database, ImportContext& context)
    : m_database(database)
    , m_context(context)
    , m_completions(completionBytes)
    , m_receipts(receiptBytes)
    , m_sales(context.directory.products().size())
    , m_rows(context.directory.stores().size())
{
}

void ImportPlan::refuse(ErrorCode code, RowPlace place, const QString& column, const QString& value,
                        Expectation expected, const QStringList& values)
{
    InputIssue issue = m_context.issueAt(place, column, value, expected, {});
    issue.code = code;
    m_context.issues.add(place, issue, values);
}

Result<const ImportPlan::KnownDays*> ImportPlan::knownDaysOf(int store)
{
    const auto known = m_knownDays.find(store);
    if (known != m_knownDays.end())
        return &known->second;
    KnownDays& read = m_knownDays[store];
    if (const auto& existing = m_context.directory.store(store).existing) {
        const Window always { BusinessDate::beginning(), BusinessDate(9999, 12, 31) };
        JANGBU_TRY_ASSIGN(const auto days, BusinessDays(m_database).within(existing->id, always));
        for (const BusinessDay& day : days)
            read.days[day.date] = { day.closedAtUtc.has_value(), day.gross };
    }
    return &read;
}

/// Gives a paid trade its business date and counts it on the day.
Done ImportPlan::date(ImportedTrade& trade)
{
    if (!trade.isPaid())
        return done;
    const NewStore& terms = m_context.directory.store(trade.store).terms;
    const BusinessDate date = terms.time.businessDateOf(*trade.paidAtUtc);
    trade.businessDate = date;
    JANGBU_TRY_ASSIGN(const KnownDays* known, knownDaysOf(trade.store));
    const auto day = known->days.find(date);
    if (day != known->days.end() && day->second.first) {
        refuse(ErrorCode::PeriodClosed, trade.place, u"paid_at"_s, date.toIso(),
               Expectation::OpenDay, { date.toIso(), terms.name });
    }
    const auto [planned, isNew]
        = m_days.try_emplace({ trade.store, date }, Day { {}, trade.place });
    Day& total = planned->second;
    // A sum beyond 64 bits is beyond the limit too.
    total.gross = checkedSum(total.gross, trade.amount).value_or(total.gross);
    total.first = qMin(total.first, trade.place);
    if (!trade.receipt)
        return done;
    BytePacker key;
    key.ordered(trade.store);
    key.ordered(date.julianDay());
    key.ordered(*trade.receipt);
    key.ordered(trade.place.file);
    key.ordered(trade.place.line);
    return m_receipts.add(key.bytes(), {});
}

void ImportPlan::useProducts(const ImportedTrade& trade)
{
    for (const ImportedLine& line : trade.lines) {
        DirectoryProduct& product = m_context.directory.product(line.product);
        product.isUsed = true;
        m_context.directory.category(line.category).isUsed = true;
        if (product.existing)
            continue;
        const auto moment = std::pair(trade.orders[static_cast<size_t>(line.order)].orderedAtUtc,
                                      RowPlace { line.file, line.row });
        Sales& sales = m_sales[static_cast<size_t>(line.product)];
        if (!sales.firstAt || moment < *sales.firstAt) {
            sales.firstAt = moment;
            sales.category = line.category;
        }
        if (!sales.latestAt || moment > *sales.latestAt) {
            sales.latestAt = moment;
            sales.price = line.unitPrice;
            sales.taxFree = line.taxFree.value_or(false);
        }
    }
}

Done ImportPlan::keep(const ImportedTrade& trade, ExternalSorter& sorter)
{
    BytePacker key;
    BytePacker value;
    trade.packByTime(key, value);
    return sorter.add(key.bytes(), value.bytes());
}

Done ImportPlan::addNew(ImportedTrade& trade)
{
    JANGBU_TRY(date(trade));
    useProducts(trade);
    m_lines += static_cast<qint64>(trade.lines.size());
    m_rows[static_cast<size_t>(trade.store)]
        += static_cast<qint64>(1 + trade.orders.size() + trade.lines.size() + trade.parts.size());
    return keep(trade, m_trades);
}

Done ImportPlan::addCompletion(ImportedTrade& trade, const LedgerTrade& stored)
{
    trade.completes = stored.id;
    trade.version = stored.version;
    JANGBU_TRY(date(trade));
    m_rows[static_cast<size_t>(trade.store)] += static_cast<qint64>(trade.parts.size());
    return keep(trade, m_completions);
}

Done ImportPlan::checkTotals()
{
    for (const auto& [key, day] : m_days) {
        JANGBU_TRY_ASSIGN(const KnownDays* known, knownDaysOf(key.first));
        const auto inBooks = known->days.find(key.second);
        const Money before = inBooks == known->days.end() ? Money() : inBooks->second.second;
        const auto sum = checkedSum(before, day.gross);
        if (sum && *sum <= maxDayAmount)
            continue;
        const NewStore& terms = m_context.directory.store(key.first).terms;
        const QString shown = terms.currency.toDecimal(day.gross);
        refuse(ErrorCode::AmountTooLarge, day.first, u"paid_at"_s, key.second.toIso(),
               Expectation::WithinLimits, { shown });
    }
    return done;
}

Result<std::vector<qint64>> ImportPlan::receiptsInBooks(int store, BusinessDate date)
{
    const DirectoryStore& entry = m_context.directory.store(store);
    if (!entry.hasTrades)
        return std::vector<qint64>();
    return ImportedTradeRepository(m_database).receiptsOn(entry.existing->id, date);
}

Done ImportPlan::checkReceipts()
{
    JANGBU_TRY(m_receipts.finish());
    ExternalSorter::Reader reader(m_receipts);
    std::optional<std::pair<int, BusinessDate>> day;
    std::vector<qint64> taken;
    qint64 last = 0;
    while (true) {
        JANGBU_TRY_ASSIGN(const bool found, reader.next());
        if (!found)
            return done;
        ByteUnpacker key(reader.key());
        const int store = static_cast<int>(key.ordered());
        const BusinessDate date(QDate::fromJulianDay(key.ordered()));
        const qint64 receipt = key.ordered();
        const qint64 file = key.ordered();
        const RowPlace place { file, key.ordered() };
        const bool isSameDay = day && *day == std::pair(store, date);
        if (!isSameDay) {
            day.emplace(store, date);
            JANGBU_TRY_ASSIGN(taken, receiptsInBooks(store, date));
        }
        const bool isTaken = (isSameDay && receipt == last)
            || std::binary_search(taken.cbegin(), taken.cend(), receipt);
        last = receipt;
        if (!isTaken)
            continue;
        const QString number = QString::number(receipt);
        const QString& name = m_context.directory.store(store).terms.name;
        refuse(ErrorCode::ReceiptExists, place, u"receipt"_s, number, Expectation::FreeReceipt,
               { number, date.toIso(), name });
    }
}

Done ImportPlan::finish()
{
    JANGBU_TRY(m_trades.finish());
    JANGBU_TRY(m_completions.finish());
    JANGBU_TRY(checkTotals());
    return checkReceipts();
}

} // namespace jangbu
