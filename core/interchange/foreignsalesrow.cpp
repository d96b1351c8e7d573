#include "core/interchange/foreignsalesreader.h"

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noonMs = msPerDay / 2;
constexpr qint64 msPerMinute = 60'000;
const QByteArray unknownWord = "unknown";
const QByteArray uncategorised = "UNCATEGORIZED";

} // namespace

const NewStore& ForeignSalesReader::termsOf(const SalesRow& row) const
{
    return row.store < 0 ? m_directory->terms() : m_directory->store(row.store).terms;
}

/// Refuses a name that got no number.
int ForeignSalesReader::numberFrom(ForeignRole role, int index)
{
    if (index == NameTable::invalid)
        m_row.refuse(role, Expectation::Name);
    if (index == NameTable::tooMany) {
        m_row.refuse(role, Expectation::FewerNames, { QString::number(ImportDirectory::maxNames) });
    }
    return index;
}

Result<bool> ForeignSalesReader::readRow(SalesRow& row, ForeignKind kind)
{
    m_isRefund = kind == ForeignKind::Refund;
    row.isRefund = m_isRefund;
    const qsizetype wanted = m_file.header().size();
    bool isWhole = m_file.fieldCount() >= wanted;
    for (qsizetype at = wanted; at < m_file.fieldCount(); ++at)
        isWhole = isWhole && m_file.text(at).isEmpty();
    JANGBU_TRY(readStore(row));
    if (!isWhole) {
        m_row.refuseRow(Expectation::FieldCount, { QString::number(wanted) });
        return true;
    }
    readMoment(row);
    const auto device = m_device.normal(m_row.text(ForeignRole::Device));
    row.device = device.value_or(QByteArrayView());
    if (!device)
        m_row.refuse(ForeignRole::Device, Expectation::Name);
    readKey(row, kind);
    readPayment(row);
    readNames(row);
    readAmounts(row);
    return true;
}

Done ForeignSalesReader::readStore(SalesRow& row)
{
    const QByteArrayView named = m_row.text(ForeignRole::Store);
    if (m_onlyStore.isEmpty()) {
        row.store = numberFrom(ForeignRole::Store, m_directory->storeOf(named));
        return done;
    }
    row.store = m_directory->storeOf(m_onlyStore);
    if (named.isEmpty() || named == m_fileStore)
        return done;
    if (!m_fileStore.isEmpty()) {
        return failure(m_row.nameOf(ForeignRole::Store), named, Expectation::OneStore,
                       { QString::fromUtf8(m_fileStore) });
    }
    m_fileStore = named.toByteArray();
    return done;
}

/// The wall-clock time of the row; nothing, and a reason, where it cannot be read.
std::optional<WrittenTime> ForeignSalesReader::writtenTime(const StoreTime& time)
{
    const QByteArrayView dateText = m_row.text(ForeignRole::Date);
    const int timeColumn = m_format.columnOf(ForeignRole::Time);
    const bool isOne = m_row.isSame(m_format.columnOf(ForeignRole::Date), timeColumn);
    const QByteArrayView timeText = isOne ? QByteArrayView() : m_row.text(timeColumn);
    MomentReader::Reading reading;
    if (!dateText.isEmpty())
        reading = m_moments.readDate(dateText);
    if (!timeText.isEmpty()) {
        const auto msOfDay = m_moments.readTime(timeText);
        const auto whole = msOfDay ? MomentReader::Reading() : m_moments.readDate(timeText);
        if (!msOfDay && (!whole.day || whole.isTimeWrong)) {
            m_row.refuse(timeColumn, Expectation::WrittenTime, { m_moments.timesShown() });
            return std::nullopt;
        }
        if (msOfDay)
            reading.msOfDay = msOfDay;
        else
            reading = whole;
    }
    if (!reading.day && dateText.isEmpty() && m_day) {
        // What is sold after midnight still belongs to the business day that was named.
        reading.day = m_day;
        const bool isAfterMidnight
            = reading.msOfDay.value_or(noonMs) < time.cutoffMinutes() * msPerMinute;
        m_last.day = *m_day;
        const qint64 day = *m_day + (isAfterMidnight ? 1 : 0);
        return WrittenTime { day * msPerDay + reading.msOfDay.value_or(noonMs), {} };
    }
    const bool hasDate = m_row.has(ForeignRole::Date);
    if (!reading.day && dateText.isEmpty()) {
        m_row.refuseMissing(hasDate ? ForeignRole::Date : ForeignRole::Time);
        return std::nullopt;
    }
    if (!reading.day || reading.isTimeWrong) {
        const auto expected = reading.day ? Expectation::WrittenTime : Expectation::WrittenDate;
        m_row.refuse(ForeignRole::Date, expected,
                     { reading.day ? m_moments.timesShown() : m_moments.datesShown() });
        return std::nullopt;
    }
    m_last.day = *reading.day;
    // Noon is on the same business day whatever the store's cut-off is.
    return WrittenTime { *reading.day * msPerDay + reading.msOfDay.value_or(noonMs),
                         reading.offsetSeconds };
}

void ForeignSalesReader::readMoment(SalesRow& row)
{
    // The rows of a trade mostly stand together and have the same times.
    const QByteArrayView date = m_row.text(ForeignRole::Date);
    const QByteArrayView time = m_row.text(ForeignRole::Time);
    const bool isSame = m_last.instant && m_last.store == row.store && m_last.date == date
        && m_last.time == time && m_format.dateRows.isEmpty();
    if (!isSame) {
        const StoreTime& clock = termsOf(row).time;
        m_last.instant.reset();
        const auto written = writtenTime(clock);
        if (!written)
            return;
        const auto instant = clock.instantOf(*written);
        if (!instant) {
            const bool hasDate = m_row.has(ForeignRole::Date);
            return m_row.refuse(hasDate ? ForeignRole::Date : ForeignRole::Time,
                                Expectation::WrittenDate, { m_moments.datesShown() });
        }
        const auto shown = QDateTime::fromMSecsSinceEpoch(written->localMs, Qt::UTC);
        m_last = { date.toByteArray(),
                   time.toByteArray(),
                   row.store,
                   m_last.day,
                   instant,
                   shown.toString(u"yyyy-MM-ddTHH:mm:ss").toLatin1() };
    }
    row.orderedAtUtc = *m_last.instant;
    row.paidAtUtc = m_last.instant;
}

/// False where a part of the key is missing.
bool ForeignSalesReader::appendKey(const QList<int>& columns, QByteArray& key)
{
    bool isFirst = key.endsWith(':');
    for (const int column : columns) {
        const QByteArrayView part = m_row.text(column);
        if (part.isEmpty() && m_format.columns[column].isRequired) {
            m_row.refuseMissing(column);
            return false;
        }
        if (!m_row.has(column))
            continue;
        if (!isFirst)
            key += '-';
        key += part;
        isFirst = false;
    }
    return true;
}

QByteArrayView ForeignSalesReader::normalKey(TextNormaliser& normaliser, const QByteArray& key)
{
    const auto normal = normaliser.normal(key);
    if (!normal)
        m_row.refuse(m_format.key.value(0, -1), Expectation::Name);
    return normal.value_or(QByteArrayView());
}

void ForeignSalesReader::readKey(SalesRow& row, ForeignKind kind)
{
    const bool isRefund = kind == ForeignKind::Refund;
    m_key.resize(0);
    m_key += m_prefix;
    if (m_format.key.isEmpty() && row.paidAtUtc) {
        // Rows that were paid in another way are of another trade; a refund has no link to a sale.
        row.isKeyless = true;
        m_key += m_last.written + '|';
        m_key += row.device;
        m_key += '|';
        m_key += m_row.text(ForeignRole::Method);
        m_key += m_row.text(ForeignRole::Company);
        m_key += isRefund ? "|refund" : "";
        row.trade = normalKey(m_normalKey, m_key);
    } else if (!m_format.key.isEmpty()) {
        if (m_format.isDateInKey && row.paidAtUtc) {
            m_key += QDate::fromJulianDay(m_last.day + epochJulianDay)
                         .toString(Qt::ISODate)
                         .toLatin1();
        }
        if (appendKey(m_format.key, m_key))
            row.trade = normalKey(m_normalKey, m_key);
    }
    if (!isRefund)
        return;
    m_refundKey = m_key;
    if (!m_format.refundKey.isEmpty()) {
        m_refundKey = m_prefix;
        if (!appendKey(m_format.refundKey, m_refundKey))
            return;
    }
    row.refundKey = normalKey(m_normalRefundKey, m_refundKey);
    const auto reason = m_reason.normal(m_row.text(ForeignRole::Reason));
    row.reason = reason.value_or(QByteArrayView());
}

void ForeignSalesReader::readPayment(SalesRow& row)
{
    const QByteArrayView company = m_row.text(ForeignRole::Company);
    const QByteArrayView method = m_row.text(ForeignRole::Method);
    RowPayment payment { .method = PaymentMethod::Other };
    QByteArrayView label = method.isEmpty() ? QByteArrayView(unknownWord) : method;
    ForeignRole role = ForeignRole::Method;
    if (m_lastMethod != method) {
        m_lastMethod = method.toByteArray();
        m_lastWord = foreignWord(method);
    }
    const auto known = m_format.payments.constFind(m_lastWord);
    if (known != m_format.payments.constEnd()) {
        payment.method = known->method;
        payment.kind = known->kind;
        if (payment.method == PaymentMethod::Card && !known->isCompany)
            label = unknownWord;
    }
    if (!company.isEmpty() && payment.method != PaymentMethod::Cash) {
        if (payment.method != PaymentMethod::Card)
            payment.kind = CardKind::Credit;
        payment.method = PaymentMethod::Card;
        label = company;
        role = ForeignRole::Company;
    }
    if (payment.method != PaymentMethod::Cash)
        payment.label = numberFrom(role, m_directory->labelOf(label));
    row.payment = payment;
}

void ForeignSalesReader::readNames(SalesRow& row)
{
    const QByteArrayView item = m_row.text(ForeignRole::Item);
    if (item.isEmpty())
        return m_row.refuseMissing(ForeignRole::Item);
    const QByteArrayView variant = m_row.text(ForeignRole::Variant);
    const QByteArrayView category = m_row.text(ForeignRole::Category);
    m_item.resize(0);
    m_item += item;
    if (!variant.isEmpty()) {
        m_item += " (";
        m_item += variant;
        m_item += ')';
    }
    if (row.store < 0)
        return;
    row.product = numberFrom(ForeignRole::Item, m_directory->productOf(row.store, m_item));
    row.category = numberFrom(
        ForeignRole::Category,
        m_directory->categoryOf(row.store, category.isEmpty() ? uncategorised : category));
}

std::optional<qint64> ForeignSalesReader::amountFrom(ForeignRole role, const Currency& currency)
{
    const QByteArrayView text = m_row.text(role);
    if (text.isEmpty())
        return std::nullopt;
    const WrittenAmount amount = parseForeignAmount(text, currency, m_form);
    const bool mayBeNegative = m_isRefund || role == ForeignRole::Discount;
    const qint64 most = maxTradeAmount.minor();
    switch (amount.fault) {
    case NumberFault::NotANumber:
        m_row.refuse(role, Expectation::AmountIn,
                     { currency.code(), QString::number(currency.decimals()) });
        return std::nullopt;
    case NumberFault::OtherCurrency:
        m_row.refuse(role, Expectation::AmountOfCurrency, { currency.code() });
        return std::nullopt;
    case NumberFault::None:
        if (amount.minor >= (mayBeNegative ? -most : 0) && amount.minor <= most)
            return qAbs(amount.minor);
        break;
    case NumberFault::TooLarge:
        break;
    }
    m_row.refuse(role, Expectation::AmountInRange, { currency.toDecimal(maxTradeAmount) });
    return std::nullopt;
}

std::optional<WrittenNumber> ForeignSalesReader::quantityFrom()
{
    const QByteArrayView text = m_row.text(ForeignRole::Quantity);
    if (text.isEmpty())
        return std::nullopt;
    const auto quantity = parseForeignQuantity(text, m_form);
    if (!quantity || (quantity->isNegative && !m_isRefund))
        m_row.refuse(ForeignRole::Quantity, Expectation::Pieces);
    return quantity;
}

void ForeignSalesReader::readAmounts(SalesRow& row)
{
    const Currency currency = termsOf(row).currency;
    const qsizetype before = m_row.issues().size();
    ForeignAmounts given { .quantity = quantityFrom(),
                           .price = amountFrom(ForeignRole::Price, currency),
                           .gross = amountFrom(ForeignRole::Gross, currency),
                           .discount = amountFrom(ForeignRole::Discount, currency),
                           .net = amountFrom(ForeignRole::Net, currency),
                           .tax = amountFrom(ForeignRole::Tax, currency).value_or(0),
                           .tip = amountFrom(ForeignRole::Tip, currency).value_or(0),
                           .countsPieces = m_row.has(ForeignRole::Quantity) };
    if (m_row.issues().size() > before)
        return;
    ForeignLine line;
    if (const auto fault = ForeignAmountSolver(given).run(line))
        return refuseAmount(*fault, currency);
    row.unitPrice = Money::ofMinor(line.unitPrice);
    row.quantity = line.quantity;
    row.discount = Money::ofMinor(line.discount);
    // A table that tells nothing but a total may have its tax inside.
    const bool isOnTop = !m_format.isLastResort || given.price || given.gross;
    row.taxOnTop = Money::ofMinor(isOnTop ? given.tax : 0);
    row.tip = Money::ofMinor(isOnTop ? given.tip : 0);
}

void ForeignSalesReader::refuseAmount(const ForeignAmountFault& fault, const Currency& currency)
{
    ForeignRole role = fault.role;
    for (const ForeignRole other :
         { ForeignRole::Net, ForeignRole::Gross, ForeignRole::Price, ForeignRole::Quantity }) {
        if (!m_row.has(role))
            role = other;
    }
    QStringList values;
    if (fault.result)
        values.append(currency.toDecimal(Money::ofMinor(*fault.result)));
    if (!fault.sources.isEmpty())
        values.append(m_row.namesOf(fault.sources));
    m_row.refuse(role, fault.expected, values);
}

} // namespace jangbu
