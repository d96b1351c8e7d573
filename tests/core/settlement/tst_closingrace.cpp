#include "core/ledger/sealrepository.h"
#include "core/payment/takepayment.h"
#include "core/settlement/closewindow.h"
#include "core/settlement/showsettlement.h"
#include "core/settlement/verifybooks.h"
#include "tests/support/outcome.h"
#include "tests/support/race.h"
#include "tests/support/shopsales.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <thread>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate first(2026, 11, 2);
constexpr int dayCount = 6;
constexpr int tradesPerDay = 6;

/// Runs `work` when `database` is about to commit, in a thread that is given time to finish if it
/// does not have to wait; true when it had to.
class AtCommit final {
public:
    AtCommit(Database& database, std::function<void()> work)
        : m_database(database)
    {
        m_database.setFault([this, work](FaultPoint point) -> std::optional<ErrorCode> {
            if (point != FaultPoint::Commit || m_thread.joinable())
                return std::nullopt;
            m_thread = std::thread([this, work] {
                work();
                m_finished = true;
            });
            QTest::qSleep(150);
            m_waited = !m_finished;
            return std::nullopt;
        });
    }
    ~AtCommit()
    {
        m_database.setFault({});
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(AtCommit)

    bool hadToWait() const { return m_waited; }

private:
    Database& m_database;
    std::thread m_thread;
    std::atomic_bool m_finished = false;
    bool m_waited = false;
};

} // namespace

/// Several programs on one set of books, one of which closes.
class TestClosingRace final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void aPaymentIsInTheClosedStatement_orRefused()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        QList<TradeId> trades;
        for (int count = 0; count < dayCount * tradesPerDay; ++count)
            trades.append(till.order({ { u"콜라"_s, 1 } }));

        const auto noon
            = [&](int day) { return till.at(first.addDays(day).toIso() + u"T12:00"_s); };
        const auto answers = race(*books, 3, [&](Database& database, int program) {
            QMap<QString, int> codes;
            if (program == 0) {
                CloseWindow closeWindow(database, shop.clock());
                for (int day = 0; day < dayCount; ++day)
                    ++codes[codeOf(closeWindow.run(shop.store(), Term::Day, first.addDays(day)))];
                return codes;
            }
            IdAllocator ids(database);
            TakePayment takePayment(database, ids, shop.clock());
            for (qsizetype at = program - 1; at < trades.size(); at += 2) {
                const int day = static_cast<int>(at / tradesPerDay);
                ++codes[codeOf(takePayment.run(shop.store(), trades[at], ShopSales::cash(),
                                               std::nullopt, noon(day)))];
            }
            return codes;
        });

        QCOMPARE(answers[0], (QMap<QString, int> { { u"DONE"_s, dayCount } }));
        const int paid = answers[1].value(u"DONE"_s) + answers[2].value(u"DONE"_s);
        const int refused
            = answers[1].value(u"PERIOD_CLOSED"_s) + answers[2].value(u"PERIOD_CLOSED"_s);
        QCOMPARE(paid + refused, trades.size());
        Money closed;
        for (int day = 0; day < dayCount; ++day) {
            closed += valueOf(ShowSettlement(books->database())
                                  .run(shop.store(), Term::Day, first.addDays(day)))
                          .cash;
        }
        QCOMPARE(closed.minor(), 2'000 * paid);
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).differences, {});
    }

    void aPaymentThatComesDuringTheClosing_waitsAndIsRefused()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        const TradeId trade = till.order({ { u"콜라"_s, 1 } });
        const Instant noon = till.at(u"2026-11-02T12:00"_s);
        const auto other = books->another();
        IdAllocator ids(*other);
        QString paid;
        {
            const AtCommit during(books->database(), [&] {
                paid = codeOf(TakePayment(*other, ids, shop.clock())
                                  .run(shop.store(), trade, ShopSales::cash(), std::nullopt, noon));
            });
            const auto closed
                = CloseWindow(books->database(), shop.clock()).run(shop.store(), Term::Day, first);
            QCOMPARE(codeOf(closed), u"DONE"_s);
            QVERIFY(during.hadToWait());
        }
        QCOMPARE(paid, u"PERIOD_CLOSED"_s);
        QCOMPARE(till.trade(trade).state, TradeState::Open);
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).differences, {});
    }

    void aClosingThatComesDuringAPayment_waitsAndHasIt()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        const TradeId trade = till.order({ { u"콜라"_s, 1 } });
        const Instant noon = till.at(u"2026-11-02T12:00"_s);
        TakePayment takePayment(books->database(), shop.ids(), shop.clock());
        valueOf(takePayment.run(shop.store(), trade, ShopSales::cash(), Money::ofMinor(1), noon));
        const auto other = books->another();
        QString closed;
        {
            const AtCommit during(books->database(), [&] {
                closed
                    = codeOf(CloseWindow(*other, shop.clock()).run(shop.store(), Term::Day, first));
            });
            till.pay(trade, ShopSales::cash(), noon);
            QVERIFY(during.hadToWait());
        }
        QCOMPARE(closed, u"DONE"_s);
        const auto day
            = valueOf(ShowSettlement(books->database()).run(shop.store(), Term::Day, first));
        QCOMPARE(day.cash.minor(), 2'000);
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).differences, {});
    }

    void programsThatCloseAtOnce_makeOneChain()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        ShopSales till(books->database(), shop);
        till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), till.at(u"2026-11-03T12:00"_s));
        const auto answers = race(*books, 3, [&](Database& database, int program) {
            CloseWindow closeWindow(database, shop.clock());
            const auto week = program == 0
                ? closeWindow.run(shop.store(), Term::Week, first)
                : closeWindow.run(shop.store(), Term::Day, first.addDays(program * 3));
            return codeOf(week)
                + codeOf(closeWindow.run(shop.store(), Term::Week, first, Money::ofMinor(program)));
        });
        QCOMPARE(answers, QStringList(3, u"DONEDONE"_s));
        const auto chain = valueOf(SealRepository(books->database()).chainOf(shop.store().id));
        QCOMPARE(chain.size(), 7);
        QCOMPARE(chain.last().position, 7);
        QCOMPARE(valueOf(VerifyBooks(books->database()).run()).differences, {});
    }
};

QTEST_GUILESS_MAIN(TestClosingRace)
#include "tst_closingrace.moc"
