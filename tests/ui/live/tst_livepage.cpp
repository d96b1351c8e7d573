#include "tests/support/outcome.h"
#include "tests/ui/support/evening.h"
#include "ui/live/boardgrid.h"
#include "ui/live/menupickmodel.h"
#include "ui/live/partchip.h"
#include "ui/live/tabletile.h"
#include "ui/widgets/sheet.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestLivePage final : public QObject {
    Q_OBJECT

private slots:
    void anEmptyStore_offersASale_andATable();
    void tiles_sayInWordsWhatStandsOnTheTable();
    void aCounterSale_isPaidInCash_withChange();
    void threePeople_payByDifferentCompanies_andNothingIsLost();
    void lines_arePaidOneByOne_andTheLastIsTheRest();
    void anAmount_isWithinWhatIsLeft();
    void aPartThatWasTaken_goesBack_withAReason();
    void voiding_asksWhy_andFreesTheTable();
    void aPartlyPaidTrade_isNotVoided_andSaysWhy();
    void soldOutAndScarceProducts_areRefusedBeforeTheOrder();
    void whatIsOrderedElsewhereMeanwhile_isSaidInTheDialog();
    void aDiscount_countsInTheOrder();
    void arrowKeys_goFromTableToTable_andEnterLeadsToThePayment();
    void theMenuModel_isSound_andFindsInitialConsonants();
    void aTableIsAdded_renamedAndRemoved();
    void aTableWithATablet_isRemovedOnlyOnDemand();
    void looks();
};

void TestLivePage::anEmptyStore_offersASale_andATable()
{
    Evening evening;
    QVERIFY(evening.find(u"startSaleTile"_s)->isVisible());
    QVERIFY(evening.find(u"addTableButton"_s)->isVisible());
    QVERIFY(!evening.find(u"toCollectLabel"_s)->isVisible());
    QVERIFY(!evening.find(u"enterOrderButton"_s)->isVisibleTo(&evening.page));
}

void TestLivePage::tiles_sayInWordsWhatStandsOnTheTable()
{
    Evening evening;
    evening.order(u"7번"_s, { { u"해물파전"_s, 4 }, { u"소주"_s, 2 } });
    evening.stage.clock().advanceMs(47 * 60'000);
    evening.page.refresh();
    evening.settle();
    QCOMPARE(evening.find(u"tile 7번"_s)->accessibleName(),
             u"7번 테이블, 조리 늦음, 74,000원, 47분, 해물파전 외 1개"_s);
    QCOMPARE(evening.textOf(u"toCollectLabel"_s), u"74,000원"_s);
}

void TestLivePage::aCounterSale_isPaidInCash_withChange()
{
    Evening evening;
    evening.press(u"startSaleTile"_s);
    auto* list = evening.find<QListView>(u"productList"_s);
    QVERIFY(list);
    auto* search = evening.find<QLineEdit>(u"productSearch"_s);
    search->setText(u"제육"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(evening.textOf(u"orderTotal"_s), u"22,000원"_s);
    evening.press(u"placeOrderButton"_s);

    QCOMPARE(evening.textOf(u"tradeTitle"_s), u"포장 1"_s);
    QCOMPARE(evening.payText(), u"현금으로 22,000원 받기"_s);
    evening.press(u"note 50000"_s);
    QCOMPARE(evening.textOf(u"changeLabel"_s), u"28,000원"_s);
    evening.press(u"payButton"_s);
    QVERIFY(evening.toasts.last().contains(u"28,000원"_s));
    QVERIFY(evening.toasts.last().contains(u"#1"_s));
    const auto paid = valueOf(
        evening.stage.books().ledger.find(evening.store.id, BusinessDate(2026, 11, 21), 1));
    QCOMPARE(paid->amount.minor(), 22'000);
    QCOMPARE(paid->parts[0].way.method, PaymentMethod::Cash);
    // It waits to be handed over.
    QVERIFY(evening.find(u"tile 포장 1"_s)->accessibleName().contains(u"결제됨"_s));
}

void TestLivePage::threePeople_payByDifferentCompanies_andNothingIsLost()
{
    Evening evening;
    evening.setRates({ u"국민"_s, u"현대"_s, u"신한"_s });
    const TradeId id = evening.orderFor74500(u"7번"_s);
    evening.choose(u"7번"_s);
    QCOMPARE(evening.textOf(u"totalLabel"_s), u"74,500"_s);
    evening.splitBy(1);
    evening.press(u"morePeopleButton"_s);
    QCOMPARE(evening.textOf(u"peopleLabel"_s), u"3명"_s);
    QCOMPARE(evening.chips(), QStringList({ u"24,834"_s, u"24,833"_s, u"24,833"_s }));
    evening.press(u"way 국민"_s);
    QCOMPARE(evening.payText(), u"국민카드로 24,834원 받기"_s);
    evening.press(u"payButton"_s);
    QCOMPARE(evening.chips(), QStringList({ u"24,834"_s, u"24,833"_s, u"24,833"_s }));
    QVERIFY(evening.find(u"tile 7번"_s)->accessibleName().contains(u"일부 결제"_s));
    evening.press(u"way 신한"_s);
    QCOMPARE(evening.payText(), u"신한카드로 24,833원 받기"_s);
    evening.press(u"payButton"_s);
    evening.press(u"way 현대"_s);
    QCOMPARE(evening.payText(), u"현대카드로 24,833원 받기"_s);
    evening.press(u"payButton"_s);

    const LedgerTrade trade = evening.trade(id);
    QCOMPARE(trade.state, TradeState::Paid);
    QCOMPARE(trade.partsTaken(), trade.amount);
    QStringList companies;
    for (const LedgerPart& part : trade.parts)
        companies.append(part.way.label);
    QCOMPARE(companies, QStringList({ u"국민"_s, u"신한"_s, u"현대"_s }));
    QCOMPARE(evening.find(u"tile 7번"_s)->accessibleName(), u"7번 테이블, 빈 자리"_s);
}

void TestLivePage::lines_arePaidOneByOne_andTheLastIsTheRest()
{
    Evening evening;
    const TradeId id
        = evening.order(u"3번"_s, { { u"소주"_s, 3, Money::ofMinor(1) }, { u"제육볶음"_s } });
    evening.choose(u"3번"_s);
    evening.splitBy(3);
    QVERIFY(!evening.find<QAbstractButton>(u"payButton"_s)->isEnabled());
    // 3 × 5,000 − 1 = 14,999: 4,999, and then the rest of it, 10,000.
    evening.press(u"more 소주"_s);
    QCOMPARE(evening.payText(), u"현금으로 4,999원 받기"_s);
    evening.press(u"payButton"_s);
    evening.press(u"tick 소주"_s);
    QCOMPARE(evening.payText(), u"현금으로 10,000원 받기"_s);
    evening.press(u"payButton"_s);
    evening.press(u"tick 제육볶음"_s);
    QCOMPARE(evening.payText(), u"현금으로 11,000원 받기"_s);
    evening.press(u"payButton"_s);
    QCOMPARE(evening.trade(id).state, TradeState::Paid);
    QCOMPARE(evening.trade(id).parts.size(), 3);
}

void TestLivePage::anAmount_isWithinWhatIsLeft()
{
    Evening evening;
    const TradeId id = evening.order(u"3번"_s, { { u"제육볶음"_s } });
    evening.choose(u"3번"_s);
    evening.splitBy(2);
    auto* edit = evening.find<QLineEdit>(u"splitAmountEdit"_s);
    edit->clear();
    QTest::keyClicks(edit, u"11001"_s);
    QVERIFY(!evening.find<QAbstractButton>(u"payButton"_s)->isEnabled());
    edit->clear();
    QTest::keyClicks(edit, u"4000"_s);
    QCOMPARE(evening.chips(), QStringList({ u"4,000"_s, u"7,000"_s }));
    evening.press(u"payButton"_s);
    QCOMPARE(evening.textOf(u"takenNote"_s), u"4,000원 받음, 7,000원 남음"_s);
    QCOMPARE(evening.trade(id).partsTaken().minor(), 4'000);
}

void TestLivePage::aPartThatWasTaken_goesBack_withAReason()
{
    Evening evening;
    const TradeId id = evening.orderFor74500(u"7번"_s);
    evening.choose(u"7번"_s);
    evening.splitBy(1);
    evening.press(u"payButton"_s);
    QCOMPARE(evening.trade(id).parts.size(), 1);
    auto* chip = evening.page.findChild<PartChip*>();
    QCOMPARE(chip->kind(), PartChip::Kind::Taken);
    chip->click();
    evening.find<QLineEdit>(u"reasonEdit"_s)->setText(u"카드를 바꿈"_s);
    evening.press(u"confirmButton"_s);
    QVERIFY(evening.trade(id).parts.isEmpty());
    QVERIFY(!evening.find(u"takenNote"_s)->isVisible());
    QCOMPARE(evening.chips(), QStringList({ u"37,250"_s, u"37,250"_s }));
}

void TestLivePage::voiding_asksWhy_andFreesTheTable()
{
    Evening evening;
    const TradeId id = evening.order(u"3번"_s, { { u"계란말이"_s, 2 } });
    evening.choose(u"3번"_s);
    evening.find<QMenu>(u"tradeMenu"_s)->actions().last()->trigger();
    evening.find<QLineEdit>(u"reasonEdit"_s)->setText(u"손님이 나감"_s);
    evening.press(u"confirmButton"_s);
    QCOMPARE(evening.trade(id).state, TradeState::Void);
    QCOMPARE(evening.trade(id).voidReason, u"손님이 나감"_s);
    QCOMPARE(evening.stockOf(u"계란말이"_s), 2);
    QVERIFY(evening.find(u"tile 3번"_s)->accessibleName().endsWith(u"빈 자리"_s));
    QVERIFY(evening.find(u"enterOrderButton"_s)->isVisible());
}

void TestLivePage::aPartlyPaidTrade_isNotVoided_andSaysWhy()
{
    Evening evening;
    const TradeId id = evening.orderFor74500(u"7번"_s);
    evening.choose(u"7번"_s);
    evening.splitBy(1);
    evening.press(u"payButton"_s);
    evening.find<QMenu>(u"tradeMenu"_s)->actions().last()->trigger();
    evening.press(u"confirmButton"_s);
    QCOMPARE(evening.trade(id).state, TradeState::Open);
    QVERIFY2(evening.toasts.last().contains(u"일부 결제"_s), qPrintable(evening.toasts.last()));
}

void TestLivePage::soldOutAndScarceProducts_areRefusedBeforeTheOrder()
{
    Evening evening;
    valueOf(evening.stage.books().changeProduct.run(evening.store, u"소주"_s, { .soldOut = true }));
    evening.press(u"startSaleTile"_s);
    auto* search = evening.find<QLineEdit>(u"productSearch"_s);
    search->setText(u"소주"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(evening.textOf(u"orderProblem"_s), u"“소주”은(는) 품절입니다."_s);
    QVERIFY(!evening.find<QAbstractButton>(u"placeOrderButton"_s)->isEnabled());
    search->clear();
    search->setText(u"ㄱㄹㅁ"_s);
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(evening.textOf(u"orderProblem"_s), u"“계란말이”의 재고가 2개 남았습니다."_s);
    QCOMPARE(evening.textOf(u"orderTotal"_s), u"16,000원"_s);
}

void TestLivePage::whatIsOrderedElsewhereMeanwhile_isSaidInTheDialog()
{
    Evening evening;
    evening.press(u"startSaleTile"_s);
    auto* search = evening.find<QLineEdit>(u"productSearch"_s);
    search->setText(u"계란"_s);
    QTest::keyClick(search, Qt::Key_Return);
    evening.order(u"1번"_s, { { u"계란말이"_s, 2 } });
    evening.press(u"placeOrderButton"_s);
    QCOMPARE(evening.textOf(u"orderProblem"_s), u"“계란말이”의 재고가 0개 남았습니다."_s);
    QVERIFY(evening.find(u"orderDialog"_s)->isVisible());
    QVERIFY(!evening.find(u"tile 포장 1"_s));
}

void TestLivePage::aDiscount_countsInTheOrder()
{
    Evening evening;
    evening.press(u"startSaleTile"_s);
    auto* search = evening.find<QLineEdit>(u"productSearch"_s);
    search->setText(u"제육"_s);
    QTest::keyClick(search, Qt::Key_Return);
    evening.press(u"cart discount 제육볶음"_s);
    auto* edit = evening.find<QLineEdit>(u"discountEdit"_s);
    edit->clear();
    QTest::keyClicks(edit, u"1000"_s);
    evening.press(u"discountButton"_s);
    QCOMPARE(evening.textOf(u"orderTotal"_s), u"10,000원"_s);
    evening.press(u"placeOrderButton"_s);
    QCOMPARE(evening.payText(), u"현금으로 10,000원 받기"_s);
}

void TestLivePage::arrowKeys_goFromTableToTable_andEnterLeadsToThePayment()
{
    Evening evening;
    for (const auto& table : { u"1번"_s, u"2번"_s, u"10번"_s })
        evening.order(table, { { u"소주"_s } });
    evening.choose(u"1번"_s);
    auto* first = evening.find<TableTile>(u"tile 1번"_s);
    QTest::keyClick(first, Qt::Key_Right);
    evening.settle();
    QVERIFY(evening.find<TableTile>(u"tile 2번"_s)->isChosen());
    QCOMPARE(evening.textOf(u"tradeTitle"_s), u"2번 테이블"_s);
    auto* second = evening.find<TableTile>(u"tile 2번"_s);
    QTest::keyClick(second, Qt::Key_Right);
    evening.settle();
    QVERIFY(evening.find<TableTile>(u"tile 10번"_s)->isChosen());
    QSignalSpy activated(evening.page.findChild<BoardGrid*>(), &BoardGrid::placeActivated);
    QTest::keyClick(evening.find<TableTile>(u"tile 10번"_s), Qt::Key_Return);
    evening.settle();
    QCOMPARE(activated.size(), 1);
    QVERIFY(evening.find(u"payButton"_s)->isEnabled());
}

void TestLivePage::theMenuModel_isSound_andFindsInitialConsonants()
{
    Evening evening;
    const Formats formats;
    MenuPickModel model(formats, Currency::won());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    MenuPickProxyModel found;
    QAbstractItemModelTester foundTester(&found,
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    found.setSourceModel(&model);
    const auto products = valueOf(evening.stage.books().products.living(evening.store.id));
    model.setProducts(products, { { products[0].category, u"MAIN_MENU"_s } });
    QCOMPARE(model.rowCount(), 5);
    found.setQuery(u"ㅈㅇ"_s);
    QCOMPARE(found.rowCount(), 1);
    QCOMPARE(found.index(0, 0).data().toString(), u"제육볶음"_s);
    model.setQuantities({ { products[0].id, 3 } });
    found.setQuery({});
    QCOMPARE(found.rowCount(), 5);
}

void TestLivePage::aTableIsAdded_renamedAndRemoved()
{
    Evening evening;
    evening.press(u"addTableButton"_s);
    evening.find<QLineEdit>(u"tableNameEdit"_s)->setText(u"12번"_s);
    evening.press(u"tableNameButton"_s);
    evening.choose(u"12번"_s);
    QCOMPARE(evening.textOf(u"freeTitle"_s), u"12번 테이블"_s);
    evening.press(u"renameTableButton"_s);
    evening.find<QLineEdit>(u"tableNameEdit"_s)->setText(u"창가"_s);
    evening.press(u"tableNameButton"_s);
    QVERIFY(evening.find(u"tile 창가"_s));
    QCOMPARE(evening.textOf(u"freeTitle"_s), u"창가"_s);
    evening.press(u"removeTableButton"_s);
    QCOMPARE(evening.page.findChild<BoardGrid*>()->tileCount(), 0);
    QCOMPARE(evening.toasts.last(), u"창가 지웠어요"_s);
}

void TestLivePage::aTableWithATablet_isRemovedOnlyOnDemand()
{
    Evening evening;
    auto& devices = evening.stage.books().changeDevices;
    valueOf(devices.add(evening.store, u"입구 태블릿"_s, u"5번"_s));
    evening.page.refresh();
    evening.settle();
    evening.choose(u"5번"_s);
    evening.press(u"removeTableButton"_s);
    shoot(evening.page, u"live-remove-table"_s, { 1068, 800 });
    QTest::keyClick(evening.page.window()->findChild<Sheet*>(), Qt::Key_Escape);
    evening.settle();
    QCOMPARE(valueOf(devices.list(evening.store))[0].state, DeviceState::AwaitsCode);
    evening.press(u"removeTableButton"_s);
    evening.press(u"confirmButton"_s);
    QCOMPARE(valueOf(devices.list(evening.store))[0].state, DeviceState::Revoked);
    QCOMPARE(evening.page.findChild<BoardGrid*>()->tileCount(), 0);
}

void TestLivePage::looks()
{
    for (const auto& [language, word] :
         { std::pair { Language::Korean, u"ko"_s }, { Language::English, u"en"_s } }) {
        for (const auto& [scheme, tone] :
             { std::pair { Scheme::Light, u"light"_s }, { Scheme::Dark, u"dark"_s } }) {
            useScheme(scheme);
            const QString name = u"live-%1-%2"_s.arg(word, tone);
            Evening evening(language);
            shoot(evening.page, name + u"-empty"_s, { 1068, 800 });
            evening.fill();
            shoot(evening.page, name, { 1068, 800 });
            evening.splitBy(3);
            evening.press(u"tick 소주"_s);
            shoot(evening.page, name + u"-lines"_s, { 1068, 800 });
            evening.press(u"startSaleTile"_s);
            auto* search = evening.find<QLineEdit>(u"productSearch"_s);
            for (int step = 0; step < 4; ++step) {
                QTest::keyClick(search, Qt::Key_Return);
                QTest::keyClick(search, Qt::Key_Down);
            }
            shoot(evening.page, name + u"-order"_s, { 1068, 800 });
        }
    }
    useScheme(Scheme::Light);
}

JANGBU_UI_TEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
