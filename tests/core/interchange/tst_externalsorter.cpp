#include "core/interchange/externalsorter.h"
#include "core/packs/packedbytes.h"
#include "tests/support/outcome.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

using Records = std::vector<std::pair<QByteArray, QByteArray>>;

Records readAll(ExternalSorter& sorter)
{
    ExternalSorter::Reader reader(sorter);
    Records records;
    while (valueOf(reader.next()))
        records.emplace_back(reader.key().toByteArray(), reader.value().toByteArray());
    return records;
}

/// Keys of few letters, so that many are equal and many are the start of another.
Records invented(unsigned seed, int count)
{
    std::mt19937 dice(seed);
    Records records;
    for (int at = 0; at < count; ++at) {
        QByteArray key;
        for (auto length = dice() % 12; length > 0; --length)
            key.append(static_cast<char>("ab\0\xff"[dice() % 4]));
        records.emplace_back(key, QByteArray::number(at) + QByteArray(int(dice() % 90), '.'));
    }
    return records;
}

} // namespace

class TestExternalSorter : public QObject {
    Q_OBJECT

private slots:
    void sortsAsAStableSortDoes_data();
    void sortsAsAStableSortDoes();
    void takesRecordsLargerThanItsMemory();
    void givesNothing_whereNothingWasAdded();
    void saysWhereItCannotWrite();
    void packsNumbers_soThatTheirBytesCompare();
};

void TestExternalSorter::sortsAsAStableSortDoes_data()
{
    QTest::addColumn<int>("memoryBytes");
    QTest::addColumn<int>("count");
    QTest::newRow("in memory") << 10'000'000 << 5'000;
    QTest::newRow("two runs") << 400'000 << 5'000;
    QTest::newRow("many runs") << 20'000 << 20'000;
    QTest::newRow("a record a run") << 1 << 60;
}

void TestExternalSorter::sortsAsAStableSortDoes()
{
    QFETCH(int, memoryBytes);
    QFETCH(int, count);
    Records records = invented(3, count);
    ExternalSorter sorter(static_cast<size_t>(memoryBytes));
    for (const auto& [key, value] : records)
        valueOf(sorter.add(key, value));
    valueOf(sorter.finish());
    QCOMPARE(sorter.count(), count);

    std::stable_sort(records.begin(), records.end(), [](const auto& lhs, const auto& rhs) {
        return std::lexicographical_compare(
            lhs.first.cbegin(), lhs.first.cend(), rhs.first.cbegin(), rhs.first.cend(),
            [](char left, char right) { return quint8(left) < quint8(right); });
    });
    QVERIFY(readAll(sorter) == records);
    QVERIFY(readAll(sorter) == records); // As often as is wanted.
}

void TestExternalSorter::takesRecordsLargerThanItsMemory()
{
    ExternalSorter sorter(100'000);
    const QByteArray large(1'000'000, 'x');
    for (const char* key : { "c", "a", "b" })
        valueOf(sorter.add(key, large));
    valueOf(sorter.finish());
    const Records records = readAll(sorter);
    QCOMPARE(records.size(), size_t(3));
    QCOMPARE(records.front().first, QByteArray("a"));
    QCOMPARE(records.back().second, large);
}

void TestExternalSorter::givesNothing_whereNothingWasAdded()
{
    ExternalSorter sorter;
    valueOf(sorter.finish());
    QVERIFY(readAll(sorter).empty());
}

void TestExternalSorter::saysWhereItCannotWrite()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc"); // Where nobody can make a file.
    ExternalSorter sorter(1);
    Done added = sorter.add("a", "1");
    if (added)
        added = sorter.add("b", QByteArray(10'000, 'x'));
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QCOMPARE(codeOf(added), u"FILE_NOT_WRITABLE"_s);
}

void TestExternalSorter::packsNumbers_soThatTheirBytesCompare()
{
    const std::vector<qint64> numbers {
        std::numeric_limits<qint64>::min(), -70'000, -1, 0, 1, 127, 128, 70'000,
        std::numeric_limits<qint64>::max()
    };
    QByteArray last;
    for (const qint64 number : numbers) {
        BytePacker ordered;
        ordered.ordered(number);
        QVERIFY(last.isEmpty() || last < ordered.bytes().toByteArray());
        last = ordered.bytes().toByteArray();
        QCOMPARE(ByteUnpacker(last).ordered(), number);
        BytePacker packed;
        packed.number(number);
        packed.text("gh");
        ByteUnpacker unpacked(packed.bytes());
        QCOMPARE(unpacked.number(), number);
        QCOMPARE(unpacked.text(), QByteArrayView("gh"));
        QVERIFY(unpacked.rest().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestExternalSorter)
#include "tst_externalsorter.moc"
