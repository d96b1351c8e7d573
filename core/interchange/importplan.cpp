#include "core/interchange/importplan.h"

#include "core/interchange/importedtraderepository.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t completionBytes = 8 * 1024 * 1024;
constexpr size_t refundBytes = 8 * 1024 * 1024;
constexpr size_t receiptBytes = 16 * 1024 * 1024;

} // namespace

ImportPlan::ImportPlan(Database& database, ImportContext& context)
    : m_database(database)
    , m_context(context)
    , m_completions(completionBytes)
    , m_refundRows(refundBytes)
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
            read.days.emplace(day.date, day);
    }
    return &read;
}

Result<ImportPlan::Day*> ImportPlan::dayOf(int store, BusinessDate date, RowPlace place)
{
    JANGBU_TRY_ASSIGN(const KnownDays* known, knownDaysOf(store));
    const auto day = known->days.find(date);
    if (day != known->days.end() && day->second.closedAtUtc) {
        const QString& name = m_context.directory.store(store).terms.name;
        refuse(ErrorCode::PeriodClosed, place, u"paid_at"_s, date.toIso(), Expectation::OpenDay,
               { date.toIso(), name });
    }
    Day& planned = m_days.try_emplace({ store, date }, Day { .first = place }).first->second;
    planned.first = qMin(planned.first, place);
    return &planned;
}

/// Gives a paid trade its business date and counts it on the day.
Done ImportPlan::date(ImportedTrade& trade)
{
    if (!trade.isPaid())
        return done;
    const NewStore& terms = m_context.directory.store(trade.store).terms;
    const BusinessDate date = terms.time.businessDateOf(*trade.paidAtUtc);
    trade.businessDate = date;
    JANGBU_TRY_ASSIGN(Day * total, dayOf(trade.store, date, trade.place));
    // A sum beyond 64 bits is beyond the limit too.
    total->gross = checkedSum(total->gross, trade.amount).value_or(total->gross);
    total->sold += trade.completes ? 0 : 1;
    total->isMixed = total->isMixed || trade.completes;
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
    countRows(trade);
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

Done ImportPlan::addRefund(const std::vector<RefundRow>& rows, Money amount, RowPlace place)
{
    const RefundRow& first = rows.front();
    const NewStore& terms = m_context.directory.store(first.store).terms;
    const BusinessDate date = terms.time.businessDateOf(first.refundedAtUtc);
    JANGBU_TRY_ASSIGN(Day * total, dayOf(first.store, date, place));
    total->refunds = checkedSum(total->refunds, amount).value_or(total->refunds);
    total->isMixed = true;
    ++m_rows[static_cast<size_t>(first.store)];
    ++m_refunds;
    BytePacker key;
    BytePacker value;
    for (const RefundRow& row : rows) {
        packRefundRow(row, place.file, key, value);
        JANGBU_TRY(m_refundRows.add(key.bytes(), value.bytes()));
    }
    return done;
}

Done ImportPlan::addElsewhere(ImportedTrade& trade, Instant refundedAtUtc,
                              const std::string& reason)
{
    ++m_elsewhere;
    if (m_elsewhereKeys.size() < qsizetype(IssueList::maxListed))
        m_elsewhereKeys.append(trade.keyText());
    RefundRow all; // Of all that is left.
    all.row = trade.place.line;
    all.store = trade.store;
    all.trade = trade.key;
    all.refundedAtUtc = refundedAtUtc;
    all.reason = reason;
    JANGBU_TRY(addRefund({ all }, trade.amount, trade.place));
    useProducts(trade);
    countRows(trade);
    return keep(trade, m_trades);
}

void ImportPlan::countRows(const ImportedTrade& trade)
{
    m_rows[static_cast<size_t>(trade.store)]
        += static_cast<qint64>(1 + trade.orders.size() + trade.lines.size() + trade.parts.size());
}

Done ImportPlan::checkTotals()
{
    for (const auto& [key, day] : m_days) {
        JANGBU_TRY_ASSIGN(const KnownDays* known, knownDaysOf(key.first));
        const auto inBooks = known->days.find(key.second);
        const bool isNewDay = inBooks == known->days.end();
        const auto fits = [](Money before, Money added) {
            const auto sum = checkedSum(before, added);
            return sum && *sum <= maxDayAmount;
        };
        const bool grossFits = fits(isNewDay ? Money() : inBooks->second.gross, day.gross);
        if (grossFits && fits(isNewDay ? Money() : inBooks->second.refunds, day.refunds))
            continue;
        const NewStore& terms = m_context.directory.store(key.first).terms;
        const QString shown = terms.currency.toDecimal(grossFits ? day.refunds : day.gross);
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
    JANGBU_TRY(m_refundRows.finish());
    JANGBU_TRY(checkTotals());
    return checkReceipts();
}

} // namespace jangbu
