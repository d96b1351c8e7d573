#include "tests/support/outcome.h"
#include "tests/support/till.h"
#include "tests/ui/support/memorykeyring.h"
#include "tests/ui/support/stage.h"
#include "ui/preferences.h"
#include "ui/settings/missingraterow.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/field.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace jangbu;
using namespace jangbu::test;
using namespace Qt::StringLiterals;

namespace {

const QString unknown = u"롯데카드"_s;

/// The page in a window of its own, over a store that sold with a card whose rate is not known.
struct Desk {
    explicit Desk(Language language = Language::Korean)
        : stage(language)
        , store(addStore(stage))
    {
    }

    static Store addStore(Stage& stage)
    {
        NewStore made;
        made.grade = PosGrade::Gold;
        made.settlementDay = 5;
        return stage.addStore(u"온기식당 연남점"_s, made);
    }

    void setRates()
    {
        auto& books = stage.books();
        const auto put = [&](const QString& company, CardKind kind, qint64 ppm, BusinessDate from) {
            valueOf(
                books.setCardRate.run({ std::nullopt, company, kind, from, *Rate::ofPpm(ppm) }));
        };
        const BusinessDate since(2025, 2, 14);
        for (const auto& [company, credit] :
             { std::pair(u"국민카드"_s, 4000), std::pair(u"현대카드"_s, 6000),
               std::pair(u"신한카드"_s, 8000), std::pair(u"삼성카드"_s, 10'000) }) {
            put(company, CardKind::Credit, credit, since);
            put(company, CardKind::Debit, credit - 2500, since);
        }
        put(u"현대카드"_s, CardKind::Credit, 8000, BusinessDate(2022, 1, 31));
        put(u"현대카드"_s, CardKind::Credit, 5500, BusinessDate(2027, 1, 1));
        put(u"현대카드"_s, CardKind::Debit, 3000, BusinessDate(2027, 1, 1));
    }

    void sellUnrated(qint64 price)
    {
        valueOf(stage.books().addProduct.run(
            store, { u"김치찌개"_s, u"MAIN_MENU"_s, Money::ofMinor(price) }));
        Till till(stage.books().database, store, stage.clock());
        till.pay(till.order(u"1"_s, { { u"김치찌개"_s, 1 } }), card(unknown));
    }

    ui::SettingsPage& open(const QString& place = {})
    {
        page = std::make_unique<ui::SettingsPage>(stage.services(), &keyring);
        page->resize(1068, 800);
        page->show();
        page->setStore(store);
        page->goTo({ ui::PageId::Settings, place });
        stage.settle();
        return *page;
    }

    template <typename Widget> Widget* find(const QString& name) const
    {
        auto* found = page->window()->findChild<Widget*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void click(const QString& name)
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
        stage.settle();
    }
    void type(const QString& name, const QString& text) { typeInto(find<QLineEdit>(name), text); }
    /// As an input method does, since Korean has no keys.
    static void typeInto(QLineEdit* edit, const QString& text)
    {
        edit->selectAll();
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(edit, &event);
    }

    Stage stage;
    MemoryKeyring keyring {};
    Store store;
    std::unique_ptr<ui::SettingsPage> page {};
};

} // namespace

class TestSettingsPage final : public QObject {
    Q_OBJECT

private slots:
    void search_findsWhatIsInASection();
    void aDestination_leadsToItsSection();
    void aMissingRate_isEntered_whereItIsMissed();
    void aWrongRate_isRefused_asItIsTyped();
    void aNewRate_comesFromItsDate();
    void aPreset_fillsAllCompanies();
    void aStore_isChanged_andAnotherOneAdded();
    void theSettlementDay_explainsItself();
    void holidays_areAdded_andTakenOut();
    void aPayoutRule_isAdded_andTakenOut();
    void languageAndTheme_areAskedFor_theScaleIsKept();
    void theDatabase_saysWhereTheBooksAre();
    void aServerThatIsNotThere_isSaidSo();
    void looksLikeTheDesign_data();
    void looksLikeTheDesign();
};

void TestSettingsPage::search_findsWhatIsInASection()
{
    Desk desk;
    desk.open();
    const auto isListed
        = [&](const QString& place) { return !desk.find<QWidget>(place + u"-row"_s)->isHidden(); };
    desk.type(u"settingsSearch"_s, u"MariaDB"_s);
    QVERIFY(isListed(u"database"_s));
    QVERIFY(!isListed(u"stores"_s));
    QTest::keyClick(desk.find<QLineEdit>(u"settingsSearch"_s), Qt::Key_Return);
    QVERIFY(desk.find<QWidget>(u"database"_s)->isVisible());
    desk.find<QLineEdit>(u"settingsSearch"_s)->clear();
    QVERIFY(isListed(u"stores"_s));
}

void TestSettingsPage::aDestination_leadsToItsSection()
{
    Desk desk;
    for (const QString& place :
         { u"stores"_s, u"card-rates"_s, u"holidays"_s, u"screen"_s, u"database"_s }) {
        ui::SettingsPage& page = desk.open(place);
        QVERIFY(desk.find<QWidget>(place)->isVisible());
        const QVariantMap kept = page.state();
        page.goTo({ ui::PageId::Settings, u"stores"_s });
        page.restore(kept);
        QVERIFY(desk.find<QWidget>(place)->isVisible());
    }
}

void TestSettingsPage::aMissingRate_isEntered_whereItIsMissed()
{
    Desk desk;
    desk.sellUnrated(304'000);
    ui::SettingsPage& page = desk.open(u"card-rates"_s);
    const auto* row = desk.find<ui::MissingRateRow>(u"missingRateRow"_s);
    QVERIFY(row->warning().contains(u"304,000"_s));
    QVERIFY(row->warning().contains(u'1'));
    QSignalSpy toasts(&page, &ui::Page::toastWanted);

    auto* credit = desk.find<ui::Field>(u"missingCreditField"_s);
    QTest::keyClicks(credit->edit(), u"1.0"_s);
    desk.click(u"missingSaveButton"_s);
    desk.stage.settle();

    QVERIFY(!page.findChild<ui::MissingRateRow*>(u"missingRateRow"_s));
    QCOMPARE(toasts.size(), 1);
    QVERIFY(toasts.first().first().value<ui::ToastText>().text.contains(u'1'));
    const auto rates = valueOf(desk.stage.books().cardRates.run(desk.store));
    for (const CompanyRates& rate : rates)
        QVERIFY(!rate.isMissing());
    const auto* table = desk.find<QTableView>(u"cardRatesTable"_s);
    QCOMPARE(table->model()->rowCount(), 4);
}

void TestSettingsPage::aWrongRate_isRefused_asItIsTyped()
{
    Desk desk;
    desk.sellUnrated(1000);
    desk.open(u"card-rates"_s);
    auto* credit = desk.find<ui::Field>(u"missingCreditField"_s);
    const auto* save = desk.find<QPushButton>(u"missingSaveButton"_s);
    const auto isTaken = [&](const QString& text) {
        credit->edit()->selectAll();
        QTest::keyClicks(credit->edit(), text);
        return save->isEnabled();
    };
    QVERIFY(isTaken(u"0"_s));
    QVERIFY(isTaken(u"100"_s));
    QVERIFY(!isTaken(u"100.01"_s));
    QVERIFY(credit->hasError());
    QVERIFY(isTaken(u"0.0001"_s));
    QVERIFY(!isTaken(u"0.00001"_s));
    QVERIFY(!isTaken(u"1e2"_s));
    QVERIFY(!isTaken(u"-1"_s));
    QVERIFY(isTaken(u"1.45"_s));
    QVERIFY(!credit->hasError());
}

void TestSettingsPage::aNewRate_comesFromItsDate()
{
    Desk desk;
    desk.open(u"card-rates"_s);
    desk.click(u"newRateButton"_s);
    desk.type(u"rateCredit"_s, u"0.55"_s);
    desk.type(u"rateFrom"_s, u"2027-01-01"_s);
    desk.click(u"rateSaveButton"_s);
    desk.stage.settle();
    const auto rates = valueOf(desk.stage.books().cardRates.run(desk.store));
    QCOMPARE(rates.first().company, u"H"_s);
    const auto coming = rates.first().stepAfter(CardKind::Credit, BusinessDate(2026, 11, 21));
    QVERIFY(coming);
    QCOMPARE(coming->rate.ppm(), 5500);
    QCOMPARE(coming->from, BusinessDate(2027, 1, 1));
    const auto* table = desk.find<QTableView>(u"cardRatesTable"_s);
    QVERIFY(table->model()->index(0, 4).data().toString().contains(u"0.55%"_s));
}

void TestSettingsPage::aPreset_fillsAllCompanies()
{
    Desk desk;
    desk.sellUnrated(10'000);
    ui::SettingsPage& page = desk.open(u"card-rates"_s);
    const auto presets = page.findChildren<QAbstractButton*>(u"presetButton"_s);
    QCOMPARE(presets.size(), 4);
    QTest::mouseClick(presets.at(1), Qt::LeftButton);
    desk.type(u"presetFrom"_s, u"2026-11-01"_s);
    desk.click(u"presetSaveButton"_s);
    desk.stage.settle();
    const auto rates = valueOf(desk.stage.books().cardRates.run(desk.store));
    QCOMPARE(rates.size(), 4);
    for (const CompanyRates& rate : rates) {
        QCOMPARE(rate.stepOn(CardKind::Credit, BusinessDate(2026, 11, 21))->rate.ppm(), 10'000);
        QCOMPARE(rate.stepOn(CardKind::Debit, BusinessDate(2026, 11, 21))->rate.ppm(), 7500);
        QVERIFY(!rate.isMissing());
    }
}

void TestSettingsPage::aStore_isChanged_andAnotherOneAdded()
{
    Desk desk;
    ui::SettingsPage& page = desk.open(u"stores"_s);
    QSignalSpy changed(&page, &ui::Page::storesChanged);
    const auto* save = desk.find<QPushButton>(u"saveStoreButton"_s);
    QVERIFY(!save->isEnabled());
    desk.type(u"storeName"_s, u"온기식당 본점"_s);
    auto* day = desk.find<QComboBox>(u"storeSettlementDay"_s);
    day->setCurrentIndex(day->findData(20));
    QVERIFY(save->isEnabled());
    desk.click(u"saveStoreButton"_s);
    desk.stage.settle();
    QCOMPARE(changed.size(), 1);
    const Store store = valueOf(desk.stage.books().stores.byName(u"온기식당 본점"_s));
    const auto settings = valueOf(desk.stage.books().stores.settingsOf(store));
    QCOMPARE(settings.settlementDayOn(BusinessDate(2026, 11, 21)), 20);
    QCOMPARE(settings.gradeOn(BusinessDate(2026, 11, 21)), PosGrade::Gold);
    QVERIFY(!save->isEnabled());

    desk.click(u"addStoreButton"_s);
    auto* sheet = desk.find<QWidget>(u"addStoreSheet"_s);
    Desk::typeInto(sheet->findChild<QLineEdit*>(u"storeName"_s), u"두 번째"_s);
    desk.click(u"addStoreConfirmButton"_s);
    desk.stage.settle();
    QCOMPARE(valueOf(desk.stage.books().stores.all()).size(), 2);
    QVERIFY(desk.find<QTableView>(u"storesTable"_s)->isVisible());
}

void TestSettingsPage::theSettlementDay_explainsItself()
{
    Desk desk(Language::English);
    ui::SettingsPage& page = desk.open(u"stores"_s);
    const auto says = [&](const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    };
    QVERIFY(says(u"from day 5 to day 4 of the next month"_s));
    auto* day = desk.find<QComboBox>(u"storeSettlementDay"_s);
    day->setCurrentIndex(day->findData(1));
    QVERIFY(says(u"from the 1st to the last day"_s));
    useLanguage(Language::Korean);
}

void TestSettingsPage::holidays_areAdded_andTakenOut()
{
    Desk desk;
    desk.open(u"holidays"_s);
    desk.click(u"addHolidayButton"_s);
    desk.type(u"bankDayDate"_s, u"2026-12-24"_s);
    desk.type(u"bankDayName"_s, u"임시공휴일"_s);
    desk.click(u"savePayoutButton"_s);
    desk.stage.settle();
    const auto days = valueOf(desk.stage.books().payouts.bankDays());
    QCOMPARE(days.size(), 1);
    QCOMPARE(days.first().day.date, BusinessDate(2026, 12, 24));
    QVERIFY(days.first().day.isHoliday);
    desk.click(u"removeEntryButton"_s);
    desk.stage.settle();
    QVERIFY(valueOf(desk.stage.books().payouts.bankDays()).isEmpty());
}

void TestSettingsPage::aPayoutRule_isAdded_andTakenOut()
{
    Desk desk;
    desk.open(u"holidays"_s);
    desk.click(u"addRuleButton"_s);
    desk.type(u"payoutDays"_s, u"3"_s);
    desk.click(u"savePayoutButton"_s);
    desk.stage.settle();
    const auto rules = valueOf(desk.stage.books().payouts.rules());
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.first().days, 3);
    QVERIFY(rules.first().company.isEmpty());
    desk.click(u"removeEntryButton"_s);
    desk.stage.settle();
    QVERIFY(valueOf(desk.stage.books().payouts.rules()).isEmpty());
}

void TestSettingsPage::languageAndTheme_areAskedFor_theScaleIsKept()
{
    Desk desk;
    ui::SettingsPage& page = desk.open(u"screen"_s);
    QSignalSpy language(&page, &ui::Page::languageChosen);
    QSignalSpy theme(&page, &ui::Page::themeChosen);
    QTest::keyClick(desk.find<ui::Segmented>(u"languageChoice"_s), Qt::Key_Right);
    QCOMPARE(language.size(), 1);
    QCOMPARE(language.first().first().value<Language>(), Language::English);
    QTest::keyClick(desk.find<ui::Segmented>(u"themeChoice"_s), Qt::Key_Right);
    QCOMPARE(theme.first().first().value<ui::ThemeChoice>(), ui::ThemeChoice::Light);
    auto* scale = desk.find<QComboBox>(u"scaleCombo"_s);
    scale->setCurrentIndex(scale->findData(150));
    emit scale->activated(scale->currentIndex());
    QCOMPARE(desk.stage.preferences().scalePercent(), 150);
}

void TestSettingsPage::theDatabase_saysWhereTheBooksAre()
{
    Desk desk;
    desk.open(u"database"_s);
    QCOMPARE(desk.find<QLabel>(u"booksPlace"_s)->accessibleName(), desk.stage.booksPath());
    QVERIFY(!desk.find<QPushButton>(u"testServerButton"_s)->isEnabled());
    QVERIFY(!desk.find<QPushButton>(u"useServerButton"_s)->isEnabled());
}

void TestSettingsPage::aServerThatIsNotThere_isSaidSo()
{
    Desk desk;
    desk.open(u"database"_s);
    desk.type(u"serverHost"_s, u"127.0.0.1"_s);
    desk.type(u"serverPort"_s, u"1"_s);
    desk.type(u"serverUser"_s, u"nobody"_s);
    desk.type(u"serverPassword"_s, u"secret"_s);
    desk.type(u"serverDatabase"_s, u"books"_s);
    desk.click(u"testServerButton"_s);
    desk.stage.settle();
    QVERIFY(!desk.find<QLabel>(u"serverState"_s)->text().isEmpty());
    QVERIFY(!desk.find<QLabel>(u"serverState"_s)->text().contains(u"secret"_s));
    QVERIFY(!desk.find<QPushButton>(u"useServerButton"_s)->isEnabled());
    QVERIFY(!desk.find<QPushButton>(u"moveToServerButton"_s)->isEnabled());
}

void TestSettingsPage::looksLikeTheDesign_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("ko-light") << Language::Korean << ui::Scheme::Light;
    QTest::newRow("ko-dark") << Language::Korean << ui::Scheme::Dark;
    QTest::newRow("en-light") << Language::English << ui::Scheme::Light;
}

void TestSettingsPage::looksLikeTheDesign()
{
    QFETCH(const Language, language);
    QFETCH(const ui::Scheme, scheme);
    useScheme(scheme);
    Desk desk(language);
    desk.setRates();
    desk.sellUnrated(304'000);
    for (const QString& place :
         { u"stores"_s, u"card-rates"_s, u"holidays"_s, u"screen"_s, u"database"_s }) {
        ui::SettingsPage& page = desk.open(place);
        auto* table = desk.find<QTableView>(u"cardRatesTable"_s);
        table->setCurrentIndex(table->model()->index(4, 0));
        shoot(page, u"settings-%1-%2"_s.arg(place, QString::fromLatin1(QTest::currentDataTag())),
              { 1068, 800 });
    }
}

JANGBU_UI_TEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
