#include "core/payment/refundplan.h"
#include "core/trade/tradelimits.h"
#include "tests/support/outcome.h"
#include "tests/support/paidtrade.h"

#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

using Numbers = QList<qint64>;

Result<RefundPlan> plan(const LedgerTrade& trade, const RefundRequest& request)
{
    return planRefund(trade, request, Currency::won());
}

/// Refunds in memory what must be possible to refund.
RefundPlan refund(LedgerTrade& trade, const RefundRequest& request)
{
    const RefundPlan planned = valueOf(plan(trade, request));
    applyRefund(trade, refundFrom(planned));
    return planned;
}

RefundRequest pieces(qint64 line, qint64 quantity, std::optional<PartId> part = {})
{
    return { { { LineId(line), quantity } }, part };
}

/// Part and amount of each part that a refund gives to.
QList<Numbers> given(const RefundPlan& plan)
{
    QList<Numbers> parts;
    for (const RefundedPart& part : plan.parts)
        parts.append({ part.part.value(), part.amount.minor() });
    return parts;
}

void compareRefusal(const Result<RefundPlan>& result, const QString& code, const QString& value)
{
    QCOMPARE(codeOf(result), code);
    QCOMPARE(result.error().values.value(0), value);
}

} // namespace

class TestRefundPlan final : public QObject {
    Q_OBJECT

private slots:
    void pieces_giveTheFloor_andTheLastWhatRemains_data();
    void pieces_giveTheFloor_andTheLastWhatRemains();
    void fees_goBackFloored_andTheLastGivesTheRest_data();
    void fees_goBackFloored_andTheLastGivesTheRest();
    void money_goesToTheNewestPartFirst_data();
    void money_goesToTheNewestPartFirst();
    void money_goesOnWhereItStopped();
    void aNamedPart_getsAllOrNothing();
    void linesThatCostNothing_areRefunded_byQuantity();
    void linesThatCostNothing_standOnAPart_evenWhenAllIsGivenBack();
    void aLineNamedTwice_countsTogether();
    void allThatIsLeft_isWhatWasNotRefunded();
    void refusals_sayWhy_data();
    void refusals_sayWhy();
    void linesOfACancelledOrder_wereNeverSold();
    void amountsLeft_areWrittenInTheCurrency();
    void aRefund_isNeverDatedBeforeThePayment();
};

void TestRefundPlan::pieces_giveTheFloor_andTheLastWhatRemains_data()
{
    QTest::addColumn<SoldLine>("line");
    QTest::addColumn<Numbers>("quantities");
    QTest::addColumn<Numbers>("amounts");

    const SoldLine uneven { 4000, 3, 2000 };
    QTest::newRow("one by one") << uneven << Numbers { 1, 1, 1 } << Numbers { 3333, 3333, 3334 };
    QTest::newRow("two, then one") << uneven << Numbers { 2, 1 } << Numbers { 6666, 3334 };
    QTest::newRow("one, then two") << uneven << Numbers { 1, 2 } << Numbers { 3333, 6667 };
    QTest::newRow("at once") << uneven << Numbers { 3 } << Numbers { 10'000 };
    QTest::newRow("no discount") << SoldLine { 5000, 2 } << Numbers { 1, 1 }
                                 << Numbers { 5000, 5000 };
    QTest::newRow("less than a won a piece")
        << SoldLine { 1, 5, 3 } << Numbers { 1, 1, 1, 1, 1 } << Numbers { 0, 0, 0, 0, 2 };
    QTest::newRow("given away") << SoldLine { 9000, 2, 18'000 } << Numbers { 1, 1 }
                                << Numbers { 0, 0 };
    QTest::newRow("costs nothing") << SoldLine { 0, 3 } << Numbers { 2, 1 } << Numbers { 0, 0 };
    QTest::newRow("the most there can be")
        << SoldLine { 100'000'000, 10'000'000, 1 } << Numbers { 9'999'999, 1 }
        << Numbers { 999'999'899'999'999, 100'000'000 };
}

void TestRefundPlan::pieces_giveTheFloor_andTheLastWhatRemains()
{
    QFETCH(SoldLine, line);
    QFETCH(Numbers, quantities);
    QFETCH(Numbers, amounts);
    LedgerTrade trade = paidTrade({ line }, { { line.unitPrice * line.quantity - line.discount } });

    Numbers refunded;
    for (const qint64 quantity : quantities) {
        const RefundPlan planned = refund(trade, pieces(11, quantity));
        refunded.append(planned.amount.minor());
        QCOMPARE(planned.lines.first().quantity, quantity);
    }

    QCOMPARE(refunded, amounts);
    QCOMPARE(trade.lines.first().refundedAmount, trade.amount);
    compareRefusal(plan(trade, {}), u"NOTHING_TO_REFUND"_s, u"1"_s);
}

void TestRefundPlan::fees_goBackFloored_andTheLastGivesTheRest_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("fee");
    QTest::addColumn<Numbers>("refunds");
    QTest::addColumn<Numbers>("fees");

    QTest::newRow("27 of 3,000") << qint64(3000) << qint64(27) << Numbers { 1000, 1, 1999 }
                                 << Numbers { 9, 0, 18 };
    QTest::newRow("54 of 6,000") << qint64(6000) << qint64(54) << Numbers { 2000, 4000 }
                                 << Numbers { 18, 36 };
    QTest::newRow("99 of 11,000") << qint64(11'000) << qint64(99) << Numbers { 1, 5555, 5444 }
                                  << Numbers { 0, 49, 50 };
    QTest::newRow("at once") << qint64(11'000) << qint64(99) << Numbers { 11'000 }
                             << Numbers { 99 };
    QTest::newRow("no fee") << qint64(500) << qint64(0) << Numbers { 200, 300 } << Numbers { 0, 0 };
    QTest::newRow("nothing refunded keeps the fee")
        << qint64(100) << qint64(7) << Numbers { 0, 100, 0 } << Numbers { 0, 7, 0 };
    QTest::newRow("nothing paid") << qint64(0) << qint64(0) << Numbers { 0 } << Numbers { 0 };
    const qint64 most = 1'000'000'000'000'000;
    QTest::newRow("past 64 bits") << most << most << Numbers { most - 1, 1 }
                                  << Numbers { most - 1, 1 };
}

void TestRefundPlan::fees_goBackFloored_andTheLastGivesTheRest()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, fee);
    QFETCH(Numbers, refunds);
    QFETCH(Numbers, fees);
    LedgerPart part = paidTrade({}, { { amount, fee } }).parts.first();

    Numbers givenBack;
    for (const qint64 refunded : refunds) {
        const Money back = feeGivenBack(part, Money::ofMinor(refunded));
        part.refundedAmount += Money::ofMinor(refunded);
        part.refundedFee += back;
        givenBack.append(back.minor());
    }

    QCOMPARE(givenBack, fees);
    QCOMPARE(part.refundedFee, part.fee);
}

void TestRefundPlan::money_goesToTheNewestPartFirst_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QList<Numbers>>("parts");

    QTest::newRow("within the newest") << qint64(9) << QList<Numbers> { { 103, 900 } };
    QTest::newRow("just the newest") << qint64(10) << QList<Numbers> { { 103, 1000 } };
    QTest::newRow("into the one before")
        << qint64(25) << QList<Numbers> { { 102, 1500 }, { 103, 1000 } };
    QTest::newRow("all") << qint64(100)
                         << QList<Numbers> { { 101, 6000 }, { 102, 3000 }, { 103, 1000 } };
}

void TestRefundPlan::money_goesToTheNewestPartFirst()
{
    QFETCH(qint64, quantity);
    QFETCH(QList<Numbers>, parts);
    const auto trade = paidTrade({ { 100, 100 } }, { { 6000 }, { 3000 }, { 1000 } });
    QCOMPARE(given(valueOf(plan(trade, pieces(11, quantity)))), parts);
}

void TestRefundPlan::money_goesOnWhereItStopped()
{
    auto trade = paidTrade({ { 100, 100 } }, { { 6000, 24 }, { 3000, 12 }, { 1000, 4 } });
    refund(trade, pieces(11, 25));
    const RefundPlan second = refund(trade, pieces(11, 20));
    QCOMPARE(given(second), (QList<Numbers> { { 101, 500 }, { 102, 1500 } }));
    // 500 of 6,000 with 24 gives floor(2); what is left of 12 after floor(12 × 1,500 ÷ 3,000).
    QCOMPARE(second.fee.minor(), 2 + 6);
    const RefundPlan rest = refund(trade, {});
    QCOMPARE(given(rest), (QList<Numbers> { { 101, 5500 } }));
    QCOMPARE(rest.fee.minor(), 22);
}

void TestRefundPlan::aNamedPart_getsAllOrNothing()
{
    auto trade = paidTrade({ { 100, 10 } }, { { 600 }, { 400 } });
    QCOMPARE(given(valueOf(plan(trade, pieces(11, 6, PartId(101))))),
             (QList<Numbers> { { 101, 600 } }));
    QCOMPARE(given(refund(trade, pieces(11, 3, PartId(102)))), (QList<Numbers> { { 102, 300 } }));
    compareRefusal(plan(trade, pieces(11, 2, PartId(102))), u"REFUND_TOO_LARGE"_s, u"100"_s);
    compareRefusal(plan(trade, { {}, PartId(101) }), u"REFUND_TOO_LARGE"_s, u"600"_s);
    compareRefusal(plan(trade, pieces(11, 1, PartId(103))), u"PART_NOT_FOUND"_s, u"103"_s);
}

void TestRefundPlan::linesThatCostNothing_areRefunded_byQuantity()
{
    auto trade = paidTrade({ { 0, 2 }, { 500, 1, 500 } }, { { 0 } });
    const RefundPlan first = refund(trade, pieces(11, 1));
    QCOMPARE(first.amount.minor(), 0);
    QCOMPARE(given(first), (QList<Numbers> { { 101, 0 } }));
    const RefundPlan rest = refund(trade, {});
    QCOMPARE(rest.lines.size(), 2);
    QCOMPARE(given(rest), (QList<Numbers> { { 101, 0 } }));
    QCOMPARE(codeOf(plan(trade, {})), u"NOTHING_TO_REFUND"_s);
}

void TestRefundPlan::linesThatCostNothing_standOnAPart_evenWhenAllIsGivenBack()
{
    auto trade = paidTrade({ { 0, 1 }, { 1000, 1 } }, { { 300, 3 }, { 700, 7 } });
    QCOMPARE(given(valueOf(plan(trade, pieces(11, 1)))), (QList<Numbers> { { 102, 0 } }));
    QCOMPARE(given(valueOf(plan(trade, pieces(11, 1, PartId(101))))),
             (QList<Numbers> { { 101, 0 } }));
    refund(trade, pieces(12, 1));
    const RefundPlan nothing = refund(trade, {});
    QCOMPARE(given(nothing), (QList<Numbers> { { 102, 0 } }));
    QCOMPARE(nothing.fee.minor(), 0);
    QCOMPARE(trade.parts.last().refundedFee.minor(), 7);
}

void TestRefundPlan::aLineNamedTwice_countsTogether()
{
    const auto trade = paidTrade({ { 4000, 3, 2000 } }, { { 10'000 } });
    const auto twice = valueOf(plan(trade, { { { LineId(11), 1 }, { LineId(11), 1 } } }));
    QCOMPARE(twice.lines.size(), 1);
    QCOMPARE(twice.amount.minor(), 6666);
    compareRefusal(plan(trade, { { { LineId(11), 2 }, { LineId(11), 2 } } }), u"REFUND_TOO_LARGE"_s,
                   u"3"_s);
}

void TestRefundPlan::allThatIsLeft_isWhatWasNotRefunded()
{
    auto trade = paidTrade({ { 1000, 2 }, { 500, 4 } }, { { 4000, 36 } });
    refund(trade, pieces(12, 3));
    const RefundPlan rest = refund(trade, {});
    QCOMPARE(rest.lines.size(), 2);
    QCOMPARE(rest.lines[0].quantity, 2);
    QCOMPARE(rest.lines[1].quantity, 1);
    QCOMPARE(rest.amount.minor(), 2500);
    QCOMPARE(trade.refunds.size(), 2);
    QCOMPARE(trade.refunded(), trade.amount);
}

void TestRefundPlan::refusals_sayWhy_data()
{
    QTest::addColumn<RefundRequest>("request");
    QTest::addColumn<bool>("isPaid");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");

    const qint64 tooMany = maxLineQuantity + 1;
    QTest::newRow("no piece") << pieces(11, 0) << true << u"VALUE_INVALID"_s << u"quantity"_s;
    QTest::newRow("less") << pieces(11, -1) << true << u"VALUE_INVALID"_s << u"quantity"_s;
    QTest::newRow("too many") << pieces(11, tooMany) << true << u"VALUE_INVALID"_s << u"quantity"_s;
    QTest::newRow("unknown line") << pieces(13, 1) << true << u"LINE_NOT_FOUND"_s << u"13"_s;
    QTest::newRow("unknown part") << pieces(11, 1, PartId(9)) << true << u"PART_NOT_FOUND"_s
                                  << u"9"_s;
    QTest::newRow("open trade") << pieces(11, 1) << false << u"TRADE_NOT_PAID"_s << u"1"_s;
    QTest::newRow("line before state") << pieces(13, 1) << false << u"LINE_NOT_FOUND"_s << u"13"_s;
    QTest::newRow("more than was sold") << pieces(11, 3) << true << u"REFUND_TOO_LARGE"_s << u"2"_s;
    QTest::newRow("a line that is gone")
        << pieces(12, 1) << true << u"REFUND_TOO_LARGE"_s << u"0"_s;
}

void TestRefundPlan::refusals_sayWhy()
{
    QFETCH(RefundRequest, request);
    QFETCH(bool, isPaid);
    auto trade = paidTrade({ { 1000, 2 }, { 500, 1 } }, { { 2500 } });
    refund(trade, pieces(12, 1));
    trade.state = isPaid ? TradeState::Paid : TradeState::Open;
    QFETCH(QString, code);
    QFETCH(QString, value);
    compareRefusal(plan(trade, request), code, value);
}

void TestRefundPlan::linesOfACancelledOrder_wereNeverSold()
{
    auto trade = paidTrade({ { 1000, 1 }, { 500, 1 } }, { { 1000 } });
    trade.orders.append({ OrderId(5), paidAt, OrderState::Cancelled });
    trade.lines[1].order = OrderId(5);
    compareRefusal(plan(trade, pieces(12, 1)), u"LINE_NOT_FOUND"_s, u"12"_s);
    QCOMPARE(refund(trade, {}).amount.minor(), 1000);
    QCOMPARE(codeOf(plan(trade, {})), u"NOTHING_TO_REFUND"_s);
}

void TestRefundPlan::amountsLeft_areWrittenInTheCurrency()
{
    const auto trade = paidTrade({ { 250, 4 } }, { { 600 }, { 400 } });
    compareRefusal(planRefund(trade, { {}, PartId(102) }, *Currency::fromCode(u"USD"_s)),
                   u"REFUND_TOO_LARGE"_s, u"4.00"_s);
}

void TestRefundPlan::aRefund_isNeverDatedBeforeThePayment()
{
    const auto trade = paidTrade({ { 250, 4 } }, { { 1000 } });
    Store store { .id = StoreId(1),
                  .name = u"한강"_s,
                  .currency = Currency::won(),
                  .time = *StoreTime::of(u"Asia/Seoul"_s, 0) };
    QCOMPARE(valueOf(refundDateOf(store, trade, paidAt)), paidOn);
    QCOMPARE(valueOf(refundDateOf(store, trade, paidAt.plusMs(msPerDay))), paidOn.addDays(1));
    const auto before = refundDateOf(store, trade, paidAt.plusMs(-1));
    QCOMPARE(codeOf(before), u"REFUND_BEFORE_PAYMENT"_s);
    QCOMPARE(before.error().values, QStringList { paidAt.toIso() });

    // Paid at 21:00 in Seoul; seen from Honolulu the day is still the one before.
    store.time = *StoreTime::of(u"Pacific/Honolulu"_s, 0);
    auto westward = trade;
    westward.businessDate = paidOn.addDays(1);
    QCOMPARE(codeOf(refundDateOf(store, westward, paidAt.plusMs(1))), u"REFUND_BEFORE_PAYMENT"_s);
}

QTEST_GUILESS_MAIN(TestRefundPlan)
#include "tst_refundplan.moc"
