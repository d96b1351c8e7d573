#include "core/interchange/chainsource.h"
#include "core/interchange/undoimport.h"
#include "core/ledger/archivedays.h"
#include "core/ledger/ledgerreader.h"
#include "core/payment/returnorder.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/verifybooks.h"
#include "core/store/storerepository.h"
#include "tests/support/bookanswers.h"
#include "tests/support/importdesk.h"
#include "tests/support/outcome.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QRegularExpression>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate first(2026, 11, 2);
const Window days { first, first.addDays(6) };

/// Two stores with five days of sales, brought by one import.
class ImportedChain final {
public:
    ImportedChain(Database& opened, qint64 linesWorthPacking, BusinessDate start = first)
        : database(opened)
        , m_desk(database)
        , m_size({ .stores = 2, .products = 8, .days = 5, .trades = 300, .start = start })
    {
        m_options.linesWorthPacking = linesWorthPacking;
        summary = import();
        store.emplace(valueOf(StoreRepository(database).all()).first());
        till.emplace(database, *store, m_desk.clock());
    }

    SalesImportSummary import()
    {
        ChainSource source(m_size);
        ImportProgress progress;
        return valueOf(ImportSales(database, m_desk.ids(), m_desk.clock())
                           .run({ &source }, m_options, progress));
    }
    const Clock& clock() { return m_desk.clock(); }
    QStringList books() const { return m_desk.books(); }
    /// With ids that count from the store's first one, as its number is drawn; without the hashes
    /// that are made of them.
    QStringList answers()
    {
        static const QRegularExpression number(u"\\b\\d{11,16}\\b"_s);
        const qint64 base = IdAllocator::firstIdOf(store->id);
        static const QRegularExpression hash(u"\\b[0-9a-f]{64}\\b"_s);
        QStringList answers = answersOf(database, *store, days);
        answers.replaceInStrings(hash, u"-"_s);
        for (QString& answer : answers) {
            qsizetype from = 0;
            for (auto match = number.match(answer); match.hasMatch();
                 match = number.match(answer, from)) {
                const qint64 place = match.captured().toLongLong() - base;
                const bool isId = place >= 0 && place < IdAllocator::idsPerStore;
                const QString id = isId ? u"#%1"_s.arg(place) : match.captured();
                answer.replace(match.capturedStart(), match.capturedLength(), id);
                from = match.capturedStart() + id.size();
            }
        }
        return answers;
    }
    qint64 count(const QString& table)
    {
        return valueOf(database.selectInteger(u"SELECT COUNT(*) FROM %1"_s.arg(table)));
    }
    bool isInPacks()
    {
        return count(u"trade_line"_s) == 0 && count(u"trade_order"_s) == 0
            && count(u"pack_day WHERE archived_at IS NOT NULL"_s) == 10;
    }
    qsizetype differences() { return valueOf(VerifyBooks(database).run()).differences.size(); }
    /// A sale on the first day, paid in the evening.
    void sellLate()
    {
        const QString product
            = valueOf(LedgerReader(database).find(aTrade()))->lines.first().productName;
        const TradeId trade = till->order(u"1"_s, { { product, 2 } });
        till->pay(trade, {}, std::nullopt, Instant::ofMs(lateMs));
    }
    /// One of the first day.
    TradeId aTrade()
    {
        std::optional<TradeId> found;
        valueOf(LedgerReader(database).eachTradePaidOn(store->id, first,
                                                       [&](const LedgerTrade& trade) -> Done {
                                                           if (!found)
                                                               found = trade.id;
                                                           return done;
                                                       }));
        return *found;
    }

    Database& database;
    SalesImportSummary summary;
    std::optional<Store> store;
    std::optional<Till> till;

private:
    static constexpr qint64 lateMs = 1'793'624'400'000; // 2026-11-02T22:00 in Seoul.
    ImportDesk m_desk;
    ChainSize m_size;
    SalesImportOptions m_options;
};

constexpr qint64 always = 1;
constexpr qint64 never = 1'000'000;

} // namespace

/// Days of a large import that go straight into packs answer and change as rows do.
class TestImportedPacks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void answerAsRowsDo_andAreWrittenOnce()
    {
        JANGBU_FRESH_BOOKS(books);
        ImportedChain packed(books->database(), always);
        const auto others = freshBooks(product);
        ImportedChain rows(others->database(), never);
        QVERIFY(rows.count(u"trade_line"_s) > 500);
        QCOMPARE(packed.summary.lines, rows.summary.lines);
        QVERIFY(packed.answers().size() > 1'000);
        QCOMPARE(packed.answers(), rows.answers());
        QCOMPARE(packed.differences(), 0);
        const bool isAtOnce = books->database().dialect().importsInOneTransaction();
        QCOMPARE(packed.isInPacks(), isAtOnce);

        const QStringList before = packed.books();
        QCOMPARE(packed.import().skipped, 300);
        QCOMPARE(packed.books(), before);

        for (ImportedChain* chain : { &packed, &rows })
            valueOf(
                CloseWindow(chain->database, chain->clock()).run(*chain->store, Term::Day, first));
        QCOMPARE(packed.answers(), rows.answers());
        QCOMPARE(packed.differences(), 0);
    }

    void areRows_whereTheBooksKnowTheDay()
    {
        JANGBU_FRESH_BOOKS(books);
        ImportDesk desk(books->database());
        const QByteArray store = ChainGenerator(ChainSize()).storeName(0).toUtf8();
        QByteArray known = ImportDesk::header() + ImportDesk::row("A-1", "국수", 7000);
        known.replace("한강", store).replace("2026-11-20", "2026-11-03");
        valueOf(desk.sales({ known }));
        ImportedChain chain(books->database(), always);
        QCOMPARE(chain.differences(), 0);
        if (!books->database().dialect().importsInOneTransaction())
            return;
        QCOMPARE(chain.count(u"pack_day WHERE archived_at IS NOT NULL"_s), 9);
        QVERIFY(chain.count(u"trade_line"_s) > 1);
        QCOMPARE(chain.count(u"trade WHERE pack IS NULL AND business_date <> 20261103"_s), 0);
    }

    void areRows_whileTheDayIsNotOver()
    {
        JANGBU_FRESH_BOOKS(books);
        ImportedChain chain(books->database(), always, BusinessDate(2026, 11, 17));
        QCOMPARE(chain.count(u"pack_day WHERE business_date = 20261121"_s), 0);
        QVERIFY(chain.count(u"trade WHERE business_date = 20261121 AND pack IS NULL"_s) > 0);
        QCOMPARE(chain.differences(), 0);
    }

    void aLateSale_bringsTheRowsBack()
    {
        JANGBU_FRESH_BOOKS(books);
        ImportedChain packed(books->database(), always);
        const auto others = freshBooks(product);
        ImportedChain rows(others->database(), never);
        const qint64 rowsOfDay = rows.count(
            u"trade_line l JOIN trade t ON t.store_id = l.store_id AND t.id = l.trade_id "
            u"WHERE t.business_date = 20261102 AND t.store_id = %1"_s.arg(rows.store->id.value()));
        packed.sellLate();
        rows.sellLate();
        QCOMPARE(packed.answers(), rows.answers());
        QCOMPARE(packed.differences(), 0);
        if (packed.database.dialect().importsInOneTransaction())
            QCOMPARE(packed.count(u"trade_line"_s), rowsOfDay + 1);
        PackDays packing(packed.database, packed.clock());
        QCOMPARE(valueOf(packing.due(*packed.store)).contains(first), true);
        QCOMPARE(valueOf(packing.run(*packed.store, first)), PackDays::Outcome::Packed);
        QCOMPARE(packed.answers(), rows.answers());
        QCOMPARE(packed.differences(), 0);
    }

    void areRefunded_andTheirOrdersReturned()
    {
        JANGBU_FRESH_BOOKS(books);
        ImportedChain chain(books->database(), always);
        const LedgerTrade trade = *valueOf(LedgerReader(chain.database).find(chain.aTrade()));
        ReturnOrder returns(chain.database, chain.till->ids, chain.clock());
        valueOf(returns.request(*chain.store, trade.id, trade.orders.first().id, u"cold"_s));
        const auto refund
            = valueOf(returns.approve(*chain.store, trade.id, trade.orders.first().id, {}));
        QVERIFY(refund && refund->amount == trade.amount);
        const LedgerTrade after = *valueOf(LedgerReader(chain.database).find(trade.id));
        QCOMPARE(after.orders.first().state, OrderState::Returned);
        QCOMPARE(after.refunded(), trade.amount);
        QCOMPARE(chain.differences(), 0);
    }

    void comeWhole_orNotAtAll_whereverTheDatabaseFails()
    {
        JANGBU_FRESH_BOOKS(books);
        if (!books->database().dialect().importsInOneTransaction())
            QSKIP("only there the days go into packs at once");
        ImportDesk desk(books->database());
        const QStringList before = desk.books();
        SalesImportOptions options;
        options.linesWorthPacking = always;
        int failures = 0;
        for (int steps = 5;; steps += steps / 2) {
            int left = steps;
            books->database().setFault([&](FaultPoint) {
                return --left < 0 ? std::optional(ErrorCode::StorageFull) : std::nullopt;
            });
            ChainSource source(
                { .stores = 2, .products = 8, .days = 5, .trades = 300, .start = first });
            ImportProgress progress;
            const auto outcome = ImportSales(books->database(), desk.ids(), desk.clock())
                                     .run({ &source }, options, progress);
            books->database().setFault({});
            if (outcome)
                break;
            QCOMPARE(codeOf(outcome), u"STORAGE_FULL"_s);
            QCOMPARE(desk.books(), before);
            ++failures;
        }
        QVERIFY(failures > 8);
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).differences.size(), 0);
    }

    void areTakenOut_withTheImport()
    {
        JANGBU_FRESH_BOOKS(books);
        ImportedChain chain(books->database(), always);
        valueOf(UndoImport(chain.database, chain.clock()).run(*chain.summary.id));
        QStringList left = chain.books();
        left.removeIf([](const QString& row) { return row.startsWith(u"card_rate|"); });
        QCOMPARE(left, QStringList());
    }

    void stay_whereTheImportMayNotBeTakenOut()
    {
        JANGBU_FRESH_BOOKS(books);
        ImportedChain chain(books->database(), always);
        valueOf(CloseWindow(chain.database, chain.clock()).run(*chain.store, Term::Day, first));
        const QStringList before = chain.books();
        QCOMPARE(UndoImport(chain.database, chain.clock()).run(*chain.summary.id).error().code,
                 ErrorCode::PeriodClosed);
        QCOMPARE(chain.books(), before);
        QCOMPARE(chain.differences(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportedPacks)
#include "tst_importedpacks.moc"
