#include "tests/ui/support/peoplestage.h"
#include "ui/live/orderdialog.h"
#include "ui/people/idlewatch.h"
#include "ui/people/personline.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QMenu>
#include <QThread>

#include <atomic>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

class TestLock final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useScheme(Scheme::Light); }

    void nothingOfItIsSeen_withoutPeople()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        QVERIFY(!desk.window().people().lockScreen());
        QVERIFY(!desk.find<PersonLine>(u"personLine"_s)->isVisible());
        QTest::keyClick(&desk.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!desk.window().people().lockScreen());
        QCOMPARE(stage.work().actor().kind, Actor::Kind::SystemUser);
    }

    void asksForAPin_atTheStart()
    {
        PeopleStage people;
        people.start();
        QVERIFY(people.lockScreen());
        QVERIFY(!people.window().centralWidget()->isVisible());
        QVERIFY(!people.window().builtPage(PageId::Today));
        QCOMPARE(people.stage.work().actor().kind, Actor::Kind::Nobody);
        // By keyboard alone.
        QVERIFY(people.lockScreen()->isAncestorOf(people.window().focusWidget()));
        people.panel()->choose(staff);
        people.type(staffsPin);
        QVERIFY(!people.lockScreen());
        QVERIFY(people.window().builtPage(PageId::Today)->isVisible());
        QCOMPARE(people.stage.work().actor().name, staff);
        QVERIFY(people.visible(u"personLine"_s));
    }

    void keysOfThePageBehindDoNothing()
    {
        PeopleStage people;
        people.start();
        for (const int key : { Qt::Key_K, Qt::Key_2, Qt::Key_5 })
            QTest::keyClick(&people.window(), Qt::Key(key), Qt::ControlModifier);
        people.stage.settle();
        QVERIFY(!people.window().findChild<QWidget*>(u"commandPalette"_s));
        QVERIFY(!people.window().builtPage(PageId::Live));
    }

    void saysHowManyTriesAreLeft_andRests()
    {
        PeopleStage people;
        people.start();
        people.panel()->choose(manager);
        for (int left = 4; left > 0; --left) {
            people.type(wrongPin);
            QVERIFY2(people.panel()->message().contains(QString::number(left)),
                     qPrintable(people.panel()->message()));
        }
        people.type(wrongPin);
        QVERIFY(people.panel()->message().contains(u"30"));
        QVERIFY(!people.desk.find<QPushButton>(u"pinKey1"_s)->isEnabled());
        // The right PIN does not help while it rests, and the seconds are counted down.
        QTest::keyClicks(people.panel(), managersPin);
        QTRY_VERIFY(people.panel()->message().contains(u"29"));
        QVERIFY(people.lockScreen());
        // Others are not kept out by that.
        people.signIn(staff, staffsPin);
        QVERIFY(!people.lockScreen());
        people.session().lock();
        people.stage.clock().advanceMs(31'000);
        people.signIn(manager, managersPin);
        QVERIFY(!people.lockScreen());
    }

    void takesAPin_byTheKeypad()
    {
        PeopleStage people;
        people.start();
        people.panel()->choose(owner);
        people.press(u"pinKey9"_s);
        people.press(u"pinKeyBack"_s);
        for (const QChar digit : ownersPin)
            people.press(u"pinKey%1"_s.arg(digit));
        QVERIFY(!people.lockScreen());
        QCOMPARE(people.session().person()->name, owner);
    }

    void locks_byKey_andKeepsWhatWasThere()
    {
        PeopleStage people;
        people.start();
        people.signIn(staff, staffsPin);
        people.desk.show(PageId::Live);
        people.press(u"counterSaleButton"_s);
        QVERIFY(people.visible<OrderDialog>(u"orderDialog"_s));
        QTest::keyClick(&people.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(people.lockScreen());
        QVERIFY(!people.window().builtPage(PageId::Live)->isVisible());
        QVERIFY(!people.visible(u"orderDialog"_s));
        QCOMPARE(people.panel()->chosenName(), staff);
        people.type(staffsPin);
        QVERIFY(people.visible(u"orderDialog"_s));
        // Also for who comes next: the order is the store's.
        people.session().lock();
        people.signIn(manager, managersPin);
        QVERIFY(people.visible(u"orderDialog"_s));
    }

    void whatComesWhileItIsLocked_staysBehind()
    {
        PeopleStage people;
        people.start();
        people.signIn(owner, ownersPin);
        people.session().lock();
        people.window().tell({ ErrorCode::Cancelled });
        auto* sheet = new Sheet(people.window().centralWidget(), u"late"_s);
        sheet->setObjectName(u"lateSheet"_s);
        sheet->open();
        people.stage.settle();
        QVERIFY(!people.visible(u"lateSheet"_s));
        QVERIFY(!people.window().findChild<Toast*>()->isVisible());
        people.signIn(owner, ownersPin);
        QVERIFY(people.visible(u"lateSheet"_s));
    }

    void workUnderWay_goesOnAsWhoBeganIt()
    {
        PeopleStage people;
        people.start();
        people.signIn(staff, staffsPin);
        QString doneBy;
        std::atomic<bool> isLocked = false;
        people.stage.work().act(
            &people.window(),
            [&isLocked](BackOffice& books) -> Result<QString> {
                while (!isLocked)
                    QThread::msleep(1);
                return books.database.session().actor.name;
            },
            [&](const Result<QString>& name) { doneBy = *name; });
        people.session().lock();
        isLocked = true;
        QTRY_COMPARE(doneBy, staff);
    }

    void locksByItself_afterAPause()
    {
        PeopleStage people;
        people.start();
        IdleWatch& idle = people.window().people().idleWatch();
        people.stage.clock().advanceMs(3'600'000);
        idle.look(); // Nobody is in, so there is nothing to lock.
        people.signIn(owner, ownersPin);
        people.stage.clock().advanceMs(4 * 60'000);
        idle.look();
        QVERIFY(!people.lockScreen());
        QTest::keyClick(&people.window(), Qt::Key_F5); // Somebody is there.
        people.stage.clock().advanceMs(4 * 60'000);
        idle.look();
        QVERIFY(!people.lockScreen());
        people.stage.clock().advanceMs(60'000);
        idle.look();
        QVERIFY(people.lockScreen());
        people.signIn(owner, ownersPin);
        IdleWatch::setMinutes(people.stage.preferences(), 0);
        people.stage.clock().advanceMs(24 * 3'600'000LL);
        idle.look();
        QVERIFY(!people.lockScreen());
    }

    void anotherPersonTakesOver_fromTheSideBar()
    {
        PeopleStage people;
        people.start();
        people.signIn(owner, ownersPin);
        people.desk.show(PageId::Settings);
        auto* line = people.desk.find<PersonLine>(u"personLine"_s);
        QMenu* menu = line->makeMenu();
        const auto actions = menu->actions();
        const auto take = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* action) {
            return action->text().contains(staff);
        });
        QVERIFY(take != actions.cend());
        (*take)->trigger();
        QCOMPARE(people.panel()->chosenName(), staff);
        people.type(wrongPin);
        QCOMPARE(people.session().person()->name, owner);
        people.type(staffsPin);
        QCOMPARE(people.session().person()->name, staff);
        QVERIFY(!people.visible(u"pinSheet"_s));
        // What the owner alone is shown has gone.
        QVERIFY(!people.visible(u"people-row"_s));
        QVERIFY(people.visible(u"screen-row"_s));
    }

    void locks_whenAnotherProgramAddsPeople()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        ChangePeople people(stage.books().database, PinCost::least());
        QVERIFY(people.add(owner, Role::Owner, ownersPin));
        stage.work().ask(
            &desk.window(), [](BackOffice& books) { return mayWork(books.database); },
            [](const Done&) {});
        QTRY_VERIFY(desk.window().people().lockScreen());
    }

    void whoWasRemoved_isOut()
    {
        PeopleStage people;
        people.start();
        people.signIn(staff, staffsPin);
        QVERIFY(people.stage.books().people.remove(staff));
        people.session().refresh();
        QTRY_VERIFY(people.lockScreen());
    }

    void hidesSums_andShowsWhatAnybodyMaySee()
    {
        PeopleStage people;
        QVERIFY(people.stage.books().addProduct.run(
            people.store, { u"김치찌개"_s, u"MAIN_MENU"_s, Money::ofMinor(9'000), maxStock }));
        QVERIFY(
            people.stage.books().placeOrder.run(people.store, u"1"_s, { { u"김치찌개"_s, 2 } }));
        people.start();
        people.stage.settle();
        QVERIFY(people.desk.find<QLabel>(u"lockTrades"_s)->text().contains(u"1"));
        QCOMPARE(people.desk.find<QLabel>(u"lockTime"_s)->text(), u"21:00"_s);
        for (const QLabel* label : people.lockScreen()->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(u"18,000"));
        QVERIFY(!people.visible(u"kakaoAgainButton"_s));
        people.window().people().setKakaoOffered(true);
        QVERIFY(people.visible(u"kakaoAgainButton"_s));
    }

    void looksLikeTheDesign_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        const QSize usual(1'280, 800);
        QTest::newRow("lock-ko-dark") << Language::Korean << Scheme::Dark << usual;
        QTest::newRow("lock-ko-light") << Language::Korean << Scheme::Light << usual;
        QTest::newRow("lock-en-light") << Language::English << Scheme::Light << usual;
        QTest::newRow("lock-en-dark-small") << Language::English << Scheme::Dark << QSize(853, 533);
    }
    void looksLikeTheDesign()
    {
        QFETCH(const Language, language);
        QFETCH(const Scheme, scheme);
        QFETCH(const QSize, size);
        useScheme(scheme);
        PeopleStage people(language);
        people.stage.clock().advanceMs(3 * 3'600'000 + 12 * 60'000);
        people.start();
        people.panel()->choose(owner);
        people.type(wrongPin);
        people.type(wrongPin);
        people.type(wrongPin);
        people.window().people().setOfflineNote(
            language == Language::Korean ? u"인터넷 없이 쓰는 중 · 27일 더 쓸 수 있어요"_s
                                         : u"Working offline · 27 more days"_s);
        people.window().people().setKakaoOffered(true);
        QTest::keyClicks(people.panel(), u"482"_s);
        shoot(people.window(), QString::fromLatin1(QTest::currentDataTag()), size);
        // All of it can be reached.
        const QRect whole = people.lockScreen()->rect();
        for (const QString& name : { u"pinKey0"_s, u"pinMessage"_s, u"lockDate"_s }) {
            const auto* part = people.desk.find<QWidget>(name);
            QVERIFY2(
                whole.contains(QRect(part->mapTo(people.lockScreen(), QPoint()), part->size())),
                qPrintable(name));
        }
    }
};

JANGBU_UI_TEST_MAIN(TestLock)
#include "tst_lock.moc"
