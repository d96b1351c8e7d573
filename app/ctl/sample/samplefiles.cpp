#include "app/ctl/sample/samplefiles.h"

#include "app/ctl/sample/restaurant.h"
#include "core/text/csv.h"

#include <QDir>
#include <QSaveFile>

namespace jangbu::sample {

using namespace Qt::StringLiterals;

namespace {

/// One file that appears when it is whole.
class OutputFile final {
public:
    OutputFile(const QString& folder, const QString& name, const QStringList& header)
        : m_file(QDir(folder).filePath(name))
        , m_writer(m_file)
    {
        m_open = m_file.open(QIODevice::WriteOnly);
        writeRow(header);
    }

    void writeRow(const QStringList& fields)
    {
        for (const QString& field : fields)
            m_writer.addField(field);
        m_writer.endRow();
    }

    Done finish()
    {
        if (m_open && m_writer.flush() && m_file.commit())
            return done;
        return Error { ErrorCode::FileNotWritable, { m_file.fileName(), m_file.errorString() } };
    }

private:
    QSaveFile m_file;
    CsvWriter m_writer;
    bool m_open = false;
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

QString number(int value)
{
    return value ? QString::number(value) : QString();
}

QString timeText(BusinessDate date, int minute)
{
    return u"%1T%2:%3"_s.arg(date.toIso())
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

/// As many tills have it: the day and a number of its own.
QString keyOf(const Visit& visit)
{
    return u"%1-%2"_s.arg(visit.date.number() % 1'000'000).arg(visit.serial);
}

void writeVisit(OutputFile& sales, const Visit& visit)
{
    const bool split = visit.ways.size() > 1;
    const QString store = text(restaurantName);
    const QString paidAt = timeText(visit.date, visit.paidMinute);
    const QString receipt = number(visit.receipt);
    const Way whole = split ? Way { "" } : visit.ways.first();
    for (const SoldLine& line : visit.lines) {
        sales.writeRow({ store,
                         keyOf(visit),
                         visit.place,
                         number(line.order),
                         timeText(visit.date, line.orderedMinute),
                         text(line.dish->name),
                         text(categoryOf(line.dish->course)),
                         number(line.unitPrice),
                         number(line.quantity),
                         paidAt,
                         text(whole.method),
                         text(whole.company),
                         text(whole.kind),
                         text(whole.other),
                         number(line.discount),
                         number(line.dish->taxFree),
                         {},
                         {},
                         receipt });
    }
    for (int part = 1; split && part <= visit.ways.size(); ++part) {
        const Way& way = visit.ways.at(part - 1);
        sales.writeRow({ store,
                         keyOf(visit),
                         visit.place,
                         {},
                         {},
                         {},
                         {},
                         {},
                         {},
                         paidAt,
                         text(way.method),
                         text(way.company),
                         text(way.kind),
                         text(way.other),
                         {},
                         {},
                         number(part),
                         number(way.amount),
                         receipt });
    }
}

void writeGivenBack(OutputFile& refunds, const Visit& visit)
{
    const GivenBack& back = *visit.givenBack;
    refunds.writeRow({ text(restaurantName), keyOf(visit), timeText(back.date, back.minute),
                       text(back.reason), number(back.line), number(back.quantity) });
}

Done writeMenu(const QString& folder)
{
    OutputFile menu(
        folder, u"menu.csv"_s,
        { u"store"_s, u"product"_s, u"category"_s, u"price"_s, u"base_stock"_s, u"tax_free"_s });
    for (const Dish& dish : allDishes()) {
        menu.writeRow({ text(restaurantName), text(dish.name), text(categoryOf(dish.course)),
                        number(dish.raisedPrice), number(dish.baseStock), number(dish.taxFree) });
    }
    return menu.finish();
}

} // namespace

Result<Written> writeSampleFiles(const QString& folder)
{
    OutputFile sales(folder, u"sales.csv"_s,
                     { u"store"_s, u"trade"_s, u"device"_s, u"order"_s, u"ordered_at"_s,
                       u"product"_s, u"category"_s, u"unit_price"_s, u"quantity"_s, u"paid_at"_s,
                       u"method"_s, u"card_company"_s, u"kind"_s, u"other"_s, u"discount"_s,
                       u"tax_free"_s, u"part"_s, u"part_amount"_s, u"receipt"_s });
    OutputFile refunds(
        folder, u"refunds.csv"_s,
        { u"store"_s, u"trade"_s, u"refunded_at"_s, u"reason"_s, u"line"_s, u"quantity"_s });
    Written written;
    Restaurant restaurant;
    for (BusinessDate date = Restaurant::firstDay(); date <= Restaurant::lastDay();
         date = date.addDays(1)) {
        for (const Visit& visit : restaurant.visitsOn(date)) {
            writeVisit(sales, visit);
            ++written.trades;
            written.lines += static_cast<int>(visit.lines.size());
            if (visit.givenBack) {
                writeGivenBack(refunds, visit);
                ++written.refunds;
            }
        }
    }
    JANGBU_TRY(writeMenu(folder));
    JANGBU_TRY(refunds.finish());
    JANGBU_TRY(sales.finish());
    return written;
}

} // namespace jangbu::sample
