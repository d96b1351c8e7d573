#include "core/ledger/sealdigest.h"

#include "core/ledger/ledgerreader.h"

#include <QCryptographicHash>

#include <type_traits>

namespace jangbu {

namespace {

/// Writes one line of the content.
class SealLine final {
public:
    SealLine(QByteArray& text, const char* kind)
        : m_text(text)
    {
        m_text.append(kind);
    }
    ~SealLine() { m_text.append('\n'); }
    Q_DISABLE_COPY_MOVE(SealLine)

    SealLine& operator<<(qint64 number)
    {
        m_text.append('\t').append(QByteArray::number(number));
        return *this;
    }
    SealLine& operator<<(bool flag) { return *this << qint64(flag ? 1 : 0); }
    SealLine& operator<<(Money amount) { return *this << amount.minor(); }
    SealLine& operator<<(Instant instant) { return *this << instant.ms(); }
    template <typename Kind> SealLine& operator<<(Id<Kind> id) { return *this << id.value(); }
    template <typename Enum>
    requires std::is_enum_v<Enum> SealLine& operator<<(Enum value)
    {
        return *this << static_cast<qint64>(value);
    }
    template <typename Value> SealLine& operator<<(const std::optional<Value>& value)
    {
        if (value)
            return *this << *value;
        m_text.append("\t-");
        return *this;
    }
    SealLine& operator<<(const QString& text)
    {
        QByteArray bytes = text.toUtf8();
        bytes.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n");
        m_text.append('\t').append(bytes);
        return *this;
    }

private:
    QByteArray& m_text;
};

void appendTrade(QByteArray& text, const LedgerTrade& trade)
{
    SealLine(text, "trade") << trade.id << trade.key << trade.table << trade.tableName
                            << trade.amount << trade.openedAtUtc << trade.paidAtUtc
                            << trade.receipt;
    if (!trade.taxOnTop.isZero() || !trade.tip.isZero())
        SealLine(text, "apart") << trade.taxOnTop << trade.tip;
    for (const LedgerOrder& order : trade.orders) {
        SealLine line(text, "order");
        line << order.id << order.orderedAtUtc << (order.state == OrderState::Cancelled);
        // Said only where it is not at the table, so that seals from before stay as they are.
        if (order.serving != Serving::AtTable)
            line << order.serving;
    }
    for (const LedgerLine& line : trade.lines) {
        SealLine(text, "line") << line.id << line.order << line.product << line.productName
                               << line.category << line.taxFree << line.unitPrice << line.quantity
                               << line.discount << line.amount;
    }
    for (const LedgerPart& part : trade.parts) {
        SealLine(text, "part") << part.id << part.takenAtUtc << part.way.method << part.way.label
                               << part.way.kind << part.amount << part.fee << part.rated;
    }
}

void appendRefund(QByteArray& text, const LedgerRefund& refund)
{
    SealLine(text, "refund") << refund.id << refund.trade << refund.refundedAtUtc << refund.amount
                             << refund.fee << refund.reason;
    for (const RefundedLine& line : refund.lines)
        SealLine(text, "refund-line") << line.line << line.quantity << line.amount;
    for (const RefundedPart& part : refund.parts)
        SealLine(text, "refund-part") << part.part << part.amount << part.fee;
}

} // namespace

Done SealDigest::content(StoreId store, BusinessDate date, Instant closedAt,
                         const QString& previousHash, const Sink& sink)
{
    QByteArray text;
    const auto give = [&text, &sink] {
        sink(text);
        text.clear();
    };
    SealLine(text, "jangbu-seal") << qint64(1);
    SealLine(text, "previous") << previousHash;
    SealLine(text, "day") << store << date.toIso() << closedAt;
    qint64 trades = 0;
    JANGBU_TRY(m_ledger.eachTradePaidOn(store, date, [&](const LedgerTrade& trade) -> Done {
        appendTrade(text, trade);
        ++trades;
        give();
        return done;
    }));
    JANGBU_TRY_ASSIGN(const auto refunds, m_ledger.refundsOn(store, date));
    for (const LedgerRefund& refund : refunds)
        appendRefund(text, refund);
    // What was sold elsewhere is sealed with its refund, since it has no day of its own.
    JANGBU_TRY_ASSIGN(const auto elsewhere, m_ledger.soldElsewhereAndRefundedOn(store, date));
    for (const LedgerTrade& trade : elsewhere)
        appendTrade(text, trade);
    SealLine(text, "end") << trades << qint64(refunds.size());
    give();
    return done;
}

Result<QString> SealDigest::hashOf(StoreId store, BusinessDate date, Instant closedAt,
                                   const QString& previousHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    JANGBU_TRY(content(store, date, closedAt, previousHash,
                       [&hash](const QByteArray& lines) { hash.addData(lines); }));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace jangbu
