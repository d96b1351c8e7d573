#include "tests/support/outcome.h"
#include "tests/ui/support/stage.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename Widget> Widget* find(const WelcomePage& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

QAbstractButton* button(const WelcomePage& page, const QString& name)
{
    return find<QAbstractButton>(page, name);
}

void type(const WelcomePage& page, const QString& name)
{
    auto* edit = find<QLineEdit>(page, u"welcomeNameEdit"_s);
    edit->clear();
    edit->insert(name); // As an input method does.
}

QString nameError(const WelcomePage& page)
{
    return find<Field>(page, u"welcomeName"_s)->errorText();
}

/// The owner of the design board.
void fill(const WelcomePage& page)
{
    find<QLineEdit>(page, u"welcomeNameEdit"_s)->setText(u"온기식당 연남점"_s);
    button(page, u"welcomeGradeGOLD"_s)->click();
    button(page, u"welcomeDay5"_s)->click();
    find<QTimeEdit>(page, u"welcomeCutoff"_s)->setTime(QTime(6, 0));
}

void drop(WelcomePage& page, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent entry({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &entry);
    QVERIFY(entry.isAccepted());
    QDropEvent event({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
}

/// What the page made.
struct Outcome {
    std::optional<Store> made {};
    std::optional<Store> forImport {};
    QStringList files {};
};

void note(const WelcomePage& page, Outcome& outcome)
{
    QObject::connect(&page, &WelcomePage::storeMade, &page,
                     [&outcome](const Store& store) { outcome.made = store; });
    QObject::connect(&page, &WelcomePage::importWanted, &page,
                     [&outcome](const Store& store, const QStringList& paths) {
                         outcome.forImport = store;
                         outcome.files = paths;
                     });
}

void shootIn(Language language, Scheme scheme, const QString& name, QSize size = { 1280, 800 })
{
    Stage stage(language);
    useScheme(scheme);
    WelcomePage page(stage.services());
    fill(page);
    shoot(page, name, size);
}

} // namespace

class TestWelcomePage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useScheme(Scheme::Light); }
    void makesTheStore_asItWasAnswered();
    void leadsToTheImport_withTheFilesThatWereDropped();
    void fillsASampleStore_withoutAName();
    void givesASampleStoreToItsOwner();
    void checksTheName_whileItIsTyped();
    void showsAtTheField_whatWasRefused();
    void leavesNothing_whenTheSampleIsCancelled();
    void explainsTheSettlementDay();
    void explainsTheCutoff();
    void keepsWhatWasTyped_inAnotherLanguage();
    void goesByKeyboard();
    void leadsBack_onlyBesideOtherStores();
    void looksLikeTheBoard();
};

void TestWelcomePage::makesTheStore_asItWasAnswered()
{
    Stage stage;
    WelcomePage page(stage.services());
    Outcome outcome;
    note(page, outcome);
    fill(page);
    button(page, u"welcomeEmpty"_s)->click();
    button(page, u"welcomeStart"_s)->click();
    QVERIFY(!button(page, u"welcomeStart"_s)->isEnabled());
    QTRY_VERIFY(outcome.made);
    QVERIFY(button(page, u"welcomeStart"_s)->isEnabled());
    const Store store = *outcome.made;
    QCOMPARE(store.name, u"온기식당 연남점"_s);
    QCOMPARE(store.time.cutoffMinutes(), 360);
    const auto settings = valueOf(stage.books().stores.settingsOf(store));
    QCOMPARE(settings.gradeOn(BusinessDate(2026, 11, 21)), PosGrade::Gold);
    QCOMPARE(settings.settlementDayOn(BusinessDate(2026, 11, 21)), 5);
    QVERIFY(valueOf(stage.books().products.living(store.id)).isEmpty());
}

void TestWelcomePage::leadsToTheImport_withTheFilesThatWereDropped()
{
    Stage stage;
    WelcomePage page(stage.services());
    Outcome outcome;
    note(page, outcome);
    button(page, u"welcomeEmpty"_s)->click();
    drop(page, { u"/tmp/okpos 11월.csv"_s, u"/tmp/okpos 12월.csv"_s });
    QVERIFY(button(page, u"welcomeImport"_s)->isChecked());
    auto* files = find<ElidedLabel>(page, u"welcomeFiles"_s);
    QVERIFY(files->fullText().contains(u"okpos 11월.csv"_s));
    button(page, u"welcomeForgetFiles"_s)->click();
    QVERIFY(!files->fullText().contains(u"okpos"_s));
    drop(page, { u"/tmp/okpos 12월.csv"_s });
    type(page, u"서교점"_s);
    button(page, u"welcomeStart"_s)->click();
    QTRY_VERIFY(outcome.forImport);
    QCOMPARE(outcome.forImport->name, u"서교점"_s);
    QCOMPARE(outcome.files, QStringList { u"/tmp/okpos 12월.csv"_s });
    QVERIFY(!outcome.made);
}

void TestWelcomePage::fillsASampleStore_withoutAName()
{
    Stage stage;
    WelcomePage page(stage.services());
    Outcome outcome;
    note(page, outcome);
    QSignalSpy changed(&stage.work(), &BooksWork::booksChanged);
    button(page, u"welcomeSample"_s)->click();
    button(page, u"welcomeStart"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(outcome.made, 60'000);
    const Store store = *outcome.made;
    QCOMPARE(store.name, u"연습 가게"_s);
    QCOMPARE(valueOf(stage.books().products.living(store.id)).size(), 29);
    QCOMPARE(changed.count(), 1);
}

void TestWelcomePage::givesASampleStoreToItsOwner()
{
    Stage stage;
    WelcomePage page(stage.services());
    page.setOwner({ u"4242424242"_s, u"김사장"_s });
    page.setAsksForPin();
    Outcome outcome;
    note(page, outcome);
    std::optional<Person> owner;
    connect(&page, &WelcomePage::ownerMade, this, [&](const Person& made) { owner = made; });
    page.show();
    button(page, u"welcomeSample"_s)->click();
    button(page, u"welcomeStart"_s)->click();
    find<QLineEdit>(page, u"newPinEdit"_s)->setText(u"482913"_s);
    find<QLineEdit>(page, u"againPinEdit"_s)->setText(u"482913"_s);
    button(page, u"savePersonButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(outcome.made, 60'000);
    QVERIFY(owner);
    QCOMPARE(owner->name, u"김사장"_s);
    QCOMPARE(valueOf(stage.books().ownerLink.read())->subject, u"4242424242"_s);
    QCOMPARE(codeOf(stage.books().signIn.check(u"김사장"_s, u"482913"_s)), u"DONE"_s);
}

void TestWelcomePage::checksTheName_whileItIsTyped()
{
    Stage stage;
    WelcomePage page(stage.services());
    type(page, QString(255, u'가'));
    QCOMPARE(nameError(page), QString());
    find<QLineEdit>(page, u"welcomeNameEdit"_s)->insert(u"나"_s);
    QVERIFY(nameError(page).contains(u"255"_s));
    QTest::keyClick(find<QLineEdit>(page, u"welcomeNameEdit"_s), Qt::Key_Backspace);
    QCOMPARE(nameError(page), QString());
    type(page, u"  "_s);
    button(page, u"welcomeStart"_s)->click();
    QVERIFY(!nameError(page).isEmpty());
    stage.settle();
    QVERIFY(valueOf(stage.books().stores.all()).isEmpty());
    type(page, u"서"_s);
    QCOMPARE(nameError(page), QString());
}

void TestWelcomePage::showsAtTheField_whatWasRefused()
{
    Stage stage;
    stage.addStore(u"온기식당"_s);
    for (const QString& way : { u"welcomeEmpty"_s, u"welcomeSample"_s, u"welcomeImport"_s }) {
        WelcomePage page(stage.services());
        Outcome outcome;
        note(page, outcome);
        type(page, u"온기식당"_s);
        button(page, way)->click();
        button(page, u"welcomeStart"_s)->click();
        stage.settle();
        QVERIFY(!nameError(page).isEmpty());
        QVERIFY(button(page, u"welcomeStart"_s)->isEnabled());
        QVERIFY(!outcome.made && !outcome.forImport);
    }
    QCOMPARE(valueOf(stage.books().stores.all()).size(), 1);
}

void TestWelcomePage::leavesNothing_whenTheSampleIsCancelled()
{
    Stage stage;
    WelcomePage page(stage.services());
    Outcome outcome;
    note(page, outcome);
    button(page, u"welcomeSample"_s)->click();
    button(page, u"welcomeStart"_s)->click();
    button(page, u"cancelErrandButton"_s)->click();
    stage.settle();
    QVERIFY(!outcome.made);
    QVERIFY(valueOf(stage.books().stores.all()).isEmpty());
    QVERIFY(button(page, u"welcomeStart"_s)->isEnabled());
    QCOMPARE(nameError(page), QString());
    QVERIFY(find<QLabel>(page, u"welcomeError"_s)->text().isEmpty());
}

void TestWelcomePage::explainsTheSettlementDay()
{
    Stage stage;
    WelcomePage page(stage.services());
    const auto* note = find<QLabel>(page, u"welcomeDayNote"_s);
    button(page, u"welcomeDay5"_s)->click();
    QCOMPARE(note->text(), u"11월 5일에는 10월 5일부터 11월 4일까지를 정산해요"_s);
    button(page, u"welcomeDay1"_s)->click();
    QCOMPARE(note->text(), u"11월 1일에는 10월 1일부터 10월 31일까지를 정산해요"_s);
    // The 25th of November has not come yet.
    button(page, u"welcomeDay25"_s)->click();
    QCOMPARE(note->text(), u"10월 25일에는 9월 25일부터 10월 24일까지를 정산해요"_s);
}

void TestWelcomePage::explainsTheCutoff()
{
    Stage stage;
    WelcomePage page(stage.services());
    auto* cutoff = find<QTimeEdit>(page, u"welcomeCutoff"_s);
    const auto* note = find<QLabel>(page, u"welcomeCutoffNote"_s);
    QCOMPARE(cutoff->time(), QTime(0, 0));
    const QString midnight = note->text();
    cutoff->setTime(QTime(6, 0));
    QCOMPARE(note->text(), u"새벽 2시에 받은 돈도\n어제 매출로 잡혀요"_s);
    cutoff->setTime(QTime(1, 30));
    QVERIFY(note->text().contains(u"01:30"_s));
    cutoff->setTime(QTime(13, 0));
    QCOMPARE(cutoff->time(), QTime(11, 59));
    cutoff->setTime(QTime(0, 0));
    QCOMPARE(note->text(), midnight);
}

void TestWelcomePage::keepsWhatWasTyped_inAnotherLanguage()
{
    Stage stage;
    WelcomePage page(stage.services());
    fill(page);
    drop(page, { u"/tmp/okpos.csv"_s });
    button(page, u"welcomeSample"_s)->click();
    QList<Language> chosen;
    connect(&page, &WelcomePage::languageChosen, this,
            [&](Language language) { chosen.append(language); });
    QTest::keyClick(find<Segmented>(page, u"welcomeLanguage"_s), Qt::Key_Right);
    QCOMPARE(chosen, QList { Language::English });

    useLanguage(Language::English);
    const Formats formats(Language::English);
    WelcomePage anew({ stage.work(), formats, stage.preferences(), stage.clock() });
    anew.restore(page.state());
    QCOMPARE(anew.state(), page.state());
    QCOMPARE(find<Segmented>(anew, u"welcomeLanguage"_s)->current(), 1);
    QVERIFY(button(anew, u"welcomeGradeGOLD"_s)->isChecked());
    QVERIFY(button(anew, u"welcomeSample"_s)->isChecked());
    QVERIFY(find<ElidedLabel>(anew, u"welcomeFiles"_s)->fullText().contains(u"okpos.csv"_s));
    QCOMPARE(find<QLabel>(anew, u"welcomeDayNote"_s)->text(),
             u"On Nov 5 you settle Oct 5 to Nov 4"_s);
}

void TestWelcomePage::goesByKeyboard()
{
    Stage stage;
    WelcomePage page(stage.services());
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    Outcome outcome;
    note(page, outcome);
    auto* edit = find<QLineEdit>(page, u"welcomeNameEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    edit->insert(u"망원점"_s);
    const auto press = [&](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Tab);
    QVERIFY(button(page, u"welcomeGradeBRONZE"_s)->hasFocus());
    press(Qt::Key_Right);
    QVERIFY(button(page, u"welcomeGradeSILVER"_s)->isChecked());
    press(Qt::Key_Tab);
    QVERIFY(button(page, u"welcomeDay1"_s)->hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QVERIFY(button(page, u"welcomeDay10"_s)->isChecked());
    press(Qt::Key_Tab);
    QVERIFY(find<QTimeEdit>(page, u"welcomeCutoff"_s)->hasFocus());
    press(Qt::Key_Up);
    QCOMPARE(find<QTimeEdit>(page, u"welcomeCutoff"_s)->time(), QTime(1, 0));
    // Platforms differ in whether it goes over the minutes.
    for (int at = 0; at < 2 && find<QTimeEdit>(page, u"welcomeCutoff"_s)->hasFocus(); ++at)
        press(Qt::Key_Tab);
    QVERIFY2(button(page, u"welcomeImport"_s)->hasFocus(),
             qPrintable(QApplication::focusWidget()->objectName()));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(button(page, u"welcomeEmpty"_s)->isChecked());
    press(Qt::Key_Tab);
    QVERIFY(button(page, u"welcomeStart"_s)->hasFocus());
    press(Qt::Key_Return);
    QTRY_VERIFY(outcome.made);
    const Store store = *outcome.made;
    QCOMPARE(store.name, u"망원점"_s);
    QCOMPARE(store.time.cutoffMinutes(), 60);
    for (const auto* each : page.findChildren<QAbstractButton*>())
        QVERIFY2(!each->accessibleName().isEmpty() || !each->text().isEmpty(),
                 qPrintable(each->objectName()));
}

void TestWelcomePage::leadsBack_onlyBesideOtherStores()
{
    Stage stage;
    WelcomePage first(stage.services());
    QSignalSpy back(&first, &WelcomePage::backWanted);
    QVERIFY(button(first, u"welcomeBack"_s)->isHidden());
    QTest::keyClick(&first, Qt::Key_Escape);
    QCOMPARE(back.count(), 0);
    WelcomePage further(stage.services());
    further.setForFurtherStore();
    QSignalSpy backFromFurther(&further, &WelcomePage::backWanted);
    button(further, u"welcomeBack"_s)->click();
    QTest::keyClick(&further, Qt::Key_Escape);
    QCOMPARE(backFromFurther.count(), 2);
}

void TestWelcomePage::looksLikeTheBoard()
{
    shootIn(Language::Korean, Scheme::Light, u"welcome-ko-light"_s);
    shootIn(Language::Korean, Scheme::Dark, u"welcome-ko-dark"_s);
    shootIn(Language::English, Scheme::Light, u"welcome-en-light"_s);
    shootIn(Language::English, Scheme::Dark, u"welcome-en-dark"_s);
    shootIn(Language::English, Scheme::Light, u"welcome-en-light-1024"_s, { 1024, 700 });
    shootIn(Language::Korean, Scheme::Light, u"welcome-ko-light-1024"_s, { 1024, 700 });
    shootIn(Language::English, Scheme::Light, u"welcome-en-light-853"_s, { 853, 533 });
    // Nothing is cut off where there is room for all of it.
    Stage stage(Language::English);
    WelcomePage page(stage.services());
    page.resize(1024, 700);
    page.show();
    QCoreApplication::processEvents();
    for (const auto* label : page.findChildren<ElidedLabel*>())
        QCOMPARE(label->text(), label->fullText());
    const auto* start = button(page, u"welcomeStart"_s);
    QVERIFY(page.rect().contains(QRect(start->mapTo(&page, QPoint()), start->size())));
}

JANGBU_UI_TEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
