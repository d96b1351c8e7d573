#include "core/packs/hotpack.h"
#include "tests/support/mutations.h"
#include "tests/support/packsamples.h"

#include <QTest>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const PackPlace place { StoreId(7), BusinessDate(2026, 11, 21), 3 };

bool areEqual(const HotEntry& left, const HotEntry& right)
{
    return left.item == right.item && left.hour == right.hour && left.quantity == right.quantity
        && left.amountMinor == right.amountMinor;
}

bool holds(const HotPack& pack, const std::vector<HotEntry>& sold,
           const std::vector<HotEntry>& refunded)
{
    if (pack.size() != sold.size() + refunded.size() || pack.saleCount() != sold.size())
        return false;
    for (size_t at = 0; at < pack.size(); ++at) {
        const auto& expected = at < sold.size() ? sold[at] : refunded[at - sold.size()];
        if (!areEqual(pack.entry(at), expected))
            return false;
    }
    return true;
}

} // namespace

class TestHotPack final : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWentIn_inTheLeastWidth_data()
    {
        QTest::addColumn<qint64>("mostQuantity");
        QTest::addColumn<qint64>("mostAmount");
        QTest::addColumn<int>("quantityWidth");
        QTest::addColumn<int>("amountWidth");
        QTest::newRow("bytes") << qint64(255) << qint64(255) << 1 << 1;
        QTest::newRow("past a byte") << qint64(256) << qint64(256) << 2 << 2;
        QTest::newRow("two bytes") << qint64(65'535) << qint64(65'535) << 2 << 2;
        QTest::newRow("past two") << qint64(65'536) << qint64(65'536) << 4 << 4;
        QTest::newRow("four bytes") << qint64(10'000'000) << qint64(0xffff'ffff) << 4 << 4;
        QTest::newRow("past four") << qint64(1) << qint64(0x1'0000'0000) << 1 << 8;
        QTest::newRow("all there is") << HotPack::maxQuantity << HotPack::maxAmountMinor << 4 << 8;
    }
    void givesBackWhatWentIn_inTheLeastWidth()
    {
        QFETCH(const qint64, mostQuantity);
        QFETCH(const qint64, mostAmount);
        for (const size_t count : { size_t(1), size_t(2), size_t(500) }) {
            const auto sold = test::hotSample(count, mostQuantity, mostAmount);
            const auto refunded = test::hotSample(count / 2, mostQuantity, mostAmount, 2);
            const QByteArray content = HotPack::encode(sold, refunded);
            const auto pack = HotPack::parse(place, content);
            QVERIFY(pack);
            QVERIFY(holds(*pack, sold, refunded));
            QTEST(pack->quantity().width(), "quantityWidth");
            QTEST(pack->amount().width(), "amountWidth");
            QCOMPARE(pack->item().width(), pack->items().size() > 256 ? 2 : 1);
        }
    }

    void takesAFullPack_aDayWithoutSales_andNothing()
    {
        const auto full = test::hotSample(HotPack::maxLines, 20, 50'000);
        const QByteArray content = HotPack::encode(full, {});
        QVERIFY(holds(*HotPack::parse(place, content), full, {}));
        // Ten bytes a line are promised.
        QVERIFY(content.size() <= qsizetype(HotPack::maxLines) * 10);
        const QByteArray onlyRefunds = HotPack::encode({}, full);
        QVERIFY(holds(*HotPack::parse(place, onlyRefunds), {}, full));
        const QByteArray empty = HotPack::encode({}, {});
        QVERIFY(holds(*HotPack::parse(place, empty), {}, {}));
    }

    void namesItsPlace_whenItIsDamaged()
    {
        const auto pack = HotPack::parse(place, QByteArrayView("nothing"));
        QCOMPARE(pack.error().code, ErrorCode::PackDamaged);
        QCOMPARE(pack.error().values, QStringList({ u"7"_s, u"2026-11-21"_s, u"3"_s }));
    }

    void refusesEveryLength_butItsOwn()
    {
        const QByteArray content = HotPack::encode(test::hotSample(20, 300, 70'000), {});
        for (qsizetype size = 0; size < content.size(); ++size)
            QVERIFY(!HotPack::parse(place, QByteArrayView(content).first(size)));
        QVERIFY(!HotPack::parse(place, content + '\0'));
    }

    void findsEveryFlippedBit_byItsChecksum()
    {
        QByteArray content = HotPack::encode(test::hotSample(20, 300, 70'000), {});
        const qint64 checksum = packChecksum(place, 20, content);
        for (qsizetype bit = 0; bit < content.size() * 8; ++bit) {
            content[bit / 8] = static_cast<char>(content[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(packChecksum(place, 20, content) != checksum);
            (void)HotPack::parse(place, content);
            content[bit / 8] = static_cast<char>(content[bit / 8] ^ (1 << (bit % 8)));
        }
        QCOMPARE(packChecksum(place, 20, content), checksum);
        // Nor can a pack stand for another one.
        QVERIFY(packChecksum(place, 21, content) != checksum);
        QVERIFY(packChecksum({ StoreId(8), place.date, 3 }, 20, content) != checksum);
        QVERIFY(packChecksum({ StoreId(7), place.date.addDays(1), 3 }, 20, content) != checksum);
        QVERIFY(packChecksum({ StoreId(7), place.date, 4 }, 20, content) != checksum);
    }

    void keepsItsLimits_whateverTheBytesAre()
    {
        test::Dice dice(20'261'121);
        const auto sold = test::hotSample(100, HotPack::maxQuantity, HotPack::maxAmountMinor);
        const QByteArray content = HotPack::encode(sold, test::hotSample(9, 3, 7'000));
        const QByteArrayList pieces { QByteArray(8, '\xff'), QByteArray(4, '\0'), "\x08", "\x02" };
        int parsed = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray broken = content;
            if (round % 2 == 0) {
                broken = test::mutated(content, pieces, dice);
            } else {
                broken[test::roll(dice, content.size())] = static_cast<char>(dice() % 256);
            }
            const auto pack = HotPack::parse(place, broken);
            if (!pack)
                continue;
            ++parsed;
            QVERIFY(pack->saleCount() <= pack->size());
            for (size_t at = 0; at < pack->size(); ++at) {
                const HotEntry entry = pack->entry(at);
                QVERIFY(entry.hour < 24 && entry.quantity > 0
                        && entry.quantity <= HotPack::maxQuantity);
                QVERIFY(entry.amountMinor >= 0 && entry.amountMinor <= HotPack::maxAmountMinor);
                QVERIFY(entry.item.product > 0 && entry.item.category > 0);
            }
        }
        QVERIFY(parsed > 0);
    }
};

QTEST_GUILESS_MAIN(TestHotPack)
#include "tst_hotpack.moc"
