#include "core/audit/auditlog.h"
#include "core/statistics/loggedtrades.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

AuditEntry about(const QString& act, const QString& subject, std::optional<StoreId> store)
{
    return { .doneAtUtc = Instant::ofMs(0), .act = act, .store = store, .subject = subject };
}

} // namespace

class TestLoggedTrades final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void aTrade_isKnownByItsTable_receiptAndAmount();
    void whatIsNoTrade_orGone_isNothing();
};

void TestLoggedTrades::aTrade_isKnownByItsTable_receiptAndAmount()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    Till till(books->database(), shop.store(), shop.clock());
    const Instant opened = shop.clock().nowUtc();
    const TradeId paid = till.order(u"3번"_s, { { u"콜라"_s, 2 } });
    const TradeId open = till.order(u"4번"_s, { { u"콜라"_s } });
    shop.clock().advanceMs(60'000);
    till.pay(paid);
    const auto trades
        = valueOf(loggedTrades(books->database(), valueOf(AuditLog(books->database()).find({}))));
    QCOMPARE(trades.size(), 2);
    const LoggedTrade& first = *trades.constFind(paid);
    QCOMPARE(first.tableName, u"3번"_s);
    QCOMPARE(first.receipt, std::optional<qint64>(1));
    QCOMPARE(first.amount, Money::ofMinor(4'000));
    QCOMPARE(first.atUtc, Instant::ofMs(opened.ms() + 60'000));
    QCOMPARE(first.date, std::optional(shop.store().time.businessDateOf(first.atUtc)));
    const LoggedTrade& second = *trades.constFind(open);
    QCOMPARE(second.atUtc, opened);
    QVERIFY(!second.receipt && !second.date);
}

void TestLoggedTrades::whatIsNoTrade_orGone_isNothing()
{
    JANGBU_FRESH_BOOKS(books);
    SmallShop shop(books->database());
    // A number that is no trade's, and a product that is called like one.
    const AuditEntry gone = about(u"trade.void"_s, u"77"_s, shop.store().id);
    const AuditEntry onTheMenu = about(u"product.price"_s, u"77"_s, shop.store().id);
    QCOMPARE(tradeOf(gone), std::optional(TradeId(77)));
    QVERIFY(!tradeOf(onTheMenu));
    QVERIFY(!tradeOf(about(u"trade.void"_s, u"seven"_s, {})));
    QVERIFY(!tradeOf(about(u"of.tomorrow"_s, u"77"_s, {})));
    QVERIFY(valueOf(loggedTrades(books->database(), { gone, onTheMenu })).isEmpty());
}

QTEST_GUILESS_MAIN(TestLoggedTrades)
#include "tst_loggedtrades.moc"
