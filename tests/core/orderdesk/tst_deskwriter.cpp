#include "core/device/tablekeys.h"
#include "core/orderdesk/deskwriter.h"
#include "core/settlement/verifybooks.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QSet>
#include <QTest>

#include <atomic>
#include <future>
#include <latch>
#include <mutex>
#include <thread>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int ordersInAll = 10'000; ///< Where JANGBU_LOAD is set; else a tenth.

int scale()
{
    return qEnvironmentVariableIsSet("JANGBU_LOAD") ? 1 : 10;
}

/// What all devices were answered.
struct Answers {
    std::mutex mutex;
    QList<OrderId> taken;
    QHash<QString, int> refused;

    void add(const Result<TakenOrder>& answer)
    {
        const std::lock_guard lock(mutex);
        if (answer)
            taken.append(answer->order);
        else
            ++refused[wordOf(answer.error().code)];
    }
};

/// Waits for the answer, as a device does, and asks again where the queue was full.
Result<TakenOrder> ask(DeskWriter& writer, const OrderRequest& request)
{
    std::promise<Result<TakenOrder>> promise;
    auto answer = promise.get_future();
    while (!writer.submit(request, [&promise](const auto& given) { promise.set_value(given); }))
        std::this_thread::yield();
    return answer.get();
}

} // namespace

class TestDeskWriter final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void devicesAtOnce_sellExactlyWhatThereIs();
    void severalPrograms_sellExactlyWhatThereIs();
    void answersOfAGroup_areDeliveredTogether_afterTheCommit();
    void otherRequests_keepTheirPlaceInTheQueue();
    void aFullQueue_refusesAtOnce();
    void whatWaits_isAnsweredBeforeItStops();
    void booksThatAreNotThere_areToldAtTheStart();
};

void TestDeskWriter::devicesAtOnce_sellExactlyWhatThereIs()
{
    NewStore gold;
    gold.grade = PosGrade::Gold;
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database(), u"한강식당"_s, gold);
    const int stock = 6'000 / scale();
    const Product soup = shop.add(u"국"_s, u"MAIN_MENU"_s, 7'000, stock);
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const int devices = 100 / std::min(scale(), 5);
    const auto tablets = desk.tablets(devices);
    auto writer = valueOf(DeskWriter::start(books->url(), { .clock = &shop.clock() }));
    const int perDevice = ordersInAll / scale() / devices;
    Answers answers;
    std::latch start(devices);
    std::vector<std::thread> threads;
    for (const DeskAsker& tablet : tablets) {
        threads.emplace_back([&] {
            start.arrive_and_wait();
            for (int order = 0; order < perDevice; ++order) {
                const auto request = TabletShop::request(tablet, { { soup.id, 1 } });
                const auto answer = ask(*writer, request);
                answers.add(answer);
                if (order % 10 == 0 && answer)
                    QVERIFY(valueOf(ask(*writer, request)).order == answer->order);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    writer->stop();

    QCOMPARE(answers.taken.size(), stock);
    QCOMPARE(answers.refused.value(u"OUT_OF_STOCK"_s), ordersInAll / scale() - stock);
    QCOMPARE(shop.product(u"국"_s).stock, 0);
    const QSet<OrderId> once(answers.taken.cbegin(), answers.taken.cend());
    QCOMPARE(once.size(), stock);
    QCOMPARE(valueOf(books->database().selectInteger(u"SELECT COUNT(*) FROM trade_order"_s)),
             stock);
    QCOMPARE(valueOf(books->database().selectInteger(u"SELECT SUM(quantity) FROM trade_line"_s)),
             stock);
    QCOMPARE(valueOf(books->database().selectInteger(u"SELECT SUM(amount) FROM trade"_s)),
             stock * 7'000);
    QVERIFY(valueOf(VerifyBooks(books->database()).run()).differences.isEmpty());
}

void TestDeskWriter::severalPrograms_sellExactlyWhatThereIs()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const Product soup = shop.add(u"국"_s, u"MAIN_MENU"_s, 7'000, 60);
    const Product rice = shop.add(u"밥"_s, u"SUB_MENU"_s, 1'000, 90);
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(4);
    std::vector<std::unique_ptr<DeskWriter>> writers;
    for (int program = 0; program < 2; ++program)
        writers.push_back(valueOf(DeskWriter::start(books->url(), { .clock = &shop.clock() })));
    Answers answers;
    std::vector<std::thread> threads;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&, number] {
            for (int order = 0; order < 40; ++order) {
                // Crosswise, as two programs that would wait for each other.
                QList<AskedLine> lines { { soup.id, 1 }, { rice.id, 1 } };
                if (number % 2)
                    lines = { { rice.id, 1 }, { soup.id, 1 } };
                answers.add(ask(*writers[static_cast<size_t>(number % 2)],
                                TabletShop::request(tablets[number], lines)));
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (auto& writer : writers)
        writer->stop();
    QCOMPARE(answers.taken.size(), 60);
    QCOMPARE(answers.refused.value(u"OUT_OF_STOCK"_s), 100);
    QCOMPARE(shop.product(u"국"_s).stock, 0);
    QCOMPARE(shop.product(u"밥"_s).stock, 30);
    QVERIFY(valueOf(VerifyBooks(books->database()).run()).differences.isEmpty());
}

void TestDeskWriter::answersOfAGroup_areDeliveredTogether_afterTheCommit()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    std::mutex mutex;
    QList<size_t> deliveries;
    std::atomic<int> commits = 0;
    std::atomic<int> answered = 0;
    std::latch held(1);
    DeskWriter::Options options;
    options.clock = &shop.clock();
    options.afterCommit = [&] { ++commits; };
    options.deliver = [&](std::vector<DeskWriter::Call> calls) {
        held.wait();
        QVERIFY(commits > 0);
        const std::lock_guard lock(mutex);
        deliveries.append(calls.size());
        for (const auto& call : calls)
            call();
    };
    auto writer = valueOf(DeskWriter::start(books->url(), std::move(options)));
    for (int order = 0; order < 51; ++order) {
        QVERIFY(
            writer->submit(TabletShop::request(tablet, { { cola, 1 } }), [&](const auto& answer) {
                QCOMPARE(codeOf(answer), u"DONE"_s);
                ++answered;
            }));
    }
    held.count_down();
    writer->stop();
    QCOMPARE(answered.load(), 51);
    QVERIFY2(deliveries.size() <= 3, qPrintable(QString::number(deliveries.size())));
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock - 51);
}

void TestDeskWriter::otherRequests_keepTheirPlaceInTheQueue()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    const AddedDevice added = valueOf(desk.changeDevices.add(shop.store(), u"2"_s));
    desk.phone(u"1"_s);
    const QString key
        = valueOf(TableKeys(books->database(), shop.clock()).all(shop.store()))[0].key;
    auto writer = valueOf(DeskWriter::start(books->url(), { .clock = &shop.clock() }));
    const TakenOrder taken = valueOf(ask(*writer, TabletShop::request(tablet, { { cola, 1 } })));
    QStringList seen;
    QVERIFY(writer->submitCancel(
        tablet, taken.order, [&](const Done& outcome) { seen += u"cancel "_s + codeOf(outcome); }));
    QVERIFY(writer->submitCancel(
        tablet, taken.order, [&](const Done& outcome) { seen += u"cancel "_s + codeOf(outcome); }));
    QVERIFY(writer->submitPairing(added.code, [&](const auto& paired) {
        seen += u"pair "_s + codeOf(paired);
        QCOMPARE(paired->asker.label, u"2"_s);
    }));
    QVERIFY(writer->submitPairing(
        added.code, [&](const auto& paired) { seen += u"pair "_s + codeOf(paired); }));
    QVERIFY(writer->submitTableKey(key, [&](const auto& paired) {
        seen += u"key "_s + codeOf(paired);
        QCOMPARE(paired->asker.kind, DeskAsker::Kind::Guest);
    }));
    writer->noteSeen(tablet);
    writer->stop();
    QCOMPARE(seen,
             QStringList({ u"cancel DONE"_s, u"cancel ORDER_STATE_INVALID"_s, u"pair DONE"_s,
                           u"pair PAIRING_CODE_INVALID"_s, u"key DONE"_s }));
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock);
    QCOMPARE(valueOf(desk.changeDevices.list(shop.store()))[0].lastSeenUtc,
             std::optional(shop.clock().nowUtc()));
}

void TestDeskWriter::aFullQueue_refusesAtOnce()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    std::latch held(1);
    DeskWriter::Options options;
    options.queueLength = 5;
    options.clock = &shop.clock();
    options.deliver = [&](const std::vector<DeskWriter::Call>& calls) {
        held.wait();
        for (const auto& call : calls)
            call();
    };
    auto writer = valueOf(DeskWriter::start(books->url(), std::move(options)));
    std::atomic<int> answered = 0;
    int accepted = 0;
    for (int order = 0; order < 100; ++order) {
        accepted += writer->submit(TabletShop::request(tablet, { { cola, 1 } }),
                                   [&](const auto&) { ++answered; })
            ? 1
            : 0;
        QVERIFY(writer->queued() <= 5);
    }
    QVERIFY(accepted < 100);
    held.count_down();
    writer->stop();
    QCOMPARE(answered.load(), accepted);
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock - accepted);
}

void TestDeskWriter::whatWaits_isAnsweredBeforeItStops()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    const ProductId cola = shop.product(u"콜라"_s).id;
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const DeskAsker tablet = desk.tablet(u"1"_s);
    auto writer = valueOf(DeskWriter::start(books->url(), { .clock = &shop.clock() }));
    std::atomic<int> answered = 0;
    for (int order = 0; order < 300; ++order)
        QVERIFY(writer->submit(TabletShop::request(tablet, { { cola, 1 } }),
                               [&](const auto& answer) { answered += answer ? 1 : 0; }));
    writer->stop();
    QCOMPARE(answered.load(), 300);
    QVERIFY(!writer->submit(TabletShop::request(tablet, { { cola, 1 } }), [](const auto&) {}));
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock - 300);
}

void TestDeskWriter::booksThatAreNotThere_areToldAtTheStart()
{
    const auto started = DeskWriter::start(DatabaseUrl::sqlite(u"/dev/null/none"_s), {});
    QCOMPARE(codeOf(started), u"STORAGE_UNAVAILABLE"_s);
}

QTEST_GUILESS_MAIN(TestDeskWriter)
#include "tst_deskwriter.moc"
