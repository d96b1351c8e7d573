#include "tests/support/outcome.h"
#include "tests/ui/support/stage.h"
#include "ui/receipts/receiptlistmodel.h"
#include "ui/receipts/receiptpanel.h"
#include "ui/receipts/receiptsdialog.h"
#include "ui/receipts/receipttable.h"
#include "ui/receipts/refundsheet.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

const BusinessDate today(2026, 11, 21);

/// A window over books with two receipts of today: 20,000 by 신한 and cash, 5,000 in cash.
struct Desk {
    explicit Desk(Language language = Language::Korean)
        : stage(language)
        , store(stage.addStore())
    {
        add(u"김치찌개"_s, 9'000);
        add(u"콜라"_s, 2'000, 10);
        add(u"공기밥"_s, 1'000);
        first = order(u"3번"_s, { { u"김치찌개"_s, 2 }, { u"콜라"_s } });
        pay(first, { PaymentMethod::Card, u"신한"_s, CardKind::Credit }, 12'000);
        pay(first, {}, 8'000);
        second = order(u"창가"_s, { { u"콜라"_s, 2 }, { u"공기밥"_s } });
        pay(second, {}, 5'000);
        window.resize(1280, 800);
        window.show();
        QObject::connect(&stage.work(), &BooksWork::booksChanged, &window, [this] { ++changes; });
    }

    void add(const QString& name, qint64 price, qint64 stock = maxStock)
    {
        valueOf(stage.books().addProduct.run(store,
                                             { .name = name,
                                               .category = u"MAIN_MENU"_s,
                                               .price = Money::ofMinor(price),
                                               .baseStock = stock }));
    }
    TradeId order(const QString& table, const QList<OrderedProduct>& products)
    {
        return valueOf(stage.books().placeOrder.run(store, table, products)).trade;
    }
    void pay(TradeId trade, const PaymentWay& way, qint64 amount)
    {
        valueOf(stage.books().takePayment.run(store, trade, way, Money::ofMinor(amount),
                                              stage.clock().nowUtc()));
    }
    ReceiptsDialog* open(ReceiptQuestion question = { .dates = { today, today.addDays(1) } })
    {
        auto* dialog
            = new ReceiptsDialog(&window, stage.services(), store, question, u"11월 21일 매출"_s);
        dialog->start();
        settle();
        return dialog;
    }
    void settle()
    {
        stage.settle();
        stage.settle();
    }
    LedgerTrade trade(TradeId id) { return *valueOf(stage.books().ledger.find(id)); }
    template <typename AnyWidget = QWidget> AnyWidget* find(const QString& name)
    {
        return window.findChild<AnyWidget*>(name);
    }
    void press(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        button->click();
        settle();
    }
    QString textOf(const QString& label) { return find<QLabel>(label)->text(); }

    Stage stage;
    Store store;
    QWidget window;
    TradeId first = TradeId(1);
    TradeId second = TradeId(1);
    int changes = 0;
};

} // namespace

class TestReceiptsDialog final : public QObject {
    Q_OBJECT

private slots:
    void theSumIsTheNumber_andTheNewestStandsFirst();
    void searching_narrowsTheList();
    void aLineIsRefunded_withItsQuantity_andStock();
    void theWhole_goesBackToWhatWasPaid();
    void nothingPicked_cannotBeRefunded();
    void aRefundThatWasDoneElsewhere_isSaidInTheSheet();
    void theModel_isSound();
    void looks();
};

void TestReceiptsDialog::theSumIsTheNumber_andTheNewestStandsFirst()
{
    Desk desk;
    desk.open();
    QCOMPARE(desk.textOf(u"receiptSum"_s), u"25,000원"_s);
    QCOMPARE(desk.textOf(u"receiptCount"_s), u"영수증 2건"_s);
    QCOMPARE(desk.textOf(u"receiptTitle"_s), u"영수증 #2"_s);
    QCOMPARE(desk.textOf(u"receiptTotal"_s), u"5,000원"_s);
    auto* table = desk.find<QTableView>(u"receiptTable"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    desk.settle();
    QCOMPARE(desk.textOf(u"receiptTitle"_s), u"영수증 #1"_s);
    const auto spoken = table->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"20,000원"_s) && spoken.contains(u"3번"_s), qPrintable(spoken));
}

void TestReceiptsDialog::searching_narrowsTheList()
{
    Desk desk;
    desk.open();
    desk.find<QLineEdit>(u"receiptSearch"_s)->setText(u"찌개"_s);
    desk.settle();
    QCOMPARE(desk.textOf(u"receiptSum"_s), u"20,000원"_s);
    desk.find<QLineEdit>(u"receiptSearch"_s)->setText(u"없는 것"_s);
    desk.settle();
    QCOMPARE(desk.textOf(u"receiptSum"_s), u"0원"_s);
    QVERIFY(!desk.find<QTableView>(u"receiptTable"_s)->isVisible());
}

void TestReceiptsDialog::aLineIsRefunded_withItsQuantity_andStock()
{
    Desk desk;
    auto* dialog = desk.open();
    dialog->choose(desk.second);
    desk.settle();
    desk.press(u"refundButton"_s);
    QCOMPARE(desk.find<QAbstractButton>(u"confirmRefundButton"_s)->text(), u"5,000원 환불하기"_s);
    desk.press(u"tick 공기밥"_s);
    desk.press(u"fewer 콜라"_s);
    QCOMPARE(desk.find<QAbstractButton>(u"confirmRefundButton"_s)->text(), u"2,000원 환불하기"_s);
    QCOMPARE(desk.textOf(u"refundSummary"_s), u"돌려줄 곳: 현금 2,000원"_s);
    desk.find<QLineEdit>(u"reasonEdit"_s)->setText(u"김빠짐"_s);
    desk.find<QCheckBox>(u"restockBox"_s)->setChecked(true);
    desk.press(u"confirmRefundButton"_s);

    const LedgerTrade trade = desk.trade(desk.second);
    QCOMPARE(trade.refunded().minor(), 2'000);
    QCOMPARE(trade.refunds[0].reason, u"김빠짐"_s);
    QCOMPARE(valueOf(desk.stage.books().products.byName(desk.store.id, u"콜라"_s)).stock, 8);
    QCOMPARE(desk.textOf(u"receiptSum"_s), u"23,000원"_s);
    QCOMPARE(desk.textOf(u"receiptLeft"_s), u"환불 뒤 3,000원"_s);
    QCOMPARE(desk.changes, 1);
}

void TestReceiptsDialog::theWhole_goesBackToWhatWasPaid()
{
    Desk desk;
    auto* dialog = desk.open();
    dialog->choose(desk.first);
    desk.settle();
    desk.press(u"refundButton"_s);
    QCOMPARE(desk.textOf(u"refundSummary"_s), u"돌려줄 곳: 신한카드 12,000원 · 현금 8,000원"_s);
    desk.press(u"confirmRefundButton"_s);
    QCOMPARE(desk.trade(desk.first).refunded().minor(), 20'000);
    QVERIFY(!desk.find<QAbstractButton>(u"refundButton"_s)->isEnabled());
    QCOMPARE(desk.textOf(u"receiptSum"_s), u"5,000원"_s);
}

void TestReceiptsDialog::nothingPicked_cannotBeRefunded()
{
    Desk desk;
    desk.open()->choose(desk.second);
    desk.settle();
    desk.press(u"refundButton"_s);
    desk.press(u"tick 공기밥"_s);
    desk.press(u"tick 콜라"_s);
    QVERIFY(!desk.find<QAbstractButton>(u"confirmRefundButton"_s)->isEnabled());
}

void TestReceiptsDialog::aRefundThatWasDoneElsewhere_isSaidInTheSheet()
{
    Desk desk;
    desk.open()->choose(desk.second);
    desk.settle();
    desk.press(u"refundButton"_s);
    valueOf(desk.stage.books().refundTrade.run(desk.store, desk.second, {}, {}));
    desk.press(u"confirmRefundButton"_s);
    QVERIFY(desk.find<QLabel>(u"refundProblem"_s)->isVisible());
    QCOMPARE(desk.trade(desk.second).refunds.size(), 1);
}

void TestReceiptsDialog::theModel_isSound()
{
    Desk desk;
    const Formats formats;
    ReceiptListModel model(formats);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStore(desk.store);
    const auto list = valueOf(
        desk.stage.books().findReceipts.run(desk.store, { .dates = { today, today.addDays(1) } }));
    model.setReceipts(list.receipts.first(1));
    model.append(list.receipts.sliced(1));
    model.append({});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(desk.first), 1);
    QCOMPARE(model.index(1, ReceiptListModel::Way).data().toString(), u"신한 · 현금"_s);
    QCOMPARE(model.index(1, ReceiptListModel::Products).data().toString(), u"김치찌개 외 1개"_s);
    QCOMPARE(model.index(1, ReceiptListModel::Amount).data().toString(), u"20,000"_s);
}

void TestReceiptsDialog::looks()
{
    for (const auto& [language, word] :
         { std::pair { Language::Korean, u"ko"_s }, { Language::English, u"en"_s } }) {
        for (const auto& [scheme, tone] :
             { std::pair { Scheme::Light, u"light"_s }, { Scheme::Dark, u"dark"_s } }) {
            useScheme(scheme);
            Desk desk(language);
            auto* dialog = desk.open();
            dialog->choose(desk.first);
            desk.settle();
            const QString name = u"receipts-%1-%2"_s.arg(word, tone);
            shoot(desk.window, name);
            desk.press(u"refundButton"_s);
            shoot(desk.window, name + u"-refund"_s);
            const auto sheets = desk.window.findChildren<RefundSheet*>();
            sheets.last()->reject();
            desk.press(u"printReceiptButton"_s);
            shoot(desk.window, name + u"-print"_s);
        }
    }
    useScheme(Scheme::Light);
}

JANGBU_UI_TEST_MAIN(TestReceiptsDialog)
#include "tst_receiptsdialog.moc"
