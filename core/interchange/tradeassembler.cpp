#include "core/interchange/tradeassembler.h"

#include "core/interchange/tradecontent.h"

#include <algorithm>
#include <numeric>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerStep = 20'000;

QString textOf(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::string stringOf(QByteArrayView text)
{
    return std::string(text.data(), static_cast<size_t>(text.size()));
}

bool isSame(const std::string& lhs, QByteArrayView rhs)
{
    return QByteArrayView(lhs) == rhs;
}

ImportedLine lineFrom(const SalesRow& row, RowPlace place, int order)
{
    return { .order = order,
             .product = row.product,
             .category = row.category,
             .unitPrice = row.unitPrice,
             .quantity = row.quantity,
             .discount = row.discount,
             .taxFree = row.taxFree,
             .taxOnTop = row.taxOnTop,
             .tip = row.tip,
             .file = place.file,
             .row = place.line };
}

} // namespace

const Currency& TradeAssembler::currency() const
{
    return m_context.directory.store(m_trade.store).terms.currency;
}

QString TradeAssembler::shown(const std::optional<Instant>& instant) const
{
    const StoreTime& time = m_context.directory.store(m_trade.store).terms.time;
    return instant ? time.toLocalIso(*instant) : QString();
}

QString TradeAssembler::shown(const std::optional<RowPayment>& payment) const
{
    if (!payment)
        return QString();
    const QString word = wordOf(payment->method);
    return payment->label < 0 ? word : word + u' ' + m_context.directory.label(payment->label);
}

void TradeAssembler::refuse(RowPlace place, const QString& column, const QString& value,
                            Expectation expected, const QStringList& expectedValues)
{
    m_faults.push_back({ place,
                         m_context.issueAt(place, column, value, expected, expectedValues),
                         { m_context.fileOf(place) } });
}

void TradeAssembler::refuseOther(RowPlace place, const QString& column, const QString& value,
                                 const QString& first)
{
    refuse(place, column, value, Expectation::SameInTrade, { first });
}

void TradeAssembler::refuseAsTooLarge(const QString& value)
{
    InputIssue issue
        = m_context.issueAt(m_trade.place, u"trade"_s, value, Expectation::WithinLimits, {});
    issue.code = ErrorCode::AmountTooLarge;
    m_faults.push_back({ m_trade.place, issue, { value } });
}

Done TradeAssembler::run(ExternalSorter& rows, const Take& take)
{
    ExternalSorter::Reader reader(rows);
    SalesRow row;
    qint64 done = 0;
    bool hasTrade = false;
    while (true) {
        if (done++ % rowsPerStep == 0)
            JANGBU_TRY(m_context.progress.step(ImportPhase::Checking, done, rows.count()));
        JANGBU_TRY_ASSIGN(const bool found, reader.next());
        if (!found)
            break;
        const RowPlace place = unpackRow(reader.key(), reader.value(), row);
        if (!hasTrade || row.store != m_trade.store || !isSame(m_trade.key, row.trade)) {
            if (hasTrade)
                JANGBU_TRY(finishTrade(take));
            hasTrade = true;
            startTrade(row);
            m_trade.place = place;
        }
        add(row, place);
    }
    return hasTrade ? finishTrade(take) : Done(jangbu::done);
}

void TradeAssembler::startTrade(const SalesRow& row)
{
    m_trade = ImportedTrade();
    m_trade.store = row.store;
    m_trade.key = stringOf(row.trade);
    m_payment.reset();
    m_partHeads.clear();
    m_faults.clear();
    m_isBroken = false;
    m_isKeyless = row.isKeyless;
    m_refundLines = 0;
    m_lastOrder = 0;
}

void TradeAssembler::add(const SalesRow& row, RowPlace place)
{
    if (!row.isReadable) {
        m_isBroken = true;
        return;
    }
    // What is behind the limit is not even held in memory.
    if (m_isBroken || m_trade.lines.size() > ImportedTrade::maxLines
        || m_trade.parts.size() > ImportedTrade::maxLines
        || m_refundLines > ImportedTrade::maxLines)
        return;
    if (row.isPart)
        addPart(row, place);
    else if (row.isRefund)
        addRefund(row, place);
    else
        addLine(row, place);
}

void TradeAssembler::addLine(const SalesRow& row, RowPlace place)
{
    if (m_trade.lines.empty()) {
        m_trade.soldElsewhere = row.isSoldElsewhere;
        m_trade.device = stringOf(row.device);
        m_trade.paidAtUtc = row.paidAtUtc;
        m_trade.receipt = row.receipt;
        m_payment = row.payment;
    } else {
        checkHead(row, place);
    }
    m_trade.lines.push_back(lineFrom(row, place, orderOf(row)));
}

/// Rows of one refund have one key, wherever they stand.
void TradeAssembler::addRefund(const SalesRow& row, RowPlace place)
{
    auto& refunds = m_trade.refunds;
    auto refund = std::find_if(refunds.begin(), refunds.end(),
                               [&](const auto& each) { return isSame(each.key, row.refundKey); });
    if (refund == refunds.end()) {
        refunds.push_back({ .key = stringOf(row.refundKey),
                            .atUtc = row.paidAtUtc.value_or(row.orderedAtUtc),
                            .reason = stringOf(row.reason),
                            .device = stringOf(row.device),
                            .payment = *row.payment,
                            .place = place });
        refund = std::prev(refunds.end());
    }
    refund->atUtc = qMin(refund->atUtc, row.paidAtUtc.value_or(row.orderedAtUtc));
    refund->lines.push_back(lineFrom(row, place, 0));
    ++m_refundLines;
}

/// The place of the row's order among the trade's, which is made where it is new.
int TradeAssembler::orderOf(const SalesRow& row)
{
    auto& orders = m_trade.orders;
    const auto isIt = [&](const ImportedOrder& order) { return isSame(order.label, row.order); };
    // The rows of an order mostly stand together.
    if (m_lastOrder >= orders.size() || !isIt(orders[m_lastOrder])) {
        const auto found = std::find_if(orders.begin(), orders.end(), isIt);
        m_lastOrder = static_cast<size_t>(found - orders.begin());
        if (found == orders.end()) {
            orders.push_back({ stringOf(row.order), row.orderedAtUtc });
        }
    }
    ImportedOrder& order = orders[m_lastOrder];
    order.orderedAtUtc = qMin(order.orderedAtUtc, row.orderedAtUtc);
    return static_cast<int>(m_lastOrder);
}

void TradeAssembler::addPart(const SalesRow& row, RowPlace place)
{
    m_trade.parts.push_back({ .number = row.part,
                              .takenAtUtc = row.takenAtUtc,
                              .payment = *row.payment,
                              .amount = row.partAmount });
    m_partHeads.push_back({ place, stringOf(row.device), row.paidAtUtc });
    if (!row.receipt)
        return;
    if (m_trade.receipt && m_trade.receipt != row.receipt) {
        refuseOther(place, u"receipt"_s, QString::number(*row.receipt),
                    QString::number(*m_trade.receipt));
    }
    m_trade.receipt = row.receipt;
}

void TradeAssembler::checkHead(const SalesRow& row, RowPlace place)
{
    if (!isSame(m_trade.device, row.device)) {
        refuseOther(place, u"device"_s, QString::fromUtf8(row.device), textOf(m_trade.device));
    }
    if (row.paidAtUtc != m_trade.paidAtUtc)
        refuseOther(place, u"paid_at"_s, shown(row.paidAtUtc), shown(m_trade.paidAtUtc));
    if (row.payment != m_payment)
        refuseOther(place, u"method"_s, shown(row.payment), shown(m_payment));
    if (row.receipt && m_trade.receipt && row.receipt != m_trade.receipt) {
        refuseOther(place, u"receipt"_s, QString::number(*row.receipt),
                    QString::number(*m_trade.receipt));
    }
    if (!m_trade.receipt)
        m_trade.receipt = row.receipt;
}

void TradeAssembler::checkPartHeads()
{
    for (const PartHead& head : m_partHeads) {
        if (!head.device.empty() && head.device != m_trade.device)
            refuseOther(head.place, u"device"_s, textOf(head.device), textOf(m_trade.device));
        if (head.paidAtUtc && head.paidAtUtc != m_trade.paidAtUtc)
            refuseOther(head.place, u"paid_at"_s, shown(head.paidAtUtc), shown(m_trade.paidAtUtc));
    }
}

void TradeAssembler::checkAmounts()
{
    if (m_trade.lines.size() > ImportedTrade::maxLines) {
        refuseAsTooLarge(m_trade.keyText());
        return;
    }
    Money sum;
    for (const ImportedLine& line : m_trade.lines) {
        sum += line.amount(); // 10,000 lines of at most 10^14 each stay within 64 bits.
        m_trade.taxOnTop += line.taxOnTop;
        m_trade.tip += line.tip;
    }
    m_trade.amount = sum;
    if (sum > maxTradeAmount)
        refuseAsTooLarge(currency().toDecimal(sum));
}

void TradeAssembler::checkRefunds()
{
    Money sum;
    for (const ImportedRefund& refund : m_trade.refunds) {
        for (const ImportedLine& line : refund.lines)
            sum += line.amount();
    }
    if (m_refundLines > ImportedTrade::maxLines)
        refuseAsTooLarge(m_trade.keyText());
    else if (sum > maxTradeAmount)
        refuseAsTooLarge(currency().toDecimal(sum));
}

void TradeAssembler::checkPayment()
{
    if (!m_trade.parts.empty()) {
        checkParts();
        return;
    }
    if (!m_trade.isPaid() && !m_trade.soldElsewhere)
        return;
    if (!m_payment) {
        refuse(m_trade.place, u"method"_s, QString(), Expectation::OneOf,
               { u"CASH, CARD, OTHER"_s });
        return;
    }
    m_trade.parts.push_back({ .payment = *m_payment, .amount = m_trade.amount });
}

void TradeAssembler::checkParts()
{
    if (m_payment) {
        const ImportedLine& line = m_trade.lines.front();
        refuse({ line.file, line.row }, u"method"_s, shown(m_payment), Expectation::Empty);
        return;
    }
    auto& parts = m_trade.parts;
    std::vector<bool> seen(parts.size());
    Money sum;
    for (size_t at = 0; at < parts.size(); ++at) {
        const auto place = static_cast<size_t>(parts[at].number) - 1;
        if (place >= seen.size() || seen[place]) {
            refuse(m_partHeads[at].place, u"part"_s, QString::number(parts[at].number),
                   Expectation::PartOfTrade, { QString::number(parts.size()) });
            return;
        }
        seen[place] = true;
        sum = checkedSum(sum, parts[at].amount).value_or(maxDayAmount);
    }
    // An open trade may have been paid in part, but not in whole.
    const bool isWhole = m_trade.isPaid() || m_trade.soldElsewhere;
    const bool fits = isWhole ? sum == m_trade.amount : sum < m_trade.amount;
    if (!fits) {
        refuse(m_partHeads.front().place, u"part_amount"_s, currency().toDecimal(sum),
               Expectation::PartsOfTrade, { currency().toDecimal(m_trade.amount) });
    }
    std::sort(parts.begin(), parts.end(), [](const ImportedPart& lhs, const ImportedPart& rhs) {
        return lhs.number < rhs.number;
    });
}

Done TradeAssembler::finishTrade(const Take& take)
{
    if (m_isBroken)
        return done;
    if (m_trade.lines.empty() && m_trade.refunds.empty()) {
        refuse(m_trade.place, u"product"_s, QString(), Expectation::Name);
        return refuseTrade();
    }
    checkPartHeads();
    dropRepeated(m_trade.lines);
    for (ImportedRefund& refund : m_trade.refunds)
        dropRepeated(refund.lines);
    checkAmounts();
    checkRefunds();
    if (m_faults.empty() && !m_trade.lines.empty())
        checkPayment();
    if (!m_faults.empty())
        return refuseTrade();
    if (!m_trade.isPaid()) {
        m_trade.receipt.reset(); // This and the next come with the payment.
        m_trade.taxOnTop = m_trade.tip = Money();
    }
    if (m_isKeyless)
        completeKeys();
    return take(m_trade);
}

/// Exports of other tills overlap, and a trade counts once.
void TradeAssembler::dropRepeated(std::vector<ImportedLine>& lines)
{
    if (!m_context.overlaps.value(m_trade.place.file))
        return;
    const auto other = dropRepeatedLines(lines, m_context.directory);
    if (!other)
        return;
    refuse(*other, u"trade"_s, m_trade.keyText(), Expectation::SameRows);
    m_faults.back().issue.code = ErrorCode::TradeDiffers;
    m_faults.back().values
        = { m_trade.keyText(), m_context.directory.store(m_trade.store).terms.name };
}

/// Where a format has no key, the rows tell trades of one moment and terminal apart.
void TradeAssembler::completeKeys()
{
    m_trade.key += '#' + contentHash(m_trade.lines, m_context.directory);
    for (ImportedRefund& refund : m_trade.refunds)
        refund.key += '#' + contentHash(refund.lines, m_context.directory);
}

Done TradeAssembler::refuseTrade()
{
    const bool isUnreadable
        = std::all_of(m_faults.cbegin(), m_faults.cend(), [](const Fault& fault) {
              return fault.issue.code == ErrorCode::ImportInvalid;
          });
    if (!m_context.rejects || !isUnreadable) {
        for (const Fault& fault : m_faults)
            m_context.issues.add(fault.place, fault.issue, fault.values);
        return done;
    }
    const InputIssue& why = m_faults.front().issue;
    const auto setAside = [&](const std::vector<ImportedLine>& lines) -> Done {
        for (const ImportedLine& line : lines)
            JANGBU_TRY(m_context.rejects->add({ line.file, line.row }, why));
        return done;
    };
    JANGBU_TRY(setAside(m_trade.lines));
    for (const ImportedRefund& refund : m_trade.refunds)
        JANGBU_TRY(setAside(refund.lines));
    for (const PartHead& head : m_partHeads)
        JANGBU_TRY(m_context.rejects->add(head.place, why));
    return done;
}

} // namespace jangbu
