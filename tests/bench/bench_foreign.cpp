// Measures how fast a file of another till is read, without the import behind it.
// Usage: bench_foreign [MEGABYTES]. Writes a Square Items Detail file of that size, reads it and
// prints the rows a second and the memory at most.

#include "core/interchange/salesfiles.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/resource.h>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 usualMegabytes = 100;

void write(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,"
               "Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Device Name,Notes,"
               "Details,Event Type,Location,Dining Option,Customer ID,Customer Name,"
               "Customer Reference ID,Unit,Count,GTIN,Itemization Type,Commission,Employee,"
               "Fulfillment Note,Channel,Token,Card Brand,PAN Suffix\n");
    for (qint64 row = 0; file.pos() < bytes; ++row) {
        const qint64 trade = row / 3;
        file.write(QStringLiteral("2026-%1-%2,%3:%4:%5,Eastern Time (US & Canada),None,Product %6,"
                                  "2.0,%7,,\"16oz, Oat Milk\",$16.00,-$1.00,$15.00,$1.24,T%8,P%8,"
                                  "Terminal 1,,https://example.invalid/%8,Payment,Sample Cafe,,,,,"
                                  "ea,2,,Physical Good,$0.00,,,Sample Cafe,I%8,Visa,0000\n")
                       .arg(trade / 28 % 9 + 1, 2, 10, QLatin1Char('0'))
                       .arg(trade % 28 + 1, 2, 10, QLatin1Char('0'))
                       .arg(trade % 24, 2, 10, QLatin1Char('0'))
                       .arg(trade % 60, 2, 10, QLatin1Char('0'))
                       .arg(trade % 59, 2, 10, QLatin1Char('0'))
                       .arg(row % 50)
                       .arg(row % 2 == 0 ? u"Regular"_s : u"Large"_s)
                       .arg(trade)
                       .toUtf8());
    }
}

} // namespace

int main(int count, char** arguments)
{
    const qint64 megabytes = count > 1 ? QByteArray(arguments[1]).toLongLong() : usualMegabytes;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"square.csv"_s);
    write(path, megabytes * 1024 * 1024);
    NewStore terms;
    terms.currency = *Currency::fromCode(u"USD"_s);
    ImportDirectory directory(terms);
    const SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    const auto files = SalesFiles::open({ path }, { .onlyStore = u"Cafe"_s }, clock);
    if (!files || !files->sources().first()->start(directory))
        qFatal("the file cannot be read");
    SalesRow row;
    qint64 rows = 0;
    while (*files->sources().first()->next(row)) {
        if (!row.isReadable)
            qFatal("row %lld cannot be read", static_cast<long long>(row.line));
        ++rows;
    }
    const qint64 ms = qMax(timer.elapsed(), qint64(1));
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%lld MB, %lld rows in %lld ms: %lld rows/s, %ld MB of memory at most\n",
                static_cast<long long>(megabytes), static_cast<long long>(rows),
                static_cast<long long>(ms), static_cast<long long>(rows * 1000 / ms),
                usage.ru_maxrss / 1024);
    return 0;
}
