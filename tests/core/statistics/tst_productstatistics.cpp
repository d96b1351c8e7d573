#include "core/menu/changeproduct.h"
#include "core/menu/removeproduct.h"
#include "core/statistics/productstatistics.h"
#include "tests/support/outcome.h"
#include "tests/support/shopsales.h"
#include "tests/support/testbooks.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate monday(2026, 11, 16);

/// `name category count amount`, best first.
QStringList shown(const ProductRanking& ranking)
{
    QStringList rows;
    for (const ProductStatistic& row : ranking.products) {
        rows.append(
            u"%1 %2 %3 %4"_s.arg(row.name, row.category).arg(row.count).arg(row.amount.minor()));
    }
    return rows;
}

/// A shop of its own with a till, and the question that a test asks.
struct Fixture {
    explicit Fixture(TestBooks& books, const NewStore& store = {})
        : shop(books.database(), u"한강식당"_s, store)
        , till(books.database(), shop)
        , statistics(books.database())
    {
    }

    QStringList ask(const ProductsQuestion& question)
    {
        return shown(valueOf(statistics.run(shop.store(), question)));
    }

    SmallShop shop;
    ShopSales till;
    ProductStatistics statistics;
};

} // namespace

class TestProductStatistics final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void ranks_byCountOrAmount_descending()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.till.sell({ { u"김치찌개"_s, 2 }, { u"콜라"_s, 5 } }, ShopSales::cash(), noon);
        shop.till.sell({ { u"계란말이"_s, 3 } }, ShopSales::cash(), noon);
        QCOMPARE(shop.ask({ Term::Day, monday }),
                 QStringList({ u"콜라 DRINK 5 10000"_s, u"계란말이 SUB_MENU 3 15000"_s,
                               u"김치찌개 MAIN_MENU 2 18000"_s }));
        QCOMPARE(shop.ask({ Term::Day, monday, RankBy::Amount }),
                 QStringList({ u"김치찌개 MAIN_MENU 2 18000"_s, u"계란말이 SUB_MENU 3 15000"_s,
                               u"콜라 DRINK 5 10000"_s }));
    }

    void breaksTies_byNameInCodePointOrder_notInThatOfUtf16()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        // U+FF21 comes before U+1F35C, though its UTF-16 unit is greater than a surrogate.
        const QStringList names { u"🍜"_s, u"Ａ"_s, u"b"_s, u"B"_s, u"b́"_s, u"가"_s };
        for (const QString& name : names) {
            shop.shop.add(name, u"SUB_MENU"_s, 1000);
            shop.till.sell({ { name, 2 } }, ShopSales::cash(), shop.till.at(u"2026-11-16T12:00"_s));
        }
        const auto ranking = valueOf(shop.statistics.run(shop.shop.store(), { Term::Day, monday }));
        QStringList order;
        for (const ProductStatistic& row : ranking.products)
            order.append(row.name);
        QCOMPARE(order, QStringList({ u"B"_s, u"b"_s, u"b́"_s, u"가"_s, u"Ａ"_s, u"🍜"_s }));
    }

    void breaksTies_ofOneName_byId()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), noon);
        const ProductId first = shop.shop.product(u"콜라"_s).id;
        RemoveProduct remove(books->database(), shop.shop.ids(), shop.shop.clock());
        valueOf(remove.run(shop.shop.store(), u"콜라"_s));
        shop.shop.add(u"콜라"_s, u"DRINK"_s, 2000);
        const ProductId second = shop.shop.product(u"콜라"_s).id;
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), noon);
        const auto ranking = valueOf(shop.statistics.run(shop.shop.store(), { Term::Day, monday }));
        QCOMPARE(ranking.products.size(), 2);
        QCOMPARE(ranking.products[0].product, std::min(first, second));
        QCOMPARE(ranking.products[1].product, std::max(first, second));
    }

    void givesTheFirstFew_andOneCategory()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.till.sell(
            { { u"김치찌개"_s, 4 }, { u"비빔밥"_s, 3 }, { u"계란말이"_s, 2 }, { u"쌀"_s, 1 } },
            ShopSales::cash(), shop.till.at(u"2026-11-18T12:00"_s));
        ProductsQuestion question { Term::Week, monday };
        question.limit = 2;
        QCOMPARE(shop.ask(question).size(), 2);
        QCOMPARE(shop.ask(question)[1], u"비빔밥 MAIN_MENU 3 24000"_s);
        question.category = u"SUB_MENU"_s;
        QCOMPARE(shop.ask(question),
                 QStringList({ u"계란말이 SUB_MENU 2 10000"_s, u"쌀 SUB_MENU 1 3000"_s }));
        question.limit = 0;
        QVERIFY(shop.ask(question).isEmpty());
        question.category = u"DRINK"_s;
        QVERIFY(shop.ask(question).isEmpty());
        question.category = u"sub_menu"_s;
        QCOMPARE(codeOf(shop.statistics.run(shop.shop.store(), question)), u"CATEGORY_NOT_FOUND"_s);
    }

    void countsPayments_notOrders_andRefundsOnTheirOwnDate()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.till.order({ { u"비빔밥"_s, 7 } });
        const TradeId trade
            = shop.till.sell({ { u"김치찌개"_s, 3 }, { u"콜라"_s, 1 } }, ShopSales::cash(),
                             shop.till.at(u"2026-11-16T12:00"_s));
        const auto line = shop.till.trade(trade).lines.first().id;
        shop.till.refund(trade, shop.till.at(u"2026-11-17T12:00"_s), { .pieces = { { line, 2 } } });
        QCOMPARE(shop.ask({ Term::Day, monday }),
                 QStringList({ u"김치찌개 MAIN_MENU 3 27000"_s, u"콜라 DRINK 1 2000"_s }));
        QCOMPARE(shop.ask({ Term::Day, monday.addDays(1) }),
                 QStringList({ u"김치찌개 MAIN_MENU -2 -18000"_s }));
        QCOMPARE(shop.ask({ Term::Week, monday }),
                 QStringList({ u"김치찌개 MAIN_MENU 1 9000"_s, u"콜라 DRINK 1 2000"_s }));
    }

    void leavesOut_whatComesToNothing_butNotWhatHasOnlyACount()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.shop.add(u"물"_s, u"DRINK"_s, 0);
        shop.till.sell({ { u"물"_s, 2 } }, ShopSales::cash(), noon);
        const TradeId back = shop.till.sell({ { u"콜라"_s, 2 } }, ShopSales::cash(), noon);
        shop.till.refund(back, noon);
        QCOMPARE(shop.ask({ Term::Day, monday }), QStringList({ u"물 DRINK 2 0"_s }));
    }

    void keepsTheCategoryOfTheMoment_andShowsTheNameOfNow()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), noon);
        ChangeProduct change(books->database(), shop.shop.ids(), shop.shop.clock());
        valueOf(change.run(shop.shop.store(), u"콜라"_s,
                           { .name = u"사이다"_s, .category = u"SUB_MENU"_s }));
        shop.till.sell({ { u"사이다"_s, 1 } }, ShopSales::cash(), noon);
        QCOMPARE(shop.ask({ Term::Day, monday }),
                 QStringList({ u"사이다 DRINK 1 2000"_s, u"사이다 SUB_MENU 1 2000"_s }));
        RemoveProduct remove(books->database(), shop.shop.ids(), shop.shop.clock());
        valueOf(remove.run(shop.shop.store(), u"사이다"_s));
        QCOMPARE(shop.ask({ Term::Day, monday }).first(), u"사이다 DRINK 1 2000"_s);
    }

    void refusesAStart_thatStartsNothing()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        const auto week = shop.statistics.run(shop.shop.store(), { Term::Week, monday.addDays(1) });
        QCOMPARE(codeOf(week), u"START_INVALID"_s);
        QCOMPARE(week.error().values, QStringList({ u"2026-11-17"_s, u"week"_s }));
        const auto month = shop.statistics.run(shop.shop.store(), { Term::Month, monday });
        QCOMPARE(codeOf(month), u"START_INVALID"_s);
        QCOMPARE(codeOf(shop.statistics.runAll({ Term::Month, monday })), u"START_INVALID"_s);
        QCOMPARE(codeOf(shop.statistics.run(shop.shop.store(),
                                            { Term::Month, BusinessDate(2026, 11, 1) })),
                 u"DONE"_s);
    }

    void endsTheBusinessDay_atTheCutoff_andTheWindowBeforeItsEnd()
    {
        JANGBU_FRESH_BOOKS(books);
        NewStore late;
        late.time = *StoreTime::of(u"Asia/Seoul"_s, 6 * 60);
        Fixture shop(*books, late);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(),
                       shop.till.at(u"2024-03-01T05:59:59.999"_s));
        shop.till.sell({ { u"콜라"_s, 2 } }, ShopSales::cash(),
                       shop.till.at(u"2024-03-01T06:00"_s));
        QCOMPARE(shop.ask({ Term::Day, BusinessDate(2024, 2, 29) }),
                 QStringList({ u"콜라 DRINK 1 2000"_s }));
        QCOMPARE(shop.ask({ Term::Month, BusinessDate(2024, 2, 1) }),
                 QStringList({ u"콜라 DRINK 1 2000"_s }));
        QCOMPARE(shop.ask({ Term::Month, BusinessDate(2024, 3, 1) }),
                 QStringList({ u"콜라 DRINK 2 4000"_s }));
    }

    void keepsStoresApart()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        SmallShop second(books->database(), u"가나다"_s);
        ShopSales secondTill(books->database(), second);
        const Instant noon = shop.till.at(u"2026-11-16T12:00"_s);
        shop.till.sell({ { u"콜라"_s, 1 } }, ShopSales::cash(), noon);
        secondTill.sell({ { u"콜라"_s, 9 } }, ShopSales::cash(), noon);
        const auto all = valueOf(shop.statistics.runAll({ Term::Day, monday }));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].store, u"가나다"_s);
        QCOMPARE(shown(all[0]), QStringList({ u"콜라 DRINK 9 18000"_s }));
        QCOMPARE(all[1].store, u"한강식당"_s);
        QCOMPARE(shown(all[1]), QStringList({ u"콜라 DRINK 1 2000"_s }));
    }

    void addsUp_past31Bits()
    {
        JANGBU_FRESH_BOOKS(books);
        Fixture shop(*books);
        shop.shop.add(u"금"_s, u"SUB_MENU"_s, 9'999'999);
        for (int day = 0; day < 3; ++day) {
            shop.till.sell({ { u"금"_s, 1000 } }, ShopSales::cash(),
                           shop.till.at(u"2026-11-%1T12:00"_s.arg(16 + day)));
        }
        QCOMPARE(shop.ask({ Term::Week, monday }),
                 QStringList({ u"금 SUB_MENU 3000 29999997000"_s }));
    }
};

QTEST_GUILESS_MAIN(TestProductStatistics)
#include "tst_productstatistics.moc"
