#include "core/interchange/importrefunds.h"
#include "core/interchange/importregister.h"
#include "core/interchange/undoimport.h"
#include "core/ledger/ledgerreader.h"
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

const QByteArray shortHeader = "store,trade,refunded_at,reason\n";
const QByteArray longHeader = "store,trade,refunded_at,reason,line,quantity,part\n";

/// Books with a paid trade of two lines, a split one and an open one.
class Sold final {
public:
    explicit Sold(Database& database)
        : m_database(database)
        , m_desk(database)
    {
        valueOf(m_desk.sales(
            { "store,trade,device,order,ordered_at,product,category,unit_price,quantity,paid_at,"
              "method,card_company,part,part_amount\n"
              "한강,1,,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,1,2026-11-20T13:00:00,CARD,K,,\n"
              "한강,1,,1,2026-11-20T12:00:00,만두,SUB_MENU,1000,3,2026-11-20T13:00:00,CARD,K,,\n"
              "한강,2,,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,2,2026-11-20T13:00:00,,,,\n"
              "한강,2,,,,,,,,,CARD,H,1,10000\n"
              "한강,2,,,,,,,,,CASH,,2,6000\n"
              "한강,3,,1,2026-11-20T12:00:00,비빔밥,MAIN_MENU,8000,1,,,,,\n" }));
        m_store = valueOf(StoreRepository(database).byName(u"한강"_s));
    }

    ImportDesk& desk() { return m_desk; }
    const Store& store() const { return *m_store; }
    LedgerTrade trade(const QString& key) const
    {
        const auto found = valueOf(LedgerReader(m_database).findByKeys(m_store->id, { key }));
        return *found.constFind(key);
    }
    /// `CODE line column` of a refusal, which must not have changed the books.
    QString refusal(const QByteArray& content)
    {
        const QStringList before = m_desk.books();
        const auto refused = m_desk.refunds(content);
        if (refused || m_desk.books() != before)
            return u"the books have changed"_s;
        const InputIssue& issue = refused.error().issues.first();
        return u"%1 %2 %3"_s.arg(wordOf(refused.error().code)).arg(issue.line).arg(issue.column);
    }

private:
    Database& m_database;
    ImportDesk m_desk;
    std::optional<Store> m_store;
};

} // namespace

class TestImportRefunds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }
    void refundsAllThatIsLeft();
    void refundsLinesAndQuantities_toTheNamedPart();
    void takesRowsOfOneMomentForOneRefund();
    void takesRowsInAnyOrder();
    void skipsWhatIsThere_andRefusesAnother();
    void refusesWhatTheTillWouldRefuse();
    void refusesBadRows_andListsThem();
    void refusesAClosedDay();
    void isTakenOutAgain_unlessSomethingStandsOnIt();
    void changesNothing_whenItIsCancelled();
};

void TestImportRefunds::refundsAllThatIsLeft()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    const auto summary
        = valueOf(sold.desk().refunds(shortHeader + "한강,1,2026-11-21T10:00:00,식었음\n"));
    QCOMPARE(summary.refunds, 1);
    const LedgerTrade trade = sold.trade(u"1"_s);
    QCOMPARE(trade.refunded(), Money::ofMinor(11000));
    const LedgerRefund& refund = trade.refunds.first();
    QCOMPARE(refund.fee, Money::ofMinor(44));
    QCOMPARE(refund.reason, u"식었음"_s);
    QCOMPARE(refund.businessDate, BusinessDate(2026, 11, 21));
    QCOMPARE(refund.importedBy, summary.id);
    QVERIFY(rollupsAreExact(books->database(), sold.store()));
    const auto imports = valueOf(ImportRegister(books->database(), sold.desk().clock()).list());
    QCOMPARE(imports.last().kind, ImportedKind::Refunds);
}

void TestImportRefunds::refundsLinesAndQuantities_toTheNamedPart()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    valueOf(sold.desk().refunds(longHeader + "한강,2,2026-11-21T10:00:00,,1,1,1\n"));
    const LedgerTrade trade = sold.trade(u"2"_s);
    QCOMPARE(trade.refunded(), Money::ofMinor(8000));
    QCOMPARE(trade.parts.at(0).refundedAmount, Money::ofMinor(8000));
    QCOMPARE(trade.parts.at(1).refundedAmount, Money());
}

void TestImportRefunds::takesRowsOfOneMomentForOneRefund()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    const auto summary = valueOf(sold.desk().refunds(
        longHeader + "한강,1,2026-11-21T10:00:00,,2,2,\n" + "한강,1,2026-11-21T10:00:00,,1,,\n"
        + "한강,1,2026-11-21T10:00:00.001,,2,1,\n"));
    QCOMPARE(summary.refunds, 2);
    const LedgerTrade trade = sold.trade(u"1"_s);
    QCOMPARE(trade.refunds.first().amount, Money::ofMinor(10000));
    QCOMPARE(trade.refunds.last().amount, Money::ofMinor(1000));
}

void TestImportRefunds::takesRowsInAnyOrder()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    // All that is left stands before the part of it that was given back earlier.
    const auto summary = valueOf(sold.desk().refunds(longHeader + "한강,1,2026-11-22T10:00:00,,,,\n"
                                                     + "한강,1,2026-11-21T10:00:00,,2,1,\n"));
    QCOMPARE(summary.refunds, 2);
    const LedgerTrade trade = sold.trade(u"1"_s);
    QCOMPARE(trade.refunds.first().amount, Money::ofMinor(1000));
    QCOMPARE(trade.refunds.last().amount, Money::ofMinor(10000));
}

void TestImportRefunds::skipsWhatIsThere_andRefusesAnother()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    const QByteArray content
        = longHeader + "한강,1,2026-11-21T10:00:00,,2,1,\n" + "한강,2,2026-11-21T10:00:00,,,,\n";
    valueOf(sold.desk().refunds(content));
    const QStringList before = sold.desk().books();
    const auto again = valueOf(sold.desk().refunds(content));
    QCOMPARE(again.refunds, 0);
    QCOMPARE(again.skipped, 2);
    QVERIFY(!again.id);
    QCOMPARE(sold.desk().books(), before);
    QCOMPARE(sold.refusal(longHeader + "한강,1,2026-11-21T10:00:00,,2,2,\n"),
             u"TRADE_DIFFERS 2 refunded_at"_s);
}

void TestImportRefunds::refusesWhatTheTillWouldRefuse()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    QCOMPARE(sold.refusal(shortHeader + "남산,1,2026-11-21T10:00:00,\n"),
             u"STORE_NOT_FOUND 2 store"_s);
    QCOMPARE(sold.refusal(shortHeader + "한강,77,2026-11-21T10:00:00,\n"),
             u"TRADE_NOT_FOUND 2 trade"_s);
    QCOMPARE(sold.refusal(shortHeader + "한강,3,2026-11-21T10:00:00,\n"),
             u"TRADE_NOT_PAID 2 trade"_s);
    QCOMPARE(sold.refusal(shortHeader + "한강,1,2026-11-20T12:59:59,\n"),
             u"REFUND_BEFORE_PAYMENT 2 refunded_at"_s);
    QCOMPARE(sold.refusal(longHeader + "한강,1,2026-11-21T10:00:00,,3,,\n"),
             u"LINE_NOT_FOUND 2 line"_s);
    QCOMPARE(sold.refusal(longHeader + "한강,1,2026-11-21T10:00:00,,2,1,\n"
                          + "한강,1,2026-11-21T11:00:00,,2,3,\n"),
             u"REFUND_TOO_LARGE 3 quantity"_s);
    QCOMPARE(sold.refusal(longHeader + "한강,2,2026-11-21T10:00:00,,,,3\n"),
             u"PART_NOT_FOUND 2 part"_s);
    QCOMPARE(sold.refusal(shortHeader + "한강,1,2026-11-21T10:00:00,\n"
                          + "한강,1,2026-11-21T11:00:00,\n"),
             u"NOTHING_TO_REFUND 3 quantity"_s);
}

void TestImportRefunds::refusesBadRows_andListsThem()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    const auto refused = sold.desk().refunds(longHeader + "한강,77,2026-11-21T10:00:00,,,,\n"
                                             + "한강,1,2026-02-31T10:00:00,,0,x,\n"
                                             + "한강,1,2026-11-21T10:00:00,,,5,\n" + "한강,1\n");
    QCOMPARE(ImportDesk::issuesOf(refused.error()),
             (QStringList { u"2 trade TRADE_NOT_FOUND"_s, u"3 refunded_at IMPORT_INVALID"_s,
                            u"3 line IMPORT_INVALID"_s, u"3 quantity IMPORT_INVALID"_s,
                            u"4 quantity IMPORT_INVALID"_s, u"5  IMPORT_INVALID"_s }));
    QCOMPARE(codeOf(refused), u"TRADE_NOT_FOUND"_s);
    QCOMPARE(sold.refusal("store,trade,reason\n"), u"IMPORT_INVALID 1 refunded_at"_s);
}

void TestImportRefunds::refusesAClosedDay()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    Till(books->database(), sold.store(), sold.desk().clock()).close(BusinessDate(2026, 11, 21));
    QCOMPARE(sold.refusal(shortHeader + "한강,1,2026-11-21T10:00:00,\n"),
             u"PERIOD_CLOSED 2 refunded_at"_s);
    QVERIFY(sold.desk().refunds(shortHeader + "한강,1,2026-11-22T10:00:00,\n"));
}

void TestImportRefunds::isTakenOutAgain_unlessSomethingStandsOnIt()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    const auto first
        = valueOf(sold.desk().refunds(longHeader + "한강,1,2026-11-21T10:00:00,,2,1,\n"));
    const auto second
        = valueOf(sold.desk().refunds(longHeader + "한강,1,2026-11-22T10:00:00,,2,1,\n"));
    UndoImport undo(books->database(), sold.desk().clock());
    QCOMPARE(codeOf(undo.run(*first.id)), u"IMPORT_IN_USE"_s);
    valueOf(undo.run(*second.id));
    valueOf(undo.run(*first.id));
    QVERIFY(sold.trade(u"1"_s).refunds.isEmpty());
    QVERIFY(rollupsAreExact(books->database(), sold.store()));
}

void TestImportRefunds::changesNothing_whenItIsCancelled()
{
    JANGBU_FRESH_BOOKS(books);
    Sold sold(books->database());
    const QStringList before = sold.desk().books();
    for (int stopAt = 1;; ++stopAt) {
        const QString path
            = sold.desk().write(u"refunds.csv"_s, shortHeader + "한강,1,2026-11-21T10:00:00,\n");
        ImportProgress* self = nullptr;
        int step = 0;
        ImportProgress progress([&](const ImportStep&) {
            if (++step == stopAt)
                self->cancel();
        });
        self = &progress;
        const auto imported = sold.desk().refundsFile(path, progress);
        if (imported) {
            QVERIFY(stopAt > 3);
            break;
        }
        QCOMPARE(codeOf(imported), u"CANCELLED"_s);
        QCOMPARE(sold.desk().books(), before);
    }
}

QTEST_GUILESS_MAIN(TestImportRefunds)
#include "tst_importrefunds.moc"
