#include "tests/ui/support/peoplestage.h"
#include "ui/people/auditmodel.h"
#include "ui/people/exceptionsmodel.h"
#include "ui/people/idlewatch.h"
#include "ui/people/logsection.h"
#include "ui/people/peoplesection.h"
#include "ui/people/personrow.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

void showPlace(WindowStage& desk, Stage& stage, const QString& place)
{
    desk.window().goTo({ PageId::Settings, place });
    stage.settle();
}

void fill(WindowStage& desk, const QString& edit, const QString& text)
{
    desk.find<QLineEdit>(edit)->setText(text);
}

void press(WindowStage& desk, Stage& stage, const QString& button)
{
    QTest::mouseClick(desk.find<QPushButton>(button), Qt::LeftButton);
    stage.settle();
}

QStringList namesIn(BackOffice& books)
{
    QStringList names;
    const auto people = books.people.list();
    for (const Person& person : *people)
        names.append(person.name);
    return names;
}

} // namespace

class TestPeopleSection final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useScheme(Scheme::Light); }

    void theFirstPersonIsTheOwner_andIsInAtOnce()
    {
        Stage stage;
        stage.addStore();
        WindowStage desk(stage);
        desk.start();
        showPlace(desk, stage, u"people"_s);
        press(desk, stage, u"firstPersonButton"_s);
        QVERIFY(!desk.find<QWidget>(u"personRoleChoice"_s)->isVisible());
        shoot(desk.window(), u"first-person-ko-light"_s);
        fill(desk, u"personNameEdit"_s, owner);
        fill(desk, u"newPinEdit"_s, u"123456"_s);
        fill(desk, u"againPinEdit"_s, u"123456"_s);
        press(desk, stage, u"savePersonButton"_s);
        QVERIFY(namesIn(stage.books()).isEmpty()); // Too easy a PIN.
        fill(desk, u"newPinEdit"_s, ownersPin);
        fill(desk, u"againPinEdit"_s, wrongPin);
        press(desk, stage, u"savePersonButton"_s);
        QVERIFY(namesIn(stage.books()).isEmpty()); // Not the same twice.
        fill(desk, u"againPinEdit"_s, ownersPin);
        press(desk, stage, u"savePersonButton"_s);
        QTRY_COMPARE(namesIn(stage.books()), QStringList { owner });
        WindowSession& session = desk.window().people().session();
        QTRY_VERIFY(session.person().has_value());
        QCOMPARE(session.person()->name, owner);
        QVERIFY(!session.isLocked());
        stage.settle();
        QVERIFY(desk.find<QWidget>(u"person "_s + owner)->isVisible());
        QVERIFY(desk.find<QWidget>(u"personLine"_s)->isVisible());
    }

    void peopleAreAddedChangedAndRemoved()
    {
        PeopleStage people;
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"people"_s);
        people.press(u"addPersonButton"_s);
        fill(people.desk, u"personNameEdit"_s, u"정다은"_s);
        fill(people.desk, u"newPinEdit"_s, u"604918"_s);
        fill(people.desk, u"againPinEdit"_s, u"604918"_s);
        people.press(u"savePersonButton"_s);
        QTRY_VERIFY(namesIn(people.stage.books()).contains(u"정다은"_s));
        people.stage.settle();
        auto* row = people.visible<PersonRow>(u"person 정다은"_s);
        QVERIFY(row);
        emit row->roleChosen(Role::Manager);
        people.stage.settle();
        const auto changed = people.stage.books().people.list();
        const auto found = std::find_if(changed->cbegin(), changed->cend(),
                                        [](const Person& one) { return one.name == u"정다은"; });
        QCOMPARE(found->role, Role::Manager);
        row = people.visible<PersonRow>(u"person 정다은"_s);
        emit row->removeWanted();
        people.press(u"confirmButton"_s);
        QTRY_VERIFY(!namesIn(people.stage.books()).contains(u"정다은"_s));
        people.stage.settle();
        QVERIFY(!people.visible(u"person 정다은"_s));
    }

    void theLastOwnerStays()
    {
        PeopleStage people;
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"people"_s);
        emit people.visible<PersonRow>(u"person "_s + owner)->roleChosen(Role::Staff);
        people.stage.settle();
        QCOMPARE(people.session().person()->role, Role::Owner);
        // The row says again what counts.
        QCOMPARE(people.visible<QComboBox>(u"role of "_s + owner)->currentIndex(),
                 static_cast<int>(Role::Owner));
    }

    void rightsAreChanged_andCountAtOnce()
    {
        PeopleStage people;
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"people"_s);
        auto* choice = people.visible<QComboBox>(u"right staff refund"_s);
        QVERIFY(choice);
        QCOMPARE(choice->currentData().toInt(), static_cast<int>(Permission::NeedsApproval));
        choice->setCurrentIndex(2);
        emit choice->activated(2);
        people.stage.settle();
        QCOMPARE(people.stage.books().people.rights()->at(2 * allRights().size() + 1).permission,
                 Permission::Hidden);
        QVERIFY(!people.visible(u"right owner refund"_s));
        QVERIFY(!people.visible(u"right staff people"_s));
    }

    void oneChangesOnesOwnPin()
    {
        PeopleStage people;
        people.start();
        people.signIn(staff, staffsPin);
        people.window().people().askForNewPin();
        fill(people.desk, u"newPinEdit"_s, u"271935"_s);
        fill(people.desk, u"againPinEdit"_s, u"271935"_s);
        people.press(u"savePersonButton"_s);
        people.stage.settle();
        people.session().lock();
        people.signIn(staff, staffsPin);
        QVERIFY(people.lockScreen());
        people.signIn(staff, u"271935"_s);
        QVERIFY(!people.lockScreen());
    }

    void theIdleLockIsChosen()
    {
        PeopleStage people;
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"people"_s);
        auto* combo = people.visible<QComboBox>(u"idleLockCombo"_s);
        QCOMPARE(combo->currentData().toInt(), 5);
        combo->setCurrentIndex(combo->findData(15));
        emit combo->activated(combo->currentIndex());
        QCOMPARE(IdleWatch::minutesOf(people.stage.preferences()), 15);
    }

    void theLogIsSearched_andCountsLeadToEntries()
    {
        PeopleStage people;
        sellSome(people);
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"log"_s);
        auto* table = people.visible<QTableView>(u"logTable"_s);
        QVERIFY(table);
        const int all = table->model()->rowCount();
        QVERIFY(all > 4);
        people.desk.find<QLineEdit>(u"logSearch"_s)->setText(u"김치찌개"_s);
        people.stage.settle();
        QVERIFY(table->model()->rowCount() < all);
        bool sawPrice = false;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString said
                = table->model()->index(row, AuditModel::ChangesColumn).data().toString();
            QVERIFY2(!said.contains(u'{'), qPrintable(said));
            sawPrice = sawPrice || said.contains(u"9,000원 → 9,500원");
        }
        QVERIFY(sawPrice);
        people.desk.find<QLineEdit>(u"logSearch"_s)->clear();
        auto* counts = people.desk.find<QTableView>(u"exceptionsTable"_s);
        people.stage.settle();
        QVERIFY(counts->model()->rowCount() > 0);
        const QString amount
            = counts->model()->index(0, ExceptionsModel::AmountColumn).data().toString();
        const QString count
            = counts->model()->index(0, ExceptionsModel::CountColumn).data().toString();
        QCOMPARE(amount, u"18,000원"_s); // The void.
        emit counts->activated(counts->model()->index(0, 0));
        people.stage.settle();
        QCOMPARE(QString::number(table->model()->rowCount()), count);
        QVERIFY(people.desk.find<QLabel>(u"logChain"_s)->text().contains(u"온전"));
    }

    void aChangedEntryIsSeen()
    {
        PeopleStage people;
        sellSome(people);
        people.start();
        people.signIn(owner, ownersPin);
        QVERIFY(people.stage.books().database.run(
            u"UPDATE audit_entry SET subject = 'x' WHERE number = 3"_s));
        showPlace(people.desk, people.stage, u"log"_s);
        QTRY_VERIFY(people.desk.find<QLabel>(u"logChain"_s)->text().contains(u"3"));
        QCOMPARE(people.desk.find<QLabel>(u"logChain"_s)->property("tone").toString(),
                 u"negative"_s);
    }

    void theLogIsExported()
    {
        PeopleStage people;
        sellSome(people);
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"log"_s);
        const QString path = people.stage.folder() + u"/log.csv"_s;
        people.window().findChild<LogSection*>()->exportTo(path);
        people.stage.settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("trade.void"));
        QVERIFY(!text.contains("argon2"));
        QVERIFY(!text.contains(ownersPin.toLatin1()));
    }

    void aTradeIsToldByItsTable_notByANumber()
    {
        PeopleStage people;
        sellSome(people);
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"log"_s);
        const auto* table = people.desk.find<QTableView>(u"logTable"_s);
        QStringList subjects;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            subjects.append(
                table->model()->index(row, AuditModel::SubjectColumn).data().toString());
        const auto has = [&](const QString& text) {
            return std::any_of(subjects.cbegin(), subjects.cend(),
                               [&](const QString& subject) { return subject == text; });
        };
        QVERIFY2(has(u"21:00 · 1번 · 18,000원"_s), qPrintable(subjects.join(u'\n')));
        QVERIFY2(has(u"21:00 · 2번 · 영수증 1번 · 9,000원"_s), qPrintable(subjects.join(u'\n')));
        static const QRegularExpression longNumber(u"[0-9]{8}"_s);
        QVERIFY2(!subjects.join(u'\n').contains(longNumber), qPrintable(subjects.join(u'\n')));
    }

    void exceptionsAreExported_asShown()
    {
        PeopleStage people;
        sellSome(people);
        people.start();
        people.signIn(owner, ownersPin);
        showPlace(people.desk, people.stage, u"log"_s);
        QVERIFY(people.visible(u"exportLogButton"_s));
        QVERIFY(!people.visible(u"exportExceptionsButton"_s));
        emit people.desk.find<Segmented>(u"logPartChoice"_s)->chosen(1);
        QVERIFY(!people.visible(u"exportLogButton"_s));
        QVERIFY(people.visible(u"exportExceptionsButton"_s));
        auto* section = people.window().findChild<LogSection*>();
        const auto written = [&](const QString& ending) {
            const QString path = people.stage.folder() + u"/exceptions."_s + ending;
            section->exportCountsTo(path);
            people.stage.settle();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray csv = written(u"csv"_s);
        QVERIFY2(csv.contains("거래 무효") && csv.contains(manager.toUtf8())
                     && csv.contains("18000"),
                 csv.constData());
        QVERIFY(written(u"xlsx"_s).startsWith("PK"));
        QVERIFY(written(u"pdf"_s).startsWith("%PDF"));
        // Only of the days that are chosen.
        people.stage.clock().advanceMs(3 * 24 * 3'600'000LL);
        auto* days = people.desk.find<QComboBox>(u"logDaysCombo"_s);
        days->setCurrentIndex(days->findData(1));
        QVERIFY(!written(u"csv"_s).contains("18000"));
    }

    void looksLikeTheDesign_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("ko-light") << Language::Korean << Scheme::Light;
        QTest::newRow("ko-dark") << Language::Korean << Scheme::Dark;
        QTest::newRow("en-light") << Language::English << Scheme::Light;
        QTest::newRow("en-dark") << Language::English << Scheme::Dark;
    }
    void looksLikeTheDesign()
    {
        QFETCH(const Language, language);
        QFETCH(const Scheme, scheme);
        useScheme(scheme);
        PeopleStage people(language);
        sellSome(people);
        people.start();
        people.signIn(owner, ownersPin);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        showPlace(people.desk, people.stage, u"people"_s);
        shoot(people.window(), u"people-"_s + tag);
        showPlace(people.desk, people.stage, u"log"_s);
        shoot(people.window(), u"log-"_s + tag);
        auto* part = people.desk.find<Segmented>(u"logPartChoice"_s);
        part->setCurrent(1);
        emit part->chosen(1);
        shoot(people.window(), u"exceptions-"_s + tag);
        people.window().people().askToTakeOver(staff);
        shoot(people.window(), u"take-over-"_s + tag);
    }

private:
    /// A price that was changed, a trade that was voided, one that was paid.
    static void sellSome(PeopleStage& people)
    {
        BackOffice& books = people.stage.books();
        const auto list = books.people.list();
        const auto actor = std::find_if(list->cbegin(), list->cend(),
                                        [](const Person& one) { return one.name == manager; });
        const ActorScope scope(books.database.session(), actor->actor());
        const auto added = books.addProduct.run(
            people.store, { u"김치찌개"_s, u"MAIN_MENU"_s, Money::ofMinor(9'000), 50 });
        const auto first = books.placeOrder.run(people.store, u"1"_s, { { u"김치찌개"_s, 2 } });
        const auto second = books.placeOrder.run(people.store, u"2"_s, { { u"김치찌개"_s, 1 } });
        QVERIFY(added && first && second);
        QVERIFY(books.voidTrade.run(people.store, first->trade, u"Entered twice"_s));
        QVERIFY(books.takePayment.run(people.store, second->trade, PaymentWay(),
                                      Money::ofMinor(9'000)));
        QVERIFY(books.changeProduct.run(people.store, u"김치찌개"_s,
                                        { .price = Money::ofMinor(9'500) }));
    }
};

JANGBU_UI_TEST_MAIN(TestPeopleSection)
#include "tst_peoplesection.moc"
