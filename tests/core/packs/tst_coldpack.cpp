#include "core/packs/coldpack.h"
#include "core/packs/packwriter.h"
#include "tests/support/mutations.h"
#include "tests/support/packsamples.h"

#include <QTest>

#include <zstd.h>

using namespace jangbu;
using namespace Qt::StringLiterals;

namespace {

const PackPlace place { StoreId(777), BusinessDate(2026, 11, 21), 0 };

/// What a damaged pack would look like if zstd did not notice: the columns alone, packed again.
QByteArray packedAgain(const QByteArray& plain)
{
    QByteArray content(5 + qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\1');
    qToLittleEndian(static_cast<quint32>(plain.size()), content.data() + 1);
    const size_t size = ZSTD_compress(content.data() + 5, size_t(content.size() - 5),
                                      plain.constData(), size_t(plain.size()), 1);
    content.resize(5 + qsizetype(size));
    return content;
}

QByteArray columnsOf(const QByteArray& content)
{
    QByteArray plain(qFromLittleEndian<qint32>(content.constData() + 1), '\0');
    const size_t size = ZSTD_decompress(plain.data(), size_t(plain.size()), content.constData() + 5,
                                        size_t(content.size() - 5));
    return size == size_t(plain.size()) ? plain : QByteArray();
}

} // namespace

class TestColdPack final : public QObject {
    Q_OBJECT

private slots:
    void givesBackWhatWentIn()
    {
        for (const size_t count : { size_t(0), size_t(1), size_t(2), size_t(700) }) {
            const auto trades = test::coldSample(count);
            const auto found = ColdPack::parse(place, ColdPack::encode(trades));
            QVERIFY(found);
            QVERIFY(*found == trades);
        }
    }

    void isSmall()
    {
        const auto trades = test::coldSample(1'000);
        size_t lines = 0;
        for (const ColdTrade& trade : trades)
            lines += trade.lines.size();
        QVERIFY(ColdPack::encode(trades).size() <= qsizetype(lines) * 16);
    }

    void aDayIsCutIntoPacks_andAWholeTradeStaysTogether()
    {
        auto trades = test::coldSample(3'000);
        ColdTrade& large = trades.at(1'500);
        const ColdLine line
            = trades.at(1).lines.empty() ? trades.at(2).lines.at(0) : trades.at(1).lines.at(0);
        large.lines.assign(10'000, line);
        for (ColdLine& each : large.lines)
            each.order = 0;
        large.amountMinor = 7;
        const auto contents = PackWriter::coldOf(trades);
        const auto counts = PackWriter::coldCounts(trades);
        QVERIFY(contents.size() > 1);
        QCOMPARE(counts.size(), contents.size());
        std::vector<ColdTrade> found;
        for (size_t pack = 0; pack < contents.size(); ++pack) {
            const auto part = ColdPack::parse(place, contents[pack].bytes);
            QVERIFY(part);
            QCOMPARE(part->size(), counts[pack]);
            found.insert(found.end(), part->begin(), part->end());
        }
        QVERIFY(found == trades);
    }

    void refusesWhatZstdRefuses_andEveryLengthButItsOwn()
    {
        const QByteArray content = ColdPack::encode(test::coldSample(20));
        for (qsizetype size = 0; size < content.size(); ++size)
            QVERIFY(!ColdPack::parse(place, QByteArrayView(content).first(size)));
        QByteArray bomb = content;
        qToLittleEndian(quint32(0xffff'ffff), bomb.data() + 1);
        QCOMPARE(ColdPack::parse(place, bomb).error().code, ErrorCode::PackDamaged);
        QByteArray newer = content;
        newer[0] = 2;
        QCOMPARE(ColdPack::parse(place, newer).error().code, ErrorCode::PackDamaged);
    }

    void keepsItsLimits_whateverTheColumnsAre()
    {
        test::Dice dice(20'261'121);
        const QByteArray plain = columnsOf(ColdPack::encode(test::coldSample(12)));
        QVERIFY(!plain.isEmpty());
        QVERIFY(ColdPack::parse(place, packedAgain(plain)));
        const QByteArrayList pieces { QByteArray(9, '\xff'), QByteArray(4, '\0'), "\x80", "\x7f" };
        int parsed = 0;
        for (int round = 0; round < 5'000; ++round) {
            QByteArray broken = plain;
            if (round % 2 == 0)
                broken = test::mutated(plain, pieces, dice);
            else
                broken[test::roll(dice, plain.size())] = static_cast<char>(dice() % 256);
            const auto trades = ColdPack::parse(place, packedAgain(broken));
            if (!trades)
                continue;
            ++parsed;
            for (const ColdTrade& trade : *trades) {
                QVERIFY(trade.id > 0 && trade.amountMinor >= 0);
                for (const ColdLine& line : trade.lines) {
                    QVERIFY(line.order < trade.orders.size() && line.quantity >= 1);
                    QCOMPARE(line.amountMinor,
                             line.unitPriceMinor * line.quantity - line.discountMinor);
                }
            }
        }
        QVERIFY(parsed > 0);
    }
};

QTEST_GUILESS_MAIN(TestColdPack)
#include "tst_coldpack.moc"
