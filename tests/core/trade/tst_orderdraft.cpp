#include "core/trade/orderdraft.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

Product product(qint64 id, qint64 price, qint64 stock = maxStock)
{
    return { .id = ProductId(id),
             .name = u"메뉴 %1"_s.arg(id),
             .category = CategoryId(1),
             .price = Money::ofMinor(price),
             .stock = stock };
}

} // namespace

class TestOrderDraft final : public QObject {
    Q_OBJECT

private slots:
    void aProductPressedTwice_isOneLine_andTheTotalFollows()
    {
        OrderDraft draft(Currency::won());
        QVERIFY(draft.isEmpty());
        for (const qint64 id : { 1, 2, 1 })
            valueOf(draft.add(product(id, 1'000 * id)));
        QCOMPARE(draft.lines().size(), 2);
        QCOMPARE(draft.quantityOf(ProductId(1)), 2);
        QCOMPARE(draft.quantityOf(ProductId(3)), 0);
        QCOMPARE(draft.pieces(), 3);
        QCOMPARE(draft.total().minor(), 4'000);
        valueOf(draft.setQuantity(ProductId(1), 5));
        valueOf(draft.setDiscount(ProductId(1), Money::ofMinor(5'000)));
        QCOMPARE(draft.total().minor(), 2'000);
        QCOMPARE(draft.products()[0].discount.minor(), 5'000);
        QCOMPARE(std::get<ProductId>(draft.products()[0].product), ProductId(1));
        valueOf(draft.setQuantity(ProductId(2), 0));
        QCOMPARE(draft.lines().size(), 1);
        QCOMPARE(draft.total().minor(), 0);
        draft.clear();
        QVERIFY(draft.isEmpty() && draft.products().isEmpty());
    }

    void whatIsNotThere_isRefused_andChangesNothing()
    {
        OrderDraft draft(Currency::won());
        Product gone = product(1, 1'000);
        gone.soldOut = true;
        QCOMPARE(codeOf(draft.add(gone)), u"PRODUCT_SOLD_OUT"_s);
        QCOMPARE(codeOf(draft.add(product(2, 1'000, 0))), u"OUT_OF_STOCK"_s);
        const Product scarce = product(3, 1'000, 2);
        valueOf(draft.add(scarce));
        valueOf(draft.add(scarce));
        const Done third = draft.add(scarce);
        QCOMPARE(codeOf(third), u"OUT_OF_STOCK"_s);
        QCOMPARE(third.error().values, QStringList({ u"메뉴 3"_s, u"2"_s }));
        QCOMPARE(codeOf(draft.setQuantity(scarce.id, 3)), u"OUT_OF_STOCK"_s);
        QCOMPARE(codeOf(draft.setQuantity(scarce.id, -1)), u"VALUE_INVALID"_s);
        QCOMPARE(draft.total().minor(), 2'000);
        QCOMPARE(draft.pieces(), 2);
    }

    void aDiscount_isAtMostTheLine()
    {
        OrderDraft draft(Currency::won());
        const Product dish = product(1, 1'000);
        valueOf(draft.add(dish));
        QCOMPARE(codeOf(draft.setDiscount(dish.id, Money::ofMinor(1'001))), u"AMOUNT_INVALID"_s);
        QCOMPARE(codeOf(draft.setDiscount(dish.id, Money::ofMinor(-1))), u"AMOUNT_INVALID"_s);
        valueOf(draft.setQuantity(dish.id, 2));
        valueOf(draft.setDiscount(dish.id, Money::ofMinor(1'500)));
        QCOMPARE(codeOf(draft.setQuantity(dish.id, 1)), u"AMOUNT_INVALID"_s);
        QCOMPARE(draft.total().minor(), 500);
    }

    void theTotal_holds10To15()
    {
        OrderDraft draft(Currency::won());
        Product dear = product(1, maxPrice.minor());
        valueOf(draft.add(dear));
        valueOf(draft.setQuantity(dear.id, 10'000'000));
        QCOMPARE(draft.total().minor(), 100'000'000'000'000);
        for (qint64 id = 2; id <= 10; ++id) {
            const Product more = product(id, maxPrice.minor());
            valueOf(draft.add(more));
            valueOf(draft.setQuantity(more.id, 10'000'000));
        }
        QCOMPARE(draft.total(), maxTradeAmount);
        QCOMPARE(codeOf(draft.add(product(11, 1))), u"AMOUNT_TOO_LARGE"_s);
        valueOf(draft.add(product(11, 0)));
        QCOMPARE(draft.total(), maxTradeAmount);
    }
};

QTEST_GUILESS_MAIN(TestOrderDraft)
#include "tst_orderdraft.moc"
