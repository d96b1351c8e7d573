#include "core/packs/packrepository.h"
#include "core/packs/packwriter.h"
#include "core/storage/transaction.h"
#include "tests/support/packsamples.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const StoreId store(777);
const BusinessDate date(2026, 11, 21);
const Window allDates { BusinessDate(2026, 11, 1), BusinessDate(2026, 12, 1) };
const auto sold = test::hotSample(20'000, 40, 90'000);
const auto refunded = test::hotSample(5'000, 4, 90'000, 2);

Done pack(Database& database)
{
    return inTransaction(database, [&]() -> Done {
        JANGBU_TRY(database.run(
            u"INSERT INTO store (store_id, name, currency, zone, day_cutoff, created_at, "
            u"menu_version) VALUES (777, '한강', 'KRW', 'Asia/Seoul', 0, 1, 1)"_s));
        JANGBU_TRY(database.run(
            u"INSERT INTO business_day (store_id, business_date, closed_at, gross, refunds, moves) "
            u"VALUES (777, 20261121, NULL, 0, 0, 5)"_s));
        PackWriter writer(database);
        JANGBU_TRY(writer.add(store,
                              { .date = date,
                                .moves = 5,
                                .zone = u"Asia/Seoul"_s,
                                .packedAtUtc = Instant::ofMs(1),
                                .trades = 3'000,
                                .lines = 20'000 },
                              PackWriter::hotOf(sold, refunded),
                              PackWriter::coldOf(test::coldSample(3'000))));
        return writer.flush();
    });
}

struct Sums {
    size_t packs = 0;
    qint64 quantity = 0;
    qint64 amountMinor = 0;
};

/// The way in which statistics go through packs.
Result<Sums> sumsOf(Database& database, PackRepository::Days days)
{
    Sums sums;
    const auto add = [&](const PackPlace&, const HotPack& pack) -> Done {
        ++sums.packs;
        pack.quantity().visit([&](auto values) {
            for (size_t at = 0; at < values.size(); ++at)
                sums.quantity += at < pack.saleCount() ? qint64(values[at]) : -qint64(values[at]);
        });
        pack.amount().visit([&](auto values) {
            for (size_t at = 0; at < values.size(); ++at)
                sums.amountMinor
                    += at < pack.saleCount() ? qint64(values[at]) : -qint64(values[at]);
        });
        return done;
    };
    JANGBU_TRY(PackRepository(database).eachHot(store, allDates, days, add));
    return sums;
}

Error errorAfter(Database& database, const QString& sql)
{
    const Done changed = inTransaction(database, [&] { return database.run(sql); });
    if (!changed)
        return changed.error();
    const auto sums = sumsOf(database, PackRepository::Days::All);
    if (!sums)
        return sums.error();
    for (int pack = 0; pack < 3; ++pack) {
        if (const auto cold = PackRepository(database).cold({ store, date, pack }); !cold)
            return cold.error();
    }
    return { ErrorCode::Cancelled, { u"nothing was found"_s } };
}

} // namespace

class TestPackRepository final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::addDatabaseProducts(); }

    void givesBackWhatWasWritten()
    {
        JANGBU_FRESH_BOOKS(books);
        QVERIFY(pack(books->database()));
        Sums expected;
        for (const HotEntry& entry : sold) {
            expected.quantity += entry.quantity;
            expected.amountMinor += entry.amountMinor;
        }
        for (const HotEntry& entry : refunded) {
            expected.quantity -= entry.quantity;
            expected.amountMinor -= entry.amountMinor;
        }
        const auto sums = sumsOf(books->database(), PackRepository::Days::Fresh);
        QVERIFY(sums);
        QCOMPARE(sums->packs, size_t(4));
        QCOMPARE(sums->quantity, expected.quantity);
        QCOMPARE(sums->amountMinor, expected.amountMinor);
        PackRepository packs(books->database());
        const auto days = packs.daysOf(store, allDates);
        QVERIFY(days);
        QCOMPARE(days->size(), 1);
        QVERIFY(days->first().isFresh && !days->first().archivedAtUtc);
        std::vector<ColdTrade> trades;
        for (int number = 0; number < days->first().coldPacks; ++number) {
            const auto found = packs.cold({ store, date, number });
            QVERIFY(found);
            trades.insert(trades.end(), found->begin(), found->end());
        }
        QVERIFY(trades == test::coldSample(3'000));
    }

    void aDayThatMovedIsStale_butNotOnceItIsArchived()
    {
        JANGBU_FRESH_BOOKS(books);
        Database& database = books->database();
        QVERIFY(pack(database));
        PackRepository packs(database);
        QVERIFY(inTransaction(database, [&] {
            return database.run(u"UPDATE business_day SET moves = moves + 1"_s);
        }));
        QVERIFY(!packs.daysOf(store, allDates)->first().isFresh);
        QCOMPARE(sumsOf(database, PackRepository::Days::Fresh)->packs, size_t(0));
        QCOMPARE(sumsOf(database, PackRepository::Days::All)->packs, size_t(4));
        QVERIFY(inTransaction(database,
                              [&] { return packs.setArchived(store, date, Instant::ofMs(9)); }));
        QVERIFY(packs.daysOf(store, allDates)->first().isFresh);
        QCOMPARE(sumsOf(database, PackRepository::Days::Fresh)->packs, size_t(4));
        QVERIFY(inTransaction(database, [&] { return packs.remove(store, date); }));
        QVERIFY(packs.daysOf(store, allDates)->isEmpty());
        QCOMPARE(sumsOf(database, PackRepository::Days::All)->packs, size_t(0));
    }

    void namesStoreDateAndPack_ofWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("pack");
        const QString hot = u"UPDATE pack_hot SET %1 WHERE pack = 2"_s;
        QTest::newRow("count") << hot.arg(u"line_count = line_count - 1"_s) << u"2"_s;
        QTest::newRow("checksum") << hot.arg(u"checksum = checksum + 1"_s) << u"2"_s;
        QTest::newRow("content") << hot.arg(u"content = x'0102'"_s) << u"2"_s;
        QTest::newRow("empty") << hot.arg(u"content = x''"_s) << u"2"_s;
        QTest::newRow("lost") << u"DELETE FROM pack_hot WHERE pack = 1"_s << u"1"_s;
        QTest::newRow("last lost") << u"DELETE FROM pack_hot WHERE pack = 3"_s << u"3"_s;
        QTest::newRow("all lost") << u"DELETE FROM pack_hot"_s << u"0"_s;
        QTest::newRow("one more") << u"UPDATE pack_day SET hot_packs = 3"_s << u"3"_s;
        QTest::newRow("receipts") << u"UPDATE pack_cold SET content = x'01' WHERE pack = 1"_s
                                  << u"1"_s;
        QTest::newRow("no receipts") << u"DELETE FROM pack_cold WHERE pack = 1"_s << u"1"_s;
    }
    void namesStoreDateAndPack_ofWhatIsDamaged()
    {
        JANGBU_FRESH_BOOKS(books);
        QVERIFY(pack(books->database()));
        QFETCH(const QString, sql);
        QFETCH(const QString, pack);
        const Error error = errorAfter(books->database(), sql);
        QCOMPARE(error.code, ErrorCode::PackDamaged);
        QCOMPARE(error.values, QStringList({ u"한강"_s, u"2026-11-21"_s, pack }));
    }
};

QTEST_GUILESS_MAIN(TestPackRepository)
#include "tst_packrepository.moc"
