#include "core/storage/databaseurl.h"
#include "tests/support/outcome.h"
#include "tests/ui/support/windowstage.h"
#include "ui/desk/deskcontrol.h"
#include "ui/desk/desksection.h"
#include "ui/desk/desksheets.h"
#include "ui/desk/devicesmodel.h"
#include "ui/shell/deskline.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/qrcodeview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUuid>

#include <algorithm>

using namespace jangbu;
using namespace jangbu::test;
using namespace jangbu::ui;
using namespace Qt::StringLiterals;

namespace {

/// The window with a desk that can be switched on, at its settings.
struct Office {
    explicit Office(Language language = Language::Korean)
        : stage(language)
        , store(addStore(stage))
        , desk(stage.preferences())
        , window(stage, language, &desk)
    {
        // Any port that is free, on this computer alone.
        DeskChoice { .isOn = false, .isForNetwork = false, .port = 0 }.keep(stage.preferences());
        desk.useBooks([url = DatabaseUrl::sqlite(stage.booksPath()),
                       clock = &stage.clock()](OrderDesk& orderDesk, const DeskSettings& settings) {
            return orderDesk.start(url, settings, clock);
        });
        window.start();
        window.window().goTo({ PageId::Settings, u"order-desk"_s });
        settle();
    }

    static Store addStore(Stage& stage)
    {
        const Store store = stage.addStore(u"온기식당 연남점"_s);
        valueOf(stage.books().addProduct.run(store,
                                             { .name = u"제육볶음"_s,
                                               .category = u"MAIN_MENU"_s,
                                               .price = Money::ofMinor(11'000) }));
        ChangeTables tables(stage.books().database, stage.books().ids);
        for (int table = 1; table <= 8; ++table)
            valueOf(tables.add(store, u"%1번"_s.arg(table)));
        return store;
    }

    void settle()
    {
        stage.settle();
        stage.settle();
    }
    void press(const QString& name)
    {
        auto* button = seen<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        settle();
    }
    template <typename AnyWidget> AnyWidget* seen(const QString& name)
    {
        for (AnyWidget* widget : window.window().findChildren<AnyWidget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void switchOn()
    {
        press(u"deskToggle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().isRunning, 10'000);
        settle();
    }
    void switchOff()
    {
        DeskChoice choice = desk.choice();
        choice.isOn = false;
        desk.choose(choice);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.state().isBusy && !desk.state().isRunning, 10'000);
    }

    /// Pairs one behind the window's back.
    QString pair(const QString& label, const QString& table)
    {
        auto& books = stage.books();
        const AddedDevice added = valueOf(books.changeDevices.add(store, label, table));
        return valueOf(books.pairDevice.byCode(added.code)).token;
    }

    Stage stage;
    Store store;
    DeskControl desk;
    WindowStage window;
};

} // namespace

class TestDeskSection final : public QObject {
    Q_OBJECT

private slots:
    void theDesk_isSwitchedOnAndOff_andSaysWhereItIs();
    void aDesk_thatCannotListen_saysWhy();
    void aDevice_getsACode_andIsThereOncePaired();
    void aDevice_isRenamedMovedAndRemoved();
    void timesOfOrders_areKept();
    void tableCards_areShownBeforeTheyArePrinted();
    void theDevicesModel_isSound();
    void looks();
};

void TestDeskSection::theDesk_isSwitchedOnAndOff_andSaysWhereItIs()
{
    Office office;
    auto* line = office.window.window().findChild<DeskLine*>();
    QCOMPARE(line->text(), u"주문을 안 받는 중"_s);
    QVERIFY(!office.seen<QLabel>(u"deskAddressLabel"_s));
    office.switchOn();
    QVERIFY(office.desk.choice().isOn);
    const QString address = office.seen<QLabel>(u"deskAddressLabel"_s)->text();
    QVERIFY2(address.startsWith(u"http://127.0.0.1:"), qPrintable(address));
    QCOMPARE(office.seen<QrCodeView>(u"deskCode"_s)->text(), address);
    QTRY_COMPARE(line->text(), u"주문 접수 중"_s);
    office.pair(u"태블릿 1"_s, u"1번"_s);
    QTRY_COMPARE(line->text(), u"주문 접수 중 · 기기 1대"_s);
    office.switchOff();
    office.settle();
    QTRY_COMPARE(line->text(), u"주문을 안 받는 중"_s);
}

void TestDeskSection::aDesk_thatCannotListen_saysWhy()
{
    Office office;
    DeskChoice choice = office.desk.choice();
    choice.isOn = true;
    choice.certificateFile = office.stage.folder() + u"/none.pem"_s;
    choice.keyFile = office.stage.folder() + u"/none.key"_s;
    office.desk.choose(choice);
    QTRY_VERIFY_WITH_TIMEOUT(office.desk.state().problem.has_value(), 10'000);
    QCOMPARE(office.desk.state().problem->code, ErrorCode::FileNotReadable);
    QVERIFY(office.seen<QLabel>(u"deskAddressNote"_s)->text().contains(u"none"_s));
}

void TestDeskSection::aDevice_getsACode_andIsThereOncePaired()
{
    Office office;
    QCOMPARE(office.seen<QLabel>(u"deviceLimitLabel"_s)->text(), u"브론즈 30대 중 0대"_s);
    office.press(u"addDeviceButton"_s);
    office.seen<QLineEdit>(u"deviceNameEdit"_s)->setText(u"창가 태블릿"_s);
    office.seen<QComboBox>(u"tableCombo"_s)->setCurrentIndex(2);
    office.press(u"sheetActButton"_s);
    auto* code = office.seen<QLabel>(u"pairingCode"_s);
    QVERIFY(code);
    QString digits = code->text();
    digits.remove(u' ');
    QCOMPARE(digits.size(), 6);
    QCOMPARE(office.seen<QLabel>(u"pairingTime"_s)->text(),
             u"10:00 동안, 태블릿 한 대에만 쓸 수 있어요"_s);
    auto* model = office.window.window().findChild<DevicesModel*>();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, DevicesModel::Seen).data().toString(), u"코드를 기다리는 중"_s);

    const auto paired = valueOf(office.stage.books().pairDevice.byCode(digits));
    QCOMPARE(paired.asker.tableName, u"3번"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!office.seen<QLabel>(u"pairingCode"_s), 5'000);
    office.settle();
    QCOMPARE(model->index(0, DevicesModel::Label).data().toString(), u"창가 태블릿"_s);
    QCOMPARE(model->index(0, DevicesModel::Table).data().toString(), u"3번 테이블"_s);
}

void TestDeskSection::aDevice_isRenamedMovedAndRemoved()
{
    Office office;
    office.pair(u"태블릿 1"_s, u"1번"_s);
    auto* section = office.window.window().findChild<DeskSection*>();
    section->refresh();
    office.settle();
    auto* table = office.seen<QTableView>(u"devicesTable"_s);
    const auto choose = [&](int action) {
        emit table->clicked(table->model()->index(0, DevicesModel::Menu));
        auto* menu = office.window.window().findChild<QMenu*>(u"deviceMenu"_s);
        QVERIFY(menu);
        menu->actions().at(action)->trigger();
        delete menu;
        office.settle();
    };
    choose(0);
    office.seen<QLineEdit>(u"sheetTextEdit"_s)->setText(u"입구 태블릿"_s);
    office.press(u"sheetActButton"_s);
    QCOMPARE(table->model()->index(0, DevicesModel::Label).data().toString(), u"입구 태블릿"_s);
    choose(1);
    office.seen<QComboBox>(u"tableCombo"_s)->setCurrentIndex(4);
    office.press(u"sheetActButton"_s);
    QCOMPARE(table->model()->index(0, DevicesModel::Table).data().toString(), u"5번 테이블"_s);
    choose(3);
    office.press(u"confirmButton"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    const auto devices = valueOf(office.stage.books().changeDevices.list(office.store));
    QCOMPARE(devices.size(), 1);
    QCOMPARE(devices[0].state, DeviceState::Revoked);
}

void TestDeskSection::timesOfOrders_areKept()
{
    Office office;
    auto* late = office.seen<QComboBox>(u"lateCombo"_s);
    QCOMPARE(late->currentData().toInt(), 20);
    late->setCurrentIndex(0);
    emit late->activated(0);
    QCOMPARE(office.stage.preferences().value(u"live/lateMinutes"_s).toInt(), 10);
    const QString name = u"due %1 %2"_s.arg(int(Serving::Delivery)).arg(int(OrderState::OnTheWay));
    auto* due = office.seen<QComboBox>(name);
    const auto choose = [&](int index) {
        due->setCurrentIndex(index);
        emit due->activated(index);
        office.settle();
    };
    auto& moveDueOrders = office.stage.books().moveDueOrders;
    choose(due->count() - 1);
    const auto times = valueOf(moveDueOrders.times(office.store));
    QCOMPARE(times.size(), 1);
    QCOMPARE(times[0].from, OrderState::OnTheWay);
    QCOMPARE(times[0].days, 2);
    choose(0);
    QVERIFY(valueOf(moveDueOrders.times(office.store)).isEmpty());
}

void TestDeskSection::tableCards_areShownBeforeTheyArePrinted()
{
    Office office;
    office.press(u"printCardsButton"_s);
    QVERIFY(!office.window.window().findChild<QPrintPreviewDialog*>());
    office.switchOn();
    office.press(u"printCardsButton"_s);
    auto* preview = office.window.window().findChild<QPrintPreviewDialog*>(u"printPreview"_s);
    QVERIFY(preview);
    preview->close();
    const auto keys = valueOf(office.stage.books().tableKeys.all(office.store));
    QCOMPARE(keys.size(), 8);
    office.switchOff();
}

void TestDeskSection::theDevicesModel_isSound()
{
    Office office;
    const Formats formats;
    DevicesModel model(formats);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Instant now = office.stage.clock().nowUtc();
    Device seen { .id = DeviceId(1),
                  .label = u"가"_s,
                  .table = TableId(1),
                  .tableName = u"1번"_s,
                  .createdAtUtc = now };
    seen.state = DeviceState::Paired;
    seen.lastSeenUtc = now.plusMs(-60'000);
    Device away = seen;
    away.id = DeviceId(2);
    away.lastSeenUtc = now.plusMs(-47 * 60'000);
    Device gone = seen;
    gone.state = DeviceState::Revoked;
    model.setDevices({ seen, away, gone }, office.store.time, now);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, DevicesModel::Seen).data().toString(), u"지금 연결됨"_s);
    QCOMPARE(model.index(1, DevicesModel::Seen).data().toString(), u"47분 전"_s);
}

void TestDeskSection::looks()
{
    for (const auto& [language, word] :
         { std::pair { Language::Korean, u"ko"_s }, { Language::English, u"en"_s } }) {
        for (const auto& [scheme, tone] :
             { std::pair { Scheme::Light, u"light"_s }, { Scheme::Dark, u"dark"_s } }) {
            useScheme(scheme);
            const QString name = u"desk-%1-%2"_s.arg(word, tone);
            Office office(language);
            shoot(office.window.window(), name + u"-off"_s);
            office.switchOn();
            for (int table = 1; table <= 6; ++table)
                office.pair(u"태블릿 %1"_s.arg(table), u"%1번"_s.arg(table));
            office.window.window().findChild<DeskSection*>()->refresh();
            office.settle();
            shoot(office.window.window(), name);
            office.press(u"addDeviceButton"_s);
            office.seen<QLineEdit>(u"deviceNameEdit"_s)->setText(u"태블릿 7"_s);
            shoot(office.window.window(), name + u"-add"_s);
            office.press(u"sheetActButton"_s);
            shoot(office.window.window(), name + u"-code"_s);
            office.switchOff();
        }
    }
    useScheme(Scheme::Light);
}

JANGBU_UI_TEST_MAIN(TestDeskSection)
#include "tst_desksection.moc"
