#include "core/packs/packedsums.h"
#include "core/packs/packwriter.h"
#include "tests/support/outcome.h"
#include "tests/support/packsamples.h"

#include <QTest>

#include <map>
#include <tuple>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const PackPlace place { StoreId(777), BusinessDate(2026, 11, 21), 0 };
using Key = std::tuple<qint64, qint64, bool>;
using Naive = std::map<Key, std::pair<qint64, qint64>>;

void addTo(Naive& sums, const std::vector<HotEntry>& entries, qint64 sign)
{
    for (const HotEntry& entry : entries) {
        auto& sum = sums[{ entry.item.product, entry.item.category, entry.item.taxFree }];
        sum.first += sign * entry.quantity;
        sum.second += sign * entry.amountMinor;
    }
}

void addPacks(PackedSums& sums, const std::vector<HotEntry>& sold,
              const std::vector<HotEntry>& refunded)
{
    for (const auto& content : PackWriter::hotOf(sold, refunded))
        valueOf(sums.add(valueOf(HotPack::parse(place, content.bytes))));
}

} // namespace

class TestPackedSums final : public QObject {
    Q_OBJECT

private slots:
    void areThoseOfEachLine_inEveryWidth_data()
    {
        QTest::addColumn<qint64>("mostQuantity");
        QTest::addColumn<qint64>("mostAmount");
        QTest::newRow("bytes") << qint64(3) << qint64(200);
        QTest::newRow("words") << qint64(300) << qint64(60'000);
        QTest::newRow("longs") << qint64(100'000) << qint64(4'000'000'000);
        QTest::newRow("widest") << HotPack::maxQuantity << HotPack::maxAmountMinor;
    }

    void areThoseOfEachLine_inEveryWidth()
    {
        QFETCH(qint64, mostQuantity);
        QFETCH(qint64, mostAmount);
        // Few of the largest, so that all of them together still fit.
        const size_t count = mostAmount == HotPack::maxAmountMinor ? 2'000 : 20'000;
        const auto sold = hotSample(count, mostQuantity, mostAmount);
        const auto refunded = hotSample(count / 10, mostQuantity, mostAmount, 5);
        Naive expected;
        addTo(expected, sold, 1);
        addTo(expected, refunded, -1);
        PackedSums sums;
        addPacks(sums, sold, refunded);
        const auto found = sums.take();
        QCOMPARE(found.size(), expected.size());
        auto next = expected.cbegin();
        for (const PackedSums::Sum& sum : found) {
            QCOMPARE(Key(sum.item.product, sum.item.category, sum.item.taxFree), next->first);
            QCOMPARE(std::pair(sum.quantity, sum.amountMinor), next->second);
            ++next;
        }
        QVERIFY(sums.take().empty());
    }

    void holdTheLargestOfEachWidth_data()
    {
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<qint64>("amount");
        for (const qint64 quantity : { 0xff, 0xffff, 0x10000 }) {
            for (const qint64 amount :
                 { qint64(0xff), qint64(0xffff), qint64(0xffff'ffff), qint64(0x1'0000'0000) })
                QTest::addRow("%lld x %lld", quantity, amount) << quantity << amount;
        }
    }

    void holdTheLargestOfEachWidth()
    {
        QFETCH(qint64, quantity);
        QFETCH(qint64, amount);
        const HotEntry entry { .item = { 1, 2 }, .quantity = quantity, .amountMinor = amount };
        const auto lines = static_cast<qint64>(HotPack::maxLines);
        PackedSums sums;
        addPacks(sums, std::vector<HotEntry>(HotPack::maxLines, entry), {});
        const auto sold = sums.take();
        QCOMPARE(sold.size(), size_t(1));
        QCOMPARE(sold.front().quantity, lines * quantity);
        QCOMPARE(sold.front().amountMinor, lines * amount);
        addPacks(sums, {}, std::vector<HotEntry>(HotPack::maxLines, entry));
        const auto refunded = sums.take();
        QCOMPARE(refunded.size(), size_t(1));
        QCOMPARE(refunded.front().quantity, -lines * quantity);
        QCOMPARE(refunded.front().amountMinor, -lines * amount);
    }

    void whatWasNotAddedAgain_isNotTakenAgain()
    {
        PackedSums sums;
        addPacks(sums, { { .item = { 1, 2 } }, { .item = { 3, 4 } } }, {});
        QCOMPARE(sums.take().size(), size_t(2));
        addPacks(sums, { { .item = { 3, 4 }, .quantity = 5 } }, {});
        const auto again = sums.take();
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again.front().item.product, qint64(3));
        QCOMPARE(again.front().quantity, qint64(5));
    }

    void aSumOverPacksThatDoesNotFit_isRefused()
    {
        const std::vector<HotEntry> entries(
            HotPack::maxLines, { .item = { 1, 2 }, .amountMinor = HotPack::maxAmountMinor });
        PackedSums sums;
        addPacks(sums, entries, {});
        const auto packs = PackWriter::hotOf(entries, {});
        const auto again = HotPack::parse(place, packs.front().bytes);
        QCOMPARE(codeOf(sums.add(*again)), u"AMOUNT_TOO_LARGE"_s);
    }
};

QTEST_GUILESS_MAIN(TestPackedSums)
#include "tst_packedsums.moc"
