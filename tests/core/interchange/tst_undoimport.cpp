#include "core/interchange/importregister.h"
#include "core/interchange/undoimport.h"
#include "core/ledger/businessdays.h"
#include "core/ledger/ledgerreader.h"
#include "core/menu/changeproduct.h"
#include "core/menu/productrepository.h"
#include "core/store/storerepository.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray openRow = "한강,9,1번,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,1,,,\n";

/// Books with an import of two paid trades and an open one, of a store that was there.
class Shop final {
public:
    explicit Shop(Database& database)
        : m_database(database)
        , m_desk(database)
    {
        valueOf(m_desk.sales({ ImportDesk::header() + ImportDesk::row("0", "된장", 6000) }));
        m_before = m_desk.books();
        m_id = valueOf(m_desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000)
                                      + ImportDesk::row("2", "국수", 7000, 2) + openRow }))
                   .id;
        m_store = valueOf(StoreRepository(m_database).byName(u"한강"_s));
        m_till.emplace(m_database, *m_store, m_desk.clock());
    }

    ImportDesk& desk() { return m_desk; }
    const QStringList& before() const { return m_before; }
    ImportId id() const { return *m_id; }
    const Store& store() const { return *m_store; }
    Till& till() { return *m_till; }
    LedgerTrade trade(const QString& key) const
    {
        const auto found = valueOf(LedgerReader(m_database).findByKeys(store().id, { key }));
        return *found.constFind(key);
    }
    Done undo() { return UndoImport(m_database, m_desk.clock()).run(m_id.value()); }

private:
    Database& m_database;
    ImportDesk m_desk;
    QStringList m_before;
    std::optional<ImportId> m_id;
    std::optional<Store> m_store;
    std::optional<Till> m_till;
};

/// The books without what counts changes and days on which nothing is left.
QStringList withoutCounts(QStringList books)
{
    books.removeIf([](const QString& row) { return row.endsWith(u"|NULL|0|0|2"); });
    for (QString& row : books) {
        if (row.startsWith(u"store|"))
            row = row.section(u'|', 0, 6);
        if (row.startsWith(u"business_day|"))
            row = row.section(u'|', 0, 5);
    }
    return books;
}

} // namespace

class TestUndoImport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void leavesTheBooksAsTheyWere();
    void takesOutStoresThatItMade();
    void opensAgain_whatItHadCompleted();
    void refusesAnUnknownImport_andASecondTime();
    void refusesAClosedDay();
    void refusesWhenATradeWasRefunded();
    void refusesWhenAnOpenTradeWasPaidOrMadeVoid();
    void refusesWhenAProductWasChangedOrSold();
    void refusesBelowALaterReceipt();
    void refusesWhenAnotherImportStandsOnIt();
};

void TestUndoImport::leavesTheBooksAsTheyWere()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    QCOMPARE(valueOf(ImportRegister(books->database(), shop.desk().clock()).list()).size(), 2);
    valueOf(shop.undo());
    QCOMPARE(withoutCounts(shop.desk().books()), withoutCounts(shop.before()));
    QVERIFY(rollupsAreExact(books->database(), shop.store()));
    QCOMPARE(valueOf(ImportRegister(books->database(), shop.desk().clock()).list()).size(), 1);
}

void TestUndoImport::takesOutStoresThatItMade()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    const auto summary
        = valueOf(desk.sales({ ImportDesk::header() + ImportDesk::row("1", "비빔밥", 8000) }));
    valueOf(UndoImport(books->database(), desk.clock()).run(*summary.id));
    QStringList left = desk.books();
    left.removeIf([](const QString& row) { return row.startsWith(u"card_rate|"); });
    QCOMPARE(left, QStringList());
    QVERIFY(!valueOf(StoreRepository(books->database())
                         .isNumberTaken(StoreId(summary.id->value() / 10'000'000'000))));
}

void TestUndoImport::opensAgain_whatItHadCompleted()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    const QStringList before = shop.desk().books();
    const auto summary = valueOf(
        shop.desk().sales({ ImportDesk::header() + ImportDesk::row("9", "비빔밥", 8000) }));
    QCOMPARE(summary.updated, 1);
    valueOf(UndoImport(books->database(), shop.desk().clock()).run(*summary.id));
    const LedgerTrade trade = shop.trade(u"9"_s);
    QCOMPARE(trade.state, TradeState::Open);
    QVERIFY(trade.parts.isEmpty());
    QVERIFY(!trade.businessDate && !trade.receipt && !trade.paidByImport);
    const auto day = valueOf(
        BusinessDays(books->database()).find(shop.store().id, BusinessDate(2026, 11, 20)));
    QCOMPARE(day->gross, Money::ofMinor(28000));
    valueOf(shop.undo());
}

void TestUndoImport::refusesAnUnknownImport_andASecondTime()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    const StillClock clock;
    QCOMPARE(codeOf(UndoImport(books->database(), clock).run(ImportId(77))), u"IMPORT_NOT_FOUND"_s);
    valueOf(shop.undo());
    QCOMPARE(codeOf(shop.undo()), u"IMPORT_NOT_FOUND"_s);
}

void TestUndoImport::refusesAClosedDay()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    shop.till().close(BusinessDate(2026, 11, 20));
    const QStringList before = shop.desk().books();
    QCOMPARE(codeOf(shop.undo()), u"PERIOD_CLOSED"_s);
    QCOMPARE(shop.desk().books(), before);
}

void TestUndoImport::refusesWhenATradeWasRefunded()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    shop.till().refund(shop.trade(u"1"_s).id);
    const QStringList before = shop.desk().books();
    QCOMPARE(codeOf(shop.undo()), u"IMPORT_IN_USE"_s);
    QCOMPARE(shop.desk().books(), before);
}

void TestUndoImport::refusesWhenAnOpenTradeWasPaidOrMadeVoid()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    shop.till().pay(shop.trade(u"9"_s).id, {}, Money::ofMinor(1000));
    QCOMPARE(codeOf(shop.undo()), u"IMPORT_IN_USE"_s);

    const auto other = freshBooks(product);
    Shop otherShop(other->database());
    const TradeId open = otherShop.trade(u"9"_s).id;
    valueOf(otherShop.till().voidTrade.run(otherShop.store(), open, u"test"_s));
    QCOMPARE(codeOf(otherShop.undo()), u"IMPORT_IN_USE"_s);
}

void TestUndoImport::refusesWhenAProductWasChangedOrSold()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    ChangeProduct change(books->database(), shop.desk().ids(), shop.desk().clock());
    ProductChange dearer;
    dearer.price = Money::ofMinor(7500);
    valueOf(change.run(shop.store(), u"국수"_s, dearer));
    QCOMPARE(codeOf(shop.undo()), u"IMPORT_IN_USE"_s);

    const auto other = freshBooks(product);
    Shop otherShop(other->database());
    const StoreId store = otherShop.store().id;
    const auto noodles = valueOf(ProductRepository(other->database()).byName(store, u"국수"_s));
    otherShop.till().order(u"3번"_s, { { noodles.id, 1 } });
    QCOMPARE(codeOf(otherShop.undo()), u"IMPORT_IN_USE"_s);
}

void TestUndoImport::refusesBelowALaterReceipt()
{
    JANGBU_FRESH_BOOKS(books);
    ImportDesk desk(books->database());
    valueOf(desk.sales({ ImportDesk::header() + openRow }));
    const auto summary = valueOf(desk.sales(
        { "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,method,"
          "card_company,receipt\n"
          "한강,1,,1,2026-11-21T12:00:00,국수,MAIN_MENU,7000,1,2026-11-21T13:00:00,CASH,,4\n" }));
    const Store store = valueOf(StoreRepository(books->database()).byName(u"한강"_s));
    const auto open = valueOf(LedgerReader(books->database()).findByKeys(store.id, { u"9"_s }));
    Till till(books->database(), store, desk.clock());
    const auto paid = till.pay(open.constFind(u"9"_s)->id);
    QCOMPARE(paid.receipt, std::optional<qint64>(5));
    QCOMPARE(codeOf(UndoImport(books->database(), desk.clock()).run(*summary.id)),
             u"IMPORT_IN_USE"_s);
}

void TestUndoImport::refusesWhenAnotherImportStandsOnIt()
{
    JANGBU_FRESH_BOOKS(books);
    Shop shop(books->database());
    valueOf(shop.desk().sales({ ImportDesk::header() + ImportDesk::row("20", "국수", 7000) }));
    QCOMPARE(codeOf(shop.undo()), u"IMPORT_IN_USE"_s);
}

QTEST_GUILESS_MAIN(TestUndoImport)
#include "tst_undoimport.moc"
