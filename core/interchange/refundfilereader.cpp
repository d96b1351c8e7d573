#include "core/interchange/refundfilereader.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

enum RefundColumn {
    RefundStore,
    RefundTradeKey,
    RefundedAt,
    RefundReason,
    RefundLine,
    RefundQuantity,
    RefundPart,
    RefundAmount,
};

constexpr qint64 mostOfTrade = 10'000;
constexpr qint64 mostPieces = 10'000'000;

QList<TableColumn> columnsOfRefunds(bool needsStore)
{
    return { { u"store"_s, needsStore }, { u"trade"_s },
             { u"refunded_at"_s },       { u"reason"_s },
             { u"line"_s, false },       { u"quantity"_s, false },
             { u"part"_s, false },       { u"given_back"_s, false } };
}

} // namespace

RefundFileReader::RefundFileReader(const QString& path, const QString& onlyStore,
                                   const QString& shownName)
    : m_table(path, columnsOfRefunds(onlyStore.isEmpty()))
    , m_check(m_table)
    , m_onlyStore(onlyStore.toUtf8())
    , m_shownName(shownName.isEmpty() ? path : shownName)
{
}

Done RefundFileReader::start(ImportDirectory& directory)
{
    m_directory = &directory;
    return m_table.start();
}

Result<bool> RefundFileReader::next(RefundRow& row)
{
    JANGBU_TRY_ASSIGN(const bool found, m_table.next());
    if (!found)
        return false;
    row = RefundRow();
    row.row = m_table.line();
    m_check.startRow();
    if (m_table.isWhole()) {
        readStore(row);
        readValues(row);
    } else {
        m_check.refuseRow();
    }
    row.isReadable = m_check.isFine();
    return true;
}

void RefundFileReader::readStore(RefundRow& row)
{
    const QByteArrayView name
        = m_table.has(RefundStore) ? m_table.text(RefundStore) : QByteArrayView(m_onlyStore);
    row.store = m_directory->storeOf(name);
    if (row.store < 0)
        m_check.refuse(RefundStore, Expectation::Name);
}

std::optional<qint64> RefundFileReader::numberFrom(int column, qint64 most, Expectation expected)
{
    if (m_table.text(column).isEmpty())
        return std::nullopt;
    return m_check.number(column, 1, most, expected);
}

void RefundFileReader::readValues(RefundRow& row)
{
    const auto trade = m_trade.normal(m_table.text(RefundTradeKey));
    row.trade = trade.value_or(QByteArrayView());
    if (row.trade.isEmpty())
        m_check.refuse(RefundTradeKey, Expectation::Name);
    const auto reason = m_reason.normal(m_table.text(RefundReason));
    row.reason = reason.value_or(QByteArrayView());
    if (!reason)
        m_check.refuse(RefundReason, Expectation::Name);
    const StoreTime& time
        = row.store < 0 ? m_directory->terms().time : m_directory->store(row.store).terms.time;
    row.refundedAtUtc = m_check.instant(RefundedAt, time).value_or(row.refundedAtUtc);
    row.line = numberFrom(RefundLine, mostOfTrade, Expectation::WholeNumber);
    row.quantity = numberFrom(RefundQuantity, mostPieces, Expectation::Quantity);
    row.part = numberFrom(RefundPart, mostOfTrade, Expectation::WholeNumber);
    if (!m_table.text(RefundAmount).isEmpty()) {
        const NewStore& terms
            = row.store < 0 ? m_directory->terms() : m_directory->store(row.store).terms;
        row.amount = m_check.amount(RefundAmount, terms.currency, maxTradeAmount);
    }
    if (!row.line) {
        m_check.mustBeEmpty(RefundQuantity);
        m_check.mustBeEmpty(RefundAmount);
    }
}

} // namespace jangbu
