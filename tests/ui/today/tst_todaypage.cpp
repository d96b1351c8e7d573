#include "tests/support/outcome.h"
#include "tests/ui/support/stage.h"
#include "ui/charts/barchart.h"
#include "ui/today/attentioncard.h"
#include "ui/today/bestlist.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/kpistrip.h"
#include "ui/widgets/segmented.h"

#include <QFile>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// A small shop whose till has run on this Saturday and on the one before.
struct Shop {
    explicit Shop(Language language = Language::English)
        : stage(language)
        , store(stage.addStore())
    {
        add(u"김치찌개"_s, u"MAIN_MENU"_s, 9000);
        add(u"제육볶음"_s, u"MAIN_MENU"_s, 11000);
        add(u"돌솥비빔밥"_s, u"MAIN_MENU"_s, 10500);
        add(u"공기밥"_s, u"SUB_MENU"_s, 1000);
        add(u"계란말이"_s, u"SUB_MENU"_s, 8000, 40);
        add(u"아메리카노"_s, u"DRINK"_s, 4000);
        add(u"소주"_s, u"DRINK"_s, 5000);
    }

    void add(const QString& name, const QString& category, qint64 price, qint64 stock = maxStock)
    {
        valueOf(stage.books().addProduct.run(
            store, { name, category, Money::ofMinor(price), stock, false }));
    }
    TradeId order(const QList<OrderedProduct>& products)
    {
        return valueOf(stage.books().placeOrder.run(store, u"%1"_s.arg(++tables), products)).trade;
    }
    void sell(const QList<OrderedProduct>& products, const PaymentWay& way, const QString& local)
    {
        const auto at = store.time.instantOf(*parseIsoTime(local.toUtf8()));
        valueOf(stage.books().takePayment.run(store, order(products), way, std::nullopt, at));
    }
    void aDay()
    {
        const PaymentWay kookmin { PaymentMethod::Card, u"국민카드"_s, CardKind::Credit };
        const PaymentWay lotte { PaymentMethod::Card, u"롯데카드"_s, CardKind::Credit };
        for (int hour = 11; hour <= 20; ++hour) {
            const QString time = u"%1:20"_s.arg(hour);
            const qint64 many = hour == 12 || hour == 19 ? 5 : 2;
            sell({ { u"김치찌개"_s, many }, { u"공기밥"_s, 2 } }, kookmin, u"2026-11-21T"_s + time);
            sell({ { u"제육볶음"_s, many }, { u"소주"_s, 2 } }, {}, u"2026-11-14T"_s + time);
            sell({ { u"돌솥비빔밥"_s, 1 }, { u"아메리카노"_s, 3 } },
                 hour % 2 ? lotte : PaymentWay {}, u"2026-11-21T"_s + time);
        }
        sell({ { u"계란말이"_s, 37 } }, kookmin, u"2026-11-14T22:10"_s);
        order({ { u"김치찌개"_s, 2 } });
        order({ { u"소주"_s, 3 } });
    }

    Stage stage;
    Store store;
    int tables = 0;
};

struct OpenPage {
    explicit OpenPage(Shop& shop)
        : stage(shop.stage)
        , page(shop.stage.services())
    {
        page.resize(1068, 800);
        page.show();
        page.setStore(shop.store);
        settle();
    }
    void settle() { stage.settle(); }
    template <typename Widget> Widget* find(const QString& name)
    {
        auto* widget = page.findChild<Widget*>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    Button* attentionButton(const QString& words)
    {
        for (auto* button : page.findChildren<Button*>(u"attentionButton"_s)) {
            if (button->accessibleName().contains(words))
                return button;
        }
        return nullptr;
    }

    Stage& stage;
    TodayPage page;
};

} // namespace

class TestTodayPage final : public QObject {
    Q_OBJECT

private slots:
    void comparesWithLastWeek_upToThisTimeOfDay()
    {
        Shop shop;
        shop.aDay();
        OpenPage open(shop);
        const auto overview
            = valueOf(shop.stage.books().readToday.run(shop.store, shop.stage.clock().nowUtc()));
        const Formats formats(Language::English);
        const QString sales = open.find<KpiCell>(u"salesCell"_s)->accessibleName();
        QVERIFY2(sales.contains(formats.digits(overview.today.sales, shop.store.currency)),
                 qPrintable(sales));
        const QString trades = open.find<KpiCell>(u"tradesCell"_s)->accessibleName();
        QVERIFY2(trades.contains(u"20"_s) && trades.contains(u"10 trades last week"_s),
                 qPrintable(trades));
        const QString openTrades = open.find<KpiCell>(u"openCell"_s)->accessibleName();
        QVERIFY2(openTrades.contains(u"33,000"_s), qPrintable(openTrades));
        auto* hours = open.find<BarChart>(u"hoursChart"_s);
        // From the first hour with sales of either day to the last; what has not come is no zero.
        QCOMPARE(hours->bars().first().label, u"11"_s);
        QCOMPARE(hours->bars().last().label, u"22"_s);
        QVERIFY(!hours->bars().last().value);
        QVERIFY(hours->bars().last().before);
        QVERIFY(hours->bars().at(10).isRunning);
    }

    void listsWhatNeedsAttention_eachWithItsAct()
    {
        Shop shop;
        shop.aDay();
        OpenPage open(shop);
        QSignalSpy wanted(&open.page, &Page::destinationWanted);
        Button* rate = open.attentionButton(u"롯데카드"_s);
        QVERIFY(rate);
        QTest::mouseClick(rate, Qt::LeftButton);
        QCOMPARE(wanted.last().first().value<Destination>().place, u"card-rates"_s);
        QVERIFY(open.attentionButton(u"계란말이"_s));
    }

    void restocks_andTakesItBack()
    {
        Shop shop;
        shop.aDay();
        OpenPage open(shop);
        const auto stock = [&] {
            return valueOf(shop.stage.books().products.byName(shop.store.id, u"계란말이"_s)).stock;
        };
        QCOMPARE(stock(), 3);
        std::optional<ToastText> toast;
        connect(&open.page, &Page::toastWanted, this, [&](const ToastText& text) { toast = text; });
        QTest::mouseClick(open.attentionButton(u"계란말이"_s), Qt::LeftButton);
        open.settle();
        QCOMPARE(stock(), 40);
        QVERIFY(toast && toast->action);
        toast->action();
        open.settle();
        QCOMPARE(stock(), 3);
    }

    void aJobThatFailed_isTriedAgainFromHere()
    {
        Shop shop;
        shop.aDay();
        BackOffice& books = shop.stage.books();
        const QString folder = shop.stage.folder() + u"/backups"_s;
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto asked = valueOf(books.askForJob.run({ .job = JobKind::Backup }));
        const auto ended = valueOf(books.jobRunner.run(asked.constFirst().id));
        QCOMPARE(ended.failure.value().code, ErrorCode::FileNotWritable);
        OpenPage open(shop);
        Button* again = open.attentionButton(u"Backup failed"_s);
        QVERIFY(again);
        QVERIFY(inTheWay.remove());
        QTest::mouseClick(again, Qt::LeftButton);
        open.settle();
        QCOMPARE(valueOf(books.jobs.find(ended.id))->state, JobState::Complete);
        QTRY_VERIFY(valueOf(books.jobs.failures()).isEmpty());
    }

    void listsTheBest_byCountOrAmount_andLeadsToReceipts()
    {
        Shop shop;
        shop.aDay();
        OpenPage open(shop);
        const auto lists = open.page.findChildren<BestList*>();
        QCOMPARE(lists.size(), 3);
        QCOMPARE(lists[0]->rowCount(), 2);
        QSignalSpy wanted(&open.page, &Page::receiptsWanted);
        lists[0]->setFocus();
        QTest::keyClick(lists[0], Qt::Key_Down);
        QTest::keyClick(lists[0], Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto* question
            = static_cast<const ReceiptQuestion*>(wanted.last().first().constData());
        QCOMPARE(question->dates.start, BusinessDate(2026, 11, 21));
        const QString before = lists[0]->accessibleDescription();
        auto* by = open.find<Segmented>(u"byChoice"_s);
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Right);
        QCOMPARE(by->current(), 1);
        QVERIFY(!before.isEmpty());
    }

    void readsAgain_afterAChange()
    {
        Shop shop;
        shop.aDay();
        OpenPage open(shop);
        shop.sell({ { u"소주"_s, 10 } }, {}, u"2026-11-21T20:59"_s);
        open.page.refresh();
        open.settle();
        const QString trades = open.find<KpiCell>(u"tradesCell"_s)->accessibleName();
        QVERIFY2(trades.contains(u"21"_s), qPrintable(trades));
    }

    void saysWhatToDo_whileNothingWasSold()
    {
        Shop shop;
        OpenPage open(shop);
        QCOMPARE(open.page.findChild<QStackedWidget*>()->currentIndex(), 1);
        QSignalSpy wanted(&open.page, &Page::destinationWanted);
        QTest::mouseClick(open.find<Button>(u"importButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.last().first().value<Destination>().page, PageId::Data);
        QVERIFY(!open.find<Button>(u"closeDayButton"_s)->isEnabled());
    }

    void paints_inBothThemesAndLanguages()
    {
        for (const Language language : { Language::Korean, Language::English }) {
            const QString word = language == Language::Korean ? u"ko"_s : u"en"_s;
            Shop shop(language);
            OpenPage empty(shop);
            shoot(empty.page, u"today-empty-%1"_s.arg(word), { 1068, 800 });
            shop.aDay();
            OpenPage open(shop);
            for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
                useScheme(scheme);
                const QString name = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
                shoot(open.page, u"today-%1-%2"_s.arg(word, name), { 1068, 800 });
            }
            useScheme(Scheme::Light);
        }
    }
};

JANGBU_UI_TEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
