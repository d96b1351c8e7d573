#include "tests/support/everytable.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QRegularExpression>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything about a store but its name and its counter of ids, with ids that count from its
/// first one: equal for stores in which the same was done.
QStringList contentOfStore(Database& database, const Store& store)
{
    static const QRegularExpression number(u"\\d{11,}"_s);
    const qint64 base = IdAllocator::firstIdOf(store.id);
    QStringList content;
    for (const QString& row : contentOf(database, store.id)) {
        if (row.startsWith(u"store|"_s) || row.startsWith(u"id_counter|"_s))
            continue;
        QString relative = row.section(u'|', 0, 0) + u'|' + row.section(u'|', 2);
        qsizetype from = 0;
        for (auto match = number.match(relative); match.hasMatch();
             match = number.match(relative, from)) {
            const qint64 id = match.captured().toLongLong() - base;
            const bool isId = id >= 0 && id < IdAllocator::idsPerStore;
            const QString shown = isId ? u"#%1"_s.arg(id) : match.captured();
            relative.replace(match.capturedStart(), match.capturedLength(), shown);
            from = match.capturedStart() + shown.size();
        }
        content.append(relative);
    }
    content.sort();
    return content;
}

/// Makes the n-th step of a kind fail once.
class Fault final {
public:
    Fault(Database& database, FaultPoint point, ErrorCode code, int nth)
        : m_database(database)
        , m_left(nth)
    {
        database.setFault([this, point, code](FaultPoint reached) -> std::optional<ErrorCode> {
            if (reached != point || --m_left != 0)
                return std::nullopt;
            return code;
        });
    }
    ~Fault() { m_database.setFault({}); }
    Q_DISABLE_COPY_MOVE(Fault)

    bool happened() const { return m_left <= 0; }

private:
    Database& m_database;
    int m_left;
};

/// A trade from its order to its refund: two orders, a split and two refunds. What is only read
/// is read past the faults.
void runTheTill(Till& till, Till& reader)
{
    const TradeId id = till.order(u"창가"_s, { { u"콜라"_s, 3 }, { u"쌀"_s } });
    till.order(u"창가"_s, { { u"비빔밥"_s, 2 } });
    till.pay(id, card(u"K"_s), Money::ofMinor(10'000));
    till.pay(id, card(u"모름"_s));
    const LineId cola = reader.trade(id).lines.first().id;
    till.refund(id, { { { cola, 2 } } }, { .givesStockBack = true });
    till.refund(id);
}

} // namespace

/// A database may fail at any step, as a cluster or a network does. What was asked for is then
/// done all the same, once, or the books are as they were.
class TestTillFaults final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void theBooks_endAsWithoutTheFault_data();
    void theBooks_endAsWithoutTheFault();
    void aFaultThatStays_leavesTheBooksAsTheyWere();
};

void TestTillFaults::theBooks_endAsWithoutTheFault_data()
{
    QTest::addColumn<FaultPoint>("point");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("begin") << FaultPoint::Begin << ErrorCode::StorageBusy;
    QTest::newRow("prepare") << FaultPoint::Prepare << ErrorCode::StorageBusy;
    QTest::newRow("statement") << FaultPoint::Execute << ErrorCode::StorageBusy;
    QTest::newRow("commit") << FaultPoint::Commit << ErrorCode::StorageBusy;
    QTest::newRow("connection lost at a commit")
        << FaultPoint::Commit << ErrorCode::StorageUnavailable;
    QTest::newRow("answer of a commit lost")
        << FaultPoint::CommitAnswer << ErrorCode::StorageUnavailable;
}

void TestTillFaults::theBooks_endAsWithoutTheFault()
{
    JANGBU_FRESH_BOOKS(books);
    QFETCH(FaultPoint, point);
    QFETCH(ErrorCode, code);
    if (code == ErrorCode::StorageUnavailable && product == u"sqlite")
        QSKIP("a file has no connection to lose");
    QStringList undisturbed;
    for (int nth = 0;; ++nth) {
        // A connection of its own, so that every statement is prepared again.
        const auto database = books->another();
        SmallShop shop(*database, u"상점 %1"_s.arg(nth));
        Till till(*database, shop.store(), shop.clock());
        Till reader(books->database(), shop.store(), shop.clock());
        bool happened = true;
        {
            const Fault fault(*database, point, code, nth);
            runTheTill(till, reader);
            happened = fault.happened();
        }
        const QStringList content = contentOfStore(*database, shop.store());
        if (nth == 0)
            undisturbed = content;
        QCOMPARE(content, undisturbed);
        if (!happened) {
            QVERIFY(nth > 5);
            QVERIFY(content.filter(u"refund|"_s).size() == 2);
            QVERIFY(rollupsAreExact(*database, shop.store()));
            return;
        }
    }
}

void TestTillFaults::aFaultThatStays_leavesTheBooksAsTheyWere()
{
    JANGBU_FRESH_BOOKS(books);
    auto& database = books->database();
    SmallShop shop(database);
    const Store& store = shop.store();
    Till till(database, store, shop.clock());
    const TradeId paid = till.order(u"1"_s, { { u"콜라"_s } });
    till.pay(paid);
    const TradeId open = till.order(u"1"_s, { { u"콜라"_s } });
    const PartId part = till.pay(open, {}, Money::ofMinor(1)).part;
    const TradeId other = till.order(u"2"_s, { { u"콜라"_s } });
    const QList<std::function<QString()>> acts {
        [&] { return codeOf(till.placeOrder.run(store, u"3"_s, { { u"쌀"_s } })); },
        [&] { return codeOf(till.takePayment.run(store, other, card(u"모름"_s))); },
        [&] { return codeOf(till.refundTrade.run(store, paid, {}, { .givesStockBack = true })); },
        [&] { return codeOf(till.takeBackPart.run(store, open, part, u"실수"_s)); },
        [&] { return codeOf(till.voidTrade.run(store, open, u"실수"_s)); },
    };
    for (const auto& act : acts) {
        const QStringList before = booksOf(database);
        QString code;
        int from = 0;
        while (code != u"DONE") {
            int step = 0;
            ++from;
            database.setFault([&](FaultPoint point) -> std::optional<ErrorCode> {
                const bool fails = point == FaultPoint::Execute && ++step >= from;
                return fails ? std::optional(ErrorCode::StorageFull) : std::nullopt;
            });
            code = act();
            database.setFault({});
            if (code == u"DONE")
                break;
            QCOMPARE(code, u"STORAGE_FULL"_s);
            QCOMPARE(booksOf(database), before);
        }
        QVERIFY(from > 5);
        QVERIFY(booksOf(database) != before);
    }
}

QTEST_GUILESS_MAIN(TestTillFaults)
#include "tst_tillfaults.moc"
