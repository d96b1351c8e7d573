#include "tests/ui/support/peoplestage.h"
#include "ui/people/avatar.h"
#include "ui/people/personwords.h"
#include "ui/people/pinsheet.h"
#include "ui/settlement/statementpanel.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toast.h"

#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// A window in which one of the staff is in, with a trade at a table.
class StaffDesk final {
public:
    StaffDesk()
    {
        const auto added = people.stage.books().addProduct.run(
            people.store, { u"김치찌개"_s, u"MAIN_MENU"_s, Money::ofMinor(9'000), 50 });
        const auto placed
            = people.stage.books().placeOrder.run(people.store, u"1"_s, { { u"김치찌개"_s, 2 } });
        const auto sold
            = people.stage.books().placeOrder.run(people.store, u"9"_s, { { u"김치찌개"_s, 1 } });
        if (!added || !placed || !sold)
            qFatal("the trades were refused");
        if (!people.stage.books().takePayment.run(people.store, sold->trade, PaymentWay(),
                                                  Money::ofMinor(9'000)))
            qFatal("the payment was refused");
        trade = placed->trade;
        people.start();
        people.signIn(staff, staffsPin);
    }

    /// As the button on the board does.
    void voidTrade()
    {
        ended.reset();
        people.stage.work().act(
            &people.window(),
            [store = people.store, id = trade](BackOffice& books) {
                return books.voidTrade.run(store, id, u"Entered twice"_s);
            },
            [this](const Done& done) {
                ended = done ? std::nullopt : std::optional(done.error());
                isEnded = true;
            });
        people.stage.settle();
    }
    TradeState state()
    {
        const auto found = people.stage.books().ledger.find(trade);
        return (*found)->state;
    }
    QList<AuditEntry> log(Act act)
    {
        const auto found = people.stage.books().log.find({ .acts = { act } });
        return found ? *found : QList<AuditEntry>();
    }

    PeopleStage people;
    TradeId trade = TradeId(1);
    std::optional<Error> ended {};
    bool isEnded = false;
};

} // namespace

class TestApproval final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useScheme(Scheme::Light); }

    void aVoidIsDone_onceSomebodyApproves()
    {
        StaffDesk desk;
        desk.voidTrade();
        QVERIFY(!desk.isEnded); // It waits for an approval.
        auto* sheet = desk.people.visible<PinSheet>(u"pinSheet"_s);
        QVERIFY(sheet);
        // Only who may do it is asked.
        QCOMPARE(sheet->findChildren<AvatarButton*>().size(), 2);
        desk.people.panel()->choose(manager);
        desk.people.type(wrongPin);
        QVERIFY(!desk.isEnded);
        QCOMPARE(desk.state(), TradeState::Open);
        desk.people.type(managersPin);
        QTRY_VERIFY(desk.isEnded);
        QVERIFY(!desk.ended);
        QCOMPARE(desk.state(), TradeState::Void);
        const auto entries = desk.log(Act::TradeVoided);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().actor.name, staff);
        QCOMPARE(entries.first().approver, manager);
        // The approval was for that once.
        const auto open = desk.people.stage.books().placeOrder.run(desk.people.store, u"2"_s,
                                                                   { { u"김치찌개"_s, 1 } });
        QVERIFY(open);
        desk.trade = open->trade;
        desk.isEnded = false;
        desk.voidTrade();
        QVERIFY(!desk.isEnded);
        QVERIFY(desk.people.visible<PinSheet>(u"pinSheet"_s));
    }

    void nothingIsDone_withoutTheApproval()
    {
        StaffDesk desk;
        desk.voidTrade();
        desk.people.press(u"cancelPinButton"_s);
        QVERIFY(desk.isEnded);
        QVERIFY(desk.ended && desk.ended->code == ErrorCode::Cancelled);
        QCOMPARE(desk.state(), TradeState::Open);
        QVERIFY(desk.log(Act::TradeVoided).isEmpty());
    }

    void anErrandIsApprovedLikeAnAct()
    {
        StaffDesk desk;
        QVERIFY(desk.people.stage.books().people.setRight(
            { Role::Staff, Right::Export, Permission::NeedsApproval }));
        const QString path = desk.people.stage.folder() + u"/menu.csv"_s;
        bool isWritten = false;
        desk.people.stage.work().start(
            &desk.people.window(), BooksWork::Changes::Nothing,
            [path](BackOffice& books, ErrandWatch&) { return books.exportMenu.run(path, {}); },
            [&](const Result<qint64>& written) { isWritten = bool(written); });
        desk.people.stage.settle();
        QVERIFY(!isWritten);
        desk.people.panel()->choose(owner);
        desk.people.type(ownersPin);
        QTRY_VERIFY(isWritten);
        QVERIFY(QFile::exists(path));
    }

    void aReadNeverAsks()
    {
        StaffDesk desk;
        std::optional<ErrorCode> refused;
        desk.people.stage.work().ask(
            &desk.people.window(),
            [](BackOffice& books) { return mayDo(books.database, Right::VoidTrade); },
            [&](const Done& done) { refused = done.error().code; });
        desk.people.stage.settle();
        QCOMPARE(refused, std::optional(ErrorCode::ApprovalNeeded));
        QVERIFY(!desk.people.visible(u"pinSheet"_s));
    }

    void aRefusalIsToldKindly()
    {
        StaffDesk desk;
        std::optional<Error> refused;
        desk.people.stage.work().act(
            &desk.people.window(),
            [](BackOffice& books) { return mayDo(books.database, Right::Settle); },
            [&](const Done& done) { refused = done.error(); });
        desk.people.stage.settle();
        QVERIFY(refused);
        const QString sentence = sentenceFor(*refused, Language::Korean);
        QVERIFY2(sentence.contains(PersonWords::right(Right::Settle)), qPrintable(sentence));
        QVERIFY(!desk.people.visible(u"pinSheet"_s));
    }

    void whatARoleMayNot_isOutOfReach_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("control");
        QTest::addColumn<bool>("isEnabled");
        const auto row = [](const char* tag, const QString& name, const QString& pin, PageId page,
                            const QString& control, bool isEnabled) {
            QTest::newRow(tag) << name << pin << page << control << isEnabled;
        };
        row("staff exports", staff, staffsPin, PageId::Data, u"exportButton0"_s, false);
        row("manager exports", manager, managersPin, PageId::Data, u"exportButton0"_s, true);
        row("staff backs up", staff, staffsPin, PageId::Data, u"backUpButton"_s, false);
        row("staff restores", staff, staffsPin, PageId::Data, u"restoreButton"_s, false);
        row("staff adds a product", staff, staffsPin, PageId::Menu, u"addProductButton"_s, false);
        row("manager adds a product", manager, managersPin, PageId::Menu, u"addProductButton"_s,
            true);
        row("staff exports statistics", staff, staffsPin, PageId::Statistics, u"exportButton"_s,
            false);
        row("owner exports statistics", owner, ownersPin, PageId::Statistics, u"exportButton"_s,
            true);
    }
    void whatARoleMayNot_isOutOfReach()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, pin);
        QFETCH(const PageId, page);
        QFETCH(const QString, control);
        QFETCH(const bool, isEnabled);
        StaffDesk desk;
        desk.people.session().lock();
        desk.people.signIn(name, pin);
        const Page* shown = desk.people.desk.show(page);
        const auto* found = shown->findChild<QWidget*>(control);
        QVERIFY(found);
        QCOMPARE(found->isEnabled(), isEnabled);
        QVERIFY(isEnabled || !found->toolTip().isEmpty());
    }

    void settingsShowWhatIsForTheRole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<QStringList>("rows");
        const QStringList all { u"stores"_s, u"card-rates"_s, u"holidays"_s,
                                u"jobs"_s,   u"order-desk"_s, u"database"_s };
        QTest::newRow("owner") << owner << ownersPin << all + QStringList { u"people"_s, u"log"_s };
        QTest::newRow("manager") << manager << managersPin << all;
        QTest::newRow("staff") << staff << staffsPin << QStringList();
    }
    void settingsShowWhatIsForTheRole()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, pin);
        QFETCH(const QStringList, rows);
        PeopleStage people;
        people.start();
        people.signIn(name, pin);
        people.desk.show(PageId::Settings);
        for (const QString& place : { u"stores"_s, u"card-rates"_s, u"holidays"_s, u"jobs"_s,
                                      u"order-desk"_s, u"database"_s, u"people"_s, u"log"_s }) {
            QVERIFY2(bool(people.visible(place + u"-row"_s)) == rows.contains(place),
                     qPrintable(place));
        }
        QVERIFY(people.visible(u"screen-row"_s));
    }

    void profitIsWithheld_andMayStillBeClosed()
    {
        StaffDesk desk;
        desk.people.session().lock();
        desk.people.signIn(manager, managersPin);
        desk.people.desk.show(PageId::Settlement);
        QVERIFY(desk.people.visible(u"withheldStatement"_s));
        QVERIFY(desk.people.visible(u"closeWithheldButton"_s));
        QVERIFY(!desk.people.visible(u"approveStatementButton"_s));
        QVERIFY(!desk.people.visible(u"statementChart"_s));
        shoot(desk.people.window(), u"settlement-withheld-ko-light"_s);
        // The pages are others after each change of hands.
        const auto showTab = [&](Qt::Key key) {
            auto* tabs = desk.people.window().findChild<Segmented*>(u"settlementTabs"_s);
            QVERIFY(tabs);
            QTest::keyClick(tabs, key);
        };
        showTab(Qt::Key_Right);
        QVERIFY(desk.people.visible(u"withheldDeposits"_s));
        QVERIFY(!desk.people.visible(u"depositGrid"_s));
        shoot(desk.people.window(), u"deposits-withheld-ko-light"_s);
        desk.people.session().lock();
        desk.people.signIn(owner, ownersPin);
        desk.people.desk.show(PageId::Settlement);
        showTab(Qt::Key_Right);
        QVERIFY(!desk.people.visible(u"withheldDeposits"_s));
        QVERIFY(desk.people.visible(u"depositGrid"_s));
        showTab(Qt::Key_Left);
        QVERIFY(!desk.people.visible(u"withheldStatement"_s));
        QVERIFY(desk.people.visible(u"statementChart"_s));
    }

    void profitIsShownOnce_withAnApproval()
    {
        StaffDesk desk;
        QVERIFY(desk.people.stage.books().people.setRight(
            { Role::Manager, Right::SeeProfit, Permission::NeedsApproval }));
        desk.people.session().lock();
        desk.people.signIn(manager, managersPin);
        desk.people.desk.show(PageId::Settlement);
        desk.people.press(u"approveStatementButton"_s);
        desk.people.panel()->choose(owner);
        desk.people.type(ownersPin);
        QTRY_VERIFY(desk.people.visible(u"statementChart"_s));
    }

    void looksLikeTheDesign_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("approval-ko-light") << Language::Korean << Scheme::Light;
        QTest::newRow("approval-en-dark") << Language::English << Scheme::Dark;
    }
    void looksLikeTheDesign()
    {
        QFETCH(const Language, language);
        QFETCH(const Scheme, scheme);
        useScheme(scheme);
        PeopleStage people(language);
        people.start();
        people.signIn(staff, staffsPin);
        people.desk.show(PageId::Live);
        people.stage.work().act(
            &people.window(),
            [](BackOffice& books) { return mayDo(books.database, Right::Refund); },
            [](const Done&) {});
        people.stage.settle();
        QVERIFY(people.panel());
        shoot(people.window(), QString::fromLatin1(QTest::currentDataTag()));
    }
};

JANGBU_UI_TEST_MAIN(TestApproval)
#include "tst_approval.moc"
