#include "core/menu/productrepository.h"
#include "core/orderdesk/deskwriter.h"
#include "core/settlement/verifybooks.h"
#include "core/storage/books.h"
#include "tests/support/outcome.h"
#include "tests/support/privateserver.h"
#include "tests/support/smallshop.h"
#include "tests/support/tabletshop.h"
#include "tests/support/testbooks.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <future>
#include <thread>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr int ordersPerRound = 4'000;

QString keyOf(int round, int number)
{
    return u"%1-%2"_s.arg(round).arg(number);
}

OrderRequest requestFor(const QList<DeskAsker>& tablets, ProductId product, const QString& key)
{
    const auto tablet = tablets.at(key.section(u'-', 1).toInt() % tablets.size());
    return { .asker = tablet, .key = key, .lines = { { product, 1 } } };
}

/// What a program does until it is killed: submits orders as fast as they go, and tells which key
/// was acknowledged with which order.
int submitUntilKilled(const QString& url, int round)
{
    const DatabaseUrl place = *DatabaseUrl::parse(url);
    QList<DeskAsker> tablets;
    std::optional<ProductId> product;
    {
        const auto database = valueOf(openBooks(place));
        for (const auto& [hash, asker] :
             valueOf(DeviceRepository(*database).askers(Instant::ofMs(0))))
            tablets.append(asker);
        product = valueOf(ProductRepository(*database).byName(tablets[0].store, u"콜라"_s)).id;
    }
    const auto writer = valueOf(DeskWriter::start(place, {}));
    for (int number = 0; number < ordersPerRound; ++number) {
        const QString key = keyOf(round, number);
        const auto tell = [key](const Result<TakenOrder>& answer) {
            std::printf("%s %lld\n", qPrintable(key),
                        static_cast<long long>(valueOf(answer).order.value()));
            std::fflush(stdout);
        };
        while (!writer->submit(requestFor(tablets, *product, key), tell))
            std::this_thread::yield();
    }
    while (true)
        std::this_thread::sleep_for(std::chrono::seconds(1));
}

/// Key and order of each acknowledgement that got out.
QHash<QString, qint64> acknowledgedIn(const QByteArray& output)
{
    QHash<QString, qint64> acknowledged;
    const QStringList lines = QString::fromLatin1(output).split(u'\n');
    // The last one may have been cut.
    for (const QString& line : lines.mid(0, lines.size() - 1))
        acknowledged.insert(line.section(u' ', 0, 0), line.section(u' ', 1).toLongLong());
    return acknowledged;
}

QHash<QString, qint64> ordersByKey(Database& database)
{
    QHash<QString, qint64> orders;
    valueOf(database.each(u"SELECT order_key, order_id FROM order_key"_s, {},
                          [&](const Row& row) { orders.insert(row.text(0), row.integer(1)); }));
    return orders;
}

/// All of it hangs together: a key for each order, a line for each, and the stock without them.
void checkSum(Database& database, const SmallShop& shop)
{
    const qint64 orders = valueOf(database.selectInteger(u"SELECT COUNT(*) FROM trade_order"_s));
    QCOMPARE(valueOf(database.selectInteger(u"SELECT COUNT(*) FROM order_key"_s)), orders);
    QCOMPARE(valueOf(database.selectInteger(u"SELECT SUM(quantity) FROM trade_line"_s)), orders);
    QCOMPARE(valueOf(database.selectInteger(u"SELECT SUM(amount) FROM trade"_s)), orders * 2'000);
    QCOMPARE(shop.product(u"콜라"_s).stock, maxStock - orders);
}

} // namespace

/// A program, or a server, that dies in the middle of orders.
class TestDeskKilled final : public QObject {
    Q_OBJECT

private slots:
    void aKilledProgram_losesNoOrderThatWasAcknowledged();
    void aKilledServer_losesNoOrderThatWasAcknowledged();
};

void TestDeskKilled::aKilledProgram_losesNoOrderThatWasAcknowledged()
{
    const auto books = freshBooks(u"sqlite"_s);
    QVERIFY(books);
    SmallShop shop(books->database());
    TabletShop desk(books->database(), shop.store(), shop.clock());
    const auto tablets = desk.tablets(7);
    const ProductId cola = shop.product(u"콜라"_s).id;
    int inTheMiddle = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      { u"--submit"_s, u"sqlite:"_s + books->url().path, QString::number(round) });
        QVERIFY(program.waitForReadyRead(30'000));
        std::this_thread::sleep_for(std::chrono::milliseconds(23 * round % 190));
        program.kill();
        QVERIFY(program.waitForFinished());
        const auto acknowledged = acknowledgedIn(program.readAllStandardOutput());
        const auto orders = ordersByKey(books->database());
        for (auto each = acknowledged.cbegin(); each != acknowledged.cend(); ++each)
            QCOMPARE(orders.value(each.key()), each.value());
        checkSum(books->database(), shop);
        inTheMiddle += !acknowledged.isEmpty() && acknowledged.size() < ordersPerRound ? 1 : 0;

        // The devices repeat with their keys, whether they were answered or not.
        QList<OrderRequest> again;
        for (int number = 0; number < 100; ++number)
            again.append(requestFor(tablets, cola, keyOf(round, number)));
        for (const auto& answer : valueOf(desk.placeOrders.run(shop.store(), again)))
            QCOMPARE(codeOf(answer), u"DONE"_s);
        checkSum(books->database(), shop);
    }
    QVERIFY2(inTheMiddle > rounds / 2, qPrintable(QString::number(inTheMiddle)));
    QVERIFY(valueOf(VerifyBooks(books->database()).run()).differences.isEmpty());
}

void TestDeskKilled::aKilledServer_losesNoOrderThatWasAcknowledged()
{
    PrivateServer server;
    if (!server.isThere())
        QSKIP("needs the MariaDB that tests/run starts (JANGBU_TEST_MYSQL)");
    const DatabaseUrl url = server.emptyDatabase();
    auto database = valueOf(openBooks(url));
    auto shop = std::make_unique<SmallShop>(*database);
    const Store store = shop->store();
    const ProductId cola = shop->product(u"콜라"_s).id;
    const auto tablets = TabletShop(*database, store, shop->clock()).tablets(7);
    auto writer = valueOf(DeskWriter::start(url, {}));

    std::atomic<bool> ends = false;
    std::atomic<int> taken = 0;
    QHash<QString, OrderId> acknowledged;
    std::thread devices([&] {
        for (int number = 0; !ends; ++number) {
            const QString key = keyOf(0, number);
            // As a device does: repeats with its key until it is answered.
            for (bool answered = false; !answered && !ends;) {
                std::promise<Result<TakenOrder>> promise;
                auto answer = promise.get_future();
                QVERIFY(
                    writer->submit(requestFor(tablets, cola, key),
                                   [&promise](const auto& given) { promise.set_value(given); }));
                const auto given = answer.get();
                answered = static_cast<bool>(given);
                if (answered) {
                    acknowledged.insert(key, given->order);
                    ++taken;
                }
            }
        }
    });
    for (int crash = 0; crash < 3; ++crash) {
        const int before = taken;
        QTRY_VERIFY_WITH_TIMEOUT(taken >= before + 30, 60'000);
        server.kill();
        server.restart();
    }
    const int before = taken;
    QTRY_VERIFY_WITH_TIMEOUT(taken >= before + 20, 60'000);
    ends = true;
    devices.join();
    writer->stop();

    valueOf(database->reconnect());
    const auto orders = ordersByKey(*database);
    for (auto each = acknowledged.cbegin(); each != acknowledged.cend(); ++each)
        QCOMPARE(orders.value(each.key()), each->value());
    QVERIFY(orders.size() <= acknowledged.size() + 1);
    checkSum(*database, *shop);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--submit")
        return submitUntilKilled(arguments.value(2), arguments.value(3).toInt());
    TestDeskKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deskkilled.moc"
