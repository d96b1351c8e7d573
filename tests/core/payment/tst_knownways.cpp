#include "core/payment/knownways.h"
#include "tests/support/outcome.h"
#include "tests/support/smallshop.h"
#include "tests/support/testbooks.h"
#include "tests/support/till.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

class TestKnownWays final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { addDatabaseProducts(); }

    void theMostUsed_standFirst_andThenAllWithARate()
    {
        JANGBU_FRESH_BOOKS(books);
        SmallShop shop(books->database());
        Till till(books->database(), shop.store(), shop.clock());
        const BusinessDate today = shop.store().time.businessDateOf(shop.clock().nowUtc());
        FindKnownWays ways(books->database());
        QCOMPARE(valueOf(ways.run(shop.store(), today)).cardCompanies,
                 QStringList({ u"H"_s, u"K"_s, u"S"_s }));

        const auto sell = [&](qint64 quantity, const PaymentWay& way) {
            till.pay(till.order(u"1"_s, { { u"콜라"_s, quantity } }), way);
        };
        sell(1, card(u"신한"_s));
        sell(3, card(u"국민"_s));
        sell(2, card(u"S"_s));
        sell(9, {});
        sell(1, otherWay(u"상품권"_s));
        sell(2, otherWay(u"제로페이"_s));
        till.setRate(u"내일카드"_s, 4'000, CardKind::None, today.addDays(1));
        const KnownWays known = valueOf(ways.run(shop.store(), today));
        QCOMPARE(known.cardCompanies,
                 QStringList({ u"국민"_s, u"S"_s, u"신한"_s, u"H"_s, u"K"_s }));
        QCOMPARE(known.others, QStringList({ u"제로페이"_s, u"상품권"_s }));
        // After a year what was used says nothing any more.
        QCOMPARE(valueOf(ways.run(shop.store(), today.addDays(366))).others, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestKnownWays)
#include "tst_knownways.moc"
