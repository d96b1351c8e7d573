#include "core/interchange/sampleyear.h"

#include "core/interchange/outputfile.h"

#include <QFile>

#include <algorithm>

namespace jangbu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daysPerWeek = 7;
constexpr qint64 daysWithoutRate = 14;
constexpr qsizetype dateLength = 10; // YYYY-MM-DD
constexpr qsizetype minuteLength = 16; // YYYY-MM-DDTHH:MM
constexpr qsizetype keyDateLength = 6; // YYMMDD

BusinessDate dateOf(const QString& moment)
{
    const auto date = BusinessDate::fromIso(moment.left(dateLength));
    JANGBU_CHECK(date);
    return *date;
}

qint64 localMsOf(const QString& moment)
{
    const auto written = parseIsoTime(moment.toLatin1());
    JANGBU_CHECK(written);
    return written->localMs;
}

/// How many whole weeks bring `last` to `now` or just beyond it.
qint64 weeksTo(qint64 lastMs, qint64 nowMs)
{
    constexpr qint64 week = daysPerWeek * msPerDay;
    const qint64 gap = nowMs - lastMs;
    return gap > 0 ? (gap + week - 1) / week : -(-gap / week);
}

} // namespace

/// A file of the sample as rows of texts.
struct SampleYear::Table {
    QStringList header {};
    QList<QStringList> rows {};

    qsizetype column(const QString& name) const
    {
        const qsizetype place = header.indexOf(name);
        JANGBU_CHECK(place >= 0);
        return place;
    }
};

QString SampleYear::companyWithoutRate()
{
    return u"롯데"_s;
}

SampleYear::SampleYear(const QString& storeName, const StoreTime& time, Instant nowUtc)
    : m_storeName(storeName)
    , m_time(time)
    , m_now(time.toLocalIso(nowUtc).left(minuteLength))
    , m_today(time.businessDateOf(nowUtc))
{
}

Done SampleYear::write()
{
    JANGBU_TRY_ASSIGN(const Table sales, read(salesName()));
    move(sales);
    JANGBU_TRY(writeMenu());
    JANGBU_TRY(writeSales(sales));
    return writeRefunds();
}

Result<SampleYear::Table> SampleYear::read(const QString& name)
{
    QFile file(u":/jangbu/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::FileNotReadable, { file.fileName(), file.errorString() } };
    CsvReader reader(file, name);
    Table table;
    while (true) {
        JANGBU_TRY_ASSIGN(const bool found, reader.next());
        if (!found)
            return table;
        QStringList fields;
        fields.reserve(static_cast<qsizetype>(reader.fields().size()));
        for (const QByteArrayView field : reader.fields())
            fields.append(QString::fromUtf8(field));
        if (table.header.isEmpty())
            table.header = fields;
        else
            table.rows.append(fields);
    }
}

void SampleYear::move(const Table& sales)
{
    const qsizetype paidAt = sales.column(u"paid_at"_s);
    const auto last = std::max_element(
        sales.rows.cbegin(), sales.rows.cend(),
        [&](const auto& lhs, const auto& rhs) { return lhs[paidAt] < rhs[paidAt]; });
    JANGBU_CHECK(last != sales.rows.cend());
    m_days = daysPerWeek * weeksTo(localMsOf(last->at(paidAt)), localMsOf(m_now));
    const BusinessDate todayInFile = m_today.addDays(-m_days);
    const bool isOpenToday
        = std::any_of(sales.rows.cbegin(), sales.rows.cend(), [&](const QStringList& row) {
              return row[paidAt].startsWith(todayInFile.toIso());
          });
    if (!isOpenToday)
        m_broughtForward = todayInFile.addDays(1);
}

BusinessDate SampleYear::movedDate(BusinessDate date) const
{
    return date.addDays(m_broughtForward == date ? m_days - 1 : m_days);
}

QString SampleYear::movedMoment(const QString& moment) const
{
    return movedDate(dateOf(moment)).toIso() + moment.sliced(dateLength);
}

/// The keys of the sample's trades begin with their date.
QString SampleYear::movedKey(const QString& key) const
{
    const auto date = BusinessDate::fromNumber(20'000'000 + key.left(keyDateLength).toLongLong());
    JANGBU_CHECK(date);
    return movedDate(*date).date().toString(u"yyMMdd"_s) + key.sliced(keyDateLength);
}

Done SampleYear::writeMenu()
{
    JANGBU_TRY_ASSIGN(Table menu, read(menuName()));
    OutputFile file(menuPath());
    JANGBU_TRY(file.open(menu.header));
    const qsizetype store = menu.column(u"store"_s);
    for (QStringList& row : menu.rows) {
        row[store] = m_storeName;
        file.addRow(row);
    }
    return file.commit();
}

QString SampleYear::receiptOf(const QString& trade, const QString& paidAt)
{
    const auto written = parseIsoTime(paidAt.toLatin1());
    const auto instant = written ? m_time.instantOf(*written) : std::nullopt;
    JANGBU_CHECK(instant);
    qint64& last = m_lastReceipts[m_time.businessDateOf(*instant)];
    if (trade != m_lastTrade)
        ++last;
    m_lastTrade = trade;
    return QString::number(last);
}

Done SampleYear::writeSales(const Table& sales)
{
    const qsizetype store = sales.column(u"store"_s);
    const qsizetype trade = sales.column(u"trade"_s);
    const qsizetype orderedAt = sales.column(u"ordered_at"_s);
    const qsizetype paidAt = sales.column(u"paid_at"_s);
    const qsizetype company = sales.column(u"card_company"_s);
    const qsizetype kind = sales.column(u"kind"_s);
    const qsizetype receipt = sales.column(u"receipt"_s);
    const QString withoutRateFrom = m_today.addDays(1 - daysWithoutRate).toIso();
    OutputFile file(salesPath());
    JANGBU_TRY(file.open(sales.header));
    for (QStringList row : sales.rows) {
        row[paidAt] = movedMoment(row[paidAt]);
        if (row[paidAt] > m_now)
            continue;
        row[store] = m_storeName;
        row[trade] = movedKey(row[trade]);
        row[receipt] = receiptOf(row[trade], row[paidAt]);
        if (!row[orderedAt].isEmpty())
            row[orderedAt] = movedMoment(row[orderedAt]);
        if (row[company] == u"S"_s && row[kind] == u"DEBIT"_s && row[paidAt] >= withoutRateFrom)
            row[company] = companyWithoutRate();
        file.addRow(row);
    }
    return file.commit();
}

Done SampleYear::writeRefunds()
{
    JANGBU_TRY_ASSIGN(Table refunds, read(refundsName()));
    const qsizetype store = refunds.column(u"store"_s);
    const qsizetype trade = refunds.column(u"trade"_s);
    const qsizetype refundedAt = refunds.column(u"refunded_at"_s);
    OutputFile file(refundsPath());
    JANGBU_TRY(file.open(refunds.header));
    for (QStringList& row : refunds.rows) {
        row[refundedAt] = movedMoment(row[refundedAt]);
        if (row[refundedAt] > m_now)
            continue;
        row[store] = m_storeName;
        row[trade] = movedKey(row[trade]);
        file.addRow(row);
    }
    return file.commit();
}

} // namespace jangbu
