#include "core/interchange/salesfilereader.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxReceipt = (qint64(1) << 53) - 1;
constexpr qint64 maxQuantity = 10'000'000;
constexpr qint64 maxParts = 10'000;

enum Column {
    StoreColumn,
    TradeColumn,
    DeviceColumn,
    OrderColumn,
    OrderedAtColumn,
    ProductColumn,
    CategoryColumn,
    UnitPriceColumn,
    QuantityColumn,
    PaidAtColumn,
    MethodColumn,
    CardCompanyColumn,
    KindColumn,
    OtherColumn,
    DiscountColumn,
    TaxFreeColumn,
    PartColumn,
    PartAmountColumn,
    ReceiptColumn,
    TaxColumn,
    TipColumn,
    SoldElsewhereColumn,
};

QList<TableColumn> columnsOfSales(bool needsStore)
{
    return { { u"store"_s, needsStore },
             { u"trade"_s },
             { u"device"_s },
             { u"order"_s },
             { u"ordered_at"_s },
             { u"product"_s },
             { u"category"_s },
             { u"unit_price"_s },
             { u"quantity"_s },
             { u"paid_at"_s },
             { u"method"_s },
             { u"card_company"_s },
             { u"kind"_s, false },
             { u"other"_s, false },
             { u"discount"_s, false },
             { u"tax_free"_s, false },
             { u"part"_s, false },
             { u"part_amount"_s, false },
             { u"receipt"_s, false },
             { u"tax_on_top"_s, false },
             { u"tip_amount"_s, false },
             { u"sold_elsewhere"_s, false } };
}

} // namespace

SalesFileReader::SalesFileReader(const QString& path, const QString& onlyStore,
                                 const QString& shownName)
    : m_table(path, columnsOfSales(onlyStore.isEmpty()))
    , m_check(m_table)
    , m_onlyStore(onlyStore.toUtf8())
    , m_shownName(shownName.isEmpty() ? path : shownName)
{
}

bool SalesFileReader::knows(const QStringList& header)
{
    return header.contains(u"trade"_s) && header.contains(u"ordered_at"_s)
        && header.contains(u"unit_price"_s);
}

Done SalesFileReader::start(ImportDirectory& directory)
{
    m_directory = &directory;
    m_lastTimes = {};
    return m_table.start();
}

const NewStore& SalesFileReader::termsOf(const SalesRow& row) const
{
    return row.store < 0 ? m_directory->terms() : m_directory->store(row.store).terms;
}

Result<bool> SalesFileReader::next(SalesRow& row)
{
    JANGBU_TRY_ASSIGN(const bool found, m_table.next());
    if (!found)
        return false;
    row = SalesRow();
    row.line = m_table.line();
    m_check.startRow();
    if (m_table.isWhole()) {
        readStoreAndTrade(row);
        readMoment(row);
        readPayment(row);
        const bool namesPart
            = !m_table.text(PartColumn).isEmpty() || !m_table.text(PartAmountColumn).isEmpty();
        row.isPart = namesPart && m_table.text(ProductColumn).isEmpty();
        if (row.isPart)
            readPart(row);
        else
            readLine(row);
    } else {
        m_check.refuseRow();
    }
    row.isReadable = m_check.isFine();
    return true;
}

/// Refuses a name that got no number.
int SalesFileReader::numberFrom(int column, int index)
{
    if (index == NameTable::invalid)
        m_check.refuse(column, Expectation::Name);
    if (index == NameTable::tooMany) {
        m_check.refuse(column, Expectation::FewerNames,
                       { QString::number(ImportDirectory::maxNames) });
    }
    return index;
}

QByteArrayView SalesFileReader::textFrom(int column)
{
    TextNormaliser& normaliser = column == DeviceColumn ? m_device : m_order;
    const auto text = normaliser.normal(m_table.text(column));
    if (!text)
        m_check.refuse(column, Expectation::Name);
    return text.value_or(QByteArrayView());
}

void SalesFileReader::readStoreAndTrade(SalesRow& row)
{
    const QByteArrayView store
        = m_table.has(StoreColumn) ? m_table.text(StoreColumn) : QByteArrayView(m_onlyStore);
    row.store = numberFrom(StoreColumn, m_directory->storeOf(store));
    const auto trade = m_trade.normal(m_table.text(TradeColumn));
    row.trade = trade.value_or(QByteArrayView());
    if (row.trade.isEmpty())
        m_check.refuse(TradeColumn, Expectation::Name);
    row.device = textFrom(DeviceColumn);
}

std::optional<Instant> SalesFileReader::timeFrom(int column, int store)
{
    // The rows of a trade mostly stand together and have the same times.
    const QByteArrayView text = m_table.text(column);
    LastTime& last = m_lastTimes[column == PaidAtColumn ? 0 : 1];
    if (last.store == store && store >= 0 && last.text == text)
        return last.instant;
    const auto& time = store < 0 ? m_directory->terms().time : m_directory->store(store).terms.time;
    const auto instant = m_check.instant(column, time);
    if (instant)
        last = { text.toByteArray(), store, instant };
    return instant;
}

void SalesFileReader::readMoment(SalesRow& row)
{
    if (!m_table.text(PaidAtColumn).isEmpty())
        row.paidAtUtc = timeFrom(PaidAtColumn, row.store);
    row.isSoldElsewhere
        = !m_table.text(SoldElsewhereColumn).isEmpty() && m_check.flag(SoldElsewhereColumn);
    if (row.isSoldElsewhere)
        m_check.mustBeEmpty(PaidAtColumn);
    if (!m_table.text(ReceiptColumn).isEmpty())
        row.receipt = m_check.number(ReceiptColumn, 1, maxReceipt, Expectation::WholeNumber);
}

void SalesFileReader::readPayment(SalesRow& row)
{
    const QByteArrayView word = m_table.text(MethodColumn);
    if (word.isEmpty()) {
        m_check.mustBeEmpty(CardCompanyColumn);
        return;
    }
    const auto method = paymentMethodFrom(QString::fromUtf8(word));
    if (!method) {
        m_check.refuse(MethodColumn, Expectation::OneOf, { u"CASH, CARD, OTHER"_s });
        return;
    }
    RowPayment payment { .method = *method };
    if (*method == PaymentMethod::Card) {
        payment.label
            = numberFrom(CardCompanyColumn, m_directory->labelOf(m_table.text(CardCompanyColumn)));
        const auto kind = cardKindFrom(QString::fromUtf8(m_table.text(KindColumn)));
        if (!kind)
            m_check.refuse(KindColumn, Expectation::OneOf, { u"CREDIT, DEBIT"_s });
        payment.kind = kind == CardKind::Debit ? CardKind::Debit : CardKind::Credit;
    } else {
        m_check.mustBeEmpty(CardCompanyColumn);
        m_check.mustBeEmpty(KindColumn);
    }
    if (*method == PaymentMethod::Other)
        payment.label = numberFrom(OtherColumn, m_directory->labelOf(m_table.text(OtherColumn)));
    else
        m_check.mustBeEmpty(OtherColumn);
    row.payment = payment;
}

void SalesFileReader::readLine(SalesRow& row)
{
    const NewStore& terms = termsOf(row);
    row.order = textFrom(OrderColumn);
    row.orderedAtUtc = timeFrom(OrderedAtColumn, row.store).value_or(row.orderedAtUtc);
    if (row.store >= 0) {
        row.product = numberFrom(ProductColumn,
                                 m_directory->productOf(row.store, m_table.text(ProductColumn)));
        row.category = numberFrom(CategoryColumn,
                                  m_directory->categoryOf(row.store, m_table.text(CategoryColumn)));
    }
    row.unitPrice = m_check.amount(UnitPriceColumn, terms.currency, maxPrice);
    row.quantity = m_check.number(QuantityColumn, 1, maxQuantity, Expectation::Quantity);
    if (!m_table.text(DiscountColumn).isEmpty()) {
        row.discount = m_check.amount(DiscountColumn, terms.currency, maxTradeAmount);
        const Money whole = Money::ofMinor(row.unitPrice.minor() * row.quantity);
        if (m_check.isFine() && row.discount > whole) {
            m_check.refuse(DiscountColumn, Expectation::DiscountWithinAmount,
                           { terms.currency.toDecimal(whole) });
        }
    }
    if (!m_table.text(TaxFreeColumn).isEmpty())
        row.taxFree = m_check.flag(TaxFreeColumn);
    row.taxOnTop = apartFrom(TaxColumn, terms);
    row.tip = apartFrom(TipColumn, terms);
    m_check.mustBeEmpty(PartColumn);
    m_check.mustBeEmpty(PartAmountColumn);
}

/// What came with the payment but is no revenue.
Money SalesFileReader::apartFrom(int column, const NewStore& terms)
{
    const bool isGiven = !m_table.text(column).isEmpty();
    return isGiven ? m_check.amount(column, terms.currency, maxTradeAmount) : Money();
}

void SalesFileReader::readPart(SalesRow& row)
{
    row.part = m_check.number(PartColumn, 1, maxParts, Expectation::WholeNumber);
    row.partAmount = m_check.amount(PartAmountColumn, termsOf(row).currency, maxTradeAmount);
    if (!m_table.text(OrderedAtColumn).isEmpty())
        row.takenAtUtc = timeFrom(OrderedAtColumn, row.store);
    if (m_table.text(MethodColumn).isEmpty())
        m_check.refuse(MethodColumn, Expectation::OneOf, { u"CASH, CARD, OTHER"_s });
}

} // namespace jangbu
