#include "tests/ui/support/settlementstage.h"

#include "tests/support/outcome.h"
#include "ui/settlement/statementrow.h"

#include <QPushButton>

namespace jangbu::test {

using namespace Qt::StringLiterals;

SettlementStage::SettlementStage(Language language)
    : stage(language)
    , shop(stage.books().database, u"온기식당"_s, { .grade = PosGrade::Gold, .settlementDay = 5 })
    , till(stage.books().database, shop)
    , page(std::make_unique<ui::SettlementPage>(stage.services()))
{
    page->resize(1068, 800);
}

void SettlementStage::sellSome()
{
    const auto sell = [&](const QString& at, const PaymentWay& way, qint64 count) {
        return till.sell({ { u"김치찌개"_s, count }, { u"콜라"_s, 1 } }, way, till.at(at));
    };
    sell(u"2026-10-06T12:00"_s, ShopSales::cash(), 30);
    const TradeId back = sell(u"2026-10-12T12:00"_s, ShopSales::card(u"K"_s), 40);
    sell(u"2026-10-20T19:00"_s, ShopSales::card(u"S"_s), 60);
    sell(u"2026-10-20T20:00"_s, ShopSales::card(u"롯데"_s), 12);
    sell(u"2026-10-21T20:00"_s, ShopSales::other(u"상품권"_s), 3);
    till.refund(back, till.at(u"2026-10-22T11:00"_s),
                { { { till.trade(back).lines.first().id, 2 } } });
    for (int day = 9; day <= 21; ++day) {
        sell(u"2026-11-%1T12:30"_s.arg(day, 2, 10, QLatin1Char('0')),
             day % 3 == 0 ? ShopSales::cash() : ShopSales::card(u"H"_s, CardKind::Debit), 20 + day);
    }
}

void SettlementStage::closeDay(BusinessDate date)
{
    valueOf(stage.books().closeWindow.run(shop.store(), Term::Day, date));
}

void SettlementStage::show()
{
    page->show();
    page->setStore(shop.store());
    stage.settle();
}

ui::StatementRow* SettlementStage::row(const QString& name)
{
    for (ui::StatementRow* each : page->findChildren<ui::StatementRow*>()) {
        if (each->content().name == name)
            return each;
    }
    return nullptr;
}

QString SettlementStage::number(const QString& name)
{
    const ui::StatementRow* found = row(name);
    return found ? found->content().number : QString();
}

void SettlementStage::click(const QString& buttonName)
{
    auto* button = find<QAbstractButton>(buttonName);
    QVERIFY2(button, qPrintable(buttonName));
    QTest::mouseClick(button, Qt::LeftButton);
    stage.settle();
}

Statement SettlementStage::statement(Term term, BusinessDate start)
{
    return valueOf(stage.books().showSettlement.run(shop.store(), term, start));
}

} // namespace jangbu::test
