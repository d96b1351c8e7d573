// Three ways of keeping a stock on MariaDB, which JANGBU_TEST_MYSQL names: a condition in the
// UPDATE, as the order desk has it, a version column (optimistic) and a lock on the row
// (pessimistic), with two processes of four tills each that sell one piece at a time. Usage:
// bench_stock

#include "core/storage/transaction.h"
#include "tests/bench/benchplace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <random>
#include <thread>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int stockSeconds = 4;

const QStringList ways { u"conditional"_s, u"optimistic"_s, u"pessimistic"_s };

/// Takes one piece of a product; false where somebody else was faster and it has to be redone.
Result<bool> takeOne(Database& database, const QString& way, int product)
{
    const Binds id { { ":id"_L1, product } };
    if (way == u"conditional") {
        JANGBU_TRY_ASSIGN(
            const qint64 changed,
            database.change(
                u"UPDATE stock SET pieces = pieces - 1 WHERE id = :id AND pieces >= 1"_s, id));
        return changed == 1;
    }
    if (way == u"optimistic") {
        JANGBU_TRY_ASSIGN(const auto read,
                          database.selectOne(u"SELECT pieces, version FROM stock WHERE id = :id"_s,
                                             id, [](const Row& row) {
                                                 return std::optional(
                                                     std::pair(row.integer(0), row.integer(1)));
                                             }));
        JANGBU_TRY_ASSIGN(
            const qint64 changed,
            database.change(
                u"UPDATE stock SET pieces = :pieces, version = version + 1 "
                u"WHERE id = :id AND version = :version"_s,
                id + Binds { { ":pieces"_L1, read->first - 1 }, { ":version"_L1, read->second } }));
        return changed == 1;
    }
    JANGBU_TRY_ASSIGN(
        const qint64 pieces,
        database.selectInteger(u"SELECT pieces FROM stock WHERE id = :id FOR UPDATE"_s, id));
    JANGBU_TRY(database.run(u"UPDATE stock SET pieces = :pieces WHERE id = :id"_s,
                            id + Binds { { ":pieces"_L1, pieces - 1 } }));
    return true;
}

/// One process: four connections that sell one piece each time for some seconds.
int sellAtOnce(const QString& url, const QString& way, int productCount)
{
    std::atomic<qint64> sold = 0;
    std::atomic<qint64> redone = 0;
    std::vector<std::thread> tills;
    for (unsigned till = 0; till < 4; ++till) {
        tills.emplace_back([&, till] {
            const auto database = orStop(Database::open(*DatabaseUrl::parse(url)));
            std::mt19937 dice(till + static_cast<unsigned>(QCoreApplication::applicationPid()));
            QElapsedTimer timer;
            timer.start();
            while (!timer.hasExpired(stockSeconds * 1'000)) {
                const int product
                    = static_cast<int>(dice() % static_cast<unsigned>(productCount)) + 1;
                for (bool taken = false; !taken;) {
                    WriteAttempts attempts(*database);
                    orStop(attempts.begin());
                    const auto outcome = takeOne(*database, way, product);
                    taken = outcome && *outcome && attempts.commit();
                    if (!taken)
                        attempts.rollback();
                    ++(taken ? sold : redone);
                }
            }
        });
    }
    for (std::thread& till : tills)
        till.join();
    std::printf("%lld %lld\n", static_cast<long long>(sold), static_cast<long long>(redone));
    return 0;
}

struct Sales {
    qint64 perSecond = 0;
    qint64 redone = 0;
    bool isExact = false; ///< The stock fell by what was sold.
};

/// Two programs with four tills each, which all sell of the same products.
Sales sellByTwo(Database& database, const QString& url, const QString& way, int productCount)
{
    constexpr qint64 piecesEach = 10'000'000;
    orStop(database.run(u"DELETE FROM stock"_s));
    for (int id = 1; id <= productCount; ++id)
        orStop(database.run(u"INSERT INTO stock VALUES (:id, :pieces, 0)"_s,
                            { { ":id"_L1, id }, { ":pieces"_L1, piecesEach } }));
    std::array<QProcess, 2> processes;
    for (QProcess& process : processes)
        process.start(QCoreApplication::applicationFilePath(),
                      { u"--sell"_s, url, way, QString::number(productCount) });
    qint64 sold = 0;
    Sales sales;
    for (QProcess& process : processes) {
        process.waitForFinished(-1);
        const auto numbers = process.readAllStandardOutput().trimmed().split(' ');
        sold += numbers.value(0).toLongLong();
        sales.redone += numbers.value(1).toLongLong();
    }
    const qint64 left = orStop(database.selectInteger(u"SELECT SUM(pieces) FROM stock"_s));
    sales.perSecond = sold / stockSeconds;
    sales.isExact = left == productCount * piecesEach - sold;
    return sales;
}

/// One row for each number of products, one column for each way; in brackets its part of the first.
void compareWays(const QString& server)
{
    const BenchPlace place(server);
    const QString url = server + u'/' + place.url.database;
    const auto database = orStop(openBooks(place.url));
    orStop(database->run(u"CREATE TABLE stock (id INT PRIMARY KEY, pieces BIGINT NOT NULL, "
                         u"version BIGINT NOT NULL, CHECK (pieces >= 0)) ENGINE = InnoDB"_s));
    std::printf("Two processes with four tills each, sales a second and how many were redone:\n"
                "%-14s%-24s%-24s%-24s\n",
                "", "conditional UPDATE", "version (optimistic)", "lock row (pessimistic)");
    for (const int productCount : { 1, 200 }) {
        std::printf("%3d products  ", productCount);
        qint64 first = 0;
        for (const QString& way : ways) {
            const Sales sales = sellByTwo(*database, url, way, productCount);
            first = first == 0 ? sales.perSecond : first;
            const double part = static_cast<double>(sales.perSecond) / static_cast<double>(first);
            std::printf("%5lld (%.2f) %6lld %-4s ", static_cast<long long>(sales.perSecond), part,
                        static_cast<long long>(sales.redone), sales.isExact ? "" : "WRONG");
            std::fflush(stdout);
        }
        std::printf("\n");
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--sell")
        return sellAtOnce(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    const QString server = qEnvironmentVariable("JANGBU_TEST_MYSQL");
    if (server.isEmpty())
        qFatal("JANGBU_TEST_MYSQL has to name a server");
    compareWays(server);
    return 0;
}
