#include "tests/ui/support/peoplestage.h"
#include "ui/people/avatar.h"
#include "ui/shell/sidebar.h"

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

/// What another program, such as jangbuctl, changes about people while the window is open: it tells
/// the window nothing, which looks itself.
class TestOtherPrograms final : public QObject {
    Q_OBJECT

private slots:
    void aRight_isSeenSoon()
    {
        PeopleStage people;
        people.start();
        people.signIn(staff, staffsPin);
        const auto add = [&] {
            return people.desk.show(PageId::Menu)->findChild<QWidget*>(u"addProductButton"_s);
        };
        QVERIFY(!add()->isEnabled());
        for (const Permission permission : { Permission::Allowed, Permission::Hidden }) {
            QVERIFY(other(people).people.setRight({ Role::Staff, Right::ChangePrice, permission }));
            QTRY_COMPARE(people.session().mayDo(Right::ChangePrice),
                         permission == Permission::Allowed);
            QCOMPARE(add()->isEnabled(), permission == Permission::Allowed);
        }
    }

    void whoWasTakenOut_isOut()
    {
        PeopleStage people;
        people.start();
        people.signIn(staff, staffsPin);
        QVERIFY(!people.lockScreen());
        QVERIFY(other(people).people.remove(staff));
        QTRY_VERIFY(people.lockScreen());
        QCOMPARE(people.stage.work().actor().kind, Actor::Kind::Nobody);
        people.stage.settle();
        QCOMPARE(people.lockScreen()->findChildren<AvatarButton*>().size(), 2);
        // Nor is somebody offered who goes while it is locked.
        QVERIFY(other(people).people.remove(manager));
        QTRY_VERIFY(people.lockScreen()->findChildren<AvatarButton*>().size() < 2);
    }

    void whoseRoleIsLowered_seesNoMoreOfWhatIsNotTheirs()
    {
        PeopleStage people;
        QVERIFY(other(people).people.add(u"한별"_s, Role::Owner, u"602917"_s));
        people.start();
        people.signIn(owner, ownersPin);
        people.desk.show(PageId::Settings)->goTo({ PageId::Settings, u"log"_s });
        people.stage.settle();
        QVERIFY(people.visible(u"logTable"_s) || people.visible(u"exportLogButton"_s));
        QVERIFY(other(people).people.setRole(owner, Role::Staff));
        QTRY_VERIFY(!people.session().mayDo(Right::ManagePeople));
        people.stage.settle();
        QVERIFY(!people.lockScreen()); // Still somebody of the store.
        QVERIFY(!people.visible(u"logTable"_s));
        QVERIFY(!people.visible(u"exportLogButton"_s));
        QVERIFY(!people.visible(u"log-row"_s));
    }

    void theFirstPerson_locksTheWindow()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        QVERIFY(!desk.window().people().lockScreen());
        ChangePeople people(stage.books().database, PinCost::least());
        QVERIFY(people.add(owner, Role::Owner, ownersPin));
        QTRY_VERIFY(desk.window().people().lockScreen());
    }

    void aPracticeIsNotDisturbed()
    {
        PeopleStage people;
        people.start();
        people.signIn(staff, staffsPin);
        people.session().suspend();
        QVERIFY(other(people).people.remove(staff));
        QTest::qWait(1'300); // Longer than a look takes to come.
        QVERIFY(!people.lockScreen());
        people.session().resume();
        QTRY_VERIFY(people.lockScreen());
    }

private:
    /// A connection that the window knows nothing of.
    static BackOffice& other(PeopleStage& people) { return people.stage.books(); }
};

JANGBU_UI_TEST_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
