#include "tests/support/till.h"
#include "tests/support/triedacts.h"
#include "tests/ui/support/peoplestage.h"
#include "ui/people/personwords.h"
#include "ui/people/pinsheet.h"
#include "ui/shell/guardedcontrols.h"

#include <QDirIterator>
#include <QMenu>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

using Controls = QHash<QString, QStringList>;

Controls controlsOfSelling()
{
    const QStringList closing { u"closeWindowButton"_s, u"closeDayButton"_s, u"closingConfirm"_s };
    return {
        { u"void a trade"_s, { u"voidAction"_s } },
        { u"take a part back"_s, { u"takeBack 1"_s } },
        { u"cancel an order"_s, { u"cancel 1"_s } },
        { u"refund"_s, { u"refundButton"_s, u"confirmRefundButton"_s } },
        { u"approve a return"_s, { u"approveReturn 1"_s, u"approveReturnButton"_s } },
        { u"refuse a return"_s, { u"refuseReturn 1"_s } },
        { u"give a discount"_s, { u"cart discount 콜라"_s, u"discountButton"_s } },
        { u"close"_s, closing },
        { u"close all"_s, {} },
        { u"close all that is due"_s, {} }, // Its sheet is reached by settling.
        { u"settle"_s, { u"settleButton"_s, u"settleAllButton"_s } },
        { u"settle all"_s, {} },
        { u"settle all that is due"_s, { u"settleAllButton"_s } },
        { u"read a statement"_s, {} }, // Withheld on the page itself.
        { u"ask why a number"_s, {} },
        { u"expect payouts"_s, {} },
        { u"read the deposits"_s, {} },
        { u"read the details"_s, {} },
        { u"read the accountant's book"_s, {} },
    };
}

Controls controlsOfTheMenu()
{
    const QStringList fields { u"nameEdit"_s, u"baseStockEdit"_s, u"categoryBox"_s };
    return {
        { u"add a product"_s, { u"addProductButton"_s, u"addFirstButton"_s } },
        { u"change a price"_s, { u"priceEdit"_s } },
        { u"change prices"_s, QStringList { u"bulkPriceButton"_s, u"bulkMoveButton"_s } + fields },
        { u"remove a product"_s, { u"removeProductButton"_s } },
        { u"remove products"_s, { u"bulkRemoveButton"_s } },
        { u"restore products"_s, { u"trashButton"_s, u"undoButton"_s, u"redoButton"_s } },
        { u"restore under a name"_s, { u"restoreProductButton"_s } },
        { u"arrange the menu"_s, {} }, // By dragging, after which the core refuses.
        { u"add a category"_s, { u"addCategoryButton"_s, u"addCategoryAction"_s } },
        { u"rename a category"_s, { u"renameCategoryAction"_s } },
        { u"remove a category"_s, { u"removeCategoryAction"_s } },
        { u"import a menu"_s,
          { u"importMenuButton"_s, u"importFirstButton"_s, u"applyImportButton"_s } },
    };
}

Controls controlsOfSettings()
{
    const QStringList jobs { u"#jobs"_s };
    const QStringList rates { u"#card-rates"_s };
    const QStringList devices { u"#order-desk"_s };
    return {
        { u"add a store"_s, { u"#stores"_s } },
        { u"change a store"_s, { u"#stores"_s } },
        { u"make the sample store"_s, {} }, // In books without a store, so without people.
        { u"set a rate"_s, rates },
        { u"put a payout rule"_s, rates },
        { u"remove a payout rule"_s, rates },
        { u"put a bank day"_s, { u"#holidays"_s } },
        { u"put a payout date"_s, rates },
        { u"remove a payout date"_s, rates },
        { u"add a device"_s, devices },
        { u"rename a device"_s, devices },
        { u"move a device"_s, devices },
        { u"revoke a device"_s, devices },
        { u"print table cards"_s, devices },
        { u"renew a table card"_s, devices },
        { u"set a due time"_s, devices },
        { u"remove a due time"_s, devices },
        { u"rename a table"_s, { u"renameTableButton"_s, u"renameTableAction"_s } },
        { u"remove a table"_s, { u"removeTableButton"_s } },
        { u"run a job"_s, jobs },
        { u"ask for a job"_s, jobs },
        { u"cancel a job"_s, jobs },
        { u"set the backup folder"_s, jobs },
    };
}

Controls controlsOfTheBooks()
{
    const QStringList files { u"exportButton0"_s, u"saveExportButton"_s, u"printPreviewButton"_s,
                              u"exportButton"_s,  u"savePDFButton"_s,    u"saveXLSXButton"_s,
                              u"saveCSVButton"_s, u"printButton"_s };
    return {
        { u"export sales"_s, files },
        { u"export a menu"_s, { u"exportMenuButton"_s } },
        { u"back up"_s, { u"backUpButton"_s } },
        { u"import sales"_s, { u"dropArea"_s } },
        { u"import refunds"_s, { u"dropArea"_s } },
        { u"undo an import"_s, { u"importUndoButton"_s } },
        { u"rebuild"_s, {} },
        { u"pack"_s, {} },
        { u"archive"_s, {} },
        { u"restore"_s, { u"restoreButton"_s } },
        { u"move the books"_s, { u"#database"_s } },
        { u"add a person"_s, { u"#people"_s } },
        { u"change a role"_s, { u"#people"_s } },
        { u"rename a person"_s, { u"#people"_s } },
        { u"set a PIN"_s, { u"#people"_s } },
        { u"remove a person"_s, { u"#people"_s } },
        { u"change a right"_s, { u"#people"_s } },
        { u"say how long offline"_s, {} }, // The Kakao section says so itself.
        { u"unlink the account"_s, {} },
        { u"sign up"_s, {} },
        { u"export the log"_s, { u"#log"_s } },
        { u"count exceptions"_s, { u"#log"_s } },
    };
}

/// By what an act of the core is done in the window: names of controls that are guarded, or a place
/// of the settings (`#stores`) that is shown to nobody else; none where the window does not have
/// it, or where whoever is in may do it.
Controls controlsOfActs()
{
    Controls all = controlsOfSelling();
    for (const Controls& some : { controlsOfTheMenu(), controlsOfSettings(), controlsOfTheBooks() })
        all.insert(some);
    return all;
}

struct InRole {
    Role role;
    QString name;
    QString pin;
};

QList<InRole> roles()
{
    return { { Role::Owner, owner, ownersPin },
             { Role::Manager, manager, managersPin },
             { Role::Staff, staff, staffsPin } };
}

bool isOfRights(ErrorCode code)
{
    return code == ErrorCode::RightMissing || code == ErrorCode::ApprovalNeeded
        || code == ErrorCode::SignInRequired;
}

/// Every source of the window.
QString windowSources()
{
    QString all;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/ui"), { u"*.cpp"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(u"guardedcontrols.cpp") && file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    return all;
}

} // namespace

/// What each role reaches in the window, and what the core says where it is reached all the same.
class TestWindowRights final : public QObject {
    Q_OBJECT

private slots:
    void everyActOfTheCore_isGuardedByItsRight();
    void everyGuardedControl_isThere();
    void aForcedAct_isAnsweredByTheCore_data();
    void aForcedAct_isAnsweredByTheCore();
    void controlsFollowTheRight_data();
    void controlsFollowTheRight();
    void whatIsBuiltLater_isGuardedToo();
    void placesOfTheSettings_areOfTheirRight();
};

void TestWindowRights::everyActOfTheCore_isGuardedByItsRight()
{
    const auto controls = controlsOfActs();
    QSet<QString> named;
    for (const TriedAct& act : triedActs()) {
        const QString name = QString::fromLatin1(act.name);
        named.insert(name);
        if (!act.right) {
            QVERIFY2(!controls.contains(name), act.name);
            continue;
        }
        QVERIFY2(controls.contains(name), act.name);
        for (const QString& control : controls.value(name)) {
            if (!control.startsWith(u'#'))
                QVERIFY2(rightOfControl(control) == act.right, qPrintable(control));
        }
    }
    for (auto act = controls.cbegin(); act != controls.cend(); ++act)
        QVERIFY2(named.contains(act.key()), qPrintable(act.key()));
}

void TestWindowRights::everyGuardedControl_isThere()
{
    const QString sources = windowSources();
    QStringList used;
    for (const QStringList& names : controlsOfActs())
        used += names;
    for (const GuardedControl& control : guardedControls()) {
        const bool isFamily = control.name.endsWith(u'*');
        const QString stem = isFamily ? control.name.chopped(1) : control.name;
        // Those of the statement are named after their formats.
        const bool isSave = stem.startsWith(u"save") && stem.endsWith(u"Button")
            && sources.contains(u"save%1Button");
        QVERIFY2(isSave || sources.contains(u"u\""_s + stem + (isFamily ? QString() : u"\""_s)),
                 qPrintable(control.name));
        const bool isUsed = std::any_of(used.cbegin(), used.cend(), [&](const QString& name) {
            return isFamily ? name.startsWith(stem) : name == stem;
        });
        QVERIFY2(isUsed, qPrintable(control.name));
    }
}

void TestWindowRights::aForcedAct_isAnsweredByTheCore_data()
{
    QTest::addColumn<qsizetype>("role");
    for (qsizetype role = 0; role < roles().size(); ++role)
        QTest::newRow(qPrintable(wordOf(roles()[role].role))) << role;
}

void TestWindowRights::aForcedAct_isAnsweredByTheCore()
{
    QFETCH(const qsizetype, role);
    const InRole in = roles().at(role);
    PeopleStage people;
    people.start();
    people.signIn(in.name, in.pin);
    const auto content = [&] { return booksOf(people.stage.books().database); };
    for (const TriedAct& act : triedActs()) {
        const Permission permission
            = act.right ? shippedPermission(in.role, *act.right) : Permission::Allowed;
        const QStringList before = content();
        std::optional<Error> refused;
        bool isAnswered = false;
        people.stage.work().act(
            &people.window(),
            [run = act.run, store = people.store,
             folder = people.stage.folder()](BackOffice& books) -> Done {
                Place at { books, store, folder };
                const QString code = run(at);
                for (const ErrorCode each : { ErrorCode::RightMissing, ErrorCode::ApprovalNeeded,
                                              ErrorCode::SignInRequired }) {
                    if (wordOf(each) == code)
                        return Error { each, { wordOf(Right::VoidTrade) } };
                }
                return done;
            },
            [&](const Done& answer) {
                isAnswered = true;
                refused = answer ? std::nullopt : std::optional(answer.error());
            });
        people.stage.settle();
        auto* sheet = people.visible<PinSheet>(u"pinSheet"_s);
        QVERIFY2(bool(sheet) == (permission == Permission::NeedsApproval), act.name);
        if (sheet) {
            QVERIFY2(!isAnswered, act.name);
            people.press(u"cancelPinButton"_s);
            QVERIFY2(refused && refused->code == ErrorCode::Cancelled, act.name);
        }
        QVERIFY2(isAnswered, act.name);
        QVERIFY2((refused && isOfRights(refused->code)) == (permission == Permission::Hidden),
                 act.name);
        if (permission != Permission::Allowed)
            QVERIFY2(content() == before, act.name);
    }
}

void TestWindowRights::controlsFollowTheRight_data()
{
    QTest::addColumn<PageId>("page");
    QTest::addColumn<QString>("control");
    const auto row = [](PageId page, const QString& control) {
        QTest::newRow(qPrintable(control)) << page << control;
    };
    row(PageId::Data, u"exportButton0"_s);
    row(PageId::Data, u"backUpButton"_s);
    row(PageId::Data, u"restoreButton"_s);
    row(PageId::Data, u"dropArea"_s);
    row(PageId::Menu, u"addProductButton"_s);
    row(PageId::Menu, u"addCategoryButton"_s);
    row(PageId::Menu, u"importMenuButton"_s);
    row(PageId::Menu, u"exportMenuButton"_s);
    row(PageId::Menu, u"trashButton"_s);
    row(PageId::Statistics, u"exportButton"_s);
    row(PageId::Settlement, u"settleAllButton"_s);
    row(PageId::Today, u"closeDayButton"_s);
}

void TestWindowRights::controlsFollowTheRight()
{
    QFETCH(const PageId, page);
    QFETCH(const QString, control);
    const std::optional<Right> right = rightOfControl(control);
    QVERIFY(right);
    PeopleStage people;
    const auto added = people.stage.books().addProduct.run(
        people.store, { u"콜라"_s, u"DRINK"_s, Money::ofMinor(2'000), 50 });
    QVERIFY(added);
    const auto sold
        = people.stage.books().placeOrder.run(people.store, u"9"_s, { { u"콜라"_s, 1 } });
    QVERIFY(sold);
    QVERIFY(people.stage.books().takePayment.run(people.store, sold->trade, PaymentWay(),
                                                 Money::ofMinor(2'000)));
    people.start();
    people.signIn(owner, ownersPin);
    const auto* before = people.desk.show(page)->findChild<QWidget*>(control);
    QVERIFY(before);
    const bool isUsual = before->isEnabled();
    for (const Permission permission :
         { Permission::Hidden, Permission::NeedsApproval, Permission::Allowed }) {
        people.session().lock();
        QVERIFY(people.stage.books().people.setRight({ Role::Staff, *right, permission }));
        people.signIn(staff, staffsPin);
        const auto* found = people.desk.show(page)->findChild<QWidget*>(control);
        QVERIFY(found);
        QCOMPARE(found->isEnabled(), permission != Permission::Hidden && isUsual);
        if (!found->isVisible()) // As where nothing is due.
            continue;
        QCOMPARE(found->toolTip() == PersonWords::refusal(*right),
                 permission == Permission::Hidden);
    }
}

void TestWindowRights::whatIsBuiltLater_isGuardedToo()
{
    PeopleStage people;
    QVERIFY(people.stage.books().people.setRight(
        { Role::Staff, Right::VoidTrade, Permission::Hidden }));
    people.start();
    people.signIn(staff, staffsPin);
    auto* cancel = new QPushButton(&people.window());
    cancel->setObjectName(u"cancel 17"_s);
    auto* other = new QPushButton(&people.window());
    QMenu menu(&people.window());
    QAction* voiding = menu.addAction(u"void"_s);
    voiding->setObjectName(u"voidAction"_s);
    for (QWidget* each : { static_cast<QWidget*>(cancel), static_cast<QWidget*>(other) })
        each->show();
    menu.show();
    QVERIFY(!cancel->isEnabled());
    QVERIFY(other->isEnabled());
    QVERIFY(!voiding->isEnabled());
    menu.hide();
    people.session().lock();
    people.signIn(owner, ownersPin);
    menu.show();
    QVERIFY(cancel->isEnabled());
    QVERIFY(voiding->isEnabled());
}

void TestWindowRights::placesOfTheSettings_areOfTheirRight()
{
    QSet<QString> places;
    for (const QStringList& names : controlsOfActs()) {
        for (const QString& name : names) {
            if (name.startsWith(u'#'))
                places.insert(name.sliced(1));
        }
    }
    PeopleStage people;
    people.start();
    for (const InRole& in : roles()) {
        if (!people.session().isLocked())
            people.session().lock();
        people.signIn(in.name, in.pin);
        people.desk.show(PageId::Settings);
        for (const QString& place : places) {
            const bool isOfPeople = place == u"people" || place == u"log";
            const Right right = isOfPeople ? Right::ManagePeople : Right::ChangeSettings;
            QVERIFY2(bool(people.visible(place + u"-row"_s))
                         == (shippedPermission(in.role, right) != Permission::Hidden),
                     qPrintable(place));
        }
    }
}

JANGBU_UI_TEST_MAIN(TestWindowRights)
#include "tst_windowrights.moc"
