#include "tests/ui/support/evening.h"

#include "tests/support/outcome.h"
#include "ui/live/partchip.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QLabel>

namespace jangbu::test {

using namespace Qt::StringLiterals;

Evening::Evening(Language language)
    : stage(language)
    , store(stage.addStore())
    , page(stage.services())
{
    add(u"해물파전"_s, u"MAIN_MENU"_s, 16'000);
    add(u"제육볶음"_s, u"MAIN_MENU"_s, 11'000);
    add(u"계란말이"_s, u"SUB_MENU"_s, 8'000, 2);
    add(u"소주"_s, u"DRINK"_s, 5'000);
    add(u"콜라"_s, u"DRINK"_s, 2'500);
    page.resize(1068, 800);
    page.setStore(store);
    page.show();
    QObject::connect(&stage.work(), &ui::BooksWork::booksChanged, &page, &ui::LivePage::refresh);
    QObject::connect(&page, &ui::LivePage::toastWanted, &page,
                     [this](const ui::ToastText& toast) { toasts.append(toast.text); });
    settle();
}

void Evening::add(const QString& name, const QString& category, qint64 price, qint64 stock)
{
    valueOf(stage.books().addProduct.run(store,
                                         { .name = name,
                                           .category = category,
                                           .price = Money::ofMinor(price),
                                           .baseStock = stock }));
}

TradeId Evening::order(const QString& table, const QList<OrderedProduct>& products)
{
    const auto placed = valueOf(stage.books().placeOrder.run(store, table, products));
    page.refresh();
    settle();
    return placed.trade;
}

PlacedOrder Evening::guestsOrder(const QString& table, const QList<OrderedProduct>& products,
                                 const QList<OrderState>& path)
{
    const auto placed
        = valueOf(stage.books().placeOrder.run(store, table, products, OrderState::Placed));
    for (const OrderState to : path) {
        const Done moved = stage.books().changeOrder.run(store, placed.trade, placed.order, to);
        if (!moved)
            qFatal("the order was not moved: %s", qPrintable(wordOf(moved.error().code)));
    }
    page.refresh();
    settle();
    return placed;
}

OrderState Evening::stateOf(const PlacedOrder& order)
{
    for (const LedgerOrder& each : trade(order.trade).orders) {
        if (each.id == order.order)
            return each.state;
    }
    qFatal("the trade has no such order");
}

TradeId Evening::orderFor74500(const QString& table)
{
    return order(table,
                 { { u"해물파전"_s, 3 },
                   { u"제육볶음"_s },
                   { u"계란말이"_s },
                   { u"소주"_s },
                   { u"콜라"_s } });
}

void Evening::setRates(const QStringList& companies)
{
    qint64 quantity = companies.size();
    for (const QString& company : companies) {
        valueOf(stage.books().setCardRate.run({ .company = company, .rate = *Rate::ofPpm(5'000) }));
        const auto placed = valueOf(
            stage.books().placeOrder.run(store, u"카운터 0"_s, { { u"콜라"_s, quantity-- } }));
        valueOf(stage.books().takePayment.run(store, placed.trade, { PaymentMethod::Card, company },
                                              std::nullopt, stage.clock().nowUtc()));
    }
}

void Evening::fill()
{
    using enum OrderState;
    const QList<OrderState> cooking { Accepted, Preparing };
    const QList<OrderState> served { Accepted, Preparing, Served };
    setRates({ u"국민"_s, u"현대"_s, u"신한"_s, u"롯데"_s });
    stage.watch().setLateMinutes(30);
    for (int table = 1; table <= 16; ++table)
        valueOf(stage.books().changeTables.add(store, u"%1번"_s.arg(table)));
    guestsOrder(u"11번"_s, { { u"제육볶음"_s, 8 }, { u"콜라"_s } }, served);
    passMinutes(23);
    guestsOrder(u"5번"_s, { { u"해물파전"_s, 4 }, { u"소주"_s } }, cooking);
    passMinutes(23);
    guestsOrder(u"3번"_s, { { u"해물파전"_s, 2 }, { u"소주"_s }, { u"콜라"_s } }, served);
    passMinutes(1);
    guestsOrder(u"7번"_s, { { u"제육볶음"_s, 2 }, { u"해물파전"_s } }, served);
    passMinutes(14);
    guestsOrder(u"9번"_s, { { u"해물파전"_s }, { u"제육볶음"_s, 2 } }, served);
    passMinutes(7);
    guestsOrder(u"배달 7"_s, { { u"제육볶음"_s, 3 }, { u"콜라"_s } },
                { Accepted, Preparing, Ready, OnTheWay });
    passMinutes(5);
    guestsOrder(u"7번"_s, { { u"소주"_s, 2 }, { u"콜라"_s } }, cooking);
    passMinutes(4);
    guestsOrder(u"12번"_s, { { u"제육볶음"_s, 2 }, { u"콜라"_s } }, cooking);
    passMinutes(5);
    guestsOrder(u"1번"_s, { { u"해물파전"_s, 2 }, { u"소주"_s } });
    passMinutes(3);
    guestsOrder(u"포장 12"_s, { { u"제육볶음"_s, 2 } }, { Accepted, Preparing, Ready });
    passMinutes(3);
    guestsOrder(u"8번"_s, { { u"제육볶음"_s }, { u"소주"_s } }, { Accepted });
    passMinutes(3);
    guestsOrder(u"4번"_s, { { u"제육볶음"_s, 2 }, { u"소주"_s } });
    passMinutes(2);
    guestsOrder(u"7번"_s, { { u"계란말이"_s }, { u"소주"_s } });
    passMinutes(1);
    page.refresh();
    settle();
    choose(u"7번"_s);
    splitBy(1);
    press(u"morePeopleButton"_s);
    press(u"way 국민"_s);
    press(u"payButton"_s);
    press(u"way 신한"_s);
}

qint64 Evening::stockOf(const QString& product)
{
    return valueOf(stage.books().products.byName(store.id, product)).stock;
}

void Evening::settle()
{
    stage.settle();
    stage.settle();
}

void Evening::press(const QString& name)
{
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isEnabled(), qPrintable(name));
    button->click();
    settle();
}

void Evening::splitBy(int mode)
{
    auto* modes = find<ui::Segmented>(u"splitModes"_s);
    modes->setCurrent(mode);
    emit modes->chosen(mode);
    settle();
}

QStringList Evening::chips()
{
    QStringList texts;
    const auto all = page.findChildren<ui::PartChip*>();
    for (const ui::PartChip* chip : all) {
        if (chip->isVisibleTo(&page))
            texts.append(chip->text());
    }
    return texts;
}

LedgerTrade Evening::trade(TradeId id)
{
    return *valueOf(stage.books().ledger.find(id));
}

bool Evening::says(const QString& text)
{
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

QString Evening::textOf(const QString& label)
{
    return find<QLabel>(label)->text();
}

QString Evening::payText()
{
    return find<QAbstractButton>(u"payButton"_s)->text();
}

} // namespace jangbu::test
