#include "core/statistics/receiptentries.h"

#include "core/ledger/visibility.h"
#include "core/statistics/archivedreceipts.h"
#include "core/storage/database.h"

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

// CROSS JOIN: SQLite keeps to the order written, from the dates to their rows.
const QString soldSql = u"SELECT t.id, t.paid_at, %1 FROM trade t%2 WHERE t.store_id = :store "
                        u"AND t.business_date >= :from AND t.business_date < :to%3"_s;
const QString refundedSql
    = u"SELECT r.trade_id, r.refunded_at, %1 FROM refund r "
      u"CROSS JOIN trade t ON t.store_id = r.store_id AND t.id = r.trade_id%2 "
      u"WHERE r.store_id = :store AND r.business_date >= :from AND r.business_date < :to%3"_s;

const QString soldLines
    = u" CROSS JOIN trade_line l ON l.store_id = t.store_id AND l.trade_id = t.id "
      u"AND l.cancelled = 0"_s;
const QString soldParts
    = u" CROSS JOIN payment p ON p.store_id = t.store_id AND p.trade_id = t.id"_s;
const QString refundedLines
    = u" CROSS JOIN refund_line f ON f.store_id = r.store_id AND f.trade_id = r.trade_id "
      u"AND f.refund_id = r.id CROSS JOIN trade_line l ON l.store_id = f.store_id "
      u"AND l.trade_id = f.trade_id AND l.id = f.line_id"_s;
const QString refundedParts
    = u" CROSS JOIN refund_part f ON f.store_id = r.store_id AND f.trade_id = r.trade_id "
      u"AND f.refund_id = r.id CROSS JOIN payment p ON p.store_id = f.store_id "
      u"AND p.trade_id = f.trade_id AND p.id = f.payment_id"_s;

const QString hasPart = u" AND EXISTS (SELECT 1 FROM payment p WHERE p.store_id = t.store_id "
                        u"AND p.trade_id = t.id%1)"_s;
const QString hasText
    = u" AND (INSTR(LOWER(t.table_name), LOWER(:text)) > 0 OR EXISTS (SELECT 1 FROM trade_line x "
      u"WHERE x.store_id = t.store_id AND x.trade_id = t.id AND x.cancelled = 0 "
      u"AND INSTR(LOWER(x.product_name), LOWER(:text)) > 0)%1)"_s;

// What asks for lines meets only those trades whose lines are rows.
const QString hasLines = u" AND t.pack IS NULL"_s;

/// A question as conditions of a statement and the values for them.
class Conditions final {
public:
    Conditions(const ReceiptQuestion& question, const Currency& currency,
               std::optional<CategoryId> category)
    {
        bind(":from"_L1, question.dates.start);
        bind(":to"_L1, question.dates.end);
        if (question.product)
            add(u" AND l.product_id = :product"_s, ":product"_L1, *question.product);
        if (category)
            add(u" AND l.category_id = :category"_s, ":category"_L1, *category);
        const bool isOfLines = !m_sql.isEmpty();
        const QString parts = partsAsked(question);
        m_grain = isOfLines   ? ReceiptGrain::Lines
            : parts.isEmpty() ? ReceiptGrain::Trades
                              : ReceiptGrain::Parts;
        if (isOfLines && !parts.isEmpty())
            m_sql += hasPart.arg(parts);
        else
            m_sql += parts;
        addText(question.text.simplified(), currency);
        if (asksForLines())
            m_sql += hasLines;
    }

    ReceiptGrain grain() const { return m_grain; }
    const std::optional<ReceiptText>& text() const { return m_text; }
    bool asksForLines() const { return m_grain == ReceiptGrain::Lines || m_text; }
    const QString& sql() const { return m_sql; }
    const Binds& binds() const { return m_binds; }

private:
    template <typename Value> void bind(QLatin1StringView place, const Value& value)
    {
        m_binds.append({ place, value });
    }
    template <typename Value>
    void add(const QString& condition, QLatin1StringView place, const Value& value)
    {
        m_sql += condition;
        bind(place, value);
    }

    QString partsAsked(const ReceiptQuestion& question)
    {
        QString asked;
        if (question.method) {
            asked += u" AND p.method = :method"_s;
            bind(":method"_L1, *question.method);
        }
        if (question.label) {
            asked += u" AND p.label = :label"_s;
            bind(":label"_L1, *question.label);
        }
        if (question.onlyUnrated)
            asked += u" AND p.rated = 0"_s;
        return asked;
    }

    void addText(const QString& text, const Currency& currency)
    {
        if (text.isEmpty())
            return;
        QString numbers;
        m_text = ReceiptText { .text = text.normalized(QString::NormalizationForm_C) };
        QString plain = text;
        plain.remove(u',').remove(u'₩').remove(u'원').remove(u'#');
        bool isWhole = false;
        const qint64 receipt = plain.toLongLong(&isWhole);
        if (isWhole) {
            numbers += u" OR t.receipt = :receipt"_s;
            bind(":receipt"_L1, receipt);
            m_text->receipt = receipt;
        }
        if (const auto amount = currency.parse(plain.toUtf8())) {
            numbers += u" OR t.amount = :amount"_s;
            bind(":amount"_L1, *amount);
            m_text->amount = *amount;
        }
        add(hasText.arg(numbers), ":text"_L1, m_text->text);
    }

    ReceiptGrain m_grain = ReceiptGrain::Trades;
    std::optional<ReceiptText> m_text;
    QString m_sql;
    Binds m_binds;
};

QString statementFor(ReceiptGrain grain, bool ofRefunds, const QString& conditions)
{
    const QString& sql = ofRefunds ? refundedSql : soldSql;
    switch (grain) {
    case ReceiptGrain::Lines:
        return sql.arg(ofRefunds ? u"f.amount, -f.quantity"_s : u"l.amount, l.quantity"_s,
                       ofRefunds ? refundedLines : soldLines, conditions);
    case ReceiptGrain::Parts:
        return sql.arg(ofRefunds ? u"f.amount, 0"_s : u"p.amount, 0"_s,
                       ofRefunds ? refundedParts : soldParts, conditions);
    case ReceiptGrain::Trades:
        break;
    }
    return sql.arg(ofRefunds ? u"r.amount, 0"_s : u"t.amount, 0"_s, QString(), conditions);
}

} // namespace

ReceiptEntries::Sum& ReceiptEntries::of(qint64 trade)
{
    const auto place = m_places.constFind(trade);
    if (place != m_places.cend())
        return m_sums[*place];
    m_places.insert(trade, m_sums.size());
    m_sums.push_back({ .trade = trade });
    return m_sums.back();
}

Done ReceiptEntries::read(Database& database, StoreId store, const Currency& currency,
                          const ReceiptQuestion& question, std::optional<CategoryId> category)
{
    const Conditions conditions(question, currency, category);
    const Binds binds = conditions.binds() + Binds { { ":store"_L1, store } };
    JANGBU_TRY_ASSIGN(const QString sales, hidingUnfinishedImports(database, u"t.import_id"_s));
    JANGBU_TRY(database.each(statementFor(conditions.grain(), false, conditions.sql() + sales),
                             binds, [this](const Row& row) {
                                 addSold(row.integer(0), row.integer(1), row.money(2),
                                         row.integer(3));
                             }));
    JANGBU_TRY_ASSIGN(const QString refunds, hidingUnfinishedImports(database, u"r.import_id"_s));
    JANGBU_TRY(database.each(statementFor(conditions.grain(), true, conditions.sql() + refunds),
                             binds, [this](const Row& row) {
                                 addRefunded(row.integer(0), row.integer(1), row.money(2),
                                             row.integer(3));
                             }));
    if (!conditions.asksForLines())
        return done;
    return ArchivedReceipts(database, store)
        .each(question, category, conditions.grain(), conditions.text(),
              [this](const ArchivedEntry& entry) {
                  if (entry.isRefund)
                      addRefunded(entry.trade, entry.atMs, entry.amount, entry.count);
                  else
                      addSold(entry.trade, entry.atMs, entry.amount, entry.count);
              });
}

void ReceiptEntries::addSold(qint64 trade, qint64 atMs, Money amount, qint64 count)
{
    Sum& sum = of(trade);
    sum.isSold = true;
    sum.paidAtMs = atMs;
    sum.amount += amount;
    sum.count += count;
}

void ReceiptEntries::addRefunded(qint64 trade, qint64 atMs, Money amount, qint64 count)
{
    Sum& sum = of(trade);
    sum.isRefunded = true;
    sum.refundedAtMs = std::max(sum.refundedAtMs, atMs);
    sum.refunded += amount;
    sum.count += count;
}

std::vector<ReceiptEntries::Sum> ReceiptEntries::take(bool onlyRefunded)
{
    if (onlyRefunded)
        std::erase_if(m_sums, [](const Sum& sum) { return !sum.isRefunded; });
    std::sort(m_sums.begin(), m_sums.end(), [](const Sum& lhs, const Sum& rhs) {
        return lhs.movedAtMs() != rhs.movedAtMs() ? lhs.movedAtMs() > rhs.movedAtMs()
                                                  : lhs.trade > rhs.trade;
    });
    m_places.clear();
    return std::move(m_sums);
}

} // namespace jangbu
