#include "tests/ui/support/stage.h"
#include "ui/settlement/depositmodel.h"
#include "ui/settlement/explanationmodel.h"
#include "ui/settlement/ratesharemodel.h"
#include "ui/settlement/windowlistmodel.h"

#include <QAbstractItemModelTester>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

using FailureMode = QAbstractItemModelTester::FailureReportingMode;

const BusinessDate monday(2026, 11, 9);

Store someStore()
{
    return { .id = StoreId(1),
             .name = u"온기식당"_s,
             .currency = Currency::won(),
             .time = *StoreTime::of(u"Asia/Seoul"_s, 0) };
}

NumberRow row(qint64 amount)
{
    return { .trade = TradeId(7),
             .tableName = u"3번"_s,
             .receipt = 12,
             .date = monday,
             .atUtc = Instant::ofMs(1'794'225'600'000),
             .isRefund = amount < 0,
             .amount = Money::ofMinor(amount),
             .way = { PaymentMethod::Card, u"신한"_s, CardKind::Credit },
             .fee = Money::ofMinor(72),
             .rule = CardRate { .company = u"신한"_s, .rate = *Rate::ofPpm(8000) } };
}

} // namespace

class TestSettlementModels final : public QObject {
    Q_OBJECT

private slots:
    void windows_tellStateAndAmount()
    {
        const Formats formats;
        WindowListModel model(formats);
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        const WindowSummary week { Term::Week,
                                   { monday, monday.addDays(7) },
                                   WindowState::Ready,
                                   false,
                                   Money::ofMinor(-9000) };
        WindowSummary differing = week;
        differing.differs = true;
        model.setWindows({ week, differing }, Currency::won(), monday);
        QCOMPARE(model.index(0, WindowListModel::WindowColumn).data().toString(),
                 u"11월 9일 – 15일"_s);
        QCOMPARE(model.index(0, WindowListModel::StateColumn).data().toString(), u"정산 전"_s);
        QCOMPARE(model.index(1, WindowListModel::StateColumn).data().toString(), u"장부와 다름"_s);
        QCOMPARE(model.index(0, WindowListModel::RevenueColumn).data().toString(), u"−9,000원"_s);
        QCOMPARE(model.index(0, WindowListModel::RevenueColumn)
                     .data(WindowListModel::SortRole)
                     .toLongLong(),
                 -9000);
        model.setChosen(0);
        model.setWindows({}, Currency::won(), monday);
        QCOMPARE(model.rowOf(Term::Week, monday), -1);
    }

    void rowsOfANumber_areAppendedPageByPage()
    {
        const Formats formats;
        ExplanationModel model(formats, someStore(), true);
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        model.append({ row(9000), row(-9000) });
        model.append({});
        model.append({ row(100) });
        QCOMPARE(model.rowCount(), 3);
        const auto text
            = [&](int line, int column) { return model.index(line, column).data().toString(); };
        QCOMPARE(text(0, ExplanationModel::AmountColumn), u"9,000"_s);
        QCOMPARE(text(0, ExplanationModel::RateColumn), u"0.80%"_s);
        QCOMPARE(text(0, ExplanationModel::TradeColumn), u"12번 · 3번"_s);
        QVERIFY(text(1, ExplanationModel::WhatColumn).contains(u"환불"_s));
        ExplanationModel lines(formats, someStore(), false);
        QCOMPARE(lines.columnCount(), ExplanationModel::columnsWithoutFees);
    }

    void rates_sayWhereTheyComeFrom()
    {
        const Formats formats;
        RateShareModel model(formats, Currency::won());
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        RateShare known { .company = u"신한"_s, .payments = 3, .amount = Money::ofMinor(9000) };
        known.rule = CardRate { .company = u"신한"_s, .from = monday, .rate = *Rate::ofPpm(8000) };
        RateShare unknown { .company = u"롯데"_s, .rated = false, .payments = 1 };
        model.setShares({ known, unknown }, true);
        QCOMPARE(model.index(0, RateShareModel::RateColumn).data().toString(), u"0.80%"_s);
        QVERIFY(model.index(0, 0).data().toString().contains(u"2026년 11월 9일"_s));
        QVERIFY(model.index(1, 0).data().toString().startsWith(u"롯데"_s));
        QCOMPARE(model.index(1, RateShareModel::RateColumn).data().toString(), QString());
    }

    void deposits_tellTheDaysOfTheirSales()
    {
        const Formats formats;
        DepositModel model(formats);
        const QAbstractItemModelTester tester(&model, FailureMode::QtTest);
        const CardSums sums { .gross = Money::ofMinor(9000),
                              .refunds = Money::ofMinor(1000),
                              .fee = Money::ofMinor(32) };
        model.setPayouts({ { monday,
                             u"신한"_s,
                             sums,
                             { { monday.addDays(-3), sums }, { monday.addDays(-2), sums } } } },
                         Currency::won());
        QCOMPARE(model.index(0, DepositModel::SalesColumn).data().toString(),
                 u"11월 6일 – 11월 7일"_s);
        QCOMPARE(model.index(0, DepositModel::GrossColumn).data().toString(), u"8,000"_s);
        QCOMPARE(model.index(0, DepositModel::AmountColumn).data().toString(), u"7,968"_s);
        model.setSales({ { monday, u"신한"_s, sums, monday.addDays(2) } }, Currency::won());
        QCOMPARE(model.index(0, DepositModel::SalesColumn).data().toString(), u"11월 11일"_s);
        QCOMPARE(model.headerData(DepositModel::SalesColumn, Qt::Horizontal).toString(),
                 u"입금일"_s);
    }
};

JANGBU_UI_TEST_MAIN(TestSettlementModels)
#include "tst_settlementmodels.moc"
