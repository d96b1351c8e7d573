#include "tests/support/outcome.h"
#include "tests/support/paidtrade.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

LedgerTrade randomTrade(QRandomGenerator& random)
{
    QList<SoldLine> lines;
    qint64 amount = 0;
    for (int line = random.bounded(12); line >= 0; --line) {
        const qint64 unitPrice = random.bounded(10'000'001);
        const qint64 quantity = 1 + random.bounded(40);
        const qint64 discount
            = random.bounded(3) == 0 ? random.bounded(unitPrice * quantity + 1) : 0;
        lines.append({ unitPrice, quantity, discount });
        amount += unitPrice * quantity - discount;
    }
    QList<PaidPart> parts;
    for (int part = random.bounded(4); part > 0 && amount > 0; --part) {
        const qint64 paid = random.bounded(amount + 1);
        parts.append({ paid, paid > 0 ? random.bounded(paid + 1) : 0 });
        amount -= paid;
    }
    parts.append({ amount, amount > 0 ? random.bounded(amount + 1) : 0 });
    return paidTrade(lines, parts);
}

RefundRequest randomRequest(QRandomGenerator& random, const LedgerTrade& trade)
{
    RefundRequest request;
    for (const LedgerLine& line : trade.lines) {
        const qint64 left = line.quantity - line.refundedQuantity;
        if (left > 0 && random.bounded(2) == 0)
            request.pieces.append({ line.id, 1 + random.bounded(left) });
    }
    if (random.bounded(3) == 0)
        request.part = trade.parts[random.bounded(trade.parts.size())].id;
    return request;
}

template <typename Items> Money sumOf(const Items& items, Money Items::value_type::*field)
{
    return std::accumulate(items.cbegin(), items.cend(), Money(),
                           [field](Money sum, const auto& item) { return sum + item.*field; });
}

void compareSums(const LedgerTrade& trade, const RefundPlan& planned)
{
    QCOMPARE(sumOf(planned.lines, &RefundedLine::amount), planned.amount);
    QCOMPARE(sumOf(planned.parts, &RefundedPart::amount), planned.amount);
    QCOMPARE(sumOf(planned.parts, &RefundedPart::fee), planned.fee);
    QVERIFY(!planned.parts.isEmpty());
    QCOMPARE(sumOf(trade.lines, &LedgerLine::refundedAmount),
             sumOf(trade.parts, &LedgerPart::refundedAmount));
    for (const LedgerLine& line : trade.lines)
        QVERIFY(line.refundedAmount <= line.amount && line.refundedQuantity <= line.quantity);
    for (const LedgerPart& part : trade.parts)
        QVERIFY(part.refundedAmount <= part.amount && part.refundedFee <= part.fee);
}

} // namespace

/// What holds for any refunds of any trade.
class TestRefundProperties final : public QObject {
    Q_OBJECT

private slots:
    void anyOrderOfRefunds_endsWithEverythingGivenBack_data();
    void anyOrderOfRefunds_endsWithEverythingGivenBack();
};

void TestRefundProperties::anyOrderOfRefunds_endsWithEverythingGivenBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestRefundProperties::anyOrderOfRefunds_endsWithEverythingGivenBack()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    LedgerTrade trade = randomTrade(random);
    while (true) {
        const auto planned = planRefund(trade, randomRequest(random, trade), Currency::won());
        if (!planned && planned.error().code == ErrorCode::RefundTooLarge)
            continue; // The named part did not hold enough.
        if (!planned) {
            QCOMPARE(codeOf(planned), u"NOTHING_TO_REFUND"_s);
            break;
        }
        applyRefund(trade, refundFrom(*planned));
        compareSums(trade, *planned);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(trade.refunded(), trade.amount);
    for (const LedgerLine& line : trade.lines)
        QCOMPARE(line.refundedAmount, line.amount);
    for (const LedgerPart& part : trade.parts) {
        QCOMPARE(part.refundedAmount, part.amount);
        QCOMPARE(part.refundedFee, part.fee);
    }
}

QTEST_GUILESS_MAIN(TestRefundProperties)
#include "tst_refundproperties.moc"
