// Measures the questions of Statistics and Today over ten years of a store that sells all of its
// products every day: as many rows of the rollups as there can be. The rollups are written as they
// stand, since the questions read nothing else. Usage: bench_statistics [PRODUCTS].

#include "core/menu/addproduct.h"
#include "core/menu/addstore.h"
#include "core/statistics/readtoday.h"
#include "core/statistics/salesstatistics.h"
#include "core/storage/books.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/idallocator.h"
#include "core/storage/transaction.h"
#include "core/text/errortext.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

constexpr int days = 3'650;
const BusinessDate firstDay(2016, 1, 1);

template <typename Value> Value orStop(Result<Value> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(wordOf(result.error().code)),
               qPrintable(result.error().detail));
    return result.take();
}

QList<Product> writeMenu(Database& books, const Store& store, int products)
{
    SystemClock clock;
    IdAllocator ids(books);
    AddProduct addProduct(books, ids, clock);
    QList<Product> menu;
    for (int at = 0; at < products; ++at) {
        const QString category = at % 3 == 0 ? u"DRINK"_s : u"MAIN_MENU"_s;
        menu.append(orStop(addProduct.run(
            store, { u"menu %1"_s.arg(at), category, Money::ofMinor(1'000 * (at + 1)) })));
    }
    return menu;
}

Done writeDays(Database& books, const Store& store, const QList<Product>& menu)
{
    BulkInsert products(books, u"product_day"_s, books.columnsOf(u"product_day"_s));
    BulkInsert hours(books, u"hour_day"_s, books.columnsOf(u"hour_day"_s));
    BulkInsert dates(books, u"business_day"_s, books.columnsOf(u"business_day"_s));
    const Money none;
    for (int day = 0; day < days; ++day) {
        const BusinessDate date = firstDay.addDays(day);
        Money sum;
        for (const Product& product : menu) {
            JANGBU_TRY(
                products.add(store.id, date, product.id, product.category, 0, 0, 3, product.price));
            sum += product.price;
        }
        for (int hour = 10; hour < 23; ++hour)
            JANGBU_TRY(hours.add(store.id, date, hour, 0, 20, 1, sum, none));
        JANGBU_TRY(dates.add(store.id, date, std::optional<Instant>(), sum, none, 1));
    }
    JANGBU_TRY(products.flush());
    JANGBU_TRY(hours.flush());
    return dates.flush();
}

void measure(const char* what, const std::function<void()>& work)
{
    std::vector<qint64> times;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed() / 1'000);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-40s %6lld.%03lld ms\n", what, times[2] / 1'000, times[2] % 1'000);
}

} // namespace

int main(int argc, char** argv)
{
    const int products = argc > 1 ? atoi(argv[1]) : 100;
    QTemporaryDir folder;
    const auto books = orStop(openBooks(DatabaseUrl::sqlite(folder.filePath(u"books.jangbu"_s))));
    SystemClock clock;
    const Store store = orStop(AddStore(*books, clock).run({ .name = u"store"_s }));
    const QList<Product> menu = writeMenu(*books, store, products);
    orStop(inTransaction(*books, [&] { return writeDays(*books, store, menu); }));
    const BusinessDate last = firstDay.addDays(days - 1);
    const auto ask = [&](const SalesPeriod& period, const std::optional<QString>& category = {}) {
        return orStop(SalesStatistics(*books).run(store, { period, RankBy::Amount, category }));
    };
    std::printf("%d products a day over %d days; target: 200 ms\n", products, days);
    measure("a week", [&] { ask(*SalesPeriod::range(last.addDays(-6), last)); });
    measure("a month", [&] { ask(*SalesPeriod::of(Term::Month, last.addDays(1 - last.day()))); });
    measure("a year", [&] { ask(*SalesPeriod::range(last.addDays(-364), last)); });
    measure("ten years", [&] { ask(*SalesPeriod::range(firstDay, last)); });
    measure("ten years of one category",
            [&] { ask(*SalesPeriod::range(firstDay, last), u"DRINK"_s); });
    const Instant now
        = store.time.instantOf(*parseIsoTime(QByteArray(last.toIso().toUtf8() + "T21:00"))).value();
    measure("today", [&] { orStop(ReadToday(*books).run(store, now)); });
    return 0;
}
