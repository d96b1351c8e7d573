#include "core/settlement/closingchecks.h"

#include "core/settlement/statementjson.h"

#include <QMap>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto closingKind = "closing"_L1;
constexpr auto statementKind = "statement"_L1;
constexpr auto sealKind = "seal"_L1;

auto text(const QString& words)
{
    return [words] { return words; };
}

QString isoOf(const std::optional<Instant>& instant)
{
    return instant ? instant->toIso() : u"-"_s;
}

QString numberOf(const std::optional<Money>& amount)
{
    return amount ? QString::number(amount->minor()) : u"-"_s;
}

QString titleOf(const SettlementRecord& record)
{
    return wordOf(record.term) + u' ' + record.window.start.toIso();
}

/// All numbers of a statement by what they are called. Names of products are not among them, since
/// a product may be renamed later.
QMap<QString, qint64> numbersOf(const Statement& statement)
{
    QMap<QString, qint64> numbers {
        { u"gross"_s, statement.gross.minor() },
        { u"refunds"_s, statement.refunds.minor() },
        { u"revenue"_s, statement.revenue.minor() },
        { u"cash"_s, statement.cash.minor() },
        { u"card"_s, statement.card.minor() },
        { u"other"_s, statement.other.minor() },
        { u"card_fee"_s, statement.cardFee.minor() },
        { u"pos_fee"_s, statement.posFee.minor() },
        { u"operating_profit"_s, statement.operatingProfit.minor() },
        { u"vat"_s, statement.vat.minor() },
        { u"unrated_parts"_s, statement.unratedParts },
        { u"fees"_s, statement.fees.size() },
        { u"categories"_s, statement.categories.size() },
    };
    for (const StatementFee& fee : statement.fees) {
        numbers.insert(u"fees %1 amount"_s.arg(fee.cardCompany), fee.amount.minor());
        numbers.insert(u"fees %1 fee"_s.arg(fee.cardCompany), fee.fee.minor());
    }
    for (const StatementCategory& category : statement.categories) {
        const QString name = u"categories "_s + category.name;
        numbers.insert(name + u" amount"_s, category.amount.minor());
        numbers.insert(name + u" products"_s, category.products.size());
        for (const StatementProduct& product : category.products) {
            const QString place = name + u" product %1 "_s.arg(product.product.value());
            numbers.insert(place + u"count"_s, product.count);
            numbers.insert(place + u"amount"_s, product.amount.minor());
        }
    }
    return numbers;
}

void compareNumbers(StoreComparison& comparison, const QString& title, BusinessDate start,
                    const Statement& expected, const Statement& found)
{
    const auto right = numbersOf(expected);
    const auto stored = numbersOf(found);
    QStringList keys = right.keys() + stored.keys();
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    for (const QString& key : std::as_const(keys)) {
        comparison.same(
            statementKind, start, [&] { return title + u' ' + key; }, right.value(key),
            stored.value(key));
    }
}

} // namespace

void ClosingChecks::checkDays()
{
    struct Closed {
        std::optional<Instant> day;
        std::optional<Instant> seal;
        std::optional<Instant> statement;
    };
    std::map<BusinessDate, Closed> dates;
    for (const BusinessDay& day : m_closed.days) {
        if (day.closedAtUtc)
            dates[day.date].day = day.closedAtUtc;
    }
    for (const Seal& seal : m_closed.seals)
        dates[seal.date].seal = seal.sealedAtUtc;
    for (const SettlementRecord& record : m_closed.settlements) {
        if (record.term == Term::Day && record.closedAtUtc)
            dates[record.window.start].statement = record.closedAtUtc;
    }
    for (const auto& [date, closed] : dates) {
        m_comparison.sameText(closingKind, date, text(u"seal"_s), isoOf(closed.day),
                              isoOf(closed.seal));
        m_comparison.sameText(closingKind, date, text(u"statement"_s), isoOf(closed.day),
                              isoOf(closed.statement));
    }
    for (const SettlementRecord& record : m_closed.settlements) {
        // A window that is not the store's is told by checkRecord(), and may be of any length.
        const auto window = m_settings.settlementWindow(record.term, record.window.start);
        if (!record.closedAtUtc || window != record.window)
            continue;
        for (BusinessDate date = window->start; date < window->end; date = date.addDays(1)) {
            const auto closed = dates.find(date);
            m_comparison.holds(closingKind, date, closed != dates.end() && closed->second.day,
                               text(titleOf(record) + u" closed"_s), text(u"open"_s));
        }
    }
}

/// What stands beside the statement in its row says the same as the statement, and the window is
/// one of the store's.
void ClosingChecks::checkRecord(const SettlementRecord& record, const Statement& statement)
{
    const BusinessDate start = record.window.start;
    const QString title = titleOf(record);
    const auto compare = [&](const QString& what, const QString& expected, const QString& found) {
        m_comparison.sameText(statementKind, start, text(title + u' ' + what), expected, found);
    };
    const auto window = m_settings.settlementWindow(record.term, start);
    compare(u"end"_s, window ? window->end.toIso() : u"-"_s, record.window.end.toIso());
    compare(u"term"_s, wordOf(record.term), wordOf(statement.term));
    compare(u"start"_s, start.toIso(), statement.window.start.toIso());
    compare(u"end"_s, record.window.end.toIso(), statement.window.end.toIso());
    compare(u"closed_at"_s, isoOf(record.closedAtUtc), isoOf(statement.closedAtUtc));
    compare(u"counted_cash"_s, numberOf(statement.countedCash), numberOf(record.countedCash));
    compare(u"cash_difference"_s, numberOf(statement.cashDifference),
            numberOf(record.cashDifference));
    std::optional<Money> difference;
    if (statement.countedCash)
        difference = checkedSum(*statement.countedCash, -statement.cash);
    compare(u"cash_difference"_s, numberOf(difference), numberOf(statement.cashDifference));
    m_comparison.same(statementKind, start, text(title + u" run and closed"_s), 1,
                      statement.run && statement.closed ? 1 : 0);
}

void ClosingChecks::checkNames(const Statement& statement)
{
    for (const StatementCategory& category : statement.categories) {
        for (const StatementProduct& product : category.products) {
            m_comparison.holds(statementKind, statement.window.start,
                               m_closed.pastNames.value(product.product).contains(product.name),
                               text(u"a name of product %1"_s.arg(product.product.value())),
                               text(product.name));
        }
    }
}

/// The printed head is in the chain, at or behind the seals of the statement's own days.
void ClosingChecks::checkHead(const Statement& statement)
{
    qint64 head = 0;
    qint64 lastOfWindow = 0;
    for (const Seal& seal : m_closed.seals) {
        if (seal.hash == statement.seal)
            head = seal.position;
        if (statement.window.holds(seal.date))
            lastOfWindow = qMax(lastOfWindow, seal.position);
    }
    const bool isRight = statement.term == Term::Day ? head == lastOfWindow : head >= lastOfWindow;
    m_comparison.holds(statementKind, statement.window.start, head > 0 && isRight,
                       text(u"the head of the chain"_s), text(statement.seal));
}

Done ClosingChecks::checkStatements(const RawSums& sums)
{
    for (const SettlementRecord& record : m_closed.settlements) {
        const BusinessDate start = record.window.start;
        const QString title = titleOf(record);
        if (!record.closedAtUtc) {
            m_comparison.holds(statementKind, start,
                               record.statement.isEmpty() && !record.countedCash
                                   && !record.cashDifference,
                               text(title + u" open"_s), text(title + u" has a statement"_s));
            continue;
        }
        const auto stored = statementFromJsonText(record.statement);
        m_comparison.holds(statementKind, start, stored.has_value(), text(title + u" statement"_s),
                           text(record.statement.left(80)));
        if (!stored)
            continue;
        checkRecord(record, *stored);
        checkNames(*stored);
        checkHead(*stored);
        const auto recomputed
            = ComputeStatement::from(m_store, m_settings, record.term, record.window,
                                     sums.totalsOf(record.window), m_closed.names);
        if (recomputed)
            compareNumbers(m_comparison, title, start, *recomputed, *stored);
        else
            JANGBU_TRY(m_comparison.tolerate(statementKind, recomputed.error()));
    }
    return done;
}

Done ClosingChecks::checkSeals(SealDigest& digest, const std::function<Done()>& step)
{
    qint64 position = 1;
    QString previous = noSealHash();
    for (const Seal& seal : m_closed.seals) {
        JANGBU_TRY(step());
        m_comparison.same(sealKind, seal.date, text(u"place in the chain"_s), position,
                          seal.position);
        m_comparison.sameText(sealKind, seal.date, text(u"previous"_s), previous,
                              seal.previousHash);
        const auto hash = digest.hashOf(m_store.id, seal.date, seal.sealedAtUtc, seal.previousHash);
        if (hash)
            m_comparison.sameText(sealKind, seal.date, text(u"hash"_s), *hash, seal.hash);
        else
            JANGBU_TRY(m_comparison.tolerate(sealKind, hash.error()));
        position = seal.position + 1;
        previous = seal.hash;
    }
    return done;
}

} // namespace jangbu
